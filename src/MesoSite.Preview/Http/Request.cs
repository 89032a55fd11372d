namespace MesoSite.Preview.Http;

/// <summary>What a client asks for. All of it is ASCII.</summary>
/// <param name="Method">Such as <c>GET</c>.</param>
/// <param name="Target">As it was sent: path and query, nothing decoded.</param>
/// <param name="Host">The header of that name.</param>
/// <param name="FetchSite">The header <c>Sec-Fetch-Site</c>: how the page that asks stands to us; null where the client does not say.</param>
/// <param name="IsForWorker">True for the script of a service worker: browsers say so (Service Workers, "Service-Worker").</param>
internal sealed record Request(string Method, string Target, string Host, string? FetchSite, bool IsForWorker);
