namespace MesoSite.Input.Stamps;

/// <summary>What is known of the translation of one text.</summary>
/// <param name="Original">Hash of the text that it was made from.</param>
/// <param name="Text">Hash of the translation, so that a later change of it shows.</param>
/// <param name="Delivery">Who made it, and who has checked it.</param>
internal sealed record Stamp(string Original, string Text, Delivery Delivery);

/// <summary>What several texts have in common that were translated together.</summary>
/// <param name="By">What kind of translator.</param>
/// <param name="Name">Who; null where it is not known.</param>
/// <param name="On">When.</param>
/// <param name="Reviewed">Who has checked the texts since, and when; null where nobody has.</param>
internal sealed record Delivery(Translator By, string? Name, DateOnly On, TextReview? Reviewed);

/// <summary>A check of translations by a second person.</summary>
internal sealed record TextReview(string By, DateOnly On);

/// <summary>What made a translation.</summary>
public enum Translator
{
    /// <summary>Somebody of the clinic's, or a friend of it.</summary>
    Person,

    /// <summary>A translator by profession.</summary>
    Agency,

    /// <summary>A program.</summary>
    Machine,
}
