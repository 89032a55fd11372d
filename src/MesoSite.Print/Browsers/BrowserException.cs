namespace MesoSite.Print.Browsers;

/// <summary>A browser that cannot be worked with any longer, or a tab of it.</summary>
/// <param name="reason">What it did, as in "the browser …".</param>
internal sealed class BrowserException(string reason) : Exception(reason);
