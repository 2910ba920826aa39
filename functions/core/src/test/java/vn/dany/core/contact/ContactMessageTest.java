package vn.dany.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;

/** The owner of a box reads no answer that is counted: what is known of four of five tells the fifth. */
class ContactMessageTest {

    private static final QuestionId CHOICE = new QuestionId("G2");
    private static final QuestionId TEXT = new QuestionId("G7");

    /** One of every kind but what was written. */
    private static final List<Answer> COUNTED = List.of(
            new Answer.Chosen("3"),
            new Answer.ChosenMany(List.of("1", "2")),
            new Answer.DontKnow("2"),
            new Answer.Numeric(new BigDecimal("41")),
            new Answer.Dated(LocalDate.of(2024, 4, 2)),
            Answer.SKIPPED);

    @Test
    void whatWasWritten_isThere() {
        assertThat(message(Map.of(CHOICE, new Answer.Chosen("3"), TEXT, new Answer.Written("Xin sửa biển"))))
                .isEqualTo(new ContactMessage(
                        "0912", "Một cửa", List.of(new ContactMessage.Line("Câu G7", "Xin sửa biển")), "góp ý"));
    }

    @Test
    void answerThatIsCounted_isNot() {
        assertThat(COUNTED).as("every kind but one").hasSize(Answer.class.getPermittedSubclasses().length - 1);
        for (Answer counted : COUNTED) {
            assertThat(message(Map.of(CHOICE, counted)).answers())
                    .as(counted.toString())
                    .isEmpty();
        }
    }

    @Test
    void twoSheetsThatDifferInCountedAnswersAlone_giveTheSameBytes() {
        Answer written = new Answer.Written("Xin sửa biển");
        byte[] bytes =
                message(Map.of(CHOICE, new Answer.Chosen("3"), TEXT, written)).bytes();
        for (Answer counted : COUNTED) {
            assertThat(message(Map.of(CHOICE, counted, TEXT, written)).bytes())
                    .as(counted.toString())
                    .isEqualTo(bytes);
        }
    }

    @Test
    void whereNothingWasWritten_noSuggestionIsNamed() {
        assertThat(message(Map.of(CHOICE, new Answer.Chosen("3"))).suggestionId())
                .isEmpty();
    }

    @Test
    void message_isReadBack() {
        ContactMessage message = message(Map.of(TEXT, new Answer.Written("Xin sửa\nbiển")));
        assertThat(OwnersDesk.message(message.bytes())).isEqualTo(message);
    }

    private static ContactMessage message(Map<QuestionId, Answer> answers) {
        return ContactMessage.of("0912", "Một cửa", Samples.box(), new TreeMap<>(answers), "góp ý");
    }
}
