namespace MesoSite.Cldr;

/// <summary>The way lines of a language run; CLDR's <c>characterOrder</c>.</summary>
public enum TextDirection
{
    /// <summary>HTML's <c>dir="ltr"</c>.</summary>
    LeftToRight,

    /// <summary>HTML's <c>dir="rtl"</c>.</summary>
    RightToLeft,
}
