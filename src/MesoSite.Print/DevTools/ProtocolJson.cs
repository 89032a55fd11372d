using System.Text.Json.Serialization;

namespace MesoSite.Print.DevTools;

/// <summary>Reads and writes the protocol's messages without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Outgoing))]
[JsonSerializable(typeof(Incoming))]
[JsonSerializable(typeof(Nothing))]
[JsonSerializable(typeof(Switch))]
[JsonSerializable(typeof(CreateTarget))]
[JsonSerializable(typeof(CreatedTarget))]
[JsonSerializable(typeof(AttachToTarget))]
[JsonSerializable(typeof(AttachedTarget))]
[JsonSerializable(typeof(SetScriptExecutionDisabled))]
[JsonSerializable(typeof(Navigate))]
[JsonSerializable(typeof(Navigated))]
[JsonSerializable(typeof(CreateIsolatedWorld))]
[JsonSerializable(typeof(CreatedWorld))]
[JsonSerializable(typeof(Evaluate))]
[JsonSerializable(typeof(Evaluated))]
[JsonSerializable(typeof(PrintToPdf))]
[JsonSerializable(typeof(PrintedToPdf))]
[JsonSerializable(typeof(ReadStream))]
[JsonSerializable(typeof(StreamPart))]
[JsonSerializable(typeof(CloseStream))]
[JsonSerializable(typeof(LifecycleEvent))]
[JsonSerializable(typeof(RequestWillBeSent))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
