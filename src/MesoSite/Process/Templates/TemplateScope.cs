namespace MesoSite.Process.Templates;

/// <summary>What names in a template are looked up in.</summary>
/// <param name="View">The view.</param>
/// <param name="Around">The scope that <c>../</c> leads to; null in a template's outermost.</param>
/// <param name="Index">The place in the list of an <c>{{#each}}</c>, from 0; -1 where there is none.</param>
/// <param name="Count">How many there are in that list.</param>
internal sealed record TemplateScope(object? View, TemplateScope? Around, int Index = -1, int Count = 0)
{
    /// <summary>The outermost scope of the document.</summary>
    public TemplateScope Root => Around is null ? this : Around.Root;

    /// <summary>The scope of so many <c>../</c>; null where there are fewer.</summary>
    public TemplateScope? Above(int up)
    {
        var scope = this;
        for (; up > 0 && scope is not null; up--)
        {
            scope = scope.Around;
        }

        return scope;
    }
}
