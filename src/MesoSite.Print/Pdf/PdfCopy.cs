namespace MesoSite.Print.Pdf;

/// <summary>Takes objects from one PDF to another, with all that they refer to, each once.</summary>
internal sealed class PdfCopy(PdfFile source, PdfWriter target)
{
    private readonly Dictionary<int, int> numbers = [];
    private readonly Queue<int> waiting = [];

    /// <summary>Writes down a value for the new file; what it refers to follows with <see cref="Finish"/>.</summary>
    public string Text(PdfValue value) => value switch
    {
        PdfValue.Name name => "/" + name.Text,
        PdfValue.Literal literal => literal.Text,
        PdfValue.Reference reference => $"{Number(reference.Number)} 0 R",
        PdfValue.List list => $"[{string.Join(' ', list.Items.Select(Text))}]",
        PdfValue.Dictionary dictionary => $"<<{Entries(dictionary)}>>",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>The same for the entries of a dictionary, without some.</summary>
    public string Entries(PdfValue.Dictionary dictionary, params string[] without) =>
        string.Concat(dictionary.Entries.Where(entry => !without.Contains(entry.Key)).Select(entry => $"/{entry.Key} {Text(entry.Value)}"));

    /// <summary>Writes all objects that were referred to.</summary>
    public void Finish()
    {
        while (waiting.TryDequeue(out var number))
        {
            var found = source.Object(number);
            if (found.Stream is { } stream)
            {
                target.Add(numbers[number], Entries((PdfValue.Dictionary)found.Value, "Length"), stream.Span);
            }
            else
            {
                target.Add(numbers[number], Text(found.Value));
            }
        }
    }

    private int Number(int old)
    {
        if (!numbers.TryGetValue(old, out var number))
        {
            numbers[old] = number = target.Reserve();
            waiting.Enqueue(old);
        }

        return number;
    }
}
