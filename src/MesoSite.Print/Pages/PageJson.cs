using System.Text.Json.Serialization;

namespace MesoSite.Print.Pages;

/// <summary>Reads and writes what our scripts in a page take and give.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Preparation))]
[JsonSerializable(typeof(Prepared))]
[JsonSerializable(typeof(PageNumbers))]
internal sealed partial class PageJson : JsonSerializerContext;
