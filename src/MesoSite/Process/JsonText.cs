using System.Text.Encodings.Web;
using System.Text.Json;

namespace MesoSite.Process;

/// <summary>How our JSON files are written: by hand, because a serializer is mostly code to compile at start.</summary>
internal static class JsonText
{
    /// <summary>Indented, with line feeds on every system; letters of all scripts as they are, since no file stands inside HTML.</summary>
    public static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
