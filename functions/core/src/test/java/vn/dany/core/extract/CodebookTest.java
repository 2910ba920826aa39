package vn.dany.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.questionnaire.Variable;

class CodebookTest {

    private static final DataWords WORDS =
            new DataWords("v", "n", "not told", "none", "yes", "no", "answered", "dont know", "skipped");

    @Test
    void codesThatAreNumbers_standForThemselves_andNoTwoHaveOneNumber() {
        List<String> codes = List.of("0", "00", "1", "01", "001", "9", "99", "100", "899", "900", "997", "1001", "x");
        Questionnaire asked = questionnaire(List.of(question("Q", codes)), List.of());
        Codebook.Column column =
                Codebook.of(asked, Traits.of(asked), WORDS).answers().get(0);
        for (String own : List.of("0", "1", "9", "99", "100", "899")) {
            assertThat(column.number(own)).isEqualTo(Integer.parseInt(own));
        }
        assertThat(column.codings()).extracting(Codebook.Coding::number).doesNotHaveDuplicates();
        assertThat(codes).extracting(column::number).doesNotContain(Codebook.NOT_TOLD, Codebook.SKIPPED);
    }

    /** A column for each thing that was put into an order, with its place as a number that has a label. */
    @Test
    void thingsOfARanking_haveAColumnEach() {
        Questionnaire orders = Samples.orders();
        List<Codebook.Column> columns =
                Codebook.of(orders, Traits.of(orders), WORDS).answers();
        assertThat(columns)
                .extracting(Codebook.Column::name)
                .containsExactly("B1_1", "B1_2", "B1_3", "B1_4", "B2_1", "B2_2");
        assertThat(columns.get(0).label().vi()).isEqualTo("Câu B1 – Đường liên thôn");
        assertThat(columns.get(0).codings())
                .extracting(Codebook.Coding::number)
                .containsExactly(1, 2, 3, 4, Codebook.SKIPPED);
    }

    @Test
    void traits_areTheFirstFive() {
        List<Question> first = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> question("A" + i, List.of("1", "2")))
                .toList();
        Traits traits = Traits.of(questionnaire(first, List.of(question("B1", List.of("1", "2")))));
        assertThat(traits.variables())
                .extracting(Variable::id)
                .extracting(QuestionId::value)
                .containsExactly("A1", "A2", "A3", "A4", "A5");
    }

    private static Question question(String id, List<String> codes) {
        return Question.of(
                new QuestionId(id),
                LocalizedText.of(id),
                new QuestionKind.SingleChoice(codes.stream()
                        .map(code -> Choice.of(code, LocalizedText.of("Choice " + code)))
                        .toList()));
    }

    private static Questionnaire questionnaire(List<Question> first, List<Question> second) {
        return new Questionnaire(
                new QuestionnaireVersion("mau", 1),
                LocalizedText.of("x"),
                null,
                LocalizedText.of("x"),
                null,
                LocalizedText.of("x"),
                1,
                Stream.of(
                                Optional.of(new Section("A", null, null, first)),
                                Optional.of(second)
                                        .filter(some -> !some.isEmpty())
                                        .map(some -> new Section("B", null, null, some)))
                        .flatMap(Optional::stream)
                        .toList(),
                null);
    }
}
