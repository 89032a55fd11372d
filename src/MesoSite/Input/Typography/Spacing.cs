namespace MesoSite.Input.Typography;

/// <summary>A mark that has a space of its own on one side.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="IsBefore">True where the space stands before the mark, false where it stands after it.</param>
/// <param name="Spaces">The spaces that are right, the usual one first.</param>
/// <param name="MayBeNone">True where no space at all is right too.</param>
internal sealed record Spacing(char Mark, bool IsBefore, string Spaces, bool MayBeNone = false);
