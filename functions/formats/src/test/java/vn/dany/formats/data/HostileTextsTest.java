package vn.dany.formats.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vn.dany.core.extract.Codebook;
import vn.dany.core.extract.Extract;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Section;
import vn.dany.formats.files.PlainText;

/** Whoever writes a questionnaire can write anything: each file stays what it is, and says it as plain text. */
class HostileTextsTest {

    private static final List<String> PIECES = List.of(
            "=1+1",
            "＝",
            "+",
            "＋",
            "-",
            "－",
            "@",
            "＠",
            "\t",
            "\r",
            "\n",
            "\"",
            "'",
            ",",
            ";",
            "\0",
            "\u0007",
            "\u001b",
            "\u0085",
            "\u2028",
            "\u202e",
            "\u2066",
            "\u200f",
            "\ufeff",
            "\ufffe",
            "<b>",
            "&amp;",
            "]]>",
            "{x}",
            "#",
            "Đ",
            "ệ",
            "𠀀",
            "🙏",
            " ",
            "Phường Trần Nguyên Hãn ");

    @Test
    void everyText_comesThroughEveryFileAsPlainText() throws Exception {
        int texts = 0;
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            Questionnaire questionnaire = questionnaire(random, seed == 0 ? 3_000 : 12);
            Extract extract = Extracts.of(questionnaire, 40);
            Codebook codebook = Extracts.codebook(questionnaire);
            String title = hostile(random, 12);
            SavReading sav = new SavReading(DataSav.write(Extracts.description(title), extract, codebook));
            JsonNode json = new ObjectMapper().readTree(DataJson.write(Extracts.description(title), extract, codebook));
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document ddi = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(DdiXml.write(Extracts.description(title), extract, codebook)));
            assertThat(json.at("/about/title/vi").textValue()).isEqualTo(PlainText.of(title));
            assertThat(ddi.getElementsByTagNameNS("*", "titl").item(0).getTextContent())
                    .isEqualTo(PlainText.of(title));
            for (int i = 0; i < codebook.answers().size(); i++) {
                Codebook.Column column = codebook.answers().get(i);
                String label = PlainText.of(column.label().vi());
                texts += 1 + column.codings().size();
                assertThat(json.path("columns")
                                .path(2 + codebook.traits().size() + i)
                                .at("/label/vi")
                                .textValue())
                        .isEqualTo(label);
                assertThat(sav.labels.get(column.name())).satisfies(found -> isCut(found, label, 255));
                column.codings()
                        .forEach(coding -> assertThat(
                                        sav.valueLabels.get(column.name()).get((double) coding.number()))
                                .satisfies(found ->
                                        isCut(found, PlainText.of(coding.label().vi()), 120)));
            }
            String csv = new String(DataCsv.write(extract, codebook), StandardCharsets.UTF_8);
            assertThat(csv.substring(1)).matches("[\\w,\r\n]*");
        }
        assertThat(texts).isGreaterThan(1_000);
    }

    private static void isCut(String found, String label, int most) {
        if (label.getBytes(StandardCharsets.UTF_8).length <= most) {
            assertThat(found).isEqualTo(label);
        } else {
            assertThat(found).endsWith("…").doesNotContain("\ufffd");
            assertThat(label).startsWith(found.substring(0, found.length() - 1));
            assertThat(found.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(most);
        }
    }

    private static Questionnaire questionnaire(Random random, int length) {
        List<Question> questions = Stream.of("A1", "B1")
                .map(id -> Question.of(
                        new QuestionId(id),
                        text(random, length),
                        new QuestionKind.SingleChoice(IntStream.range(0, 4)
                                .mapToObj(i -> Choice.of("c" + i, text(random, length)))
                                .toList())))
                .toList();
        Question several = Question.of(
                new QuestionId("B2"),
                text(random, length),
                new QuestionKind.MultipleChoice(
                        List.of(Choice.of("-1", text(random, length)), Choice.of("x-y", text(random, length))), 2));
        return new Questionnaire(
                new QuestionnaireVersion("mau", 1),
                text(random, length),
                null,
                text(random, length),
                null,
                text(random, length),
                1,
                List.of(
                        new Section("A", null, null, questions.subList(0, 1)),
                        new Section("B", null, null, List.of(questions.get(1), several))),
                null);
    }

    private static LocalizedText text(Random random, int length) {
        return LocalizedText.of(hostile(random, length));
    }

    private static String hostile(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
