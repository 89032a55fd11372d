namespace MesoSite.Core;

/// <summary>What Unicode calls white space, for searches that leap from one to the next.</summary>
public static class WhiteSpace
{
    /// <summary>The spaces that do not end a line; <see cref="char.IsWhiteSpace(char)"/> is true for these, and for a line feed.</summary>
    public const string ButLineFeed =
        "\t\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";
}
