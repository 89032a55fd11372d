using MesoSite.Readability.Syllables;

namespace MesoSite.Tests.Readability;

/// <summary>Syllables as dictionaries divide the words, among them those that the shipped texts use most.</summary>
public sealed class SyllableTests
{
    [Theory]
    [InlineData(1, "a the scalp skin bruise hive need I we've don't can't times called spread through eye eyes ache plaque tongue one")]
    [InlineData(2, "needle swollen isn't couldn't little handled patient special question rested bleeding swelling going lotion language quiet fluid breathing headache eyelid something lately statement careful widespread guideline elsewhere disease increase create million brilliant lion nurse's")]
    [InlineData(3, "injection allergy ambulance medicine usual serious video reaction element infection pharmacist area idea recipe everyone anyone surgery period HIV FDA gradual familiar Australian")]
    [InlineData(4, "minoxidil dutasteride finasteride adrenaline immediate diabetes operation material experience appreciate")]
    [InlineData(5, "mesotherapy hyaluronic paracetamol university")]
    public void English(int count, string words) => Same(count, words.Split(' '), EnglishSyllables.Of);

    [Theory]
    [InlineData(1, "y a que quien bien muy hoy piel sol fue buey")]
    [InlineData(2, "llame aire agua país guerra día viaje hueso aunque reunión ciudad ahí causa")]
    [InlineData(3, "alergia cualquiera médico ahora cabello oía cuidado urgencia ayuda leído pingüino Paraguay teatro ahuecar")]
    [InlineData(4, "inyecciones aéreo hinchazones alérgico ambulancia quirúrgico poesía")]
    [InlineData(5, "mesoterapia medicamento higienización")]
    public void Spanish(int count, string words) => Same(count, words.Split(' '), SpanishSyllables.Of);

    [Theory]
    [InlineData(1, "le les que qu’elle une c’est peau rouge mois jours peuvent doivent voient huit œil yeux soient août eux feuille fille")]
    [InlineData(2, "aiguille client patient souvent crayon pays créé voyage naïf Noël parent cheveux bouillir")]
    [InlineData(3, "injection immédiate allergie réaction théorie ambulance février traitement développent influence oublier aérer")]
    [InlineData(4, "médicament coopérer européenne minoxidil")]
    [InlineData(5, "mésothérapie anaphylaxie paracétamol")]
    public void French(int count, string words) => Same(count, words.Split(' '), FrenchSyllables.Of);

    [Theory]
    [InlineData(1, "ve saç kan")]
    [InlineData(2, "deri ağrı iğne saat İLAÇ")]
    [InlineData(3, "alerji İlaçlar mahkûmu enjekte şişlikler")]
    [InlineData(4, "ambulansı enfeksiyon")]
    [InlineData(5, "mezoterapi okunabilir")]
    public void Turkish(int count, string words) => Same(count, words.Split(' '), TurkishSyllables.Of);

    private static void Same(int count, string[] words, Func<string, int> syllables) =>
        Assert.Equal(words.Select(word => (word, count)), words.Select(word => (word, syllables(word))));
}
