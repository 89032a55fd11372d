namespace MesoSite.Process.Views;

/// <summary>Markup that the engine made itself and that needs no escaping. Only the renderer makes one.</summary>
/// <param name="Markup">A well-formed fragment, UTF-16.</param>
public readonly record struct Html(string Markup)
{
    /// <summary>The markup.</summary>
    public override string ToString() => Markup;
}
