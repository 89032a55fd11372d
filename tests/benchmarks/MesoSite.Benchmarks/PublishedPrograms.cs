using System.Collections.Immutable;
using MesoSite.Benchmarks.Measuring;

namespace MesoSite.Benchmarks;

/// <summary>A published MesoSite.</summary>
/// <param name="Name">What its rows are called.</param>
/// <param name="File">The program.</param>
internal sealed record PublishedProgram(string Name, string File);

/// <summary>Publishes MesoSite as it is used: compiled ahead for a .NET that is there, and as a native program.</summary>
internal static class PublishedPrograms
{
    /// <summary>Publishes both; the native one is told and left out where this machine cannot make it.</summary>
    /// <param name="work">The folder of work.</param>
    public static ImmutableArray<PublishedProgram> Publish(string work)
    {
        var usual = new PublishedProgram("MesoSite", Publish(work, "tool"));
        try
        {
            return [usual, new PublishedProgram("MesoSite, native", Publish(work, "native", "-p:PublishAot=true"))];
        }
        catch (InvalidOperationException fault)
        {
            Console.Error.WriteLine($"the native program cannot be made here, and is left out: {fault.Message}");
            return [usual];
        }
    }

    private static string Publish(string work, string name, params string[] options)
    {
        var folder = Path.Combine(work, name);
        Console.Error.WriteLine($"publishing MesoSite ({name})");
        Processes.Run(
            "dotnet",
            ["publish", "src/MesoSite.Cli", "--configuration", "Release", "--output", folder, "-p:ArtifactsPath=" + Path.Combine(work, $"{name}-artifacts"), .. options],
            Repository.Root);
        return Path.Combine(folder, "mesosite");
    }
}
