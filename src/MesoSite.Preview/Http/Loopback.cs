using System.Net;
using System.Net.Sockets;

namespace MesoSite.Preview.Http;

/// <summary>Sockets that listen on this machine alone.</summary>
internal static class Loopback
{
    private const int Waiting = 64;
    private const int PortsTried = 20;

    /// <summary>Listens on 127.0.0.1 and, where there is one, on ::1, at the same port: <c>localhost</c> may mean either.</summary>
    /// <param name="port">The port; where either address has another program on it, the next is tried.</param>
    /// <exception cref="PortsException">There is no port to listen on.</exception>
    public static (int Port, IReadOnlyList<Socket> Sockets) Listen(int port)
    {
        for (var candidate = port; ; candidate++)
        {
            try
            {
                return ListenAt(candidate);
            }
            catch (SocketException fault)
            {
                // In use, or kept by the system; the last of them says why there is none.
                if (port != 0 && (candidate == IPEndPoint.MaxPort || candidate - port + 1 == PortsTried))
                {
                    throw new PortsException(port, candidate, fault.Message);
                }

                candidate = port == 0 ? -1 : candidate;
            }
        }
    }

    private static (int Port, IReadOnlyList<Socket> Sockets) ListenAt(int port)
    {
        var first = Bind(IPAddress.Loopback, port);
        var bound = ((IPEndPoint)first.LocalEndPoint!).Port;
        if (!Socket.OSSupportsIPv6)
        {
            return (bound, [first]);
        }

        try
        {
            return (bound, [first, Bind(IPAddress.IPv6Loopback, bound)]);
        }
        catch (SocketException fault) when (fault.SocketErrorCode is SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported)
        {
            // The system knows of IPv6 and has no ::1, as in many containers.
            return (bound, [first]);
        }
        catch
        {
            first.Dispose();
            throw;
        }
    }

    private static Socket Bind(IPAddress address, int port)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            // Windows would let another program of the same user listen at the same port.
            if (OperatingSystem.IsWindows())
            {
                socket.ExclusiveAddressUse = true;
            }

            socket.Bind(new IPEndPoint(address, port));
            socket.Listen(Waiting);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
