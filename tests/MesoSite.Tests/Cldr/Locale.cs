using MesoSite.Cldr;

namespace MesoSite.Tests.Cldr;

/// <summary>Short names the golden tables read well with.</summary>
internal static class Locale
{
    public static CldrLocale For(string tag) => CldrLocale.TryFor(tag) ?? throw new ArgumentException($"no locale {tag}", nameof(tag));

    public static TheoryData<string> All => [.. CldrLocale.Available];
}
