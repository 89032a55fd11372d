using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Process;

/// <summary>
/// The files that pages refer to. Style sheet, logo and pictures are named by their hash, so that a phone may keep them for
/// ever; icons keep their names, because browsers and home screens look for them by name.
/// </summary>
/// <param name="Stylesheet">Path of the one style sheet.</param>
/// <param name="Logo">Path of the clinic's logo, or null.</param>
/// <param name="Pictures">Path in the site, by path within <c>input/</c>.</param>
/// <param name="Files">All files to publish.</param>
internal sealed record Assets(
    string Stylesheet, string? Logo, ImmutableSortedDictionary<string, string> Pictures, ImmutableArray<SiteFile> Files)
{
    /// <summary>Length of the hashes in names and versions: 32 bits tell versions of one file apart.</summary>
    public const int ShortHashLength = 8;

    /// <summary>Plans the files.</summary>
    public static Assets FromContent(SiteContent content)
    {
        var files = ImmutableArray.CreateBuilder<SiteFile>();
        var pictures = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var css = Joined(content.Theme.Styles);
        var stylesheet = $"assets/site.{ShortHash(css)}.css";
        files.Add(new SiteFile(stylesheet, [.. css]));
        foreach (var (name, picture) in content.Theme.Assets)
        {
            files.Add(new SiteFile($"assets/{name}", picture.Bytes));
        }

        // Two names of the same bytes that differ in capitals alone are one file, for on some disks they could not be two.
        var paths = files.ToDictionary(file => file.Path, file => file.Path, StringComparer.OrdinalIgnoreCase);
        foreach (var picture in content.Pictures.Values)
        {
            var name = Path.GetFileNameWithoutExtension(picture.Path);
            var path = $"assets/{name}.{ShortHash(picture.Bytes.AsSpan())}{Path.GetExtension(picture.Path)}";
            if (paths.TryAdd(path, path))
            {
                files.Add(new SiteFile(path, picture.Bytes));
            }

            pictures.Add(picture.Path, paths[path]);
        }

        var logo = content.Settings.Clinic.LogoPath is { } file ? pictures[file] : null;
        return new Assets(stylesheet, logo, pictures.ToImmutable(), files.ToImmutable());
    }

    /// <summary>Several style sheets as one.</summary>
    public static byte[] Joined(IEnumerable<SourceFile> styles) =>
        Encoding.UTF8.GetBytes(string.Concat(styles.Select(style => StyleText.Published(style.Text))));

    /// <summary>The first hexadecimal digits of a SHA-256.</summary>
    public static string ShortHash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..ShortHashLength];
}
