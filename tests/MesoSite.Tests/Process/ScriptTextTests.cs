using MesoSite.Process;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Process;

/// <summary>Scripts as they stand in pages.</summary>
public sealed class ScriptTextTests
{
    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Path.Combine(Repository.Theme, "components"), "*.js", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [InlineData("// a remark\nconst a = 1; // stays\n\n  call(a);\n", "const a = 1; // stays\ncall(a);\n")]
    [InlineData("const a = `\n  text`;\n", "const a = `\n  text`;\n")]
    [InlineData("/* a remark\n  // of lines */\n  call();\n", "/* a remark\n  // of lines */\n  call();\n")]
    [InlineData("const a = 'one \\\n  // two';\n", "const a = 'one \\\n  // two';\n")]
    public void Remarks_and_indentation_are_left_out_where_that_is_sure_to_change_nothing(string script, string published) =>
        Assert.Equal(published, ScriptText.Published(script));

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Each_of_the_theme_is_published_without_them(string name)
    {
        var published = ScriptText.Published(File.ReadAllText(Path.Combine(Repository.Theme, "components", name, $"{name}.js")));
        Assert.All(published.Split('\n').SkipLast(1), line => Assert.True(line.Length > 0 && line[0] is not (' ' or '/'), line));
    }
}
