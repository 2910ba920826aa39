package vn.dany.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Moment;
import vn.dany.core.questionnaire.QuestionId;

class AnswersTextTest {

    private static final String CODE_CHARACTERS = "ABCxyz019-_";

    private final Random random = new Random(42);

    @Test
    void everyKind_isWrittenAsDocumented() {
        SortedMap<QuestionId, Answer> answers = new TreeMap<>();
        answers.put(new QuestionId("N1"), new Answer.Numeric(new BigDecimal("12.5")));
        answers.put(new QuestionId("N2"), new Answer.Dated(LocalDate.of(2024, 4, 1)));
        answers.put(new QuestionId("N3"), new Answer.Dated(new Moment(null, LocalTime.of(8, 30))));
        answers.put(new QuestionId("N4"), new Answer.Dated(Moment.of(LocalDateTime.of(2024, 4, 1, 0, 0, 59))));
        answers.put(new QuestionId("E4"), new Answer.Written("ý kiến"));
        answers.put(new QuestionId("E3"), Answer.SKIPPED);
        answers.put(new QuestionId("C1"), new Answer.DontKnow("kb"));
        answers.put(new QuestionId("B2"), new Answer.ChosenMany(List.of("1", "3")));
        answers.put(new QuestionId("A1"), new Answer.Chosen("2"));
        assertThat(AnswersText.of(answers).line())
                .isEqualTo("A1:2;B2:+1+3;C1:?kb;E3:-;E4:\";N1:#12.5;N2:@2024-04-01;N3:@08:30;N4:@2024-04-01T00:00");
        assertThat(AnswersText.of(answers).texts()).isEqualTo(Map.of(new QuestionId("E4"), "ý kiến"));
    }

    @Test
    void anyAnswers_areReadBackFromTheirLineAndTexts() {
        for (int i = 0; i < 5000; i++) {
            SortedMap<QuestionId, Answer> answers = anyAnswers();
            AnswersText kept = AnswersText.of(answers);
            AnswersText read = AnswersText.read(kept.line(), kept.texts());
            assertThat(read).isEqualTo(kept);
            assertThat(read.answers()).as(kept.line()).isEqualTo(answers);
        }
    }

    @Test
    void checkedAnswers_areReadBackFromTheirLineAndTexts() {
        RandomAnswers checked = new RandomAnswers(Samples.questionnaire(), 1);
        RoundId roundId = new RoundId(new CampaignId("mau"), 1);
        for (Response response : checked.responses(300, roundId, Samples.COMMUNES)) {
            AnswersText kept = response.kept();
            assertThat(AnswersText.of(
                            AnswersText.read(kept.line(), kept.texts()).answers()))
                    .isEqualTo(kept);
        }
    }

    @Test
    void differentAnswers_haveDifferentLinesOrTexts() {
        Map<String, SortedMap<QuestionId, Answer>> seen = new TreeMap<>();
        for (int i = 0; i < 5000; i++) {
            SortedMap<QuestionId, Answer> answers = anyAnswers();
            AnswersText kept = AnswersText.of(answers);
            SortedMap<QuestionId, Answer> earlier = seen.put(kept.line() + "\n" + kept.texts(), answers);
            if (earlier != null) {
                assertThat(answers).isEqualTo(earlier);
            }
        }
    }

    @Test
    void noAnswers_areTheEmptyLine() {
        assertThat(AnswersText.of(new TreeMap<>()).line()).isEmpty();
        assertThat(AnswersText.read("", new TreeMap<>()).answers()).isEmpty();
    }

    /** -99 is a widespread code for "refused"; a lone hyphen would read as skipped. */
    @Test
    void choiceCodesWithAHyphen_areNotTakenForSkipped() {
        Choice.of("-99", LocalizedText.of("Không trả lời"));
        assertThat(AnswersText.read("A1:-99;A2:-", new TreeMap<>()).answers())
                .isEqualTo(
                        Map.of(new QuestionId("A1"), new Answer.Chosen("-99"), new QuestionId("A2"), Answer.SKIPPED));
        assertThatThrownBy(() -> Choice.of("-", LocalizedText.of("Gạch"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1",
                "A1:",
                ":1",
                "A1:1;;B1:2",
                "A1:1;",
                "A1:#x",
                "A1:#1.0",
                "A1:1;B1",
                "1A:2",
                " ",
                "B1:1;A1:1",
                "A10:1;A1:1",
                "A1:1;A1:2"
            })
    void otherLines_areRefused(String line) {
        assertThatThrownBy(() -> AnswersText.read(line, new TreeMap<>()).answers())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textsWithoutTheirMark_areRefused() {
        TreeMap<QuestionId, String> texts = new TreeMap<>(Map.of(new QuestionId("E4"), "ý kiến"));
        assertThat(AnswersText.read("A1:2;E4:\"", texts).texts()).isEqualTo(texts);
        assertThatThrownBy(() -> AnswersText.read("A1:2", texts)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AnswersText.read("", texts)).isInstanceOf(IllegalArgumentException.class);
    }

    private SortedMap<QuestionId, Answer> anyAnswers() {
        SortedMap<QuestionId, Answer> answers = new TreeMap<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            answers.put(new QuestionId("Q" + random.nextInt(12)), anyAnswer());
        }
        return answers;
    }

    private Answer anyAnswer() {
        return switch (random.nextInt(7)) {
            case 0 -> new Answer.Chosen(anyCode());
            case 1 -> {
                List<String> codes = new ArrayList<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    codes.add(anyCode());
                }
                yield new Answer.ChosenMany(codes);
            }
            case 2 -> new Answer.Written("chữ " + anyCode() + "\n;:" + random.nextInt());
            case 3 ->
                new Answer.Numeric(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(6))
                        .stripTrailingZeros());
            case 4 -> {
                LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000));
                LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60));
                yield new Answer.Dated(
                        switch (random.nextInt(3)) {
                            case 0 -> Moment.of(day);
                            case 1 -> new Moment(null, time);
                            default -> new Moment(day, time);
                        });
            }
            case 5 -> new Answer.DontKnow(anyCode());
            default -> Answer.SKIPPED;
        };
    }

    private String anyCode() {
        StringBuilder code = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            code.append(CODE_CHARACTERS.charAt(random.nextInt(CODE_CHARACTERS.length())));
        }
        return code.toString().equals("-") ? "--" : code.toString();
    }
}
