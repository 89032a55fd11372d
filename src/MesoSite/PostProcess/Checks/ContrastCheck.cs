using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.PostProcess.Styles;

namespace MesoSite.PostProcess.Checks;

/// <summary>
/// Every pair of colours that meets on a page can be told apart: on a screen, in the dark, and on paper. The theme says which meet;
/// a colour of which it says nothing is a fault too, so that none is forgotten.
/// </summary>
internal static class ContrastCheck
{
    public static void Check(Theme theme, Tokens tokens, DiagnosticBag bag)
    {
        foreach (var pair in theme.Settings.Contrast)
        {
            foreach (var of in pair.Of.Where(of => IsKnown(of, tokens, bag)))
            {
                MeasureOnPaper(pair, of, tokens, bag);
                foreach (var on in pair.On.Where(on => IsKnown(on, tokens, bag)))
                {
                    Measure(pair, of, on, Scheme.Light, tokens, bag);
                    Measure(pair, of, on, Scheme.Dark, tokens, bag);
                }
            }
        }

        var decorative = theme.Settings.Decorative.Where(name => IsKnown(name, tokens, bag)).Select(name => name.Value);
        CheckAllAreMeasured(theme.Settings.Contrast.SelectMany(pair => pair.Of.Concat(pair.On)).Select(name => name.Value).Concat(decorative).ToHashSet(), tokens, bag);
    }

    private static void Measure(ContrastPair pair, Located<string> of, Located<string> on, Scheme scheme, Tokens tokens, DiagnosticBag bag)
    {
        if (tokens.ColourOf(of.Value, scheme) is { } colour && tokens.ColourOf(on.Value, scheme) is { } ground)
        {
            Compare(pair, of, colour, ground, scheme, scheme == Scheme.Dark ? $"on {on.Value} in the dark" : $"on {on.Value}", tokens, bag);
        }
    }

    // A browser prints no background, so that everything stands on white.
    private static void MeasureOnPaper(ContrastPair pair, Located<string> of, Tokens tokens, DiagnosticBag bag)
    {
        if (tokens.ColourOf(of.Value, Scheme.Paper) is { } colour)
        {
            Compare(pair, of, colour, Colour.White, Scheme.Paper, "on white paper", tokens, bag);
        }
    }

    private static void Compare(ContrastPair pair, Located<string> of, Colour colour, Colour ground, Scheme scheme, string where, Tokens tokens, DiagnosticBag bag)
    {
        var ratio = Colour.Contrast(colour, ground);
        if (ratio < (double)pair.AtLeast)
        {
            bag.Add(QualityFaults.LowContrast(tokens.DeclarationOf(of.Value, scheme)!.Span, of, where, ratio, pair.AtLeast));
        }
    }

    private static bool IsKnown(Located<string> name, Tokens tokens, DiagnosticBag bag)
    {
        if (!tokens.Has(name.Value))
        {
            bag.Add(QualityFaults.UnknownToken(name.Span, name.Value, tokens.Colours));
        }

        return tokens.Has(name.Value);
    }

    private static void CheckAllAreMeasured(HashSet<string> named, Tokens tokens, DiagnosticBag bag)
    {
        foreach (var name in tokens.Colours.Concat(named.Where(tokens.Has)).Distinct())
        {
            if (!named.Contains(name))
            {
                bag.Add(QualityFaults.UnmeasuredColour(tokens.DeclarationsOf(name).First().Span, name));
            }

            foreach (var declaration in tokens.DeclarationsOf(name).Where(declaration => !IsComputed(name, declaration, tokens)))
            {
                bag.Add(QualityFaults.UncomputableToken(declaration.Span, name, $"a colour as {Colour.Forms}, or another token's name, on :root for all, for the dark or for print"));
            }
        }
    }

    // In each scheme of the declaration that no later one overrides.
    private static bool IsComputed(string name, StyleDeclaration declaration, Tokens tokens) =>
        Tokens.SchemesOf(declaration) is { } schemes
        && schemes.Where(scheme => tokens.DeclarationOf(name, scheme) == declaration).All(scheme => tokens.ColourOf(name, scheme) is not null);
}
