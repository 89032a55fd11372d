namespace MesoSite.Authoring;

/// <summary>What <c>mesosite new</c> adds to a site.</summary>
public enum EntryKind
{
    /// <summary>A handout, in every language.</summary>
    Article,

    /// <summary>A side effect, with its words and its place in the symptom checker.</summary>
    Effect,

    /// <summary>A question of the symptom checker.</summary>
    Question,

    /// <summary>A rule of the symptom checker, with an example.</summary>
    Rule,

    /// <summary>A language, to be translated into.</summary>
    Language,

    /// <summary>A branch of the clinic.</summary>
    Branch,

    /// <summary>A reference.</summary>
    Source,
}
