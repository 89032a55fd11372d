using static MesoSite.Print.DevTools.ProtocolJson;

namespace MesoSite.Print.DevTools;

/// <summary>The commands that printing needs (https://chromedevtools.github.io/devtools-protocol/tot/).</summary>
internal static class Commands
{
    public static readonly Command<CreateTarget, CreatedTarget> CreateTarget = new("Target.createTarget", Default.CreateTarget, Default.CreatedTarget);
    public static readonly Command<AttachToTarget, AttachedTarget> AttachToTarget = new("Target.attachToTarget", Default.AttachToTarget, Default.AttachedTarget);
    public static readonly Command<Nothing, Nothing> EnableInspector = new("Inspector.enable", Default.Nothing, Default.Nothing);
    public static readonly Command<Nothing, Nothing> EnableNetwork = new("Network.enable", Default.Nothing, Default.Nothing);
    public static readonly Command<Nothing, Nothing> EnablePage = new("Page.enable", Default.Nothing, Default.Nothing);
    public static readonly Command<Switch, Nothing> SetLifecycleEvents = new("Page.setLifecycleEventsEnabled", Default.Switch, Default.Nothing);
    public static readonly Command<Switch, Nothing> SetBypassCsp = new("Page.setBypassCSP", Default.Switch, Default.Nothing);
    public static readonly Command<SetScriptExecutionDisabled, Nothing> SetScriptExecutionDisabled =
        new("Emulation.setScriptExecutionDisabled", Default.SetScriptExecutionDisabled, Default.Nothing);
    public static readonly Command<Navigate, Navigated> Navigate = new("Page.navigate", Default.Navigate, Default.Navigated);
    public static readonly Command<CreateIsolatedWorld, CreatedWorld> CreateIsolatedWorld =
        new("Page.createIsolatedWorld", Default.CreateIsolatedWorld, Default.CreatedWorld);
    public static readonly Command<Evaluate, Evaluated> Evaluate = new("Runtime.evaluate", Default.Evaluate, Default.Evaluated);
    public static readonly Command<PrintToPdf, PrintedToPdf> PrintToPdf = new("Page.printToPDF", Default.PrintToPdf, Default.PrintedToPdf);
    public static readonly Command<ReadStream, StreamPart> ReadStream = new("IO.read", Default.ReadStream, Default.StreamPart);
    public static readonly Command<CloseStream, Nothing> CloseStream = new("IO.close", Default.CloseStream, Default.Nothing);
}
