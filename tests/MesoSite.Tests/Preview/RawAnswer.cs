using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MesoSite.Tests.Preview;

/// <summary>An answer as it came over the socket, to bytes that no HTTP client would send.</summary>
internal sealed record RawAnswer(int Status, string Head, string Body)
{
    public string? this[string header] => Head.Split("\r\n")
        .Where(line => line.StartsWith(header + ": ", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(header.Length + 2)..])
        .SingleOrDefault();

    /// <summary>Sends what stands there and reads to the end of the connection.</summary>
    /// <param name="port">The port on loopback.</param>
    /// <param name="request">Letters that are bytes.</param>
    public static async Task<RawAnswer> ToAsync(int port, string request, IPAddress? address = null)
    {
        using var client = await ConnectedAsync(port, address);
        await client.SendAsync(Encoding.Latin1.GetBytes(request));
        return await ReadAsync(client);
    }

    public static async Task<Socket> ConnectedAsync(int port, IPAddress? address = null)
    {
        var client = new Socket((address ?? IPAddress.Loopback).AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        await client.ConnectAsync(new IPEndPoint(address ?? IPAddress.Loopback, port));
        return client;
    }

    public static async Task<RawAnswer> ReadAsync(Socket client)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var stream = new NetworkStream(client);
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, limit.Token);
        var text = Encoding.UTF8.GetString(all.ToArray());
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return end < 0
            ? new RawAnswer(0, string.Empty, text)
            : new RawAnswer(int.Parse(text.Split(' ')[1], CultureInfo.InvariantCulture), text[..end], text[(end + 4)..]);
    }
}
