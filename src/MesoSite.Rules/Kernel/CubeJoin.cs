using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>Joins cubes that differ on one side only, until none do. What they hold stays the same, and they stay disjoint.</summary>
internal static class CubeJoin
{
    /// <summary>The joined cubes.</summary>
    /// <param name="cubes">Disjoint cubes, each with a set of answers for each variable.</param>
    public static ImmutableArray<ulong[]> Join(List<ulong[]> cubes)
    {
        var variables = cubes.Count == 0 ? 0 : cubes[0].Length;
        int before;
        do
        {
            before = cubes.Count;
            for (var variable = 0; variable < variables; variable++)
            {
                cubes = JoinAlong(cubes, variable);
            }
        }
        while (cubes.Count < before);

        return [.. cubes];
    }

    private static List<ulong[]> JoinAlong(List<ulong[]> cubes, int variable)
    {
        var joined = new List<ulong[]>();
        var places = new Dictionary<ulong[], int>(new SameButFor(variable));
        foreach (var cube in cubes)
        {
            if (places.TryGetValue(cube, out var place))
            {
                joined[place][variable] |= cube[variable];
            }
            else
            {
                places.Add(cube, joined.Count);
                joined.Add(cube);
            }
        }

        return joined;
    }

    // The keys change while they are in use, but only on the side that is not compared.
    private sealed class SameButFor(int variable) : IEqualityComparer<ulong[]>
    {
        public bool Equals(ulong[]? one, ulong[]? other) =>
            one.AsSpan(0, variable).SequenceEqual(other.AsSpan(0, variable))
            && one.AsSpan(variable + 1).SequenceEqual(other.AsSpan(variable + 1));

        public int GetHashCode(ulong[] cube)
        {
            var hash = 0UL;
            for (var side = 0; side < cube.Length; side++)
            {
                hash = side == variable ? hash : BitSets.Mix(hash, cube[side]);
            }

            return (int)(hash >> 32);
        }
    }
}
