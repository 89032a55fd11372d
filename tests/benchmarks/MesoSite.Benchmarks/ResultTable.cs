using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MesoSite.Benchmarks;

/// <summary>Results as Markdown, and as JSON.</summary>
internal static class ResultTable
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>One table for each size. Ratios are of processor time, which another program on the machine disturbs least; those to <c>cp</c> are of wall time.</summary>
    public static string Markdown(ImmutableArray<ResultRow> rows)
    {
        var text = new StringBuilder();
        foreach (var size in rows.GroupBy(row => row.Size))
        {
            var hugo = size.FirstOrDefault(row => row.Tool == "Hugo");
            var copy = size.FirstOrDefault(row => row.Tool == PeersRun.Copy);
            text.Append($"\n{size.Key} pages\n\n| | pages written | wall s | CPU s | peak MB | CPU ÷ Hugo | wall ÷ cp |\n|---|---:|---:|---:|---:|---:|---:|\n");
            foreach (var row in size)
            {
                var ratio = hugo is null ? "–" : Number(row.Median.Cpu / hugo.Median.Cpu, 2);
                var floor = copy is null ? "–" : Number(row.Median.Wall / copy.Median.Wall, 1);
                text.Append($"| {row.Tool} | {row.Pages} | {Number(row.Median.Wall, 3)} | {Number(row.Median.Cpu, 3)} | {Number(row.Median.PeakMegabytes, 0)} | {ratio} | {floor} |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Writes the same for a program.</summary>
    public static void WriteJson(ImmutableArray<ResultRow> rows, string path) => File.WriteAllText(path, JsonSerializer.Serialize(rows, Json) + "\n");

    private static string Number(double value, int digits) => value.ToString($"F{digits}", CultureInfo.InvariantCulture);
}
