package vn.dany.core.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Placement;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.response.DurationClass;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;

class IntegrityFlagTest {

    private final Questionnaire questionnaire = questionnaire();
    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("la")), questionnaire);
    private final Random random = new Random(5);

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 300})
    void hundredIdenticalSheets_lightUpWithinOneTally(int honest) {
        record(honest(honest));
        count();
        assertThat(flags()).isEmpty();
        record(Stream.generate(() -> sheet(1, level -> 2, DurationClass.UNDER_3_MINUTES))
                .limit(100)
                .toList());
        count();
        assertThat(flags()).contains(IntegrityFlag.ALIKE);
        assertThat(flags().contains(IntegrityFlag.BURST)).isEqualTo(honest < 300);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void threeHundredHonestSheets_lightNothing(long seed) {
        RandomAnswers answers = new RandomAnswers(questionnaire, seed);
        List<Response> sheets = answers.responses(300, province.firstRound, List.of(Samples.PHUC_SON));
        for (int from = 0; from < sheets.size(); from += 20) {
            record(sheets.subList(from, from + 20));
            count();
        }
        freeze();
        assertThat(flags()).isEmpty();
    }

    @Test
    void hasteAndOneLevelThroughout_lightTheirFlagsAndStay() {
        record(IntStream.range(0, 6)
                .mapToObj(i -> sheet(1 + i % 3, level -> 1, DurationClass.UNDER_1_MINUTE))
                .toList());
        count();
        assertThat(flags()).contains(IntegrityFlag.HASTE, IntegrityFlag.STRAIGHT);
        record(honest(200));
        count();
        assertThat(flags()).contains(IntegrityFlag.HASTE, IntegrityFlag.STRAIGHT);
    }

    /** Whoever enters sheets is quick; that they agree throughout is another matter. */
    @Test
    void sheetsOfPaper_areNotJudgedByTheirHaste() {
        record(honest(10).stream().map(IntegrityFlagTest::fromPaper).toList());
        count();
        assertThat(flags()).isEmpty();
        record(Stream.generate(() -> fromPaper(sheet(1, level -> 1, DurationClass.UNDER_1_MINUTE)))
                .limit(40)
                .toList());
        count();
        assertThat(flags()).containsExactlyInAnyOrder(IntegrityFlag.ALIKE, IntegrityFlag.STRAIGHT);
    }

    @Test
    void fewerThanFive_lightNothing() {
        record(Stream.generate(() -> sheet(1, level -> 1, DurationClass.UNDER_1_MINUTE))
                .limit(4)
                .toList());
        count();
        freeze();
        assertThat(flags()).isEmpty();
    }

    @Test
    void oneResponseMore_turnsNoFlag() {
        record(honest(4));
        record(Stream.generate(() -> sheet(1, level -> 1, DurationClass.UNDER_1_MINUTE))
                .limit(4)
                .toList());
        count();
        record(List.of(sheet(1, level -> 1, DurationClass.UNDER_1_MINUTE)));
        count();
        freeze();
        assertThat(flags()).isEmpty();
    }

    @Test
    void countsFarApart_areNoBurst() {
        record(honest(5));
        count();
        province.clock.advance(Duration.ofMinutes(11));
        record(honest(200));
        count();
        assertThat(flags()).isEmpty();
    }

    private void count() {
        province.clock.advance(Duration.ofMinutes(5));
        province.tallyRound().tally(province.firstRound);
    }

    private void freeze() {
        province.clock.set(Samples.CLOSES.plus(Duration.ofHours(1)));
        province.freezeRounds(province.responses).freeze(turn -> {});
    }

    private Set<IntegrityFlag> flags() {
        return province.disclosed
                .latest(province.firstRound)
                .orElseThrow()
                .flags()
                .getOrDefault(Samples.PHUC_SON, new TreeMap<>())
                .keySet();
    }

    private void record(List<Response> sheets) {
        sheets.forEach(province.responses::record);
    }

    private List<Response> honest(int number) {
        return IntStream.range(0, number)
                .mapToObj(i ->
                        sheet(1 + random.nextInt(3), level -> 1 + random.nextInt(4), DurationClass.UNDER_10_MINUTES))
                .toList();
    }

    private interface Levels {
        int of(int row);
    }

    private Response sheet(int place, Levels levels, DurationClass duration) {
        byte[] nonce = new byte[16];
        random.nextBytes(nonce);
        SortedMap<QuestionId, Answer> answers = new TreeMap<>();
        answers.put(new QuestionId("A1"), new Answer.Chosen(Integer.toString(place)));
        for (int row = 0; row < 9; row++) {
            answers.put(row(row), new Answer.Chosen(Integer.toString(levels.of(row))));
        }
        return new Response(
                ResponseKey.of(province.firstRound, nonce),
                Samples.PHUC_SON,
                Entry.WHOLE_UNIT,
                questionnaire.version(),
                answers,
                Response.hash(nonce, answers),
                Set.of(),
                duration);
    }

    /** The same, entered quickly from paper. */
    private static Response fromPaper(Response one) {
        return new Response(
                one.key(),
                one.unitId(),
                Placement.paper(1),
                one.questionnaire(),
                one.answers(),
                one.answersHash(),
                one.flags(),
                DurationClass.UNDER_1_MINUTE);
    }

    private static QuestionId row(int row) {
        return new QuestionId("B1" + "abcdefghi".charAt(row));
    }

    private static Questionnaire questionnaire() {
        List<Choice> four = new ArrayList<>();
        for (String code : List.of("1", "2", "3", "4")) {
            four.add(Choice.of(code, text("Mức " + code)));
        }
        List<QuestionKind.Row> rows = IntStream.range(0, 9)
                .mapToObj(row -> new QuestionKind.Row(row(row), text("Dòng " + row)))
                .toList();
        Question place = Question.of(
                        new QuestionId("A1"), text("Nơi công tác"), new QuestionKind.SingleChoice(four.subList(0, 3)))
                .withRequired(true);
        Question matrix = Question.of(
                        new QuestionId("B1"),
                        text("Đánh giá"),
                        new QuestionKind.Matrix(new Scale("bon", four, 2), rows))
                .withRequired(true);
        Questionnaire sample = Samples.questionnaire();
        return new Questionnaire(
                sample.version(),
                sample.title(),
                sample.headline(),
                sample.introduction(),
                null,
                sample.addressee(),
                5,
                List.of(new Section("A", null, null, List.of(place, matrix))),
                null);
    }

    private static LocalizedText text(String vietnamese) {
        return new LocalizedText(Map.of("vi", vietnamese, "en", vietnamese));
    }
}
