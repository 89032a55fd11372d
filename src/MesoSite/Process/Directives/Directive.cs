using System.Collections.Immutable;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Directives;

/// <summary>A word that authors may use in their texts.</summary>
internal abstract class Directive(string name, params ImmutableArray<string> attributes)
{
    /// <summary>The word.</summary>
    public string Name => name;

    /// <summary>The attributes it takes.</summary>
    public ImmutableArray<string> Attributes => attributes;
}

/// <summary><c>:name[label]</c>: a few words inside a line.</summary>
internal abstract class InlineDirective(string name) : Directive(name)
{
    public abstract void Write(ProseRenderer renderer, DirectiveCall call);

    /// <summary>What a reader reads here, as plain text; empty for a mark that is no word, and where something that it needs is not there.</summary>
    public abstract string Said(DirectiveCall call);
}

/// <summary><c>::name{…}</c>: a component on a line of its own.</summary>
internal abstract class LeafDirective(string name, params ImmutableArray<string> attributes) : Directive(name, attributes)
{
    /// <summary>The component, or null after a fault.</summary>
    public abstract ComponentView? View(DirectiveCall call);
}

/// <summary><c>:::name{…}</c> … <c>:::</c>: a component around a piece of text.</summary>
internal abstract class ContainerDirective(string name, params ImmutableArray<string> attributes) : Directive(name, attributes)
{
    /// <summary>The component, or null after a fault.</summary>
    public abstract ComponentView? View(DirectiveCall call, Prose body);
}
