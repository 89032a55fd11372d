using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

/// <summary>What a clinician does with the rules, as a user would.</summary>
public sealed class RulesCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RulesCommandTests() => Copy(Repository.DentalInput, folder["input"]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Check_says_what_is_proven()
    {
        var command = Run("check");
        Assert.Equal((0, string.Empty), (command.ExitCode, command.Error));
        Assert.Contains("every combination of answers has a rule", command.Out, StringComparison.Ordinal);
        Assert.Contains("13 of 13 exact, 0 over-triage, 0 under-triage", command.Out, StringComparison.Ordinal);
        Assert.Contains("7 questions, 8 results", command.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_tries_the_rules_by_changing_them() =>
        Assert.Matches(@"mutations +(\d+) of \1 changes of a rule are noticed", Run("check", "--mutations").Out);

    [Fact]
    public void Check_fails_where_a_proof_does_and_shows_where()
    {
        Edit("then: ambulance", "then: today");
        var command = Run("check");
        Assert.Equal(1, command.ExitCode);
        Assert.Contains("MS2506", command.Error, StringComparison.Ordinal);
        Assert.Contains("danger: yes", command.Error, StringComparison.Ordinal);
        Assert.Contains("guarantees  FAILS", command.Out, StringComparison.Ordinal);
        var json = JsonDocument.Parse(Run("check", "--json").Out).RootElement;
        Assert.Equal((11, 2), (json.GetProperty("exact").GetInt32(), json.GetProperty("incomplete").GetInt32()));
        Assert.NotEqual(0, json.GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public void Table_shows_the_rules_most_urgent_first()
    {
        var text = Run("table").Out;
        Assert.True(text.IndexOf("ambulance", StringComparison.Ordinal) < text.IndexOf("at-home", StringComparison.Ordinal));
        Assert.Contains("problem: bleeding; how-long: > 1 d", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_gives_the_disposition_the_winner_and_all_that_match()
    {
        var command = Run("ask", "--answer", "danger=no", "--answer", "problem=swelling", "--answer", "ill=yes", "--answer", "how-long=12 d");
        Assert.Equal(0, command.ExitCode);
        Assert.StartsWith("today: rule \"ill\" wins", command.Out, StringComparison.Ordinal);
        Assert.Contains("matches   too-long-swelling (this-week)", command.Out, StringComparison.Ordinal);
        Assert.Contains("matches   calm (at-home)", command.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_reads_answers_from_a_file_and_speaks_json()
    {
        folder.Write("answers.yaml", "danger: no\nproblem: bleeding\nblood-on-gauze: no\nhow-long: 2 d\n");
        var json = JsonDocument.Parse(Run("ask", "--answers", "answers.yaml", "--json").Out).RootElement;
        Assert.Equal(("now", "too-long-bleeding"), (json.GetProperty("disposition").GetString(), json.GetProperty("rule").GetString()));
        Assert.Equal("2 d", json.GetProperty("asked").GetProperty("how-long").GetString());
    }

    [Fact]
    public void Ask_says_what_is_wrong_with_answers()
    {
        folder.Write("answers.yaml", "danger: perhaps\nproblm: bleeding\n");
        var command = Run("ask", "--answers", "answers.yaml");
        Assert.Equal((2, string.Empty), (command.ExitCode, command.Out));
        Assert.Contains("error MS2407", command.Error, StringComparison.Ordinal);
        Assert.Contains("answers.yaml:1:9", command.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean \"problem\"?", command.Error, StringComparison.Ordinal);
        Assert.Contains("danger=perhaps", Run("ask", "--answer", "danger=perhaps").Error, StringComparison.Ordinal);
        Assert.Contains("no question \"x\"", Run("ask", "--answer", "x=yes").Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("ask", "--answer", "danger").ExitCode);
    }

    [Fact]
    public void Ask_names_the_answer_that_is_missing()
    {
        var command = Run("ask", "--answer", "danger=no");
        Assert.Equal(2, command.ExitCode);
        Assert.Contains("\"problem\" is asked next", command.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2\nbleeding\n2\nsoon\n2 d\n", "now: rule \"too-long-bleeding\" wins", 0)]
    [InlineData("1\n", "ambulance: rule \"danger\" wins", 0)]
    [InlineData("2\n", "danger", 2)]
    public void Ask_asks_where_no_answers_are_given(string typed, string said, int exitCode)
    {
        var command = Command.Type(folder.Path, typed, "rules", "ask");
        Assert.Equal(exitCode, command.ExitCode);
        Assert.Contains(said, command.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_of_the_same_rules_is_empty()
    {
        var command = Run("diff", "input");
        Assert.Equal((0, "no difference: the same rule wins for all answers"), (command.ExitCode, command.Out.Trim()));
    }

    [Fact]
    public void Diff_shows_what_became_less_urgent_first_and_fails_until_it_is_accepted()
    {
        Copy(folder["input"], folder["before"]);
        // Now a numb lip is looked at at home, and a swollen cheek more urgently.
        Edit("  numb:\n    when: { problem: numb-lip, numb: not(no) }\n    then: this-week", "  numb:\n    when: { problem: numb-lip, numb: not(no) }\n    then: at-home");
        Edit("    then: today\n    effect: swelling", "    then: now\n    effect: swelling");
        var command = Run("diff", "before");
        Assert.Equal(1, command.ExitCode);
        Assert.Matches("(?s)less urgent.*this-week \\(numb\\) -> at-home \\(numb\\).*NOT ACCEPTED.*problem: numb-lip; numb: yes, not-sure.*more urgent.*today \\(ill\\) -> now \\(ill\\)", command.Out);

        Edit("    effect: numb-lip\n", "    effect: numb-lip\n    accepted: { from: this-week, by: Dr Noor Exemple, on: 2026-05-01, reason: Feeling comes back. }\n");
        var accepted = Run("diff", "before", "input");
        Assert.Equal(0, accepted.ExitCode);
        Assert.Contains(", accepted", accepted.Out, StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse(Run("diff", "before", "--json").Out).RootElement.GetProperty("accepted").GetBoolean());
    }

    [Fact]
    public void Diff_reads_a_commit()
    {
        Git("init", "--quiet");
        Git("add", ".");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", "rules");
        Edit("    then: today\n    effect: swelling", "    then: now\n    effect: swelling");
        Assert.Contains("today (ill) -> now (ill)", Run("diff", "HEAD").Out, StringComparison.Ordinal);
        var unknown = Run("diff", "no-such-tag");
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("error MS1010", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_comes_back_as_the_same_table()
    {
        folder.Write("rules.csv", Run("export", "--format", "csv").Out);
        Assert.Contains("no difference", Run("diff", "rules.csv").Out, StringComparison.Ordinal);
        folder.Write("rules.csv", File.ReadAllText(folder["rules.csv"]).Replace(",ambulance,", ",hospital,", StringComparison.Ordinal));
        Assert.Contains("error MS2408", Run("diff", "rules.csv").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Dmn_and_json_are_well_formed()
    {
        Assert.Equal("definitions", XDocument.Parse(Run("export", "--format", "dmn").Out).Root!.Name.LocalName);
        Assert.Equal(7, JsonDocument.Parse(Run("export", "--format", "json").Out).RootElement.GetProperty("diagram").GetProperty("nodes").GetArrayLength());
        Assert.Equal(2, Run("export", "--format", "xls").ExitCode);
        Assert.Equal(2, Run("export").ExitCode);
    }

    [Fact]
    public void A_site_without_a_checker_says_so()
    {
        Directory.Delete(Path.Combine(folder["input"], "checker"), recursive: true);
        var command = Run("check");
        Assert.Equal(1, command.ExitCode);
        Assert.Contains("the site has no symptom checker", command.Error, StringComparison.Ordinal);
    }

    private Command Run(params string[] arguments) => Command.Run(folder.Path, ["rules", .. arguments]);

    private void Edit(string from, string to)
    {
        var path = Path.Combine(folder["input"], "checker", "rules.yaml");
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private void Git(params string[] arguments)
    {
        using var git = System.Diagnostics.Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    private static void Copy(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target, overwrite: true);
        }
    }
}
