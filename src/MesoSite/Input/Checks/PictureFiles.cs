using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Input.Checks;

/// <summary>A picture is what its name says, and no larger than a phone can unpack: a few kilobytes can hold a picture of gigabytes.</summary>
internal static class PictureFiles
{
    private const int MaxSide = 10_000;
    private const int MaxMegapixels = 40;

    public static void Check(SourceTree tree, DiagnosticBag bag)
    {
        foreach (var picture in tree.Pictures.Values.Where(picture => Picture.IsName(picture.Path)))
        {
            var path = tree.Display(picture.Path);
            var ending = Path.GetExtension(picture.Path).ToLowerInvariant();
            if (picture.Header is not { } header || header.Format != (ending == ".jpeg" ? ".jpg" : ending))
            {
                bag.Add(InputFaults.OtherFormat(path, picture.Header?.Format));
            }
            else if (header.Size is not { Width: > 0, Height: > 0 } size)
            {
                bag.Add(InputFaults.NoPictureSize(path));
            }
            else if (Math.Max(size.Width, size.Height) > MaxSide || (long)size.Width * size.Height > MaxMegapixels * 1_000_000L)
            {
                bag.Add(InputFaults.PictureSize(path, size.Width, size.Height, MaxSide, MaxMegapixels));
            }
        }
    }
}
