using System.Globalization;

namespace MesoSite.Output;

/// <summary>Who writes a site at the moment.</summary>
/// <param name="Process">Number of its process.</param>
/// <param name="Host">Name of its machine.</param>
/// <param name="Since">Since when.</param>
public sealed record LockHolder(int Process, string Host, DateTimeOffset Since)
{
    private const string Form = "yyyy-MM-dd HH:mm:ss 'UTC'";

    /// <summary>This process, from now on.</summary>
    internal static LockHolder Myself => new(Environment.ProcessId, Environment.MachineName, DateTimeOffset.UtcNow);

    /// <summary>As it is written down, one thing a line.</summary>
    internal string ToLines() => $"{Process.ToString(CultureInfo.InvariantCulture)}\n{Host}\n{Since.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture)}\n";

    /// <summary>Reads it back; null where it is not, or not yet, written down.</summary>
    internal static LockHolder? Parse(string text) =>
        text.Split('\n') is [var process, var host, var since, _]
        && int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && DateTimeOffset.TryParseExact(since, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? new LockHolder(number, host, time)
            : null;

    /// <summary>In words.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"process {Process} on {Host}, since {Since.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture)}");
}
