using System.Diagnostics.CodeAnalysis;

namespace MesoSite.Cldr;

/// <summary>How much of a unit's name is written: "7 weeks" or "7 wks".</summary>
[SuppressMessage("Naming", "CA1720", Justification = "CLDR's own names.")]
public enum UnitWidth
{
    /// <summary>"7 weeks".</summary>
    Long,

    /// <summary>"7 wks".</summary>
    Short,
}
