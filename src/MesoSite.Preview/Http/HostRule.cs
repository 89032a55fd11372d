using System.Collections.Frozen;

namespace MesoSite.Preview.Http;

/// <summary>
/// Whose requests are answered: a page of another site can have its own name lead to loopback (DNS rebinding), and would then read the
/// preview as its own. Its name stands in <c>Host</c>.
/// </summary>
internal sealed class HostRule
{
    private const int PortThatIsLeftOut = 80;

    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    private readonly FrozenSet<string> allowed;

    /// <param name="port">The port that is listened on.</param>
    public HostRule(int port) =>
        allowed = Names.SelectMany(name => port == PortThatIsLeftOut ? [name, $"{name}:{port}"] : new[] { $"{name}:{port}" }).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for this machine's own names, with the port.</summary>
    public bool Allows(string host) => allowed.Contains(host);
}
