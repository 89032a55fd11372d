using FsCheck;
using FsCheck.Fluent;

namespace MesoSite.Tests.Fuzz;

/// <summary>Texts that are nearly what a reader expects: the shapes of each language, with wrong things in their places.</summary>
internal static class Grammars
{
    private static readonly Gen<string> Word = Gen.Elements(
        "a", "bruising", "", " ", "é", "مرحبا", "你好", "x y", "12 d", "null", "no", "~", "-", "&a", "*a", "<<", "!!int 3", "[[x]]", "a: b", "# c", "'", "\"", "{}", "[]", "\\", "\t", "𝟙");

    private static readonly Gen<string> Name = Gen.Elements("a", "b", "title", "description", "name", "clinic", "phone", "country", "languages", "html", "address", "x-1", "A");

    /// <summary>YAML: blocks, flows and scalars of every style, and what is refused.</summary>
    public static Gen<string> Yaml { get; } = Gen.Choose(0, 4).SelectMany(depth => Node(depth, 0)).Select(text => text + "\n");

    /// <summary>An article: front matter, then Markdown with directives.</summary>
    public static Gen<string> Article { get; } =
        from head in Gen.Frequency(
            (6, Gen.Constant("title: A\ndescription: B\nreviewed: not-yet\n")),
            (2, Pairs(2, 0)))
        from fence in Gen.Elements("---\n", "---\n", "---\n", "--- \n", "---", "\n---\n")
        from body in Markdown
        select $"---\n{head}{fence}{body}";

    /// <summary>Markdown with our directives.</summary>
    public static Gen<string> Markdown { get; } = Blocks(3);

    /// <summary>A unary test of a decision table.</summary>
    public static Gen<string> UnaryTest { get; } = Tests(3);

    /// <summary>A catalogue of gettext.</summary>
    public static Gen<string> Po { get; } =
        from header in Gen.Elements("", "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n", "msgid \"\"\nmsgstr \"Language: ar\\n\"\n\n")
        from entries in Lines(Gen.Elements("msgid", "msgstr", "msgctxt", "msgid_plural", "msgstr[0]", "msgstr[1]", "msgstr[99]", "#", "#,", "#.", "#:", "#|", "#~", "").SelectMany(
            keyword => Quoted.Select(text => $"{keyword} {text}")))
        select header + entries;

    /// <summary>A table of rules as a spreadsheet saves it: right columns as a rule, any cells.</summary>
    public static Gen<string> Csv { get; } =
        from columns in Gen.Choose(1, 3)
        from properties in Gen.Elements(true, true, true, false)
        from rules in Row(columns).ListOf(6)
        from kinds in Cells(Gen.Elements("yes-no", "number", "one-of", "any-of", "x", ""), columns)
        from options in Cells(Gen.Elements("", "\"a, b\"", "\"a, a\"", "a"), columns)
        from flags in Cells(Gen.Elements("", "yes", "no"), columns)
        from urgency in Cells(Gen.Elements("", "emergency", "routine", "x"), columns)
        select string.Join(
            "\r\n",
            [
                $"rule,{string.Join(',', Enumerable.Range(1, columns).Select(column => $"?q{column}"))},disposition,hazard,masked",
                .. properties ? new[] { $"?kind,{kinds},,,", $"?options,{options},\"emergency, routine\",,", $"?block,{Repeated("1", columns)},,,", $"?not-sure,{flags},,,", $"?monotone,{flags},,,", $"?urgency,{urgency},,," } : [],
                .. rules,
            ]);

    /// <summary>A template of the theme.</summary>
    public static Gen<string> Template { get; } = Templates(4);

    /// <summary>An SVG drawing.</summary>
    public static Gen<string> Drawing { get; } =
        from attributes in Attribute.ListOf(3)
        from inside in Elements(3)
        from before in Gen.Elements("", "", "<?xml version=\"1.0\"?>\n", "<!DOCTYPE svg>\n", "<!DOCTYPE svg [<!ENTITY a \"b\">]>\n", "<?xml-stylesheet href=\"http://x\"?>\n")
        select $"{before}<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" {string.Join(' ', attributes)}>{inside}</svg>";

