package vn.dany.core.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.response.AnswersText;
import vn.dany.core.response.DurationClass;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.unit.UnitId;

class CountTest {

    private static final RoundId ROUND = new RoundId(new CampaignId("mau"), 1);

    private static final List<Response> RESPONSES =
            new RandomAnswers(Samples.questionnaire(), 77).responses(1000, ROUND, Samples.COMMUNES);

    @Test
    void tally_equalsAnIndependentCount() {
        assertThat(flat(count(RESPONSES))).isEqualTo(naive(RESPONSES));
    }

    @Test
    void twoVersionsInOneRound_areCountedTogether() {
        List<Response> later = new RandomAnswers(Samples.questionnaire(new QuestionnaireVersion("mau-thu", 2)), 78)
                .responses(500, ROUND, Samples.COMMUNES);
        List<Response> both = new ArrayList<>(RESPONSES);
        both.addAll(later);
        assertThat(later).allMatch(response -> response.questionnaire().number() == 2);
        assertThat(flat(count(both))).isEqualTo(naive(both));
        assertThat(count(both).responses()).isEqualTo(1_500);
    }

    /** Each another one: more than a count remembers the meanings of. */
    @Test
    void manyNumbers_areCountedAsFewAre() {
        List<Response> numbers = IntStream.range(0, 10_500)
                .mapToObj(i -> response(i, Samples.PHUC_SON, Map.of("N1", new Answer.Numeric(BigDecimal.valueOf(i)))))
                .toList();
        assertThat(count(numbers).unit(Samples.PHUC_SON).question(new QuestionId("N1")))
                .isEqualTo(new QuestionTally(10_500, 0, 0, new TreeMap<>()));
    }

