using System.CommandLine;

namespace MesoSite.Cli.Sbom;

/// <summary><c>mesosite sbom</c>: what the program is made of.</summary>
internal static class SbomCommand
{
    private const string About = """
        Print what this program is made of: each package with its version, licence and hash, as CycloneDX 1.6 JSON. It was written down when the program
        was built, and needs no network. The .NET runtime is not part of the program, and Chromium, with which it prints, is not either.

        Example:
          mesosite sbom > mesosite.cdx.json
        """;

    public static Command Create()
    {
        var command = new Command("sbom", About);
        command.SetAction(_ =>
        {
            Console.Out.Write(CycloneDx.Write(typeof(SbomCommand).Assembly.GetName().Version!.ToString(3), ComponentList.Read()));
            return ExitCode.Well;
        });
        return command;
    }
}
