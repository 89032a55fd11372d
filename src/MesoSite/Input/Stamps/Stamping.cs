using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Input.Stamps;

/// <summary>The stamps of a language as a request leaves them.</summary>
/// <param name="Stamps">All of them; those of texts that are no longer there are left out.</param>
/// <param name="Made">How many texts were stamped as made from their originals as they are now.</param>
/// <param name="Reviewed">How many were stamped as checked.</param>
internal sealed record Stamping(ImmutableSortedDictionary<string, Stamp> Stamps, int Made, int Reviewed)
{
    private const string Dividers = ":.#/";

    /// <summary>Does what a request says; null, and a fault, where it names what is not there.</summary>
    public static Stamping? Of(SiteContent content, StampRequest request, DiagnosticBag bag)
    {
        var translations = content.Languages.Where(language => language.Tag != content.Source.Tag).ToList();
        if (translations.FirstOrDefault(language => language.Tag == request.Language) is not { } translation)
        {
            bag.Add(InputFaults.NoSuchName("translation into", request.Language, translations.Select(language => language.Tag)));
            return null;
        }

        var texts = translation.Standings.All.Where(text => text.Translation is not null).ToList();
        var unknown = request.Keys.Where(key => !texts.Any(text => IsNamed(text.Key, key))).ToList();
        foreach (var key in unknown)
        {
            bag.Add(InputFaults.NoSuchName("text", key, texts.Select(text => text.Key)));
        }

        return unknown.Count > 0 ? null : Of(texts, translation, request);
    }

    private static Stamping Of(List<TextStanding> texts, LanguageContent translation, StampRequest request)
    {
        var delivery = new Delivery(request.By ?? By(translation.Words.Translation), request.Name, request.On, null);
        var review = request.ReviewedBy is { } reviewer ? new TextReview(reviewer, request.On) : null;
        var stamps = ImmutableSortedDictionary.CreateBuilder<string, Stamp>(StringComparer.Ordinal);
        var (made, reviewed) = (0, 0);
        foreach (var text in texts)
        {
            var named = request.Keys.Any(key => IsNamed(text.Key, key));
            var stamp = text.Stamp;
            if (named ? text.Standing != Standing.Current || request.By is not null : request.Keys.IsEmpty && text.Standing == Standing.Unstamped)
            {
                stamp = new Stamp(TextHash.Of(text.Original.Text), TextHash.Of(text.Translation!.Text), delivery);
                made++;
            }

            if (review is not null && (named || stamp != text.Stamp))
            {
                stamp = stamp! with { Delivery = stamp.Delivery with { Reviewed = review } };
                reviewed++;
            }

            if (stamp is not null)
            {
                stamps.Add(text.Key, stamp);
            }
        }

        return new Stamping(stamps.ToImmutable(), made, reviewed);
    }

    // The whole key, or all of it up to a mark that divides keys; "all" for every text.
    private static bool IsNamed(string key, string name) =>
        name == "all" || key == name || (name.Length > 0 && key.StartsWith(name, StringComparison.Ordinal) && (Dividers.Contains(name[^1]) || Dividers.Contains(key[name.Length])));

    private static Translator By(Translation translation) => translation.IsMachine ? Translator.Machine : Translator.Person;
}
