using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Input.Yaml;
using MesoSite.Starter;

namespace MesoSite.Authoring;

/// <summary>Puts the templates of an entry into copies of a site's files.</summary>
internal static class EntryTemplates
{
    private const string Folder = "templates/new/";
    private const string Fallback = "en";
    private const string NotReviewed = "reviewed: not-yet\n";

    /// <summary>The site's files with the entry in them.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="settings">The site's languages.</param>
    /// <param name="template">The folder of the templates, such as <c>effect</c>.</param>
    /// <param name="names">What stands for what in them, such as <c>__ID__</c> for the entry's id.</param>
    public static SourceTree Apply(SourceTree tree, SiteSettings settings, string template, ImmutableArray<(string Mark, string Name)> names)
    {
        foreach (var (path, text) in Texts(template, settings))
        {
            tree = Put(tree, Named(path, names), Named(text, names));
        }

        return tree;
    }

    // A file in a language stands in the templates once for each language that comes with the program.
    private static IEnumerable<(string Path, string Text)> Texts(string template, SiteSettings settings)
    {
        var folder = $"{Folder}{template}/";
        foreach (var path in StarterFiles.Paths(folder))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (!path.StartsWith("locales/", StringComparison.Ordinal) && !path.StartsWith("articles/", StringComparison.Ordinal))
            {
                yield return (path, StarterFiles.Text(folder + path));
            }
            else if (name == Fallback)
            {
                foreach (var language in settings.Languages.Select(language => language.Value))
                {
                    var (start, end) = (path[..path.LastIndexOf(Fallback, StringComparison.Ordinal)], Path.GetExtension(path));
                    var own = $"{folder}{start}{language}{end}";
                    var text = StarterFiles.Text(StarterFiles.Has(own) ? own : folder + path);
                    yield return ($"{start}{language}{end}", language == settings.DefaultLanguage.Value ? text : ArticleHead.Without(text, NotReviewed));
                }
            }
        }
    }

    private static SourceTree Put(SourceTree tree, string path, string text)
    {
        if (!tree.Texts.TryGetValue(path, out var file))
        {
            return tree.With(path, text);
        }

        var fragment = YamlTree.Read(new SourceFile(path, path, text), new DiagnosticBag());
        return YamlTree.Read(file, new DiagnosticBag()) is { } root && fragment is not null ? tree.With(path, YamlMerge.Into(root, fragment)) : tree;
    }

    private static string Named(string text, ImmutableArray<(string Mark, string Name)> names) =>
        names.Aggregate(text, (filled, name) => filled.Replace(name.Mark, name.Name, StringComparison.Ordinal));
}
