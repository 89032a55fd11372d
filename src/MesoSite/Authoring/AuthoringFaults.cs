using MesoSite.Core;
using static MesoSite.Core.Diagnostic;

namespace MesoSite.Authoring;

/// <summary>The faults of making new sites and entries. One method a code.</summary>
internal static class AuthoringFaults
{
    public static Diagnostic NotEmpty(string folder) =>
        Error("MS1701", null, $"the folder \"{folder}\" is not empty", "name a folder that is not there yet; nothing was written");

    public static Diagnostic NoLanguageData(string tag) =>
        Error("MS1702", null, $"\"{tag}\" is not a language that the tool has CLDR data for", "use a BCP 47 tag such as es, pt-BR or zh-Hans; nothing was written");

    public static Diagnostic BadId(string id, string expected) =>
        Error("MS1703", null, $"\"{id}\" cannot be an id", $"an id has {expected}; nothing was written");

    public static Diagnostic Taken(string what, string id) =>
        Error("MS1704", null, $"there is {what} \"{id}\" already", "choose another id; nothing was written");

    public static Diagnostic NoChecker(string what) =>
        Error("MS1705", null, $"{what} belongs to a symptom checker, and this site has none with questions and hazards", "write checker/questions.yaml and checker/rules.yaml first; `mesosite new site` makes them as an example");
}