    /// <summary>The start of a picture's file.</summary>
    public static Gen<string> Picture { get; } =
        from start in Gen.Elements("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR", "GIF89a", "RIFF\0\0\0\0WEBPVP8 ", "RIFF\0\0\0\0WEBPVP8X", "RIFF\0\0\0\0WEBPVP8L", "\0\0\0\u001CftypavifispeXXXX")
        from rest in Gen.Choose(0, 127).Select(code => (char)code).ListOf()
        select start + string.Concat(rest);

    private static Gen<string> Quoted => Word.ListOf(2).Select(words => $"\"{string.Concat(words)}\"");

    private static Gen<string> Attribute => Gen.Elements(
        "onload=\"a()\"", "href=\"#a\"", "xlink:href=\"http://x\"", "style=\"fill:url(#a)\"", "fill=\"url(http://x)\"", "viewBox=\"0 0 1 1\"", "x:y=\"z\"", "xmlns:x=\"urn:x\"", "class='a'", "href=\"&#106;avascript:a\"", "xml:lang=\"en\"");

    private static Gen<string> Lines(Gen<string> line) => line.ListOf().Select(lines => string.Join('\n', lines));

    private static Gen<string> Node(int depth, int indent) => depth == 0
        ? Gen.OneOf(Word, Quoted, Word.Select(word => $"'{word}'"), Word.Select(word => $"|\n{Space(indent + 2)}{word}"), Word.Select(word => $">-\n{Space(indent + 2)}{word}\n\n{Space(indent + 3)}{word}"))
        : Gen.OneOf(
            Pairs(depth - 1, indent).Select(pairs => $"\n{Space(indent)}{pairs}"),
            Node(depth - 1, indent + 2).ListOf(3).Select(items => string.Concat(items.Select(item => $"\n{Space(indent)}- {item}"))),
            Node(0, indent).ListOf(3).Select(items => $"[{string.Join(", ", items)}]"),
            Name.Zip(Node(0, indent)).Select(pair => $"{{ {pair.Item1}: {pair.Item2} }}"));

    private static Gen<string> Pairs(int depth, int indent) =>
        Name.Zip(Node(depth, indent + 2)).ListOf(4).Select(pairs => string.Concat(pairs.Select(pair => $"{pair.Item1}: {pair.Item2}\n{Space(indent)}")));

    private static string Space(int columns) => new(' ', columns);

    private static Gen<string> Inline(int depth) => depth == 0
        ? Gen.OneOf(Word, Gen.Elements(
            ":fact[bruising.course.longest]", ":fact[x]", ":phone[emergency]", ":cite[a]", ":term[bruising]", "<kbd>", "</kbd>", "<b onclick=\"a()\">", "<sub title=\"x\">", "</sub>",
            "<https://example.org>", "<javascript:a>", "&amp;", "&#x202E;", "![a](a.png)", "![](//x)", "\\*", "  \n", "`a`", "{#a}", "{a=b}", "|"))
        : Gen.OneOf(
            Inline(0),
            Inline(depth - 1).ListOf(3).Select(string.Concat),
            Inline(depth - 1).Select(text => $"*{text}*"),
            Inline(depth - 1).Select(text => $"**{text}**"),
            Inline(depth - 1).Select(text => $"<kbd>{text}</kbd>"),
            Inline(depth - 1).Zip(Gen.Elements("effect:bruising", "article:x#y", "javascript:a", "data:x", "https://example.org", "#a", "page:about", "")).Select(pair => $"[{pair.Item1}]({pair.Item2})"),
            Gen.Elements("fact", "phone", "term", "x").Zip(Inline(depth - 1)).Select(pair => $":{pair.Item1}[{pair.Item2}]{{a=b}}"));

    private static Gen<string> Blocks(int depth) => Block(depth).ListOf(5).Select(blocks => string.Join("\n\n", blocks));

