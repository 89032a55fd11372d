using System.Text.Encodings.Web;
using System.Text.Json;

namespace MesoSite.Process;

/// <summary>How our JSON files are written: by hand, because a serializer is mostly code to compile at start.</summary>
internal static class JsonText
{
    /// <summary>Indented, with line feeds on every system; letters of all scripts as they are, since no file stands inside HTML.</summary>
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A file that is one object; it ends with a line feed.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="writeProperties">Writes the properties of the object.</param>
    public static SiteFile Write(string path, Action<Utf8JsonWriter> writeProperties)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            writeProperties(json);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return new SiteFile(path, [.. bytes.ToArray()]);
    }
}
