using System.Collections.Immutable;
using MesoSite.Cldr;
using MesoSite.Process.Language;
using MesoSite.Rules.Bands;

namespace MesoSite.Process.Checker;

/// <summary>Answers of the checker as a patient reads them.</summary>
internal static class AnswersInWords
{
    /// <summary>One answer: the author's label, the theme's word for yes, no and not sure, or a length of time.</summary>
    /// <param name="question">Id of the question.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="voice">The language.</param>
    public static string Say(string question, AnswerChoice answer, Voice voice)
    {
        if (answer.Band is { } band)
        {
            return Say(band, voice);
        }

        var labels = voice.Words.Checker!.Questions[question].Answers;
        return labels.TryGet(answer.Name!, out var label) ? label : voice.Text($"answer-{answer.Name}");
    }

    /// <summary>Several answers, with "or" between them; each in quotation marks, for a label may hold commas and an "or" of its own.</summary>
    public static string Say(string question, ImmutableArray<AnswerChoice> answers, Voice voice)
    {
        var labels = answers.Select(answer => Say(question, answer, voice)).ToList();
        return labels.Count == 1 ? labels[0] : Lists.Or(voice.Locale, [.. labels.Select(label => Quotations.Of(voice.Locale, label))]);
    }

    private static string Say(Band band, Voice voice) => band switch
    {
        { From: null, To: null } => voice.Text("band-any"),
        { From: null, To: { } to } => voice.Text(band.ToIncluded ? "band-up-to" : "band-less", ("to", voice.Say(to))),
        { From: { } from, To: null } => voice.Text(band.FromIncluded ? "band-at-least" : "band-more", ("from", voice.Say(from))),
        { From: { } from, To: { } to } when from == to => voice.Text("band-exactly", ("from", voice.Say(from))),
        { From: { } from, To: { } to } => voice.Text(
            (band.FromIncluded, band.ToIncluded) switch
            {
                (true, true) => "band-from-to",
                (true, false) => "band-from-less",
                (false, true) => "band-more-to",
                _ => "band-more-less",
            },
            ("from", voice.Say(from)),
            ("to", voice.Say(to))),
    };
}
