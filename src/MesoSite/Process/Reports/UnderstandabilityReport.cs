using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Text;
using MesoSite.Process.Understanding;
using MesoSite.Process.Views;

namespace MesoSite.Process.Reports;

/// <summary>
/// Each handout in each language held against two published instruments: what a machine can judge with what it measured, the rest as questions for
/// a person. No score: an instrument's own needs every item judged. In English, as the instruments are. Published beside the site, not in it.
/// </summary>
internal static class UnderstandabilityReport
{
    private const string Path = "understandability.html";

    private static readonly ImmutableArray<Instrument> Instruments = [Pemat.Instrument, ClearCommunicationIndex.Instrument];

    public static PlannedDocument Plan(SiteContext site)
    {
        var source = site.SourceVoice;
        var handouts = Parallelism.Map([.. from article in site.Content.Source.Articles from voice in site.Voices select (article.Id, voice)], pair =>
        {
            var written = pair.voice.ArticleOf("articles", pair.Id);
            return written is null ? null : Handout(written, new TextContext(site, pair.voice, Path));
        });
        var view = new UnderstandabilityReportView(
            ReportStyles.Path,
            SecurityPolicy.Page(),
            site.Content.Settings.Clinic.Name,
            [.. Instruments.Select(instrument => new InstrumentView(instrument.Name, instrument.Source))],
            [.. handouts.OfType<HandoutReportView>()]);
        return new PlannedDocument(Path, source, "understandability-report", view, IsForReaders: false);
    }

    private static HandoutReportView Handout(Article article, TextContext context)
    {
        var handout = HandoutFromArticle.Translate(article, context);
        ImmutableArray<JudgedInstrumentView> judged = [.. Instruments.Select(instrument => Judged(instrument, handout))];
        return new HandoutReportView($"{article.Id}-{context.Voice.Tag}", context.Voice.View, article.FrontMatter.Title, judged);
    }

    private static JudgedInstrumentView Judged(Instrument instrument, Handout handout)
    {
        var items = instrument.Items.Select(item => (item, Judgement: item.Judge(handout))).ToImmutableArray();
        int Count(params ReadOnlySpan<Verdict> verdicts)
        {
            var count = 0;
            foreach (var verdict in verdicts)
            {
                count += items.Count(item => item.Judgement.Verdict == verdict);
            }

            return count;
        }

        return new JudgedInstrumentView(
            instrument.Name,
            Count(Verdict.Met),
            Count(Verdict.Met, Verdict.NotMet),
            Count(Verdict.ForPerson),
            Count(Verdict.DoesNotApply),
            [.. items.Select(item => new JudgedItemView(item.item.Number, item.item.Question, Told(item.Judgement.Verdict), item.Judgement.Reason, item.Judgement.Verdict == Verdict.ForPerson))]);
    }

    private static string Told(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "not met",
        Verdict.DoesNotApply => "does not apply",
        _ => "for a person",
    };
}
