using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary>A telephone number as printed: digits, spaces, and a plus sign first where it is international.</summary>
internal static class PhoneNumber
{
    public static readonly Shape<string> Shape = Shapes.OrUnfilled(new ScalarShape<string>(
        "a telephone number such as \"+44 20 7946 0123\"",
        new ScalarForm(@"^(\+[ -]*[0-9]|[0-9])[0-9 -]*$", NumberKind.Whole),
        (string text, out string value) =>
        {
            value = text;
            return text.Any(char.IsAsciiDigit)
                && text[0] is '+' or (>= '0' and <= '9')
                && text.Skip(1).All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '-');
        }));

    /// <summary>The <c>tel:</c> address of a printed number.</summary>
    public static string ToHref(string number) => "tel:" + string.Concat(number.Where(letter => char.IsAsciiDigit(letter) || letter == '+'));
}
