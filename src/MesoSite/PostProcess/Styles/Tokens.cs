using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MesoSite.Core;

namespace MesoSite.PostProcess.Styles;

/// <summary>The custom properties that the style sheets set on <c>:root</c>, in each scheme.</summary>
internal sealed partial class Tokens
{
    /// <summary>All schemes.</summary>
    public static readonly ImmutableArray<Scheme> Schemes = [.. Enum.GetValues<Scheme>()];

    private readonly ILookup<string, StyleDeclaration> declared;

    private Tokens(ILookup<string, StyleDeclaration> declared) => this.declared = declared;

    /// <summary>Reads the tokens of style sheets, in the order in which they apply.</summary>
    public static Tokens FromStyles(IEnumerable<SourceFile> styles) =>
        new(styles.SelectMany(style => StyleReader.Read(style)).Where(declaration => declaration.IsToken).ToLookup(declaration => declaration.Property[2..]));

    /// <summary>The names of all colours, without their hyphens, in the order of the style sheets.</summary>
    public IEnumerable<string> Colours => declared.Select(token => token.Key).Where(IsColour);

    /// <summary>True for the name of a token.</summary>
    public bool Has(string name) => declared.Contains(name);

    /// <summary>All places that set a token.</summary>
    public IEnumerable<StyleDeclaration> DeclarationsOf(string name) => declared[name];

    /// <summary>What sets a token in a scheme: the last that applies; null for nothing.</summary>
    public StyleDeclaration? DeclarationOf(string name, Scheme scheme) =>
        declared[name].LastOrDefault(declaration => SchemesOf(declaration)?.Contains(scheme) is true);

    /// <summary>The colour of a token in a scheme; null where it cannot be computed.</summary>
    public Colour? ColourOf(string name, Scheme scheme) => Resolve(name, scheme) is { } value ? Colour.Parse(value) : null;

    /// <summary>The schemes in which a declaration applies; null where that hangs on something else, such as the width of a window.</summary>
    public static ImmutableArray<Scheme>? SchemesOf(StyleDeclaration declaration) => declaration.Conditions.Replace(" ", string.Empty, StringComparison.Ordinal) switch
    {
        "" => Schemes,
        "@mediascreen" => [Scheme.Light, Scheme.Dark],
        "@media(prefers-color-scheme:light)" => [Scheme.Light],
        "@media(prefers-color-scheme:dark)" => [Scheme.Dark],
        "@mediaprint" => [Scheme.Paper],
        _ => null,
    };

    private bool IsColour(string name) =>
        declared[name].Any(declaration => ColourWords.Is(declaration.Value)) || Schemes.Any(scheme => Resolve(name, scheme) is { } value && ColourWords.Is(value));

    // A token may be another one's name. One that leads back to itself has no value.
    private string? Resolve(string name, Scheme scheme)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(name) && DeclarationOf(name, scheme)?.Value is { } value)
        {
            if (Reference().Match(value) is not { Success: true } reference)
            {
                return value;
            }

            name = reference.Groups[1].Value;
            if (!Has(name) && reference.Groups[2] is { Success: true, Value: var otherwise })
            {
                return otherwise;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^var\(\s*--([\w-]+)\s*(?:,\s*(.+?)\s*)?\)$")]
    private static partial Regex Reference();
}
