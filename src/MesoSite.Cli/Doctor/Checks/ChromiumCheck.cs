using MesoSite.Core;
using MesoSite.Print;

namespace MesoSite.Cli.Doctor.Checks;

/// <summary>The browser that prints PDFs, looked for as <c>mesosite print</c> does.</summary>
internal static class ChromiumCheck
{
    public static IEnumerable<Finding> Look(Surroundings surroundings)
    {
        var bag = new DiagnosticBag();
        return Chromium.Find(surroundings.Chromium, bag) is { } path
            ? [new Finding("Chromium", Standing.Well, path)]
            : bag.ToSorted().Select(fault => new Finding("Chromium", Standing.Wanting, $"{fault.Message}; the site itself needs none", fault.Help));
    }
}