    private static Gen<string> Block(int depth) => depth == 0
        ? Inline(2)
        : Gen.OneOf(
            Inline(3),
            Inline(1).Zip(Gen.Elements("##", "###", "#", "#######")).Select(pair => $"{pair.Item2} {pair.Item1} {{#a-{pair.Item1.Length}}}"),
            Blocks(depth - 1).Select(text => "- " + text.Replace("\n", "\n  ", StringComparison.Ordinal)),
            Blocks(depth - 1).Select(text => "> " + text.Replace("\n", "\n> ", StringComparison.Ordinal)),
            Blocks(depth - 1).Zip(Gen.Elements("inset", "summary", "care-card{disposition=same-day}", "x", "inset[label]{a=b}")).Select(pair => $":::{pair.Item2}\n{pair.Item1}\n:::"),
            Gen.Elements("::effects{frequency=common}", "::red-flags{disposition=emergency}", "::timeline", "::x", "::effects{ids=\"pain x\"}", ":::inset", ":::", "::aftercare{kind=do}", "```\na\n```", "    a", "[a]: b", "| a | b |\n|---|:-:|\n| c | d |"));

    private static Gen<string> Tests(int depth) => depth == 0
        ? Gen.Elements("yes", "no", "not-sure", "a", "-", "", "> 3 d", "<= 72 h", "[1 d..3 d)", "(0 d..1 mo]", "[3 d..1 d]", "= 0 s", "< 0 d", ">", "[..]", "3 d", "> 999999 y", "(1 d", "x\"y")
        : Gen.OneOf(Tests(0), Tests(depth - 1).Select(test => $"not({test})"), Tests(depth - 1).ListOf(3).Select(tests => string.Join(", ", tests)), Tests(0).Zip(Gen.Elements(" ", "\t", "")).Select(pair => pair.Item2 + pair.Item1 + pair.Item2));

    private static Gen<string> Row(int columns) =>
        from id in Gen.Elements("r1", "r2", "r3", "", "?x", "'=a", "\"a\"\"b\"")
        from cells in Cells(Tests(1).Select(test => test.Contains('"', StringComparison.Ordinal) ? test : $"\"{test}\""), columns)
        from end in Gen.Elements("emergency,,", "routine,hazard,yes", "x,,", "emergency", "routine,,no")
        select $"{id},{cells},{end}";

    private static Gen<string> Cells(Gen<string> cell, int columns) => cell.ArrayOf(columns).Select(cells => string.Join(',', cells));

    private static string Repeated(string text, int times) => string.Join(',', Enumerable.Repeat(text, times));

    private static Gen<string> Templates(int depth) => depth == 0
        ? Gen.OneOf(Word, Gen.Elements(
            "{{text}}", "{{inner.text}}", "{{{text}}}", "{{&text}}", "{{t \"key\" a=text}}", "{{icon \"do\"}}", "{{prose text}}", "{{> inset this}}", "{{@index}}", "{{../text}}", "{{! a}}", "{{!-- {{a}} --}}", "{{else}}", "{{/if}}",
            "<a href=\"{{text}}\">", "<a href={{text}}>", "<a href='{{text}}'>", "<p onclick=\"{{text}}\">", "<p {{text}}>", "<a href=\"javascript:a\">", "<!-- {{text}} -->", "{{", "}}", "{{#", "{{~text~}}"))
        : Gen.OneOf(
            Templates(0),
            Templates(depth - 1).ListOf(3).Select(string.Concat),
            Gen.Elements("if flag", "unless text", "each list", "with inner", "x y", "if").Zip(Templates(depth - 1)).Select(pair => $"{{{{#{pair.Item1}}}}}{pair.Item2}{{{{/{pair.Item1.Split(' ')[0]}}}}}"));

    private static Gen<string> Elements(int depth) => depth == 0
        ? Gen.Elements("a", "<path d=\"M0 0\"/>", "<script>a()</script>", "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">a()</x:script>", "<style>@import 'x';</style>", "<style>a{fill:red}</style>", "<image href=\"x\"/>", "<!-- a -->", "<![CDATA[a]]>", "&lt;", "<set attributeName=\"href\" to=\"javascript:a\"/>")
        : Gen.OneOf(
            Elements(0),
            from name in Gen.Elements("g", "a", "defs", "text", "foreignObject", "use", "svg", "x")
            from attributes in Attribute.ListOf(2)
            from inside in Elements(depth - 1).ListOf(3)
            select $"<{name} {string.Join(' ', attributes.Distinct())}>{string.Concat(inside)}</{name}>");
}
