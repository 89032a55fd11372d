using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HandlebarsDotNet;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Language;
using MesoSite.Process.Templates;
using MesoSite.Tests.Support;
using View = System.Collections.Generic.Dictionary<string, object?>;

namespace MesoSite.Tests.Process.Templates;

/// <summary>Our templates against Handlebars.Net, which is slower to start and has more: on what both have, they print the same.</summary>
public sealed class TemplateReferenceTests
{
    private static readonly Gen<string> Text = Gen.Elements("a", "<b>", " ", "\n", "  \n", "é", "x\n\ny", "{ ", " }");

    private static readonly Gen<string> Value = Gen.Elements(
        "{{text}}", "{{ inner.text }}", "{{none}}", "{{../text}}", "{{@index}}", "{{inner.inner.text}}", "{{~text}}", "{{text~}}", "{{! a remark }}", "\n{{! a remark }}\n", "{{!-- {{text}} --}}");

    private static readonly SiteContent Site = SitePasses.Run(Trees.Dental).Content!;

    private static readonly Voice Voice = new(Site.Source, new DiagnosticBag());

    private static readonly TemplateSet Set = TemplateSet.Read(Site.Theme, new DiagnosticBag());

    [Fact]
    public void Prints_what_the_reference_prints() => (
        from template in Templates(3, inList: false)
        from view in Views(3)
        select (template, view)).Holds(pair => Ours(pair.template, pair.view) == Reference(pair.template, pair.view));

    private static Gen<string> Templates(int depth, bool inList)
    {
        var values = inList ? Value : Value.Where(value => !value.Contains("../", StringComparison.Ordinal) && !value.Contains('@', StringComparison.Ordinal));
        var piece = depth == 0 ? Gen.OneOf(Text, values) : Gen.Frequency((3, Text), (3, values), (2, Block(depth - 1, inList)));
        return piece.ListOf().Select(string.Concat);
    }

    private static Gen<string> Block(int depth, bool inList) =>
        from lineEnd in Gen.Elements("", "\n")
        from tilde in Gen.Elements("", "", "", "~")
        from block in Gen.OneOf(
            from word in Gen.Elements("if flag", "unless flag", "if text", "if none", "if list", "if inner.flag")
            from then in Templates(depth, inList)
            from otherwise in Templates(depth, inList)
            select $"{{{{#{word}}}}}{lineEnd}{then}{{{{{tilde}else}}}}{lineEnd}{otherwise}{{{{/{word.Split(' ')[0]}}}}}{lineEnd}",
            from body in Templates(depth, inList: true)
            select $"{{{{{tilde}#each list}}}}{lineEnd}{body}{{{{/each}}}}{lineEnd}",
            from body in Templates(depth, inList)
            select $"{{{{#with inner}}}}{lineEnd}{body}{{{{/with}}}}{lineEnd}")
        select lineEnd + block;

    private static Gen<View> Views(int depth) =>
        from text in Gen.Elements("", "word", "a < b & c", "\"")
        from flag in Gen.Elements(true, false)
        from inner in depth == 0 ? Gen.Constant(new View()) : Views(depth - 1)
        from list in depth == 0 ? Gen.Constant(new List<View>()) : Views(depth - 1).ListOf(2).Select(items => items.ToList())
        select new View { ["text"] = text, ["flag"] = flag, ["none"] = null, ["inner"] = inner, ["list"] = list };

    private static string Ours(string template, View view)
    {
        var bag = new DiagnosticBag();
        var file = new SourceFile("layouts/x.hbs", "theme/layouts/x.hbs", template);
        var output = new StringBuilder();
        new TemplateRun(Set, output, bag).Render(TemplateReader.Read(file, new HashSet<int>(), bag)!, view, Voice);
        return output.ToString();
    }

    private static string Reference(string template, View view) => Handlebars.Create().Compile(template)(view);
}
