using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using MesoSite.Preview;
using MesoSite.Preview.Http;

namespace MesoSite.Tests.Preview;

/// <summary>What the server answers, to whom, and how much it bears.</summary>
public sealed class ServerTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(300);

    [Theory]
    [InlineData("/", "text/html; charset=utf-8", "Home")]
    [InlineData("/index.html", "text/html; charset=utf-8", "Home")]
    [InlineData("/index.html?query", "text/html; charset=utf-8", "Home")]
    [InlineData("/en/about.html", "text/html; charset=utf-8", "About")]
    [InlineData("/ar/", "text/html; charset=utf-8", "AR")]
    [InlineData("/assets/style.css", "text/css; charset=utf-8", "p { color: red }")]
    [InlineData("/assets/with%20space%20%C3%A9.txt", "text/plain; charset=utf-8", "named")]
    public async Task Gives_files(string target, string type, string text)
    {
        await using var served = new ServedFolder();
        var answer = await served.GetAsync(target);
        Assert.Equal((200, type), (answer.Status, answer["Content-Type"]));
        Assert.Contains(text, answer.Body, StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetByteCount(answer.Body).ToString(System.Globalization.CultureInfo.InvariantCulture), answer["Content-Length"]);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere.html")]
    [InlineData("/assets/style.css")]
    [InlineData("/..")]
    public async Task Every_answer_is_fresh_and_for_this_site_alone(string target)
    {
        await using var served = new ServedFolder();
        var answer = await served.GetAsync(target, headers: "Origin: https://evil.example\r\n");
        Assert.Equal(("no-store", "nosniff", "same-origin"), (answer["Cache-Control"], answer["X-Content-Type-Options"], answer["Cross-Origin-Resource-Policy"]));
        Assert.DoesNotContain("Access-Control", answer.Head, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Whoever_asks_for_a_worker_is_given_one_that_goes()
    {
        await using var served = new ServedFolder();
        var answer = await served.GetAsync("/sw.js", headers: "Service-Worker: script\r\n");
        Assert.Equal((200, "text/javascript; charset=utf-8"), (answer.Status, answer["Content-Type"]));
        Assert.Contains("registration.unregister()", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_is_that_of_the_page()
    {
        await using var served = new ServedFolder();
        var (head, page) = (await served.GetAsync("/", "HEAD"), await served.GetAsync("/"));
        Assert.Equal((200, string.Empty, page["Content-Length"]), (head.Status, head.Body, head["Content-Length"]));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("CONNECT")]
    [InlineData("get")]
    public async Task Takes_nothing(string method)
    {
        await using var served = new ServedFolder();
        var answer = await served.GetAsync("/", method);
        Assert.Equal((405, "GET, HEAD"), (answer.Status, answer["Allow"]));
    }

    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("evil.example:{0}", 421)]
    [InlineData("localhost", 421)]
    [InlineData("localhost:1", 421)]
    [InlineData("localhost.:{0}", 421)]
    [InlineData("localhost.evil.example:{0}", 421)]
    [InlineData("127.0.0.1.nip.io:{0}", 421)]
    [InlineData("evil.example@localhost:{0}", 421)]
    [InlineData("127.1:{0}", 421)]
    [InlineData("0.0.0.0:{0}", 421)]
    [InlineData("", 421)]
    [InlineData("localhost:{0}", 200)]
    [InlineData("LocalHost:{0}", 200)]
    [InlineData("127.0.0.1:{0}", 200)]
    [InlineData("[::1]:{0}", 200)]
    public async Task Answers_to_this_machines_own_names_alone(string host, int status)
    {
        await using var served = new ServedFolder();
        var named = string.Format(System.Globalization.CultureInfo.InvariantCulture, host, served.Port);
        Assert.Equal(status, (await served.GetAsync("/index.html", host: named)).Status);
        if (status != 200)
        {
            Assert.Equal(status, (await served.GetAsync(Responder.EventsPath, host: named)).Status);
        }
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{0}\r\nHost: localhost:{0}\r\n\r\n", 400)]
    [InlineData("GET / HTTP/2.0\r\nHost: localhost:{0}\r\n\r\n", 400)]
    [InlineData("GET /\r\nHost: localhost:{0}\r\n\r\n", 400)]
    [InlineData("GET  / HTTP/1.1\r\nHost: localhost:{0}\r\n\r\n", 400)]
    [InlineData("GET /a b HTTP/1.1\r\nHost: localhost:{0}\r\n\r\n", 400)]
    [InlineData("GET /#a HTTP/1.1\r\nHost: localhost:{0}\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost : localhost:{0}\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{0}\r\n folded\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{0}\r\nA: b\nc: d\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{0}\r\nA: \0\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{0}\r\nContent-Length: 3\r\n\r\nabc", 413)]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{0}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 413)]
    [InlineData("\u0016\u0003\u0001\u0002\r\n\r\n", 400)]
    [InlineData("\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.0\r\nHost: localhost:{0}\r\n\r\n", 200)]
    [InlineData("GET / HTTP/1.1\r\nhost:localhost:{0}\r\n\r\n", 200)]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{0}\r\n\r\nGET /en/about.html HTTP/1.1\r\n\r\n", 200)]
    public async Task Reads_requests_strictly(string request, int status)
    {
        await using var served = new ServedFolder();
        var answer = await RawAnswer.ToAsync(served.Port, request.Replace("{0}", $"{served.Port}", StringComparison.Ordinal));
        Assert.Equal(status, answer.Status);
        Assert.DoesNotContain("About", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5_000, 0, 414)]
    [InlineData(500_000, 0, 414)]
    [InlineData(1, 33_000, 431)]
    [InlineData(1, 500_000, 431)]
    [InlineData(1, 30_000, 200)]
    public async Task Limits_what_is_sent(int query, int header, int status)
    {
        await using var served = new ServedFolder();
        var answer = await served.GetAsync($"/?{new string('a', query)}", headers: header == 0 ? string.Empty : $"Cookie: {new string('a', header)}\r\n");
        Assert.Equal(status, answer.Status);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n", 408)]
    [InlineData("", 0)]
    public async Task Waits_for_nobody_long(string begun, int status)
    {
        await using var served = new ServedFolder(limits => limits with { Reading = Soon });
        Assert.Equal(status, (await RawAnswer.ToAsync(served.Port, begun)).Status);
    }

    [Fact]
    public async Task Lets_go_of_who_does_not_take_the_answer()
    {
        await using var served = new ServedFolder(limits => limits with { Writing = Soon, Connections = 1 });
        served.Write("site/large.txt", new string('a', 50_000_000));
        using var slow = await RawAnswer.ConnectedAsync(served.Port);
        await slow.SendAsync(Encoding.ASCII.GetBytes($"GET /large.txt HTTP/1.1\r\nHost: localhost:{served.Port}\r\n\r\n"));
        await EventuallyAsync(async () => (await TriedAsync(served)).Status == 200);
    }

    [Fact]
    public async Task Bears_only_so_many_at_once()
    {
        await using var served = new ServedFolder(limits => limits with { Connections = 3 });
        using (var first = await RawAnswer.ConnectedAsync(served.Port))
        using (var second = await RawAnswer.ConnectedAsync(served.Port))
        using (var third = await RawAnswer.ConnectedAsync(served.Port))
        {
            await EventuallyAsync(async () => (await TriedAsync(served)).Status == 0);
        }

        await EventuallyAsync(async () => (await TriedAsync(served)).Status == 200);
    }

    [Theory]
    [InlineData("/nowhere.html", "Not here<")]
    [InlineData("/en/nowhere.html", "Not here<")]
    [InlineData("/ar/nowhere.html", "Not here in Arabic<")]
    [InlineData("/ar/deep/down/", "Not here in Arabic<")]
    [InlineData("/en/", "Not here<")]
    public async Task A_wrong_address_has_the_page_of_its_language(string target, string text)
    {
        await using var served = new ServedFolder();
        var answer = await served.GetAsync(target);
        Assert.Equal((404, "text/html; charset=utf-8"), (answer.Status, answer["Content-Type"]));
        Assert.Contains(text, answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_its_slash_is_redirected_within_the_site()
    {
        await using var served = new ServedFolder();
        var answer = await served.GetAsync("/ar?x");
        Assert.Equal((302, "/ar/"), (answer.Status, answer["Location"]));
    }

    [Fact]
    public async Task A_request_between_the_two_moves_of_an_exchange_waits()
    {
        await using var served = new ServedFolder(limits => limits with { Exchange = TimeSpan.FromSeconds(20) });
        Directory.Move(served.Site, served.Site + ".old");
        var waiting = served.GetAsync("/index.html");
        await Task.Delay(100);
        Assert.False(waiting.IsCompleted);
        Directory.Move(served.Site + ".old", served.Site);
        Assert.Equal(200, (await waiting).Status);
    }

    [Fact]
    public async Task Readers_never_miss_a_page_while_folders_are_exchanged()
    {
        await using var served = new ServedFolder(limits => limits with { SecondLook = TimeSpan.FromMilliseconds(40), Exchange = TimeSpan.FromSeconds(20) });
        using var over = new CancellationTokenSource();
        var exchanges = Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                Directory.Move(served.Site, served.Site + ".old");
                Directory.Move(served.Site + ".old", served.Site);
                await Task.Delay(100);
            }

            await over.CancelAsync();
        });
        var asked = 0;
        while (!over.IsCancellationRequested)
        {
            var answer = await served.GetAsync("/en/about.html");
            Assert.Equal(200, answer.Status);
            Assert.Contains("About", answer.Body, StringComparison.Ordinal);
            asked++;
        }

        await exchanges;
        Assert.True(asked > 20, $"{asked} requests");
    }

    [Fact]
    public async Task Without_a_site_says_so()
    {
        await using var served = new ServedFolder(limits => limits with { Exchange = TimeSpan.FromMilliseconds(20) });
        Directory.Delete(served.Site, recursive: true);
        var answer = await served.GetAsync("/");
        Assert.Equal(503, answer.Status);
        Assert.Contains("There is no site yet", answer.Body, StringComparison.Ordinal);
        Assert.Contains("<script", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listens_on_loopback_alone()
    {
        await using var served = new ServedFolder();
        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(end => end.Port == served.Port).Select(end => end.Address).ToList();
        Assert.Contains(IPAddress.Loopback, listening);
        Assert.All(listening, address => Assert.True(IPAddress.IsLoopback(address), $"{address}"));
    }

    [Fact]
    public async Task Answers_on_both_addresses_of_localhost()
    {
        await using var served = new ServedFolder();
        foreach (var address in new[] { IPAddress.Loopback, IPAddress.IPv6Loopback }.Where(HasAddress))
        {
            Assert.Equal(200, (await RawAnswer.ToAsync(served.Port, $"GET / HTTP/1.1\r\nHost: localhost:{served.Port}\r\n\r\n", address)).Status);
        }
    }

    [Fact]
    public async Task A_port_in_use_on_either_address_gives_the_next()
    {
        foreach (var address in new[] { IPAddress.Loopback, IPAddress.IPv6Loopback }.Where(HasAddress))
        {
            using var taken = new TcpListener(address, 0);
            taken.Start();
            var port = ((IPEndPoint)taken.LocalEndpoint).Port;
            var (bound, sockets) = Loopback.Listen(port);
            Assert.InRange(bound, port + 1, port + 20);
            Assert.All(sockets, socket => socket.Dispose());
        }

        await Task.CompletedTask;
    }

    [Fact]
    public void The_last_port_has_no_next()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 65_535);
        taken.Start();
        Assert.Contains("65535", Assert.Throws<PortsException>(() => Loopback.Listen(65_535)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_port_is_free_once_it_is_closed()
    {
        int port;
        await using (var served = new ServedFolder())
        {
            port = served.Port;
            using var open = await RawAnswer.ConnectedAsync(port);
        }

        await Assert.ThrowsAnyAsync<SocketException>(() => RawAnswer.ConnectedAsync(port));
    }

    private static bool HasAddress(IPAddress address)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(address, 0));
            return true;
        }
        catch (SocketException)
        {
            // A machine without IPv6.
            return false;
        }
    }

    // A connection that is refused may be reset before it is asked.
    private static async Task<RawAnswer> TriedAsync(ServedFolder served)
    {
        try
        {
            return await served.GetAsync("/");
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            return new RawAnswer(0, string.Empty, string.Empty);
        }
    }

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        var limit = System.Diagnostics.Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(limit.Elapsed < TimeSpan.FromSeconds(20), "it did not come to be");
            await Task.Delay(20);
        }
    }
}
