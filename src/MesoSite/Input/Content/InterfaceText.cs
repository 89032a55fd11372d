using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary>A text of the interface with <c>{placeholders}</c>; several forms where it depends on a count.</summary>
/// <param name="Forms">By CLDR plural category; <c>other</c> is always there.</param>
internal sealed record InterfaceText(Table<string> Forms)
{
    public static readonly Shape<InterfaceText> Shape = new InterfaceTextShape();

    private sealed class InterfaceTextShape : Shape<InterfaceText>
    {
        private static readonly Shape<Table<string>> Plural = Shapes.Table(Shapes.Text);

        public override string Expected => "a text, or its plural forms with at least `other:`";

        public override ShapeDescription Describe() => new EitherDescription(
            [Shapes.Text.Describe(), (TableDescription)Plural.Describe() with { NeededIds = ["other"] }]);

        public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out InterfaceText value)
        {
            value = null;
            if (node is YamlMapping)
            {
                if (!Plural.TryRead(node, bag, out var forms))
                {
                    return false;
                }

                value = new InterfaceText(forms);
                return forms.Has("other") || Refuse(node, bag);
            }

            if (!Shapes.Text.TryRead(node, bag, out var text))
            {
                return false;
            }

            value = new InterfaceText(new Table<string>([new TableEntry<string>(new Located<string>("other", node.Span), text)]));
            return true;
        }
    }
}
