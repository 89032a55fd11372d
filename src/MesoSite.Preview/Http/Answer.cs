using System.Text;

namespace MesoSite.Preview.Http;

/// <summary>What a client is given.</summary>
/// <param name="Status">Status code.</param>
/// <param name="Type">Media type of the body.</param>
/// <param name="Body">The whole body.</param>
/// <param name="Location">Where a redirect leads, within the site; or null.</param>
internal sealed record Answer(int Status, string Type, ReadOnlyMemory<byte> Body, string? Location = null)
{
    /// <summary>A refusal in plain words. Nothing of the request stands in it.</summary>
    public static Answer Refusal(int status, string words) => new(status, MediaTypes.Text, Encoding.UTF8.GetBytes($"{status}: {words}\n"));
}
