using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Promises;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary><c>promise-words:</c> of a language: what no text of it may promise.</summary>
/// <param name="Words">Words and phrases of promises.</param>
/// <param name="Allowed">Phrases in which they may stand nevertheless, such as those that deny the promise.</param>
internal sealed record PromiseWords(ImmutableArray<Located<Phrase>> Words, ImmutableArray<Located<Phrase>> Allowed)
{
    private static readonly Shape<Phrase> Written = new ScalarShape<Phrase>(
        "a word or a phrase, in which a word may end with * for all its endings",
        ScalarForm.AnyText,
        (string text, out Phrase value) =>
        {
            value = new Phrase(text);
            return Phrase.IsPhrase(text);
        });

    public static readonly Shape<PromiseWords> Shape = new RecordShape<PromiseWords>(map => new PromiseWords(
        map.Required("words", "Words and phrases that no text may use, because they promise. A word may end with * for all its endings.", Shapes.Set(Shapes.Located(Written))),
        map.Optional("allowed", "Phrases in which they may stand nevertheless, such as those that deny the promise.", Shapes.List(Shapes.Located(Written)), [])));
}
