package vn.dany.formats.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.RandomQuestionnaires;
import vn.dany.formats.files.StarterSet;
import vn.dany.formats.xlsx.Room;
import vn.dany.formats.xlsx.Sheet;
import vn.dany.formats.xlsx.XlsxReader;

/** Workbooks of ours by the rules of pyxform, with which Kobo and ODK read them. */
class PyxformRulesTest {

    private static final Room ROOM = new Room(16 * 1024 * 1024, 60_000, 5_000, 200, 80_000, 4_000);

    /** A heading with a language becomes a table of its own, which only these columns may hold. */
    private static final Set<String> TRANSLATED =
            Set.of("label", "hint", "guidance_hint", "required_message", "constraint_message");

    private static final Set<String> SURVEY = Set.of(
            "type",
            "name",
            "label",
            "hint",
            "media",
            "required",
            "required_message",
            "relevant",
            "constraint",
            "constraint_message",
            "appearance",
            "parameters",
            "default",
            "calculation",
            "dany_step",
            "dany_contact");

    private static final Pattern TYPE = Pattern.compile(
            "text|integer|decimal|range|date|time|dateTime|acknowledge|calculate|note|hidden|begin_group|end_group"
                    + "|(select_one|select_multiple|rank) (?<list>\\S+)");

    private static final Pattern XML_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    @Test
    void starterSet_isAcceptedByPyxform() throws IOException {
        for (Questionnaire questionnaire : StarterSet.questionnaires()) {
            check(questionnaire);
        }
    }

    @Test
    void randomQuestionnaires_areAcceptedByPyxform() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            check(RandomQuestionnaires.questionnaire(seed));
        }
    }

    private static void check(Questionnaire questionnaire) throws IOException {
        Map<String, Sheet> sheets = new HashMap<>();
        XlsxReader.read(XlsFormWriter.write(questionnaire), ROOM, tabs -> tabs, (place, code, arguments) -> {})
                .forEach(sheet -> sheets.put(sheet.name(), sheet));
        sheets.values().forEach(PyxformRulesTest::checkHeadings);
        List<Map<String, String>> survey = lines(sheets.get("survey"));
        Set<String> lists = checkChoices(lines(sheets.get("choices")));
        checkSurvey(survey, lists);
        Map<String, String> settings = lines(sheets.get("settings")).get(0);
        assertThat(settings.get("form_title")).isNotBlank();
        assertThat(XML_NAME.matcher(settings.get("form_id")).matches()).isTrue();
        assertThat(sheets.get("survey").lines().get(0).cells().values())
                .as("the default language is one of the languages")
                .extracting(Sheet.Cell::text)
                .contains("label::" + settings.get("default_language"));
    }

    private static void checkHeadings(Sheet sheet) {
        Set<String> seen = new HashSet<>();
        sheet.lines().get(0).cells().values().forEach(cell -> {
            String[] parts = cell.text().split("::");
            assertThat(seen.add(cell.text())).as("%s twice", cell.text()).isTrue();
            assertThat(XML_NAME.matcher(parts[0]).matches()).as(cell.text()).isTrue();
            boolean mayTranslate = !sheet.name().equals("settings") && TRANSLATED.contains(parts[0]);
            assertThat(parts).as(cell.text()).hasSizeLessThanOrEqualTo(mayTranslate ? 2 : isOfPictures(parts) ? 3 : 1);
            if (sheet.name().equals("survey")) {
                assertThat(SURVEY).contains(parts[0]);
            }
        });
    }

    /** Its one table of tables: what is shown, then the language. */
    private static boolean isOfPictures(String[] heading) {
        return heading.length == 3 && heading[0].equals("media") && heading[1].equals("image");
    }

    private static Set<String> checkChoices(List<Map<String, String>> choices) {
        Set<List<String>> codes = new HashSet<>();
        choices.forEach(choice -> {
            assertThat(choice.get("name")).as("%s", choice).isNotBlank().doesNotContain(" ");
            assertThat(codes.add(List.of(choice.get("list_name"), choice.get("name"))))
                    .as("%s twice", choice)
                    .isTrue();
            assertThat(choice.keySet()).anyMatch(heading -> heading.startsWith("label"));
        });
        return choices.stream().map(choice -> choice.get("list_name")).collect(Collectors.toSet());
    }

    private static void checkSurvey(List<Map<String, String>> survey, Set<String> lists) {
        Set<String> names = survey.stream()
                .filter(line -> !line.get("type").equals("end_group"))
                .map(line -> line.getOrDefault("name", ""))
                .collect(Collectors.toSet());
        Deque<Set<String>> open = new ArrayDeque<>(List.of(new HashSet<>()));
        for (Map<String, String> line : survey) {
            String type = line.get("type");
            var form = TYPE.matcher(type);
            assertThat(form.matches()).as(type).isTrue();
            if (form.group("list") != null) {
                assertThat(lists).contains(form.group("list"));
            }
            if (type.equals("end_group")) {
                open.pop();
                continue;
            }
            String name = line.getOrDefault("name", "");
            assertThat(XML_NAME.matcher(name).matches()).as(name).isTrue();
            assertThat(open.peek().add(name)).as("%s twice", name).isTrue();
            assertThat(name).isNotEqualToIgnoringCase("meta");
            if (type.equals("begin_group")) {
                open.push(new HashSet<>());
            } else if (!type.equals("hidden")) {
                assertThat(line.keySet()).as(name).anyMatch(heading -> heading.startsWith("label"));
            }
            line.forEach((heading, cell) -> REFERENCE
                    .matcher(QUOTED.matcher(cell).replaceAll(""))
                    .results()
                    .forEach(reference -> assertThat(names).as(cell).contains(reference.group(1))));
        }
        assertThat(open).as("every group ends").hasSize(1);
    }

    private static List<Map<String, String>> lines(Sheet sheet) {
        Map<Integer, Sheet.Cell> headings = sheet.lines().get(0).cells();
        List<Map<String, String>> lines = new ArrayList<>();
        sheet.lines().stream().skip(1).forEach(line -> {
            Map<String, String> cells = new TreeMap<>();
            line.cells()
                    .forEach((column, cell) -> cells.put(headings.get(column).text(), cell.text()));
            lines.add(cells);
        });
        return lines;
    }
}
