using System.Collections.Immutable;
using FsCheck;

namespace MesoSite.Tests.Fuzz;

/// <summary>Something that takes bytes from outside: it ends in a typed result or in diagnostics, whatever the bytes are.</summary>
/// <param name="Name">What it reads.</param>
/// <param name="Read">Reads one case; any exception is a fault of ours, and so is a property that does not hold (<see cref="PropertyException"/>).</param>
/// <param name="Grammar">Texts that are nearly right.</param>
/// <param name="Seeds">Texts that are right, to be changed.</param>
/// <param name="Words">Pieces to put in.</param>
internal sealed record FuzzTarget(
    string Name, Action<ReadOnlyMemory<byte>> Read, Gen<string> Grammar, ImmutableArray<string> Seeds, ImmutableArray<string> Words);

/// <summary>Something that holds for every input, and did not.</summary>
public sealed class PropertyException(string message) : Exception(message);
