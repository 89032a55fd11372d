using System.Text.Json.Serialization;

namespace MesoSite.Preview.Live;

/// <summary>How bulletins are written: names in camel case, and no letter that ends a line or means something in HTML.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Bulletin))]
internal sealed partial class LiveJson : JsonSerializerContext;
