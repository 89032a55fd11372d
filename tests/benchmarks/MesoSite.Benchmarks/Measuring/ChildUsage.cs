using System.Runtime.InteropServices;

namespace MesoSite.Benchmarks.Measuring;

/// <summary>What the kernel has counted for the children of this process (<c>getrusage(2)</c>), on 64-bit Linux.</summary>
internal static class ChildUsage
{
    private const int Children = -1;

    /// <summary>Seconds of processors of all children that ended, and the peak of the one that held most memory.</summary>
    public static (double Cpu, double PeakMegabytes) Read()
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PlatformNotSupportedException("The benchmark reads what Linux counts.");
        }

        return GetUsage(Children, out var usage) == 0
            ? (usage.User.Total + usage.System.Total, usage.PeakKilobytes / 1024.0)
            : throw new InvalidOperationException($"getrusage failed: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    [DllImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        private readonly long seconds;
        private readonly long microseconds;

        public double Total => seconds + (microseconds / 1e6);
    }

    /// <summary><c>struct rusage</c>: two times, the peak, and thirteen counts that are not read.</summary>
    [StructLayout(LayoutKind.Sequential, Size = (2 * 16) + (14 * 8))]
    private readonly struct Usage
    {
        public readonly Time User;
        public readonly Time System;
        public readonly long PeakKilobytes;
    }
}
