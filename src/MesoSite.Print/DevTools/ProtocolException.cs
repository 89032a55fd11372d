namespace MesoSite.Print.DevTools;

/// <summary>An error that the browser answers a command with.</summary>
/// <param name="message">Its text.</param>
internal sealed class ProtocolException(string message) : Exception(message);
