using System.Text;
using MesoSite.Input.Pictures;

namespace MesoSite.Tests.Input.Pictures;

/// <summary>Pictures of 7 by 5 pixels as ImageMagick writes them.</summary>
public sealed class PictureHeaderTests
{
    [Theory]
    [InlineData(".png", "iVBORw0KGgoAAAANSUhEUgAAAAcAAAAFAQMAAACzVGSbAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAABlBMVEX/AAD///9BHTQRAAAAAWJLR0QB/wIt3gAAAAd0SU1FB+oLFhctM/86JRoAAAALSURBVAjXY2CAAQAACgAB5/ja+gAAACV0RVh0ZGF0ZTpjcmVhdGUAMjAyNi0xMS0yMlQyMzo0NTo1MSswMDowMHu3J70AAAAldEVYdGRhdGU6bW9kaWZ5ADIwMjYtMTEtMjJUMjM6NDU6NTErMDA6MDAK6p8BAAAAAElFTkSuQmCC")]
    [InlineData(".gif", "R0lGODlhBwAFAPAAAP8AAAAAACH5BAAAAAAALAAAAAAHAAUAAAIFhI+puwUAOw==")]
    [InlineData(".jpg", "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAAFAAcDAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAACP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAHCf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ADoDFU3/2Q==")]
    [InlineData(".webp", "UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoHAAUAAgA0JaACdLoB+AADsAD+8MQL/yC5YXXI1/8gP+QH/ID/+PIAAAA=")]
    [InlineData(".webp", "UklGRhwAAABXRUJQVlA4TA8AAAAvBgABAAcQ/Y/+ByKi/wEA")]
    [InlineData(".avif", "AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAHAAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAHAAAABQAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAAACRtZGF0EgAKBRgItGBCMhEYAAooooQAALATVl9ApOsM/A==")]
    public void Says_format_and_size(string format, string file) =>
        Assert.Equal(new PictureHeader(format, new PixelSize(7, 5)), PictureHeader.Read(Convert.FromBase64String(file)));

    // A JPEG with bytes that fill up, and the WebP that has room for more than a picture.
    [Theory]
    [InlineData(".jpg", "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0\u00FF\u00DB\0\u0005abc\u00FF\u00FF\u00C4\0\u0003a\u00FF\u00C2\0\u0011\u0008\0\u0005\0\u0007\u0003")]
    [InlineData(".webp", "RIFF\u0024\0\0\0WEBPVP8X\u000A\0\0\0\0\0\0\0\u0006\0\0\u0004\0\0")]
    public void Says_the_size_of_rarer_forms(string format, string start) =>
        Assert.Equal(new PictureHeader(format, new PixelSize(7, 5)), PictureHeader.Read(Encoding.Latin1.GetBytes(start)));

    [Fact]
    public void A_file_that_breaks_off_has_no_size()
    {
        var file = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAcAAAAFAQMAAACzVGSbAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAABlBMVEX/AAD///9BHTQRAAAAAWJLR0QB/wIt3gAAAAd0SU1FB+oLFhctM/86JRoAAAALSURBVAjXY2CAAQAACgAB5/ja+gAAACV0RVh0ZGF0ZTpjcmVhdGUAMjAyNi0xMS0yMlQyMzo0NTo1MSswMDowMHu3J70AAAAldEVYdGRhdGU6bW9kaWZ5ADIwMjYtMTEtMjJUMjM6NDU6NTErMDA6MDAK6p8BAAAAAElFTkSuQmCC");
        Assert.Equal(new PictureHeader(".png", null), PictureHeader.Read(file.AsSpan(0, 20)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<svg")]
    [InlineData("%PDF-1.7")]
    [InlineData("RIFF\0\0\0\0WAVE")]
    [InlineData("BM")]
    public void Is_nothing_for_other_files(string start) => Assert.Null(PictureHeader.Read(Encoding.Latin1.GetBytes(start)));
}
