package vn.dany.local.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words have one home, {@code templates}: a function says what is the matter by a code, and its words stand there. */
class WordsTest {

    /** A text block, a string, a character or a comment, whichever begins first. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"(?:\\\\.|[^\\\\])*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'|//[^\n]*|/\\*.*?\\*/",
            Pattern.DOTALL);

    private static final Pattern VIETNAMESE =
            Pattern.compile("[\\u00C0-\\u00C3\\u00C8-\\u00CA\\u00CC\\u00CD\\u00D2-\\u00D5\\u00D9\\u00DA\\u00DD"
                    + "\\u00E0-\\u00E3\\u00E8-\\u00EA\\u00EC\\u00ED\\u00F2-\\u00F5\\u00F9\\u00FA\\u00FD\\u0102\\u0103"
                    + "\\u0110\\u0111\\u0128\\u0129\\u0168\\u0169\\u01A0\\u01A1\\u01AF\\u01B0\\u1EA0-\\u1EF9]"
                    + "|[a-zA-Z][\\u0300-\\u0303\\u0306\\u0309\\u031B\\u0323]");

    /** What is data rather than a message: understood in files of other people, or part of a questionnaire. */
    private static final Map<String, String> DATA = Map.ofEntries(
            Map.entry("UnitsFile.java", "types of units, as files of units name them"),
            Map.entry("UnitsTable.java", "\"unchanged\" in files of successions"),
            Map.entry("Column.java", "names of languages in headings of workbooks"),
            Map.entry("RuleSlip.java", "what authors write in rules out of habit"),
            Map.entry("VietnameseHeadings.java", "what authors call the sheets and columns of workbooks"),
            Map.entry("XlsFormWriter.java", "the name of the language in headings of workbooks"),
            Map.entry("TableRow.java", "yes and no in cells of workbooks"),
            Map.entry("OrOther.java", "the choice and question that or_other adds to a questionnaire"),
            Map.entry("SettingsReading.java", "introduction and addressee of a questionnaire whose author wrote none"),
            Map.entry("Scale.java", "the name of an indicator whose author gave none"),
            Map.entry("Moment.java", "how people write days and times"),
            Map.entry("QuestionKind.java", "the places of a ranking, which have no words of the author's"),
            Map.entry("KindReading.java", "the choice of a tick that a form calls acknowledge"),
            Map.entry("Placement.java", "the name of a batch of sheets of paper, which responses keep"));

    @Test
    void noLiteralOutsideTemplates_isVietnamese() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Path source : Checkout.files(".java")) {
            String path = Checkout.ROOT.relativize(source).toString().replace('\\', '/');
            if (path.startsWith("functions/") && path.contains("/src/main/")) {
                List<String> literals = vietnamese(Files.readString(source));
                if (!literals.isEmpty()) {
                    found.put(path, literals);
                }
            }
        }

        assertThat(found.keySet()).allMatch(path -> DATA.containsKey(name(path)), "in " + found);
        assertThat(found.keySet().stream().map(WordsTest::name))
                .as("an exception nobody needs is to be removed")
                .containsExactlyInAnyOrderElementsOf(DATA.keySet());
    }

    @Test
    void plantedLiteral_isFoundAndAComment_isNot() {
        assertThat(vietnamese(
                        "/* \"Ô\" */ say(\"tệp trống\"); // \"đ\"\n '\"'; \"\"\"\n  Xã \"một\"\n  \"\"\"; \"plain\""))
                .containsExactly("\"tệp trống\"", "\"\"\"\n  Xã \"một\"\n  \"\"\"");
    }

    private static List<String> vietnamese(String source) {
        return TOKEN.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(token ->
                        token.startsWith("\"") && VIETNAMESE.matcher(token).find())
                .toList();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
