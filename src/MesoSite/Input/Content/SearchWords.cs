using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary><c>search:</c> of a language: what patients type to find a page, besides its name and what it is also called. Each list is the language's own.</summary>
/// <param name="Effects">By side effect.</param>
/// <param name="Articles">By article.</param>
/// <param name="Pages">By page, the tool's own ones included.</param>
/// <param name="RedFlags">By red flag: they find the side effects that have it, and those of an emergency bring the emergency box.</param>
/// <param name="Sort">By a name of the list from A to Z: what it is sorted by, where its letters do not say so.</param>
internal sealed record SearchWords(
    Table<ImmutableArray<Located<string>>> Effects,
    Table<ImmutableArray<Located<string>>> Articles,
    Table<ImmutableArray<Located<string>>> Pages,
    Table<ImmutableArray<Located<string>>> RedFlags,
    Table<string> Sort)
{
    private static readonly Shape<Table<ImmutableArray<Located<string>>>> Lists = Shapes.Table(Shapes.Set(Shapes.Located(Shapes.Text)));
    private static readonly Table<ImmutableArray<Located<string>>> NoLists = new([]);

    public static readonly SearchWords None = new(NoLists, NoLists, NoLists, NoLists, new([]));

    public static readonly Shape<SearchWords> Shape = new RecordShape<SearchWords>(map => new SearchWords(
        map.Optional("effects", "Side effects, by the ids of effects.yaml.", Lists, NoLists),
        map.Optional("articles", "Articles, by the names of their folders.", Lists, NoLists),
        map.Optional("pages", "Other pages, by their names, such as aftercare.", Lists, NoLists),
        map.Optional("red-flags", "Red flags, by the ids of care.yaml; those of an emergency bring the emergency box first.", Lists, NoLists),
        map.Optional("sort", "What a name of the list from A to Z is sorted by, such as its pinyin.", new TableShape<string>(Shapes.Text, "a name of the list from A to Z", null, name => name.Length > 0), None.Sort)));
}
