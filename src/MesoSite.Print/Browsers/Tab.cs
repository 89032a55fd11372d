using MesoSite.Print.DevTools;
using MesoSite.Print.Pages;
using MesoSite.Print.Pdf;

namespace MesoSite.Print.Browsers;

/// <summary>A tab that prints one page after another. The pages' own scripts do not run in it.</summary>
internal sealed class Tab
{
    private const int PartSize = 1 << 20;

    private readonly Connection connection;
    private readonly string session;
    private readonly TabEvents events = new();

    private Tab(Connection connection, string session) => (this.connection, this.session) = (connection, session);

    /// <summary>Opens a tab.</summary>
    public static async Task<Tab> OpenAsync(Connection connection, CancellationToken token)
    {
        var target = await connection.SendAsync(null, Commands.CreateTarget, new CreateTarget("about:blank"), token);
        var attached = await connection.SendAsync(null, Commands.AttachToTarget, new AttachToTarget(target.TargetId, Flatten: true), token);
        var tab = new Tab(connection, attached.SessionId);
        connection.Listen(attached.SessionId, tab.events.Take);
        await tab.SendAsync(Commands.EnableInspector, new Nothing(), token);
        await tab.SendAsync(Commands.EnableNetwork, new Nothing(), token);
        await tab.SendAsync(Commands.EnablePage, new Nothing(), token);
        await tab.SendAsync(Commands.SetLifecycleEvents, new Switch(Enabled: true), token);
        await tab.SendAsync(Commands.SetBypassCsp, new Switch(Enabled: true), token);
        await tab.SendAsync(Commands.SetScriptExecutionDisabled, new SetScriptExecutionDisabled(Value: true), token);
        return tab;
    }

    /// <summary>Prints a page.</summary>
    /// <returns>The PDF.</returns>
    /// <exception cref="PageException">The page must not be printed as it is.</exception>
    /// <exception cref="BrowserException">The browser is of no more use.</exception>
    public async Task<byte[]> PrintAsync(PrintJob job, CancellationToken token)
    {
        events.Clear();
        var frame = await LoadAsync(job, token);
        var world = await SendAsync(Commands.CreateIsolatedWorld, new CreateIsolatedWorld(frame, "print"), token);
        var page = new PageScript(connection, session, world.ExecutionContextId);
        var prepared = await page.PrepareAsync(job, token);
        Judge(job, prepared);
        var pdf = await PrintAsync(job.Paper, token);
        if (job.FillPageNumbers && prepared.Wanted.Length > 0)
        {
            pdf = await FillAsync(job, page, prepared, pdf, token);
        }

        return PdfStamp.Fixed(pdf, job.Date);
    }

    private async Task<string> LoadAsync(PrintJob job, CancellationToken token)
    {
        var navigated = await SendAsync(Commands.Navigate, new Navigate(new Uri(job.Page).AbsoluteUri), token);
        if (navigated is not { ErrorText: null, LoaderId: { } loader })
        {
            throw new PageException(PrintFaults.NotOpened(job.Target, job.Page, navigated.ErrorText ?? "no document"));
        }

        await events.Loaded(loader).WaitAsync(token);
        return navigated.FrameId;
    }

    private void Judge(PrintJob job, Prepared prepared)
    {
        if (events.Outside is { Count: > 0 } outside)
        {
            throw new PageException(PrintFaults.AsksOutside(job.Target, outside));
        }

        if (prepared.MissingPictures is { Length: > 0 } pictures)
        {
            throw new PageException(PrintFaults.PicturesMissing(job.Target, pictures));
        }

        if (prepared.MissingIds is { Length: > 0 } ids)
        {
            throw new PageException(PrintFaults.NoSuchId(job.Target, ids));
        }
    }

    // The places that the numbers stand in keep their width (prepare.js), so that the second print breaks its pages like the first.
    private async Task<byte[]> FillAsync(PrintJob job, PageScript page, Prepared prepared, byte[] first, CancellationToken token)
    {
        var pages = new PdfFile(first).Destinations();
        var hidden = prepared.Wanted.Where(wanted => !pages.ContainsKey(wanted.Destination)).Select(wanted => wanted.Id).ToList();
        if (hidden.Count > 0)
        {
            throw new PageException(PrintFaults.NoSuchId(job.Target, hidden));
        }

        await page.FillAsync(prepared.Wanted.ToDictionary(wanted => wanted.Id, wanted => pages[wanted.Destination]), job.Digits, token);
        return await PrintAsync(job.Paper, token);
    }

    private async Task<byte[]> PrintAsync(PaperFormat paper, CancellationToken token)
    {
        var printed = await SendAsync(
            Commands.PrintToPdf,
            new PrintToPdf(
                paper.Width,
                paper.Height,
                PrintBackground: true,
                PreferCSSPageSize: true,
                GenerateTaggedPDF: true,
                GenerateDocumentOutline: true,
                TransferMode: "ReturnAsStream"),
            token);
        using var pdf = new MemoryStream();
        StreamPart part;
        do
        {
            part = await SendAsync(Commands.ReadStream, new ReadStream(printed.Stream, PartSize), token);
            pdf.Write(part.Base64Encoded ? Convert.FromBase64String(part.Data) : System.Text.Encoding.Latin1.GetBytes(part.Data));
        }
        while (!part.Eof);
        await SendAsync(Commands.CloseStream, new CloseStream(printed.Stream), token);
        return pdf.ToArray();
    }

    private Task<TAnswer> SendAsync<TParameters, TAnswer>(Command<TParameters, TAnswer> command, TParameters parameters, CancellationToken token) =>
        events.OrCrashAsync(connection.SendAsync(session, command, parameters, token));
}
