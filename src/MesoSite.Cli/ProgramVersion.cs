using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace MesoSite.Cli;

/// <summary>The program's version, and the commit of the repository that it was built from.</summary>
internal static class ProgramVersion
{
    /// <summary>Such as <c>0.1.0 (commit 0ce2ff4…)</c>, in full.</summary>
    public static string Text { get; } = TextOf(typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    /// <summary>The same of what the compiler writes down, which is <c>0.1.0+0ce2ff4…</c>, or <c>0.1.0</c> where git does not know the sources.</summary>
    internal static string TextOf(string informational) => informational.Split('+', 2) is [var version, var commit]
        ? $"{version} (commit {commit})"
        : $"{informational} (commit not known: built outside of a git repository)";

    /// <summary><c>--version</c>.</summary>
    internal sealed class Said : SynchronousCommandLineAction
    {
        /// <inheritdoc/>
        public override bool ClearsParseErrors => true;

        /// <inheritdoc/>
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(Text);
            return ExitCode.Well;
        }
    }
}
