using MesoSite.Authoring;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Tests.Authoring;

/// <summary>Entries are put at the end of their kin, in the style that is there.</summary>
public sealed class YamlMergeTests
{
    [Theory]
    [InlineData("a:\n  x: 1   # one\n# end\n", "a:\n  y: 2\n", "a:\n  x: 1   # one\n  y: 2\n# end\n")]
    [InlineData("a:\n    x: 1\n\n    z: 3\n\nb: 4\n", "a:\n  y:\n    k: [1]\n", "a:\n    x: 1\n\n    z: 3\n\n    y:\n      k: [1]\n\nb: 4\n")]
    [InlineData("a: { x: 1 }\n", "a:\n  y:\n    k: 2\n    l: [3]\n", "a: { x: 1, y: { k: 2, l: [3] } }\n")]
    [InlineData("a: {}\nb: 1\n", "a:\n  y: 2\n", "a:\n  y: 2\nb: 1\n")]
    [InlineData("a: [x, z]   # two\n", "a:\n  - y\n", "a: [x, z, y]   # two\n")]
    [InlineData("a: []\n", "a:\n  - y\n", "a: [y]\n")]
    [InlineData("a:\n  - x\n  - z # last\nb: 1\n", "a:\n  - y\n", "a:\n  - x\n  - z # last\n  - y\nb: 1\n")]
    [InlineData("a:\n  x: 1", "b:\n  y: 2\n", "a:\n  x: 1\nb:\n  y: 2")]
    [InlineData("# nothing\n", "b:\n  y: 2\n", "# nothing\nb:\n  y: 2\n")]
    [InlineData("a:\n  x: |-\n    one\n\n    two\nb: 1\n", "a:\n  y: 2\n", "a:\n  x: |-\n    one\n\n    two\n  y: 2\nb: 1\n")]
    [InlineData("a: 1\n", "a: 2\n", "a: 1\n")]
    public void Puts_entries_where_they_belong(string file, string fragment, string merged) =>
        Assert.Equal(merged, YamlMerge.Into(Root(file), Root(fragment)));

    [Theory]
    [InlineData("a: Text.\nb:\n  c: Other.\n  also: [x]\n", "a: \"[[Text.]]\"\nb:\n  c: \"[[Other.]]\"\n")]
    public void Texts_to_be_translated_are_placeholders(string file, string copy) => Assert.Equal(copy, Untranslated.Yaml(file));

    [Fact]
    public void Articles_to_be_translated_keep_ids_and_directives() => Assert.Equal(
        "---\ntitle: \"[[T]]\"\ndescription: \"[[D]]\"\n---\n[[Call :phone[clinic].]]\n\n## [[When]] {#when}\n\n::timeline\n\n:::inset\n[[Inside\nof it.]]\n:::\n\n- [[one\n  and more]]\n- [[two]]\n",
        Untranslated.Markdown("---\ntitle: T\ndescription: D\nreviewed: not-yet\n---\nCall :phone[clinic].\n\n## When {#when}\n\n::timeline\n\n:::inset\nInside\nof it.\n:::\n\n- one\n  and more\n- two\n"));

    private static YamlNode Root(string text) => YamlTree.Read(new SourceFile("a.yaml", "a.yaml", text), new DiagnosticBag())!;
}
