using MesoSite.Core;

namespace MesoSite.Preview.Live;

/// <summary>Links that VS Code opens ("Opening VS Code with URLs", code.visualstudio.com).</summary>
internal static class EditorLink
{
    /// <summary>The link to a place. A file is named from the folder that the command runs in.</summary>
    public static string To(SourceSpan place)
    {
        var path = Path.GetFullPath(place.File.DisplayPath).Replace('\\', '/').TrimStart('/');
        return $"vscode://file/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}:{place.Line}:{place.Column}";
    }
}
