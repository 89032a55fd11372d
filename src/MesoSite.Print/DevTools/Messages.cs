using System.Text.Json;

namespace MesoSite.Print.DevTools;

// The parameters and answers of the commands, with the members that printing needs, and the two forms of a message.

internal sealed record Outgoing(int Id, string? SessionId, string Method, JsonElement Params);

internal sealed record Incoming(int? Id, string? SessionId, string? Method, JsonElement Params, JsonElement Result, ProtocolError? Error);

internal sealed record ProtocolError(int Code, string Message);

internal sealed record Nothing;

internal sealed record Switch(bool Enabled);

internal sealed record CreateTarget(string Url);

internal sealed record CreatedTarget(string TargetId);

internal sealed record AttachToTarget(string TargetId, bool Flatten);

internal sealed record AttachedTarget(string SessionId);

internal sealed record SetScriptExecutionDisabled(bool Value);

internal sealed record Navigate(string Url);

internal sealed record Navigated(string FrameId, string? LoaderId, string? ErrorText);

internal sealed record CreateIsolatedWorld(string FrameId, string WorldName);

internal sealed record CreatedWorld(int ExecutionContextId);

internal sealed record Evaluate(string Expression, int ContextId, bool AwaitPromise, bool ReturnByValue);

internal sealed record Evaluated(RemoteObject Result, ExceptionDetails? ExceptionDetails);

internal sealed record RemoteObject(JsonElement Value);

internal sealed record ExceptionDetails(string Text, RemoteException? Exception);

internal sealed record RemoteException(string? Description);

internal sealed record PrintToPdf(
    double PaperWidth,
    double PaperHeight,
    bool PrintBackground,
    bool PreferCSSPageSize,
    bool GenerateTaggedPDF,
    bool GenerateDocumentOutline,
    string TransferMode);

internal sealed record PrintedToPdf(string Stream);

internal sealed record ReadStream(string Handle, int Size);

internal sealed record StreamPart(bool Base64Encoded, string Data, bool Eof);

internal sealed record CloseStream(string Handle);

internal sealed record LifecycleEvent(string LoaderId, string Name);

internal sealed record RequestWillBeSent(Request Request);

internal sealed record Request(string Url);
