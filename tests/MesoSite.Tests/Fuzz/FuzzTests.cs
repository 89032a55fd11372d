using Xunit.Abstractions;

namespace MesoSite.Tests.Fuzz;

/// <summary>The short form: more than 20,000 cases, always the same. The long form is <c>tests/fuzz/run.sh</c>.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Cases = 1_700;

    public static TheoryData<string> Names => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_is_read_ends_in_a_result_or_in_diagnostics(string name)
    {
        var faults = new FuzzRun(FuzzTargets.All.Single(target => target.Name == name)).Run(0, Cases, out var slowest);
        output.WriteLine($"{name}: {Cases} cases, the slowest {slowest.TotalMilliseconds:F0} ms");
        Assert.True(faults.Count == 0, string.Join("\n\n", faults.Take(5)));
    }

    [Fact]
    public void There_are_enough_cases() => Assert.True(FuzzTargets.All.Length * Cases >= 20_000);

    [Fact]
    public void The_same_number_is_the_same_case() => Assert.All(
        FuzzTargets.All, target => Assert.Equal(FuzzCases.Make(target, 7), FuzzCases.Make(target, 7)));

    [Fact]
    public void A_fault_is_found_and_made_small()
    {
        var target = Broken(text => text.Contains(": ", StringComparison.Ordinal) ? throw new InvalidOperationException("colon") : string.Empty);
        var fault = new FuzzRun(target).Run(0, 200, out _)[0];
        Assert.Contains("InvalidOperationException: colon", fault, StringComparison.Ordinal);
        Assert.EndsWith("\n\": \"", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hang_is_found()
    {
        var end = false;
        var target = Broken(text =>
        {
            while (!Volatile.Read(ref end))
            {
                // Runs until the test lets it go.
            }

            return text;
        });
        var faults = new FuzzRun(target).Run(3, 5, out _);
        Volatile.Write(ref end, true);
        Assert.StartsWith("broken, case 3: no end after 5 s", Assert.Single(faults), StringComparison.Ordinal);
    }

    private static FuzzTarget Broken(Func<string, string> read) => FuzzTargets.All[0] with
    {
        Name = "broken",
        Read = bytes => read(System.Text.Encoding.UTF8.GetString(bytes.Span)),
    };
}
