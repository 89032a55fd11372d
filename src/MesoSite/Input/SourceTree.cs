using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Input;

/// <summary>The files of the two folders, as they were read.</summary>
/// <param name="Input">What the clinic edits.</param>
/// <param name="Theme">What a designer edits.</param>
internal sealed record SourceTrees(SourceTree Input, SourceTree Theme);

/// <summary>The files of one folder.</summary>
/// <param name="DisplayPath">The folder, as the author named it.</param>
/// <param name="Texts">Text files by path within the folder, with <c>/</c>.</param>
/// <param name="Pictures">The others, likewise.</param>
internal sealed record SourceTree(
    string DisplayPath, ImmutableSortedDictionary<string, SourceFile> Texts, ImmutableSortedDictionary<string, Picture> Pictures)
{
    /// <summary>True where the folder is missing or holds nothing.</summary>
    public bool IsEmpty => Texts.IsEmpty && Pictures.IsEmpty;

    /// <summary>The path of a file of this folder, as the author would type it.</summary>
    public string Display(string path) => $"{DisplayPath}/{path}";

    /// <summary>The same files, but one of them with another text, or new. Where the text is the same, so is the file.</summary>
    public SourceTree With(string path, string text) => Texts.TryGetValue(path, out var file) && file.Text == text
        ? this
        : this with { Texts = Texts.SetItem(path, new SourceFile(path, Display(path), text)) };
}
