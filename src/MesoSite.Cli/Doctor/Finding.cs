namespace MesoSite.Cli.Doctor;

/// <summary>What a check of the machine found.</summary>
/// <param name="Check">What was looked at.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Found">What is there, or is not.</param>
/// <param name="Remedy">What to do; null where there is nothing to do.</param>
internal sealed record Finding(string Check, Standing Standing, string Found, string? Remedy = null);
