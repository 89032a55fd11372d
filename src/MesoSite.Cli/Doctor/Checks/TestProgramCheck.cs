namespace MesoSite.Cli.Doctor.Checks;

/// <summary>What the tests need beside a browser; only who works on the program itself does.</summary>
internal static class TestProgramCheck
{
    // A program, and the package of Debian that has it.
    private static readonly (string Program, string Package)[] Programs =
        [("msgfmt", "gettext"), ("qpdf", "qpdf"), ("pdfinfo", "poppler-utils"), ("pdftotext", "poppler-utils")];

    public static IEnumerable<Finding> Look(Surroundings surroundings)
    {
        if (Machine.FileAbove(Path.Combine("tests", "run.sh")) is null)
        {
            return [];
        }

        var missing = Programs.Where(needed => !Machine.Has(needed.Program)).ToList();
        return
        [
            missing.Count == 0
                ? new Finding("tests", Standing.Well, "gettext, qpdf and poppler are there")
                : new Finding("tests", Standing.Wanting, $"there is no {string.Join(", ", missing.Select(needed => needed.Program))}", $"Debian: sudo apt-get install {string.Join(' ', missing.Select(needed => needed.Package).Distinct())}"),
        ];
    }
}
