using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Input.Checks;

/// <summary>Holds the sections of every translation against those of the default language: the same ids in the same order.</summary>
internal static class Sections
{
    public static void Check(SiteContent content, DiagnosticBag bag)
    {
        var source = content.Source;
        foreach (var language in content.Languages.Where(language => language != source))
        {
            foreach (var article in language.Articles.Concat(language.Pages))
            {
                if (source.Articles.Concat(source.Pages).FirstOrDefault(other => other.Id == article.Id) is { } original)
                {
                    Compare(original, article, bag);
                }
            }
        }
    }

    private static void Compare(Article original, Article translation, DiagnosticBag bag)
    {
        var ids = original.Sections.Select(section => section.Id.Value).ToList();
        var translated = translation.Sections.Select(section => section.Id.Value).ToList();
        foreach (var missing in original.Sections.Where(section => !translated.Contains(section.Id.Value)))
        {
            bag.Add(InputFaults.MissingSection(missing.Id.Span, missing.Id.Value, translation.File.DisplayPath));
        }

        foreach (var extra in translation.Sections.Where(section => !ids.Contains(section.Id.Value)))
        {
            bag.Add(InputFaults.ExtraSection(extra.Id.Span, extra.Id.Value, original.File.DisplayPath));
        }

        var shared = translation.Sections.Where(section => ids.Contains(section.Id.Value));
        var order = ids.Where(translated.Contains);
        foreach (var (section, expected) in shared.Zip(order).Where(pair => pair.First.Id.Value != pair.Second).Take(1))
        {
            bag.Add(InputFaults.SectionOrder(section.Id.Span, section.Id.Value, expected));
        }
    }
}
