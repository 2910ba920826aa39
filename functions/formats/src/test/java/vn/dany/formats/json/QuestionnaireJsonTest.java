package vn.dany.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.finding.Finding;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.ExpressionParser;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Section;

class QuestionnaireJsonTest {

    private static final Scale SCALE = new Scale(
            "md",
            List.of(
                    Choice.of("1", LocalizedText.of("Tốt", "Good")),
                    Choice.of("2", LocalizedText.of("Chưa tốt", "Not good")),
                    Choice.dontKnow("kb", LocalizedText.of("Không biết"))),
            1,
            LocalizedText.of("Tỷ lệ đánh giá tốt", "Rated good"));

    private static final List<Choice> CHOICES = List.of(
            Choice.of("1", LocalizedText.of("Có", "Yes")), Choice.exclusive("2", LocalizedText.of("Không", "No")));

    private static final Questionnaire EVERY_KIND = new Questionnaire(
            new QuestionnaireVersion("moi-loai", 3),
            LocalizedText.of("Mọi loại câu hỏi", "Every kind"),
            LocalizedText.of("Có những loại nào?", "Which kinds are there?"),
            LocalizedText.of("Lời mở đầu"),
            LocalizedText.of("Lưu ý", "Notice"),
            LocalizedText.of("ông/bà", "you"),
            4,
            List.of(
                    new Section(
                            "A",
                            LocalizedText.of("Phần A", "Section A"),
                            null,
                            List.of(
                                    question("A0", new QuestionKind.Note(), false, null, null),
                                    question("A1", new QuestionKind.SingleChoice(CHOICES), true, null, null),
                                    question("A2", new QuestionKind.MultipleChoice(CHOICES, 1), false, null, null),
                                    question("A3", new QuestionKind.MultipleChoice(CHOICES, 2), false, null, null),
                                    question("A4", new QuestionKind.Text(200), false, "${A1} = '1'", null))),
                    new Section(
                            "B",
                            LocalizedText.of("Phần B", "Section B"),
                            ExpressionParser.parse("selected(${A3}, '1') or count-selected(${A3}) > 1"),
                            List.of(
                                    question("B1", new QuestionKind.Rating(SCALE), true, null, null),
                                    question(
                                            "B2",
                                            new QuestionKind.Matrix(
                                                    SCALE,
                                                    List.of(
                                                            new QuestionKind.Row(
                                                                    new QuestionId("B2a"),
                                                                    LocalizedText.of("Dòng một", "Row one")),
                                                            new QuestionKind.Row(
                                                                    new QuestionId("B2b"),
                                                                    LocalizedText.of("Dòng hai")))),
                                            false,
                                            null,
                                            null),
                                    question(
                                            "B3",
                                            QuestionKind.Number.decimal(new BigDecimal("-1.5"), new BigDecimal("100")),
                                            false,
                                            null,
                                            ". != 13"))),
                    new Section(
                            "C",
                            null,
                            null,
                            List.of(
                                    question("C1", new QuestionKind.Day(), false, null, ". <= today()")
                                            .withDefaults(List.of("2024-04-01")),
                                    question(
                                                    "C2",
                                                    QuestionKind.Number.whole(0, 10)
                                                            .withStep(BigDecimal.valueOf(5))
                                                            .asSlider(),
                                                    false,
                                                    null,
                                                    null)
                                            .withDefaults(List.of("5")),
                                    question(
                                                    "C3",
                                                    new QuestionKind.MultipleChoice(
                                                            List.of(
                                                                    CHOICES.get(0),
                                                                    Choice.of("3", LocalizedText.of("Ba")),
                                                                    CHOICES.get(1)
                                                                            .withRelevant(ExpressionParser.parse(
                                                                                    "${A1} = '1'"))),
                                                            3),
                                                    true,
                                                    null,
                                                    null)
                                            .withRequired(true, LocalizedText.of("Xin chọn", "Please choose"))
                                            .withDefaults(List.of("1", "3"))))),
            null);

    private static Question question(
            String code, QuestionKind kind, boolean required, String relevant, String constraint) {
        return Question.of(new QuestionId(code), LocalizedText.of("Câu " + code, "Question " + code), kind)
                .withHint(required ? LocalizedText.of("Gợi ý", "Hint") : null)
                .withRequired(required)
                .withRelevant(relevant == null ? null : ExpressionParser.parse(relevant))
                .withConstraint(
                        constraint == null ? null : ExpressionParser.parse(constraint),
                        constraint == null ? null : LocalizedText.of("Không phải 13", "Not 13"));
    }

    @Test
    void everyKind_isReadAsItWasWritten() {
        assertThat(QuestionnaireJson.read(QuestionnaireJson.write(EVERY_KIND))).isEqualTo(EVERY_KIND);
    }

    @Test
    void boxThatTakesPhotos_saysSoAndOthersSayNothing() {
        Questionnaire box = Samples.tellingBox();
        assertThat(QuestionnaireJson.read(QuestionnaireJson.write(box))).isEqualTo(box);
        assertThat(QuestionnaireJson.write(box).path("photos").booleanValue()).isTrue();
        assertThat(QuestionnaireJson.write(Samples.box()).has("photos")).isFalse();
    }

