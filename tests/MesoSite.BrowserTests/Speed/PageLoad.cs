namespace MesoSite.BrowserTests.Speed;

/// <summary>What one visit cost. Times are in milliseconds from the start of the navigation.</summary>
/// <param name="FirstPaint">First contentful paint.</param>
/// <param name="LargestPaint">Largest contentful paint.</param>
/// <param name="Blocked">Total blocking time: of every long task, what is above 50 ms and after the first contentful paint.</param>
/// <param name="Shifts">How many times something moved that had been drawn.</param>
/// <param name="Requests">All that the host was asked for, the icon of the tab too.</param>
/// <param name="Bytes">Of the answers over the wire, with their headers.</param>
internal sealed record PageLoad(double FirstPaint, double LargestPaint, double Blocked, int Shifts, int Requests, long Bytes);
