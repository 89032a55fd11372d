using System.Collections.Immutable;

namespace MesoSite.PostProcess.Checks;

/// <summary>Words for a link that say nothing of where it leads (WCAG 2.2, failure F84), by language.</summary>
internal static class EmptyNames
{
    private static readonly ImmutableDictionary<string, ImmutableHashSet<string>> ByLanguage = new Dictionary<string, string[]>
    {
        ["en"] = ["here", "click here", "click", "tap here", "more", "read more", "learn more", "this", "this link", "link", "this page"],
        ["es"] = ["aquí", "haga clic aquí", "haz clic aquí", "pulse aquí", "más", "leer más", "ver más", "enlace", "este enlace"],
        ["fr"] = ["ici", "cliquez ici", "cliquer ici", "plus", "lire plus", "en savoir plus", "lire la suite", "lien", "ce lien"],
        ["tr"] = ["burada", "buraya", "buraya tıklayın", "buraya dokunun", "tıklayın", "daha fazla", "devamı", "bağlantı", "bu bağlantı"],
        ["ar"] = ["هنا", "اضغط هنا", "انقر هنا", "المزيد", "اقرأ المزيد", "رابط", "هذا الرابط"],
        ["zh"] = ["这里", "此处", "点击", "点击这里", "点击此处", "点此", "更多", "了解更多", "阅读更多", "链接", "這裡", "按此", "點擊這裡"],
    }.ToImmutableDictionary(words => words.Key, words => words.Value.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>True for such words; their marks at the end do not count.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="name">What the link says.</param>
    public static bool Has(string language, string name) =>
        ByLanguage.TryGetValue(language.Split('-')[0].ToLowerInvariant(), out var words) && words.Contains(name.Trim(' ', '.', '…', '!', '»', '>', '›', ':', '。', '！'));
}