    @Test
    void everyKind_survivesBeingStoredAsText() throws IOException {
        String stored = QuestionnaireJson.write(EVERY_KIND).toString();
        assertThat(QuestionnaireJson.read(new ObjectMapper().readTree(stored))).isEqualTo(EVERY_KIND);
        assertThat(QuestionnaireJson.write(QuestionnaireJson.read(new ObjectMapper().readTree(stored)))
                        .toString())
                .isEqualTo(stored);
    }

    @Test
    void plainText_isVietnameseAlone() {
        Questionnaire read = QuestionnaireJson.read(tree(minimal("{code: A1, kind: text, label: Họ, maxLength: 9}")));
        assertThat(read.questions().get(0).label()).isEqualTo(LocalizedText.of("Họ"));
    }

    @Test
    void atMostLeftOut_meansEveryChoice() {
        Questionnaire read = QuestionnaireJson.read(
                tree(
                        minimal(
                                "{code: A1, kind: multiple, label: x, choices: [{code: 1, vi: a}, {code: 2, vi: b}, {code: 3, vi: c}]}")));
        assertThat(read.questions().get(0).kind())
                .isInstanceOfSatisfying(
                        QuestionKind.MultipleChoice.class,
                        multiple -> assertThat(multiple.atMost()).isEqualTo(3));
    }

    @Test
    void severalProblems_areAllNamedWithTheirPlace() {
        List<Finding> problems = problems("""
                {id: PKS, version: 0, title: {vi: T, ev: T}, introduction: {en: only}, addressee: bà, minutes: 5,
                 scales: {md: {favourable: 3, choices: [{code: 1, vi: a}, {code: 2, vi: b}]}},
                 sections: [
                  {code: A, title: T, questions: [
                    {code: A1, kind: single, label: L, choices: [{code: '?', vi: a}, {code: 2, vi: b, exklusive: true}]},
                    {code: A2, kind: singel, label: L},
                    {code: 3A, kind: rating, label: L, scale: hl9},
                    {code: A4, kind: text, label: L, maxLength: many, requird: true},
                    {code: A5, kind: number, label: L, min: 1, max: x},
                    {code: A6, kind: note, label: L, required: true},
                    {code: A7, kind: matrix, label: L, scale: md, rows: [{code: 'A 7', vi: r}, {code: A7b}]},
                    {code: A8, kind: text, label: '', maxLength: 5, relevant: "${A1} ~ 1", required: 'yes'}]},
                  {code: B, title: T, questions: []}]}
                """);
        assertThat(problems)
                .extracting(Finding::where)
                .containsExactly(
                        "id",
                        "version",
                        "title.ev",
                        "introduction.vi",
                        "scales.md.favourable",
                        "sections[0].questions[0].choices[0].code",
                        "sections[0].questions[0].choices[1].exklusive",
                        "sections[0].questions[1].kind",
                        "sections[0].questions[2].code",
                        "sections[0].questions[2].scale",
                        "sections[0].questions[3].requird",
                        "sections[0].questions[3].maxLength",
                        "sections[0].questions[4].max",
                        "sections[0].questions[5].required",
                        "sections[0].questions[6].rows[0].code",
                        "sections[0].questions[6].rows[1].vi",
                        "sections[0].questions[7].label",
                        "sections[0].questions[7].required",
                        "sections[0].questions[7].relevant",
                        "sections[1].questions");
    }

    @Test
    void keyOfAnotherKind_isRefused() {
        assertThat(problems(minimal("{code: A1, kind: text, label: L, maxLength: 5, choices: []}")))
                .extracting(Finding::where)
                .containsExactly("sections[0].questions[0].choices");
    }

    @Test
    void ruleThatLooksAhead_isRefusedAtItsQuestion() {
        assertThat(problems(minimal("{code: A1, kind: text, label: L, maxLength: 5, relevant: \"${A2} = '1'\"},"
                        + "{code: A2, kind: text, label: L, maxLength: 5}")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("sections[0].questions[0]");
                    assertThat(problem.arguments()).containsExactly(new QuestionId("A2"));
                });
    }

    @Test
    void somethingElseThanAQuestionnaire_isRefused() {
        assertThat(problems("[]")).extracting(Finding::where).contains("", "id", "sections");
        assertThat(problems("{sections: {code: A}}")).extracting(Finding::where).contains("sections");
    }

    private static List<Finding> problems(String yaml) {
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> QuestionnaireJson.read(tree(yaml)));
        assertThat(refused).as("must be refused").isNotNull();
        return refused.problems();
    }

    private static String minimal(String questions) {
        return "{id: thu, version: 1, title: T, introduction: I, addressee: bà, minutes: 1, sections: "
                + "[{code: A, title: T, questions: [" + questions + "]}]}";
    }

    private static JsonNode tree(String yaml) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
