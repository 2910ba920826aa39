package vn.dany.formats.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dany.core.questionnaire.OnlyHere;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.RandomQuestionnaires;
import vn.dany.formats.files.StarterSet;
import vn.dany.formats.xlsx.Room;
import vn.dany.formats.xlsx.Sheet;
import vn.dany.formats.xlsx.XlsxReader;

/** What we say other tools ignore is what stands in columns of our own, and nothing else. */
class OnlyHereTest {

    private static final Room ROOM = new Room(16 * 1024 * 1024, 60_000, 5_000, 200, 80_000, 4_000);

    private static final Map<String, OnlyHere> COLUMNS = Map.ofEntries(
            Map.entry("dany_exclusive", OnlyHere.EXCLUSIVE_CHOICES),
            Map.entry("dany_dont_know", OnlyHere.DONT_KNOW),
            Map.entry("dany_relevant", OnlyHere.CHOICE_RULES),
            Map.entry("dany_favourable", OnlyHere.SCALES),
            Map.entry("dany_indicator", OnlyHere.SCALES),
            Map.entry("dany_step", OnlyHere.STEPS),
            Map.entry("dany_contact", OnlyHere.CONTACT),
            Map.entry("dany_title", OnlyHere.OPENING),
            Map.entry("dany_headline", OnlyHere.OPENING),
            Map.entry("dany_introduction", OnlyHere.OPENING),
            Map.entry("dany_addressee", OnlyHere.OPENING),
            Map.entry("dany_minutes", OnlyHere.OPENING),
            Map.entry("dany_notice", OnlyHere.NOTICE),
            Map.entry("dany_photos", OnlyHere.PHOTOS));

    @Test
    void everyColumnOfOurOwn_isNamed_andNoOther() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            check(RandomQuestionnaires.questionnaire(seed));
        }
        for (Questionnaire shipped : StarterSet.questionnaires()) {
            check(shipped);
        }
    }

    @Test
    void formWithoutAnythingOfOurOwn_stillHasItsOpening() {
        assertThat(OnlyHere.in(XlsFormReader.read(Grid.small().bytes()).orElseThrow()))
                .containsExactly(OnlyHere.OPENING);
    }

    private static void check(Questionnaire questionnaire) throws IOException {
        Set<OnlyHere> written = new TreeSet<>();
        for (Sheet sheet : XlsxReader.read(
                XlsFormWriter.write(questionnaire), ROOM, tabs -> tabs, (place, code, arguments) -> {})) {
            written.addAll(own(sheet));
        }
        assertThat(OnlyHere.in(questionnaire).stream().filter(thing -> thing != OnlyHere.UNIT_TYPE))
                .as("%s", questionnaire.version())
                .containsExactlyElementsOf(written);
    }

    private static Set<OnlyHere> own(Sheet sheet) {
        List<Sheet.Line> lines = sheet.lines();
        return lines.get(0).cells().entrySet().stream()
                .filter(heading -> heading.getValue().text().startsWith("dany_"))
                .filter(heading ->
                        lines.stream().skip(1).anyMatch(line -> line.cells().containsKey(heading.getKey())))
                .map(heading -> heading.getValue().text().replaceFirst("_(?:[a-z]{2,3})$", ""))
                .flatMap(OnlyHereTest::named)
                .collect(Collectors.toSet());
    }

    private static Stream<OnlyHere> named(String column) {
        OnlyHere thing = COLUMNS.entrySet().stream()
                .filter(entry -> entry.getKey().equals(column) || entry.getKey().startsWith(column + "_"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        assertThat(thing).as(column).isNotNull();
        return Stream.of(thing);
    }
}
