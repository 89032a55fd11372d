using MesoSite.Cli;

try
{
    return CommandLine.Run(args);
}
catch (Exception fault)
{
    // Whatever arrives here is our own bug: an author's mistake is a diagnostic, and never throws.
    Console.Error.WriteLine("mesosite: this is a fault of the program, not of your files. Please report it with the lines below.");
    Console.Error.WriteLine(fault);
    return ExitCode.OwnFault;
}