    @Test
    void aLineThatIsNotOfOurWriting_stopsTheCount() {
        Response ours = RESPONSES.get(0);
        Response foreign = new Response(
                ours.key(),
                ours.unitId(),
                ours.placement(),
                ours.questionnaire(),
                AnswersText.read("A1:1;N1:#1.0", new TreeMap<>()),
                ours.answersHash(),
                ours.flags(),
                ours.durationClass());
        assertThatThrownBy(() -> count(List.of(ours, foreign))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void order_makesNoDifference() {
        Tally tally = count(RESPONSES);
        List<Response> shuffled = new ArrayList<>(RESPONSES);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(count(shuffled)).isEqualTo(tally);
        }
    }

    @Test
    void unansweredDontKnowAndNotAsked_areCountedApart() {
        Tally tally = count(List.of(
                response(1, Samples.PHUC_SON, Map.of("A1", new Answer.Chosen("1"))),
                response(2, Samples.PHUC_SON, Map.of("A1", new Answer.Chosen("1"))),
                response(3, Samples.PHUC_SON, Map.of("A1", new Answer.DontKnow("kb"))),
                response(4, Samples.PHUC_SON, Map.of("A1", Answer.SKIPPED)),
                response(5, Samples.PHUC_SON, Map.of())));
        assertThat(tally.unit(Samples.PHUC_SON).responses()).isEqualTo(5);
        QuestionTally question = tally.unit(Samples.PHUC_SON).question(new QuestionId("A1"));
        assertThat(question).isEqualTo(new QuestionTally(2, 1, 1, new TreeMap<>(Map.of("1", 2L))));
        assertThat(question.asked()).isEqualTo(4);
        assertThat(question.count("kb")).isZero();
    }

    @Test
    void severalChoices_countOneAnswerAndEachChoice() {
        Tally tally = count(List.of(
                response(1, Samples.PHUC_SON, Map.of("B2", new Answer.ChosenMany(List.of("1", "3")))),
                response(2, Samples.PHUC_SON, Map.of("B2", new Answer.ChosenMany(List.of("1"))))));
        assertThat(tally.unit(Samples.PHUC_SON).question(new QuestionId("B2")))
                .isEqualTo(new QuestionTally(2, 0, 0, new TreeMap<>(Map.of("1", 2L, "3", 1L))));
    }

    @Test
    void textsAndNumbers_areCountedAsAnsweredWithoutTheirContent() {
        Tally tally = count(List.of(response(
                1,
                Samples.PHUC_SON,
                Map.of(
                        "C3",
                        new Answer.Numeric(java.math.BigDecimal.TEN),
                        "C4",
                        new Answer.Written("tên người cụ thể")))));
        assertThat(tally.unit(Samples.PHUC_SON).question(new QuestionId("C3")).answered())
                .isEqualTo(1);
        assertThat(tally.toString()).doesNotContain("tên người cụ thể");
    }

    @Test
    void digest_isTheSumOfTheContentHashes() {
        BigInteger sum = BigInteger.ZERO;
        for (Response response : RESPONSES) {
            sum = sum.add(new BigInteger(1, response.contentHash()));
        }
        String expected = String.format("%064x", sum.mod(BigInteger.TWO.pow(256)));
        assertThat(count(RESPONSES).digest()).hasSize(64).isEqualTo(expected);
    }

    @Test
    void oneResponseMoreFewerTwiceOrAltered_changesTheDigest() {
        String digest = count(RESPONSES).digest();
        List<Response> fewer = RESPONSES.subList(1, RESPONSES.size());
        List<Response> twice = new ArrayList<>(RESPONSES);
        twice.add(RESPONSES.get(0));
        List<Response> altered = new ArrayList<>(fewer);
        Response first = RESPONSES.get(0);
        altered.add(new Response(
                first.key(),
                first.unitId(),
                Entry.WHOLE_UNIT,
                first.questionnaire(),
                first.answers(),
                first.answersHash() + "x",
                first.flags(),
                first.durationClass()));
        assertThat(Set.of(
                        digest,
                        count(fewer).digest(),
                        count(twice).digest(),
                        count(altered).digest()))
                .hasSize(4);
    }

    @Test
    void nothing_countsAsNothing() {
        Tally tally = count(List.of());
        assertThat(tally.responses()).isZero();
        assertThat(tally.digest()).isEqualTo("0".repeat(64));
        assertThat(tally.units()).isEmpty();
        assertThat(tally.unit(Samples.PHUC_SON)).isEqualTo(UnitTally.EMPTY);
    }

    @Test
    void sumOverUnits_equalsTheCountOfThemTogether() {
        Tally tally = count(RESPONSES);
        List<UnitId> two = List.of(Samples.PHUC_SON, Samples.NHA_NAM);
        List<Response> together = RESPONSES.stream()
                .filter(response -> two.contains(response.unitId()))
                .map(response -> moved(response, Samples.PHUC_SON))
                .toList();
        assertThat(tally.sum(two)).isEqualTo(count(together).unit(Samples.PHUC_SON));
        assertThat(tally.sum(Samples.COMMUNES).responses()).isEqualTo(tally.responses());
        assertThat(tally.sum(List.of(Samples.PROVINCE))).isEqualTo(UnitTally.EMPTY);
    }

    private static Tally count(List<Response> all) {
        Count count = new Count(ROUND);
        all.forEach(count::add);
        return count.tally();
    }

    /** Counts the lines as stored, by text alone: unit|question|mark, and unit|question|code for each choice. */
    private static Map<String, Long> naive(List<Response> all) {
        Map<String, Long> counts = new HashMap<>();
        for (Response response : all) {
            counts.merge(response.unitId() + "|responses", 1L, Long::sum);
            for (String part : response.kept().line().split(";")) {
                String place = response.unitId() + "|" + part.substring(0, part.indexOf(':')) + "|";
                String mark = part.substring(part.indexOf(':') + 1);
                if (mark.equals("-")) {
                    counts.merge(place + "skipped", 1L, Long::sum);
                } else if (mark.startsWith("?")) {
                    counts.merge(place + "dontKnow", 1L, Long::sum);
                } else {
                    counts.merge(place + "answered", 1L, Long::sum);
                    if (mark.startsWith("+")) {
                        for (String code : mark.substring(1).split("\\+")) {
                            counts.merge(place + "=" + code, 1L, Long::sum);
                        }
                    } else if (!mark.startsWith("#") && !mark.startsWith("@") && !mark.startsWith("\"")) {
                        counts.merge(place + "=" + mark, 1L, Long::sum);
                    }
                }
            }
        }
        return counts;
    }

    private static Map<String, Long> flat(Tally tally) {
        Map<String, Long> counts = new HashMap<>();
        tally.units().forEach((unitId, unit) -> {
            counts.put(unitId + "|responses", unit.responses());
            unit.questions().forEach((id, question) -> {
                String place = unitId + "|" + id + "|";
                counts.put(place + "answered", question.answered());
                counts.put(place + "dontKnow", question.dontKnow());
                counts.put(place + "skipped", question.skipped());
                question.choices().forEach((code, count) -> counts.put(place + "=" + code, count));
            });
        });
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static Response moved(Response response, UnitId unitId) {
        return new Response(
                response.key(),
                unitId,
                Entry.WHOLE_UNIT,
                response.questionnaire(),
                response.answers(),
                response.answersHash(),
                response.flags(),
                response.durationClass());
    }

    private static Response response(int number, UnitId unitId, Map<String, Answer> answers) {
        TreeMap<QuestionId, Answer> byId = new TreeMap<>();
        answers.forEach((id, answer) -> byId.put(new QuestionId(id), answer));
        byte[] nonce = {(byte) number};
        return new Response(
                ResponseKey.of(ROUND, nonce),
                unitId,
                Entry.WHOLE_UNIT,
                Samples.questionnaire().version(),
                byId,
                Response.hash(nonce, byId),
                Set.of(),
                DurationClass.UNDER_3_MINUTES);
    }
}
