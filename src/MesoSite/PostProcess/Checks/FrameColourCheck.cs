using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.PostProcess.Styles;

namespace MesoSite.PostProcess.Checks;

/// <summary>The browser's frame has the colour of the header, where the theme has a token for that.</summary>
internal static class FrameColourCheck
{
    private const string Header = "brand";

    public static void Check(Theme theme, Tokens tokens, DiagnosticBag bag)
    {
        Compare(theme.Settings.Colours.Light, Scheme.Light, tokens, bag);
        Compare(theme.Settings.Colours.Dark, Scheme.Dark, tokens, bag);
    }

    private static void Compare(Located<string> frame, Scheme scheme, Tokens tokens, DiagnosticBag bag)
    {
        if (tokens.ColourOf(Header, scheme) is { } header && Colour.Parse(frame.Value) != header)
        {
            bag.Add(QualityFaults.OtherFrameColour(frame, Header, tokens.DeclarationOf(Header, scheme)!));
        }
    }
}
