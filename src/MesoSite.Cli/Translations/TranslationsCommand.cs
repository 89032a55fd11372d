using System.CommandLine;

namespace MesoSite.Cli.Translations;

/// <summary><c>mesosite translations</c>: for those who write, translate and check the texts.</summary>
internal static class TranslationsCommand
{
    private const string About = """
        Show how far the translations are, stamp what has been translated or checked, exchange files with translators, and measure how hard the
        texts are to read.

        Examples:
          mesosite translations status                              a table of all languages; exit code 1 where there is something to do
          mesosite translations status es                           what there is to do, with the original before and now
          mesosite translations stamp es                            all that is new or changed since it was last stamped
          mesosite translations stamp es articles/side-effects      an article whose original has changed, though its translation may stay
          mesosite translations stamp es all --reviewed-by "Dr A"   all has been checked by a second person
          mesosite translations reading                             how hard each text is to read, in every language
          mesosite translations reading en                          the same for English, and its hardest sentences
          mesosite translations export es --output es.po            for Weblate, Poedit or an agency
          mesosite translations import es.po --by agency --name "A" what is new in the file that came back
        """;

    public static Command Create() => new("translations", About)
    {
        StatusCommand.Create(), StampCommand.Create(), ReadingCommand.Create(), ExportCommand.Create(), ImportCommand.Create(),
    };
}
