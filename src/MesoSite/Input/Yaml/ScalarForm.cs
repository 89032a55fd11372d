namespace MesoSite.Input.Yaml;

/// <summary>
/// The form of a scalar, for editors. An editor reads YAML with its types, in which <c>27</c> is a number and <c>"27"</c> is a text; to us both are the
/// same text. So a form says which numbers it takes, beside the texts.
/// </summary>
/// <param name="Pattern">A regular expression that JavaScript and .NET read alike; all that the reader takes matches it.</param>
/// <param name="Numbers">Which numbers fit.</param>
/// <param name="Least">The least of them.</param>
/// <param name="Most">The greatest of them; null for no limit.</param>
internal sealed record ScalarForm(string Pattern, NumberKind Numbers = NumberKind.None, int Least = 0, int? Most = null)
{
    /// <summary>Any text that is not empty, whatever an editor takes it for.</summary>
    public static readonly ScalarForm AnyText = new(@"\S", NumberKind.AnyOrTruth, int.MinValue);
}

/// <summary>What an editor may take a plain scalar for, besides a text.</summary>
internal enum NumberKind
{
    /// <summary>No number.</summary>
    None,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>Any number.</summary>
    Any,

    /// <summary>Any number, <c>true</c> and <c>false</c>.</summary>
    AnyOrTruth,
}
