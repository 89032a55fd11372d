using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Yaml;

namespace MesoSite.Input;

/// <summary>
/// Reads <c>branches/</c>. A branch's file says what of <c>site.yaml</c> is different there. The two become one tree before anything is read
/// from it, so that every value has one shape, and keeps the place at which it was written.
/// </summary>
internal static class BranchReader
{
    /// <summary>The folder of the branches' files.</summary>
    public const string Folder = "branches";

    private const string Ending = ".yaml";

    // Takes away what site.yaml has and the branch has not.
    private const string Nothing = "none";

    private const string Country = "country";
    private const string Clinic = "clinic";
    private const string Phone = "phone";

    private static readonly ImmutableArray<string> Keys = ["address", Country, Clinic, "emergency-numbers"];
    private static readonly ImmutableArray<string> KeysOfCountry = [Phone, "out-of-hours", "address"];

    /// <summary>Reads all branches; those that cannot be read have their faults and are left out.</summary>
    /// <param name="tree">The clinic's files.</param>
    /// <param name="address">The address of the clinic's site, under which branches lie that have none of their own; or null.</param>
    /// <param name="bag">Takes the faults.</param>
    public static ImmutableArray<Branch> Read(SourceTree tree, string? address, DiagnosticBag bag)
    {
        var files = tree.Texts.Values.Where(file => IsBranch(file.Path)).ToList();
        return files.Count > 0 && tree.Texts.TryGetValue(DataReader.Site, out var site) && YamlTree.Read(site, bag) is YamlMapping root
            ? [.. files.Select(file => Read(file, root, address, bag)).OfType<Branch>()]
            : [];
    }

    /// <summary>True for the path of a branch's file.</summary>
    public static bool IsBranch(string path) => path.Split('/') is [Folder, var name] && name.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>What may stand in a branch's file: what <c>site.yaml</c> has of the same keys, any of which may be left out.</summary>
    public static ShapeDescription Describe()
    {
        var site = (RecordDescription)SiteSettings.Shape.Describe();
        return site with
        {
            Keys = [.. site.Keys.Where(key => Keys.Contains(key.Key)).Select(key => key with { IsRequired = false, Value = Inner(key.Value) })],
        };
    }

    private static ShapeDescription Inner(ShapeDescription value) => value switch
    {
        RecordDescription record => record with
        {
            Keys = [.. record.Keys.Select(key => key with { IsRequired = false, Value = key.IsRequired ? key.Value : OrNothing(key.Value) })],
        },
        TableDescription table => table with { Entry = OrNothing(table.Entry) },
        _ => value,
    };

    private static EitherDescription OrNothing(ShapeDescription value) => new([new ChoiceDescription([Nothing]), value]);

    private static Branch? Read(SourceFile file, YamlMapping site, string? address, DiagnosticBag bag)
    {
        var id = file.Path[(Folder.Length + 1)..^Ending.Length];
        var isId = Shapes.IsId(id);
        if (!isId)
        {
            bag.Add(InputFaults.BadId(file.Start, id, Shapes.IdForm));
        }

        var read = YamlTree.Read(file, bag);
        if (read is not YamlMapping own)
        {
            if (read is not null)
            {
                bag.Add(InputFaults.WrongValue(read.Span, read.Kind, SiteSettings.Shape.Expected));
            }

            return null;
        }

        foreach (var key in own.Entries.Select(entry => entry.Key).Where(key => !Keys.Contains(key.Value)))
        {
            bag.Add(InputFaults.UnknownKey(key.Span, key.Value, Keys));
        }

        CheckAbroad(site, own, bag);
        var known = own with { Entries = [.. own.Entries.Where(entry => Keys.Contains(entry.Key.Value))] };
        return SiteSettings.Shape.TryRead(Over(site, known, Inner), bag, out var settings) && isId
            ? new Branch(
                new Located<string>(id, file.Start),
                Find(own, "address") is not null ? settings : settings with { Address = address is null ? null : $"{address}/{id}" })
            : null;
    }

    // A number as it is dialled at home, or a street, would lead patients of another country astray.
    private static void CheckAbroad(YamlMapping site, YamlMapping branch, DiagnosticBag bag)
    {
        if (Find(branch, Country)?.Value is not YamlScalar { Text: var country }
            || !SiteSettings.IsCountry(country)
            || (Find(site, Country)?.Value is YamlScalar home && home.Text == country))
        {
            return;
        }

        var own = Find(branch, Clinic)?.Value as YamlMapping;
        foreach (var entry in (Find(site, Clinic)?.Value as YamlMapping)?.Entries ?? [])
        {
            var key = entry.Key.Value;
            if (KeysOfCountry.Contains(key) && (own is null || Find(own, key) is null))
            {
                var expected = key == Phone ? "the branch's own" : $"the branch's own, or `{Nothing}`";
                bag.Add(InputFaults.MissingKey((own ?? branch).Span, key, $"{expected}: it is in another country"));
            }
        }
    }

    // What stands in both is the branch's, at the place of the site's: the order of countries is one that readers see.
    private static YamlMapping Over(YamlMapping site, YamlMapping branch, Func<YamlNode, YamlNode, YamlNode> both) => site with
    {
        Entries =
        [
            .. site.Entries.Select(entry => Find(branch, entry.Key.Value) is { } own ? own with { Value = both(entry.Value, own.Value) } : entry),
            .. branch.Entries.Where(entry => Find(site, entry.Key.Value) is null),
        ],
    };

    // One level down, a key of the branch's replaces the site's whole.
    private static YamlNode Inner(YamlNode site, YamlNode branch) => site is YamlMapping below && branch is YamlMapping above
        ? WithoutNothing(Over(below, above, (_, own) => own)) with { Span = above.Span }
        : branch;

    private static YamlMapping WithoutNothing(YamlMapping mapping) =>
        mapping with { Entries = mapping.Entries.RemoveAll(entry => entry.Value is YamlScalar { IsPlain: true, Text: Nothing }) };

    private static YamlEntry? Find(YamlMapping mapping, string key) => mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key);
}

/// <summary>A branch of the clinic.</summary>
/// <param name="Id">Its id: the name of its file, and of its folder in the site.</param>
/// <param name="Settings">What <c>site.yaml</c> would say if it were the branch's own.</param>
internal sealed record Branch(Located<string> Id, SiteSettings Settings);
