using MesoSite.Input;

namespace MesoSite;

/// <summary>Where the theme is: the clinic's own, or else the one that comes with an installed program.</summary>
public static class ThemeFolder
{
    private const string Name = "theme";

    /// <summary>The theme that came with the program; null where it was built from its sources, whose theme lies in the repository.</summary>
    public static string? Shipped => Path.Combine(AppContext.BaseDirectory, Name) is var folder && SourceReader.IsFolder(folder) ? folder : null;

    /// <summary>The folder to read where none is named: <c>theme</c> in the working folder; where there is none, that which came with the program.</summary>
    public static string Usual => SourceReader.IsFolder(Name) ? Name : Shipped ?? Name;
}
