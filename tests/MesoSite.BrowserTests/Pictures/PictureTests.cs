namespace MesoSite.BrowserTests.Pictures;

/// <summary>
/// Every template looks as it was approved: on a phone, in Arabic, in the dark, on a desktop and on paper. What is compared are small
/// pictures, coarsely, so that another machine's fonts do not matter; <see cref="ToleranceTests"/> shows what is seen and what is not.
/// </summary>
[Collection(OneBrowser.Name)]
public sealed class PictureTests(Browser browser, PlainSite site) : IClassFixture<PlainSite>
{
    // A clone of the repository should stay small, and every approval stays in it.
    private const long MostBytes = 600_000;

    [Fact]
    public async Task Every_template_looks_as_approved()
    {
        Directory.CreateDirectory(Album.Actual);
        Directory.CreateDirectory(Album.Approved);
        await using var camera = await Camera.OpenAsync(browser);
        var faults = new List<string>();
        foreach (var (template, page) in site.Pages)
        {
            faults.AddRange(await FaultsAsync(camera, template, await SheetAsync(camera, template, page)));
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        Assert.Equal(site.Pages.Keys.Select(template => template + ".png"), Directory.EnumerateFiles(Album.Approved).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.InRange(Directory.EnumerateFiles(Album.Approved).Sum(file => new FileInfo(file).Length), 1, MostBytes);
    }

    private async Task<byte[]> SheetAsync(Camera camera, string template, string page)
    {
        var pictures = new List<(Look, byte[]?)>();
        foreach (var look in Look.All)
        {
            var file = look.Arabic ? site.ArabicPages.GetValueOrDefault(template) : page;
            var picture = file is null ? null : await camera.TakeAsync(file, look);
            pictures.Add((look, picture));
            if (picture is not null)
            {
                await File.WriteAllBytesAsync(Path.Combine(Album.Actual, $"{template}-{look.Name}.png"), picture);
            }
        }

        var sheet = await camera.DrawAsync(pictures);
        await File.WriteAllBytesAsync(Path.Combine(Album.Actual, $"{template}.png"), sheet);
        return sheet;
    }

    private static async Task<IEnumerable<string>> FaultsAsync(Camera camera, string template, byte[] sheet)
    {
        var approved = Path.Combine(Album.Approved, $"{template}.png");
        if (Album.Update)
        {
            await File.WriteAllBytesAsync(approved, sheet);
            return [];
        }

        if (!File.Exists(approved))
        {
            return [$"{template} was never approved; UPDATE_EXPECTED=1 approves it"];
        }

        var differences = await camera.CompareAsync(await File.ReadAllBytesAsync(approved), sheet, Look.All);
        return Look.All.Zip(differences).Where(pair => pair.Second > pair.First.Limit)
            .Select(pair => $"{template}, {pair.First.Name}: differs by {pair.Second:0.0}, {pair.First.Limit:0} is allowed; see Pictures/actual/{template}.png");
    }
}
