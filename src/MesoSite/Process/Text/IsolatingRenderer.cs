using System.Text.RegularExpressions;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace MesoSite.Process.Text;

/// <summary>
/// Text inside a line. What runs against the language's direction is isolated (UAX #9, 2.7), so that neither the numbers nor the
/// marks beside it are drawn into it: a Latin name in an Arabic sentence, an Arabic word in an English one.
/// </summary>
/// <param name="isRightToLeft">True where the page's language runs from right to left.</param>
internal sealed partial class IsolatingRenderer(bool isRightToLeft) : HtmlObjectRenderer<LiteralInline>
{
    // Hebrew; nothing of what most pages of the other direction hold is beyond it but dashes and quotation marks.
    private const char FirstRightToLeft = '\u0590';

    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        // The text of a picture is an attribute, which takes no markup.
        if (renderer.EnableHtmlForInline)
        {
            Write(renderer, literal.Content.ToString());
        }
        else
        {
            renderer.Write(ref literal.Content);
        }
    }

    /// <summary>Writes a text with its runs of the other direction isolated.</summary>
    public void Write(HtmlRenderer renderer, string text)
    {
        var at = 0;
        if (isRightToLeft || text.AsSpan().ContainsAnyInRange(FirstRightToLeft, '\uFFFF'))
        {
            for (var run = (isRightToLeft ? LeftToRightRun() : RightToLeftRun()).Match(text); run.Success; run = run.NextMatch())
            {
                renderer.WriteEscape(text.AsSpan(at, run.Index - at));
                renderer.Write(isRightToLeft ? "<bdi dir=\"ltr\">" : "<bdi dir=\"rtl\">");
                renderer.WriteEscape(run.ValueSpan);
                renderer.Write("</bdi>");
                at = run.Index + run.Length;
            }
        }

        renderer.WriteEscape(text.AsSpan(at));
    }

    // From the first letter to the last, with what stands between; digits only where they touch a letter, for the next number may
    // belong to the sentence. And a telephone number with its plus sign.
    [GeneratedRegex(@"[0-9]*[A-Za-z\u00C0-\u058F](?:[A-Za-z0-9\u00C0-\u058F .,:;/&@'’+_-]*[A-Za-z\u00C0-\u058F])?[0-9]*(?:[./-][0-9]+)*|\+[0-9](?:[0-9 -]*[0-9])?")]
    private static partial Regex LeftToRightRun();

    [GeneratedRegex(@"[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC](?:[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC0-9 .,:'’-]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])?")]
    private static partial Regex RightToLeftRun();
}
