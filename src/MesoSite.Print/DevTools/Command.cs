using System.Text.Json.Serialization.Metadata;

namespace MesoSite.Print.DevTools;

/// <summary>A command of the Chrome DevTools Protocol. Its own limit of time is that of the page it is given for.</summary>
/// <typeparam name="TParameters">What it takes.</typeparam>
/// <typeparam name="TAnswer">What it gives.</typeparam>
/// <param name="Method">Its name in the protocol.</param>
/// <param name="Parameters">How its parameters are written.</param>
/// <param name="Answer">How its answer is read.</param>
internal sealed record Command<TParameters, TAnswer>(
    string Method, JsonTypeInfo<TParameters> Parameters, JsonTypeInfo<TAnswer> Answer);
