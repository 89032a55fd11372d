using System.Collections.Immutable;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Bands;

/// <summary>The finitely many answers of a question; the kernel knows each by its index.</summary>
/// <param name="Question">The question.</param>
/// <param name="Choices">
/// The answers: the names in the order they are offered, or the bands from short to long and then <c>not-sure</c>. At most
/// <see cref="Largest"/>.
/// </param>
public sealed record AnswerDomain(Question Question, ImmutableArray<AnswerChoice> Choices)
{
    /// <summary>The most answers that a question may have: sets of answers are the bits of a 64-bit integer.</summary>
    public const int Largest = 64;

    /// <summary>The index of the choice that an answer falls into; -1 where the question cannot be answered so.</summary>
    /// <param name="answer">The answer.</param>
    public int IndexOf(Answer answer)
    {
        for (var i = 0; i < Choices.Length; i++)
        {
            if (Choices[i].Covers(answer))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The index of an answer that has a name; -1 where there is none of that name.</summary>
    /// <param name="name">The name.</param>
    public int IndexOf(string name) => IndexOf(new Answer.Named(name));

    /// <summary>The answers that pass a test: bit <c>i</c> stands for choice <c>i</c>.</summary>
    /// <param name="test">The test.</param>
    public ulong Passing(UnaryTest test)
    {
        var bits = 0UL;
        for (var i = 0; i < Choices.Length; i++)
        {
            bits |= Choices[i].Passes(test) ? 1UL << i : 0;
        }

        return bits;
    }

    /// <summary>The choices of a set, bands that touch joined into one: what a reader is told.</summary>
    /// <param name="answers">Bit <c>i</c> stands for choice <c>i</c>.</param>
    public ImmutableArray<AnswerChoice> Told(ulong answers)
    {
        var told = ImmutableArray.CreateBuilder<AnswerChoice>();
        for (var i = 0; i < Choices.Length; i++)
        {
            if ((answers >> i & 1) == 0)
            {
                continue;
            }

            var touches = i > 0 && (answers >> (i - 1) & 1) != 0 && Choices[i].Band is not null && Choices[i - 1].Band is not null;
            if (touches)
            {
                told[^1] = new AnswerChoice(null, told[^1].Band!.Through(Choices[i].Band!));
            }
            else
            {
                told.Add(Choices[i]);
            }
        }

        return told.ToImmutable();
    }
}
