using MesoSite.Core;

namespace MesoSite.Print.Browsers;

/// <summary>A page that must not be printed as it is; another browser would not help.</summary>
/// <param name="fault">What is wrong with it.</param>
internal sealed class PageException(Diagnostic fault) : Exception(fault.Message)
{
    public Diagnostic Fault => fault;
}
