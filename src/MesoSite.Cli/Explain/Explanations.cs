using System.Collections.Immutable;
using System.Reflection;

namespace MesoSite.Cli.Explain;

/// <summary>All codes that there are, each with its explanation. They are files of <c>Entries/</c>, which lie in the program.</summary>
internal static class Explanations
{
    private const string Folder = "explain/";

    private static readonly Lazy<ImmutableSortedDictionary<string, Explanation>> All = new(Read);

    /// <summary>By code.</summary>
    public static ImmutableSortedDictionary<string, Explanation> ByCode => All.Value;

    /// <summary>The explanation of a code as somebody may type it, in small letters or without its MS; null where there is none.</summary>
    public static Explanation? Find(string typed) => ByCode.GetValueOrDefault(CodeOf(typed));

    /// <summary>Codes that differ in one digit or have two neighbours the other way round, or else those of the same hundred: what was probably meant.</summary>
    public static ImmutableArray<Explanation> Near(string typed)
    {
        var code = CodeOf(typed);
        ImmutableArray<Explanation> near = [.. ByCode.Values.Where(entry => entry.Code.Length == code.Length && IsSlip(entry.Code, code))];
        return near.IsEmpty && code.Length > 3 ? [.. ByCode.Values.Where(entry => entry.Code.StartsWith(code[..4], StringComparison.Ordinal))] : near;
    }

    private static bool IsSlip(string code, string typed)
    {
        int[] others = [.. Enumerable.Range(0, code.Length).Where(at => code[at] != typed[at])];
        return others is [_] || (others is [var first, var second] && second == first + 1 && code[first] == typed[second] && code[second] == typed[first]);
    }

    private static string CodeOf(string typed)
    {
        var code = typed.Trim().ToUpperInvariant();
        return code.StartsWith("MS", StringComparison.Ordinal) ? code : "MS" + code;
    }

    private static ImmutableSortedDictionary<string, Explanation> Read()
    {
        var program = Assembly.GetExecutingAssembly();
        return program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .SelectMany(name => ExplanationReader.Read(Text(program, name)))
            .ToImmutableSortedDictionary(entry => entry.Code, entry => entry, StringComparer.Ordinal);
    }

    private static string Text(Assembly program, string name)
    {
        using var reader = new StreamReader(program.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
