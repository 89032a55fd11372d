using FsCheck;
using FsCheck.Fluent;

namespace MesoSite.Tests.Support;

/// <summary>Something that holds for every value; a failure shows the smallest value found for which it does not.</summary>
internal static class Property
{
    private static readonly Config Quick = Config.QuickThrowOnFailure.WithMaxTest(500);

    /// <summary>Holds for every value of a generator.</summary>
    public static void Holds<T>(this Gen<T> values, Func<T, bool> property) => Prop.ForAll(values.ToArbitrary(), property).Check(Quick);

    /// <summary>Holds for every value of a type.</summary>
    public static void Holds<T>(Func<T, bool> property) => Prop.ForAll(ArbMap.Default.ArbFor<T>(), property).Check(Quick);
}
