namespace MesoSite.Cldr;

/// <summary>Temperatures with their unit.</summary>
public static class Temperatures
{
    /// <summary>Degrees Celsius: "38.5°C", "38,5 °C".</summary>
    public static string Celsius(CldrLocale locale, decimal degrees) =>
        Pattern.Fill(locale.Data.Celsius.For(Plurals.Of(locale, degrees)), Numbers.Format(locale, degrees));
}
