using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using MesoSite.Core;

namespace MesoSite.Process.Templates;

/// <summary>Carries the template that failed out of Handlebars.Net's own calls.</summary>
internal sealed class TemplateFailure : Exception
{
    private readonly SourceFile file;

    private TemplateFailure(SourceFile file, Exception cause)
        : base(cause.Message, cause) => this.file = file;

    /// <summary>True for what Handlebars.Net throws, and for what was made of it further in.</summary>
    public static bool Concerns(Exception fault) =>
        fault is HandlebarsException or HandlebarsUndefinedBindingException or TemplateFailure;

    /// <summary>The failure of the innermost template: Handlebars.Net does not say in which partial a name was missing.</summary>
    /// <param name="file">The template that was running.</param>
    /// <param name="fault">What came out of it.</param>
    public static TemplateFailure In(SourceFile file, Exception fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (inner is TemplateFailure known)
            {
                return known;
            }
        }

        return new TemplateFailure(file, fault);
    }

    /// <summary>The fault, at the first use of the name that is to blame.</summary>
    public Diagnostic ToDiagnostic()
    {
        var cause = InnerException!.GetBaseException();
        return cause is HandlebarsUndefinedBindingException unbound
            ? ProcessFaults.TemplateBinding(TemplateLint.FirstUse([file], unbound.Path) ?? file.Start, unbound.Path)
            : ProcessFaults.TemplateRuntime(TemplateLint.PlaceOf(file, cause.Message), cause.Message.Split(". ")[0]);
    }
}
