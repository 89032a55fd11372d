namespace MesoSite.Preview;

/// <summary>There is no port to listen on.</summary>
/// <param name="first">The first that was tried.</param>
/// <param name="last">The last.</param>
/// <param name="reason">What the system said of the last.</param>
public sealed class PortsException(int first, int last, string reason)
    : Exception(first == last ? $"port {first} cannot be used: {reason}" : $"none of the ports {first} to {last} can be used: {reason}");
