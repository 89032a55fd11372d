namespace MesoSite.Output.Disks;

/// <summary>A step that is about to be taken.</summary>
/// <param name="Act">What is done.</param>
/// <param name="Path">To which file or folder.</param>
internal readonly record struct DiskStep(DiskAct Act, string Path);
