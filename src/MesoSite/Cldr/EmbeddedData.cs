using System.Text.Json;

namespace MesoSite.Cldr;

/// <summary>Reads the files of <c>data/</c>, which travel inside the assembly as <c>cldr/{file}</c>.</summary>
internal static class EmbeddedData
{
    public static T Read<T>(string file, Func<JsonElement, T> convert)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream($"cldr/{file}")
            ?? throw new InvalidOperationException($"cldr/{file} is not embedded; run refresh.sh");
        using var document = JsonDocument.Parse(stream);
        return convert(document.RootElement);
    }
}
