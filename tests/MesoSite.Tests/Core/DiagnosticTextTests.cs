using MesoSite.Core;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Core;

public sealed class DiagnosticTextTests
{
    private static readonly SourceFile File = new("a.yaml", "input/a.yaml", "one: 1\n\ttwo: \u001b[31m2\n\nlast");

    [Fact]
    public void Shows_the_line_with_a_marker_under_it() => Assert.Equal(
        """
        error MS0001: what is wrong
          input/a.yaml:1:6
              1 │ one: 1
                │      ^ what to do

        """,
        Format(Diagnostic.Error("MS0001", File.Span(5, 1), "what is wrong", "what to do")));

    [Fact]
    public void Shows_a_second_place() => Assert.Equal(
        """
        warning MS0001: what is wrong
          input/a.yaml:4:1
              4 │ last
                │ ^^^^ what to do
          input/a.yaml:1:1
              1 │ one: 1
                │ ^^^ it stands here first

        """,
        Format(Diagnostic.Warning("MS0001", File.Span(21, 4), "what is wrong", "what to do", new Located<string>("it stands here first", File.Span(0, 3)))));

    [Fact]
    public void Says_what_to_do_where_there_is_no_place() =>
        Assert.Equal("error MS0001: what is wrong\n  what to do\n", Format(Diagnostic.Error("MS0001", null, "what is wrong", "what to do")));

    [Fact]
    public void Keeps_the_marker_in_place_behind_a_tab_and_the_terminal_safe()
    {
        var text = Format(Diagnostic.Error("MS0001", File.Span(13, 6), "x", "y"));
        Assert.DoesNotContain('\t', text);
        Assert.DoesNotContain('\u001b', text);
        Assert.Contains("      2 │  two:  [31m2\n        │       ^^^^^^ y\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_at_least_one_place_and_never_past_the_line() =>
        Property.Holds<(string? Text, int Offset, int Length)>(fault =>
        {
            var source = fault.Text ?? string.Empty;
            var file = new SourceFile("a", "a", source);
            var span = file.Span(Math.Abs(fault.Offset % (source.Length + 1)), Math.Abs(fault.Length % 100));
            var lines = Format(Diagnostic.Error("MS0001", span, "x", "y")).Split('\n');
            var marker = lines[^2];
            return marker.Contains('^', StringComparison.Ordinal)
                && marker.LastIndexOf('^') <= "        │ ".Length + Math.Max(0, file.Line(span.Line).Length);
        });

    private static string Format(Diagnostic diagnostic) => DiagnosticText.Format(diagnostic).ReplaceLineEndings("\n");
}
