using MesoSite.Core;

namespace MesoSite.Input.Typography;

/// <summary>Something in a passage that its language sets otherwise.</summary>
/// <param name="Index">Where it begins in the passage.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Fault">What to say of it, once its place in the file is known.</param>
internal sealed record Slip(int Index, int Length, Func<SourceSpan, Diagnostic> Fault);
