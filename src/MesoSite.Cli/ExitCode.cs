namespace MesoSite.Cli;

/// <summary>What a script can rely on.</summary>
internal static class ExitCode
{
    public const int Well = 0;
    public const int ContentHasErrors = 1;
    public const int WrongCommandLine = 2;
    public const int OwnFault = 3;
}
