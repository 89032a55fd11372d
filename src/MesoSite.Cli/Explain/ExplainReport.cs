using System.Text;
using System.Text.Json.Nodes;
using MesoSite.Core;

namespace MesoSite.Cli.Explain;

/// <summary>Explanations for a reader and for a script.</summary>
internal static class ExplainReport
{
    /// <summary>All of one code.</summary>
    /// <param name="entry">The code.</param>
    /// <param name="columns">Where lines of prose are broken; null for nowhere.</param>
    public static string Of(Explanation entry, int? columns)
    {
        var text = new StringBuilder();
        text.AppendLine(Wrapped.Text($"{entry.Severity} {entry.Code}: {entry.Title}", columns)).AppendLine();
        text.AppendLine(Wrapped.Text(entry.What, columns)).AppendLine();
        text.AppendLine(Wrapped.Text($"Why it matters: {entry.Why}", columns)).AppendLine();
        text.AppendLine($"Before, {entry.Example.Place}:").AppendLine().AppendLine(Indented(entry.Example.Before)).AppendLine();
        text.AppendLine("After:").AppendLine().Append(Indented(entry.Example.After));
        return text.ToString();
    }

    /// <summary>A line for each code, in their groups.</summary>
    public static string List(IEnumerable<Explanation> entries, int? columns)
    {
        var text = new StringBuilder();
        foreach (var group in entries.GroupBy(entry => entry.Group))
        {
            text.AppendLine(group.Key);
            foreach (var entry in group)
            {
                text.AppendLine(Line(entry, columns));
            }

            text.AppendLine();
        }

        return text.Append("`mesosite explain CODE` tells more of one.").ToString();
    }

    /// <summary>A code in a list.</summary>
    public static string Line(Explanation entry, int? columns) => Wrapped.Text($"  {entry.Code}  {entry.Severity,-7}  {entry.Title}", columns, hanging: 19);

    /// <summary>For a script.</summary>
    public static JsonObject Json(Explanation entry) => new()
    {
        ["code"] = entry.Code,
        ["severity"] = entry.Severity,
        ["title"] = entry.Title,
        ["group"] = entry.Group,
        ["what"] = entry.What,
        ["why"] = entry.Why,
        ["example"] = new JsonObject { ["place"] = entry.Example.Place, ["before"] = entry.Example.Before, ["after"] = entry.Example.After },
    };

    private static string Indented(string block) => string.Join('\n', block.Split('\n').Select(line => line.Length == 0 ? line : "    " + line));
}
