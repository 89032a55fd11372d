using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Output;

namespace MesoSite;

/// <summary>
/// How the last build of a site ended, kept beside it. Where nothing has changed since, it ends so again and nothing has to be made. It is believed
/// of the very same files, program, options and day alone, and only while every file of the site is, byte for byte, the one that was written.
/// </summary>
internal static class LastBuild
{
    /// <summary>A hash of all that a build depends on.</summary>
    /// <param name="sources">Hash of what is read of <c>input/</c> and <c>theme/</c>.</param>
    /// <param name="options">What was asked for, with its day.</param>
    /// <param name="prints">What was printed of earlier builds, by its hash.</param>
    public static string KeyOf(string sources, BuildOptions options, IEnumerable<string> prints)
    {
        string[] parts =
        [
            .. Program.Select(assembly => assembly.ManifestModule.ModuleVersionId.ToString()),
            $"{Environment.Version}", sources, $"{options.Today:O}", $"{options.Gallery}", $"{options.Checks}", $"{options.Drafts}", options.Address ?? string.Empty,
            .. prints.Order(StringComparer.Ordinal),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }

    /// <summary>The last build's end; null where it was another build's, or the site is no longer whole.</summary>
    /// <param name="key">Of the build that is asked for.</param>
    /// <param name="options">Where it lies.</param>
    /// <param name="sources">The files that its faults are in.</param>
    public static BuildResult? Recall(string key, BuildOptions options, SourceTrees sources)
    {
        if (Kept(options) is not { } kept || kept.Key != key
            || Faults(kept, sources) is not { } faults
            || WholeSite.In(options.Output, kept.Site) is not { } published
            || (kept.Reports is not null && WholeSite.In(options.ReportsFolder, kept.Reports) is null))
        {
            return null;
        }

        return new BuildResult(faults, kept.Languages, kept.Quality, published);
    }

    /// <summary>Keeps how a build ended, where it published something. Where it cannot be kept, the next one makes everything anew.</summary>
    /// <param name="key">Of the build.</param>
    /// <param name="options">Where it lies.</param>
    /// <param name="result">How it ended.</param>
    /// <param name="reports">What was written of the clinic's own reports; null for none.</param>
    /// <returns>The fault of the disk, or null.</returns>
    public static Diagnostic? Keep(string key, BuildOptions options, BuildResult result, PublishedSite? reports)
    {
        if (result.Published is not { } published || result.Diagnostics.Any(fault => fault.Severity == Severity.Error))
        {
            return null;
        }

        var end = new BuildEnd(key, published.Manifest, reports?.Manifest, result.Languages, result.Quality, [.. result.Diagnostics.Select(KeptFault.Of)]);
        return CacheFile.Write(options.CacheFolder, JsonSerializer.SerializeToUtf8Bytes(end, BuildEndJson.Default.BuildEnd));
    }

    // The parts of ours that a page can depend on; with them, by their references, the versions of others'.
    private static readonly ImmutableArray<System.Reflection.Assembly> Program =
        [typeof(Build).Assembly, typeof(Diagnostic).Assembly, typeof(Rules.Compiled.CompiledTable).Assembly];

    private static BuildEnd? Kept(BuildOptions options)
    {
        try
        {
            return CacheFile.Read(options.CacheFolder) is { } bytes ? JsonSerializer.Deserialize(bytes, BuildEndJson.Default.BuildEnd) : null;
        }
        catch (JsonException)
        {
            // Somebody else's file, or an older program's.
            return null;
        }
    }

    private static ImmutableArray<Diagnostic>? Faults(BuildEnd kept, SourceTrees sources)
    {
        if (kept.Faults.IsEmpty)
        {
            return [];
        }

        var files = sources.Input.Texts.Values.Concat(sources.Theme.Texts.Values).ToDictionary(file => file.DisplayPath, StringComparer.Ordinal);
        var faults = kept.Faults.Select(fault => fault.In(files)).ToImmutableArray();
        return faults.Contains(null) ? null : faults.CastArray<Diagnostic>();
    }
}
