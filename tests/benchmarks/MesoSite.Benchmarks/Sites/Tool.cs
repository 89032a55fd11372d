using System.Collections.Immutable;

namespace MesoSite.Benchmarks.Sites;

/// <summary>A generator with its site, ready to build.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Folder">Where it runs.</param>
/// <param name="Program">Its program.</param>
/// <param name="Arguments">Its arguments, by the folder that it is to write.</param>
internal sealed record Tool(string Name, string Folder, string Program, Func<string, ImmutableArray<string>> Arguments)
{
    /// <summary>Which site it makes, the same to the byte as other tools of that site; null where no other makes it.</summary>
    public string? Site { get; init; }
}
