using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Directives;

/// <summary><c>::questions</c>: what to ask the practitioner.</summary>
internal sealed class QuestionsDirective() : LeafDirective("questions")
{
    public override ComponentView View(DirectiveCall call)
    {
        var items = from entry in call.Context.Content.Aftercare.Questions
                    let text = call.Context.Voice.Words.Questions[entry.Id.Value]
                    select new TitledTextView(text.Question, ProseFromMarkdown.Blocks(text.Why, call.Context));
        return new ComponentView("question-list", new QuestionListView([.. items]));
    }
}
