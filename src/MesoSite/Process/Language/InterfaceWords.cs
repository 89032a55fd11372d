using System.Text.RegularExpressions;
using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Process.Language;

/// <summary>The theme's own words in one language, with their placeholders filled.</summary>
internal sealed partial class InterfaceWords(Table<InterfaceText> texts, CldrLocale locale, DiagnosticBag bag)
{
    /// <summary>A text; where it is missing or asks for more than it is given, a fault is added.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="asked">Finds where it is asked for; null for the engine itself. Called only for a fault.</param>
    /// <param name="values">Values by placeholder. A plural form is chosen by the number under <c>count</c>.</param>
    public string Text(string key, Func<SourceSpan?> asked, IReadOnlyDictionary<string, string> values)
    {
        if (!texts.TryGet(key, out var text))
        {
            bag.Add(ProcessFaults.MissingWord(asked(), key, texts.Ids));
            return string.Empty;
        }

        var form = text.Forms["other"];
        if (text.Forms.Count > 1 && values.TryGetValue("count", out var count) && decimal.TryParse(count, out var number))
        {
            var category = Plurals.Of(locale, number).ToString().ToLowerInvariant();
            form = text.Forms.TryGet(category, out var chosen) ? chosen : form;
        }

        return !form.Contains('{', StringComparison.Ordinal) ? form : Placeholder().Replace(form, match =>
        {
            if (values.TryGetValue(match.Groups[1].Value, out var value))
            {
                return Isolation.Of(locale.Direction, value);
            }

            bag.Add(ProcessFaults.UnfilledPlaceholder(asked(), key, match.Groups[1].Value));
            return string.Empty;
        });
    }

    [GeneratedRegex(@"\{([a-z][a-z-]*)\}")]
    private static partial Regex Placeholder();
}
