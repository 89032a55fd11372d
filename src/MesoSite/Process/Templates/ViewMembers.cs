using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace MesoSite.Process.Templates;

/// <summary>
/// The values of views by the names that templates use: the properties of our own records, <c>page.title</c> for <c>Title</c>, and the keys of the
/// gallery's examples. A template reaches nothing else: no method, no member of a type that is not ours.
/// </summary>
internal static class ViewMembers
{
    private static readonly string Views = typeof(Views.PageView).Namespace!;
    private static readonly ConcurrentDictionary<Type, Dictionary<string, Getter>> Types = new();

    /// <summary>Finds a value.</summary>
    /// <param name="view">The view; null has no names.</param>
    /// <param name="name">The name, in camel case.</param>
    /// <param name="value">The value.</param>
    /// <returns>False where the view has no such name.</returns>
    public static bool TryGet(object? view, string name, out object? value)
    {
        switch (view)
        {
            case null:
                value = null;
                return false;
            case IReadOnlyDictionary<string, object?> example:
                return example.TryGetValue(name, out value);
            default:
                var found = Types.GetOrAdd(view.GetType(), Getters).TryGetValue(name, out var getter);
                value = found ? getter!.Get(view) : null;
                return found;
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Where the program is trimmed, this assembly is kept whole: see MesoSite.Cli.csproj.")]
    private static Dictionary<string, Getter> Getters(Type type)
    {
        var getters = new Dictionary<string, Getter>(StringComparer.Ordinal);
        if (type.Namespace == Views)
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                getters.Add(char.ToLowerInvariant(property.Name[0]) + property.Name[1..], GetterOf(property));
            }
        }

        return getters;
    }

    private static Getter GetterOf(PropertyInfo property)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            return new NativeGetter(property);
        }

        // Delegates, as calls by reflection would make the runtime write and compile a method for each property.
        var getter = typeof(Getter<,>).MakeGenericType(property.DeclaringType!, property.PropertyType);
        return (Getter)Activator.CreateInstance(getter, property.GetMethod!)!;
    }

    private abstract class Getter
    {
        public abstract object? Get(object view);
    }

    // In a native program such calls are compiled ahead, as everything is.
    private sealed class NativeGetter(PropertyInfo property) : Getter
    {
        public override object? Get(object view) => property.GetValue(view);
    }

    private sealed class Getter<TView, TValue>(MethodInfo method) : Getter
    {
        private readonly Func<TView, TValue> get = method.CreateDelegate<Func<TView, TValue>>();

        public override object? Get(object view) => get((TView)view);
    }
}
