namespace OnRecord.Tests.Reports;

public class LanguageTests
{
    [Theory]
    [InlineData("Der Bürgermeister ist am Freitag zurückgetreten, weil die Stadt nicht mit dem Hafen zufrieden war und sich die Leute auf der Straße über ihn ärgerten, wie er sagte.", "German")]
    [InlineData("Le maire a démissionné vendredi après le vote du conseil et il a dit qu'il ne reviendrait pas dans la ville pour les fêtes de la fin de l'année avec sa famille.", "French")]
    [InlineData("El alcalde dimitió el viernes por la noche y dijo que no volvería a la ciudad con su familia para las fiestas de este año porque ya no era necesario.", "Spanish")]
    public void Another_language_is_named(string text, string language) => Assert.Contains(language, Language.WhyNotEnglish(text), StringComparison.Ordinal);

    [Fact]
    public void Another_alphabet_is_refused() =>
        Assert.Contains("alphabet", Language.WhyNotEnglish("Мэр города подал в отставку в пятницу вечером после голосования совета"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Mayor quits")]
    [InlineData("The mayor of Köln, Jürgen Größe, said on Friday that he would step down at the end of the year, and that the city was in good hands with his deputy.")]
    public void English_and_what_is_too_short_to_tell_pass(string text) => Assert.Null(Language.WhyNotEnglish(text));
}
