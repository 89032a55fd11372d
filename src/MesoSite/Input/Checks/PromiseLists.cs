using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Promises;

namespace MesoSite.Input.Checks;

/// <summary>Each phrase that is allowed has one of the words in it that are not: else it allows nothing, and is a slip.</summary>
internal static class PromiseLists
{
    public static void Check(SiteContent content, DiagnosticBag bag)
    {
        foreach (var language in content.Languages)
        {
            if (language.Words.Promises is not { } words)
            {
                continue;
            }

            var finder = new PromiseFinder(words with { Allowed = [] }, language.Tag);
            foreach (var phrase in words.Allowed.Where(phrase => !finder.In(phrase.Value.Text).Any()))
            {
                bag.Add(InputFaults.AllowsNothing(phrase.Span, phrase.Value.Text));
            }
        }
    }
}
