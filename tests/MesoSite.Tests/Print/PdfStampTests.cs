using System.Text;
using MesoSite.Print.Pdf;

namespace MesoSite.Tests.Print;

/// <summary>What differs from run to run is taken out of a PDF in place.</summary>
public sealed class PdfStampTests
{
    [Theory]
    [InlineData("<</CreationDate (D:20261122140854+00'00')\n/ModDate (D:20261122140854+01'00')>>", "<</CreationDate (D:20260517000000+00'00')\n/ModDate (D:20260517000000+00'00')>>")]
    [InlineData("/CreationDate (D:20261122140854) x", "/CreationDate (D:20260517000000) x")]
    [InlineData("/CreationDate (D:2026) trailer <</ID[<7DA12BC0><7DA12BC1>]/Size 4>>", "/CreationDate (D:2026) trailer <</ID[<00000000><00000000>]/Size 4>>")]
    [InlineData("/CreationDate (D:2026) /ID (node00000930) /Headers [(node00000617) (node00000930) (node0000061x)]", "/CreationDate (D:2026) /ID (node00000002) /Headers [(node00000001) (node00000002) (node0000061x)]")]
    public void Times_and_counters_are_fixed(string before, string after) =>
        Assert.Equal(after, Encoding.ASCII.GetString(PdfStamp.Fixed(Encoding.ASCII.GetBytes(before), new DateOnly(2026, 5, 17))));

    [Fact]
    public void A_PDF_without_a_time_is_not_what_it_is_made_for() =>
        Assert.Throws<InvalidDataException>(() => PdfStamp.Fixed(Encoding.ASCII.GetBytes("%PDF trailer"), new DateOnly(2026, 5, 17)));
}
