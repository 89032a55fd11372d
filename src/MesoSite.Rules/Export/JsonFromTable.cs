using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>
/// A compiled table for other people's programs. The same table gives the same text. One object:
/// <code>
/// dispositions: [name], most urgent first
/// questions:    [{id, kind, block, options: [name], notSure, monotone, urgency: disposition | null}]
/// kind:         "yes-no" | "any-of" | "one-of" | "number"
/// rules:        [{id, conditions, disposition, hazard: id | null, masked}]
/// guarantees:   [{id, conditions, disposition}]: where the conditions hold, the outcome is at least as urgent
/// examples:     [{id, answers: {question: answer}, disposition, reason}]
/// conditions:   [{question, test}], all must hold; the test as the author writes it, such as "&gt; 3 d, not-sure"
/// diagram:      {root: target, nodes: [{id, question, answers: [answer]}]}
/// answer:       {label, name | from and to, then the target}
/// from, to:     {text: "3 d", seconds: 259200, included: true | false} | null: a length of time lies between; null has no bound
/// target:       node: id of a node | rule: id of the rule that wins, or null where none does
/// </code>
/// To walk it, begin at <c>root</c>, and while the target is a node, ask its question and follow the answer that the patient's is:
/// exactly one is. A node's id is its number in <see cref="NumberedChart"/>, and every target's number is higher.
/// </summary>
public static class JsonFromTable
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text; it ends with a line feed.</summary>
    /// <param name="compiled">The table.</param>
    /// <param name="guarantees">What it was compiled with.</param>
    /// <param name="examples">The examples.</param>
    public static string Write(CompiledTable compiled, ImmutableArray<Guarantee> guarantees, ImmutableArray<Example> examples)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            JsonOfSource.Write(json, compiled.Table, guarantees, examples);
            JsonOfDiagram.Write(json, compiled);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }
}
