using System.Globalization;
using System.Text.RegularExpressions;

namespace MesoSite.Tests.Gettext;

/// <summary>Evaluates a gettext plural expression as C does: <c>?:</c>, <c>||</c>, <c>&amp;&amp;</c>, comparisons, <c>%</c>, parentheses, numbers, <c>n</c>.</summary>
internal sealed partial class CExpression
{
    private static readonly string[][] Levels = [["||"], ["&&"], ["==", "!="], ["<", ">", "<=", ">="], ["%"]];

    private readonly Func<long, long> value;
    private readonly string[] tokens;
    private int at;

    public CExpression(string text)
    {
        tokens = [.. Token().Matches(text).Select(match => match.Value)];
        Assert.Equal(text.Replace(" ", string.Empty, StringComparison.Ordinal), string.Concat(tokens));
        value = Choice();
        Assert.Equal(tokens.Length, at);
    }

    public long Of(long n) => value(n);

    private Func<long, long> Choice()
    {
        var test = Binary(0);
        if (!Take("?"))
        {
            return test;
        }

        var whenTrue = Choice();
        Assert.True(Take(":"));
        var otherwise = Choice();
        return n => test(n) != 0 ? whenTrue(n) : otherwise(n);
    }

    private Func<long, long> Binary(int level)
    {
        if (level == Levels.Length)
        {
            return Atom();
        }

        var left = Binary(level + 1);
        while (at < tokens.Length && Levels[level].Contains(tokens[at]))
        {
            var (operation, first) = (tokens[at++], left);
            var second = Binary(level + 1);
            left = n => Apply(operation, first(n), () => second(n));
        }

        return left;
    }

    private Func<long, long> Atom()
    {
        if (Take("("))
        {
            var inner = Choice();
            Assert.True(Take(")"));
            return inner;
        }

        if (Take("n"))
        {
            return n => n;
        }

        var number = long.Parse(tokens[at++], CultureInfo.InvariantCulture);
        return _ => number;
    }

    private bool Take(string token)
    {
        var taken = at < tokens.Length && tokens[at] == token;
        at += taken ? 1 : 0;
        return taken;
    }

    private static long Apply(string operation, long left, Func<long> right) => operation switch
    {
        "||" => left != 0 || right() != 0 ? 1 : 0,
        "&&" => left != 0 && right() != 0 ? 1 : 0,
        "==" => left == right() ? 1 : 0,
        "!=" => left != right() ? 1 : 0,
        "<" => left < right() ? 1 : 0,
        ">" => left > right() ? 1 : 0,
        "<=" => left <= right() ? 1 : 0,
        ">=" => left >= right() ? 1 : 0,
        _ => left % right(),
    };

    [GeneratedRegex(@"\|\||&&|[=!<>]=|[<>%?:()]|n|[0-9]+")]
    private static partial Regex Token();
}
