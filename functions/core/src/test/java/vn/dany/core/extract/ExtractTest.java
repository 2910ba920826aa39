package vn.dany.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.Isolation;
import vn.dany.core.response.Response;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;

/**
 * Who asks here knows of each answer whose it is: Q is answered by everybody with a choice of their own, R by some, so that
 * each figure lists the people in it.
 */
class ExtractTest {

    private static final int BLOCK = CuriousPeople.BLOCK;
    private static final int MOST = CuriousPeople.MOST;
    private static final RoundId ROUND = CuriousPeople.ROUND;
    private static final QuestionId Q = CuriousPeople.Q;
    private static final QuestionId R = CuriousPeople.R;
    private static final List<QuestionId> TRAITS = CuriousPeople.TRAITS;
    private static final Questionnaire ASKED = CuriousPeople.ASKED;
    private static final DataWords WORDS =
            new DataWords("v", "n", "not told", "none", "yes", "no", "answered", "dont know", "skipped");

    @Test
    void everyCombinationOfColumnsReleasedTogether_holdsABlock() {
        for (long seed = 0; seed < 400; seed++) {
            List<Response> responses = CuriousPeople.responses(seed);
            Extract extract = CuriousPeople.extract(responses);
            Codebook codebook = Codebook.of(ASKED, extract.traits(), WORDS);
            Map<String, List<DataRow>> byVariable =
                    DataRow.of(extract, codebook).collect(Collectors.groupingBy(row -> row.variable(codebook)));
            for (List<DataRow> rows : byVariable.values()) {
                for (int subset = 0; subset < 1 << TRAITS.size(); subset++) {
                    int columns = subset;
                    Map<List<Integer>, Long> alike = rows.stream()
                            .collect(Collectors.groupingBy(
                                    row -> IntStream.range(0, TRAITS.size())
                                            .filter(i -> (columns >> i & 1) == 1)
                                            .mapToObj(i -> row.told().get(i))
                                            .toList(),
                                    Collectors.summingLong(DataRow::people)));
                    assertThat(alike.values()).as("seed %d", seed).allMatch(people -> people >= BLOCK);
                }
            }
        }
    }

    @Test
    void nothingIsToldApartByExtractAndUnitsTogether() {
        int told = 0;
        for (long seed = 0; seed < 160; seed++) {
            List<Response> responses = CuriousPeople.responses(seed);
            DisclosedTally tally = CuriousPeople.tally(responses);
            Extract extract = CuriousPeople.extract(responses);
            for (QuestionId question : List.of(Q, R)) {
                List<List<Integer>> figures = new ArrayList<>();
                tally.released()
                        .forEach(part ->
                                figures.add(CuriousPeople.people(part.tally().question(question))));
                extract.answers().get(question).forEach(stratum -> figures.add(CuriousPeople.people(stratum.tally())));
                told += extract.answers().get(question).size();
                assertThat(new Isolation(figures, MOST).smallest(BLOCK))
                        .as("seed %d, %s", seed, question)
                        .isEmpty();
            }
        }
        assertThat(told).as("strata, so that something was looked at").isGreaterThan(500);
    }

    @Test
    void nothingIsToldApart_whereUnitsAreShownAsTheyWereAndTheirRestsTogether() {
        int inParts = 0;
        for (long seed = 0; seed < 150; seed++) {
            List<Response> responses = CuriousPeople.responses(seed);
            DisclosedTally tally = DisclosedSamples.last(
                    IntStream.range(1, 8)
                            .mapToObj(eighths ->
                                    CuriousPeople.count(responses.subList(0, responses.size() * eighths / 8)))
                            .toList(),
                    CuriousPeople.count(responses),
                    Samples.CLOSES,
                    Samples.register());
            Extract extract = Extract.of(ASKED, tally, CuriousPeople.counted(Traits.of(ASKED), responses));
            for (QuestionId question : List.of(Q, R)) {
                List<List<Integer>> figures = new ArrayList<>();
                List<UnitId> units = new ArrayList<>();
                tally.released().stream()
                        .filter(part -> part.tally().question(question).asked() > 0)
                        .forEach(part -> {
                            figures.add(CuriousPeople.people(part.tally().question(question)));
                            units.addAll(part.units());
                        });
                List<Stratum> strata = extract.answers().get(question);
                strata.forEach(stratum -> figures.add(CuriousPeople.people(stratum.tally())));
                assertThat(new Isolation(figures, MOST).smallest(BLOCK))
                        .as("seed %d, %s", seed, question)
                        .isEmpty();
                if (Set.copyOf(units).size() < units.size()) {
                    inParts++;
                    assertThat(strata).hasSize(1);
                }
            }
        }
        assertThat(inParts).as("questions of which a unit is shown in parts").isGreaterThan(10);
    }

    @Test
    void questionThatLeavesPeopleOut_tellsNoTraits() {
        int leftOut = 0;
        for (long seed = 0; seed < 400; seed++) {
            List<Response> responses = CuriousPeople.responses(seed);
            Extract extract = CuriousPeople.extract(responses);
            long asked = responses.stream()
                    .filter(response -> response.answers().containsKey(R))
                    .count();
            List<Stratum> strata = extract.answers().get(R);
            if (extract.sum(R).asked() < asked && !strata.isEmpty()) {
                leftOut++;
                assertThat(strata)
                        .as("seed %d", seed)
                        .singleElement()
                        .satisfies(stratum -> assertThat(stratum.told()).allMatch(Optional::isEmpty));
            }
        }
        assertThat(leftOut).as("rounds in which some are left out").isGreaterThan(10);
    }

    @Test
    void sums_areThoseOfTheTally() {
        for (long seed = 0; seed < 100; seed++) {
            List<Response> responses = new RandomAnswers(Samples.questionnaire(), seed)
                    .responses(60 + (int) seed, ROUND, Samples.COMMUNES);
            DisclosedTally tally = CuriousPeople.tally(responses);
            Traits traits = Traits.of(Samples.questionnaire());
            assertThat(traits.variables()).extracting(Variable::id).containsExactly(new QuestionId("A1"));
            Extract extract = Extract.of(Samples.questionnaire(), tally, CuriousPeople.counted(traits, responses));
            assertThat(extract.sumOfResponses()).isEqualTo(responses.size());
            UnitTally shown = tally.of(Samples.COMMUNES).tally();
            extract.answers().keySet().forEach(id -> {
                long held = CuriousPeople.counted(traits, responses).answers(id).stream()
                                .mapToLong(cell -> cell.tally().asked())
                                .sum()
                        - shown.question(id).asked();
                if (held == 0) {
                    assertThat(extract.sum(id)).as(id.value()).isEqualTo(shown.question(id));
                } else {
                    assertThat(extract.sum(id).asked())
                            .isLessThanOrEqualTo(shown.question(id).asked());
                }
            });
        }
    }

    @Test
    void rows_giveBackEveryCount() {
        List<Response> responses =
                new RandomAnswers(Samples.questionnaire(), 5).responses(900, ROUND, Samples.COMMUNES);
        Traits traits = Traits.of(Samples.questionnaire());
        Extract extract = Extract.of(
                Samples.questionnaire(), CuriousPeople.tally(responses), CuriousPeople.counted(traits, responses));
        Codebook codebook = Codebook.of(Samples.questionnaire(), traits, WORDS);
        for (int i = 0; i < codebook.answers().size(); i++) {
            Codebook.Column column = codebook.answers().get(i);
            QuestionTally whole = extract.sum(column.variable());
            int at = i;
            Map<Integer, Long> counts = DataRow.of(extract, codebook)
                    .filter(row ->
                            row.answer().filter(answer -> answer.column() == at).isPresent())
                    .collect(Collectors.groupingBy(
                            row -> row.answer().orElseThrow().number(), Collectors.summingLong(DataRow::people)));
            assertThat(counts.values().stream().mapToLong(Long::longValue).sum())
                    .as(column.name())
                    .isEqualTo(whole.asked());
            assertThat(counts.getOrDefault(Codebook.SKIPPED, 0L)).isEqualTo(whole.skipped());
            assertThat(counts.getOrDefault(Codebook.DONT_KNOW, 0L)).isEqualTo(whole.dontKnow());
            column.choice()
                    .ifPresent(choice ->
                            assertThat(counts.getOrDefault(Codebook.CHOSEN, 0L)).isEqualTo(whole.count(choice)));
            column.codings().stream()
                    .filter(coding -> !coding.code().isEmpty())
                    .forEach(coding ->
                            assertThat(counts.getOrDefault(coding.number(), 0L)).isEqualTo(whole.count(coding.code())));
        }
    }

    @Test
    void order_makesNoDifference() {
        List<Response> responses = CuriousPeople.responses(3);
        List<Response> reversed = new ArrayList<>(responses);
        Collections.reverse(reversed);
        assertThat(CuriousPeople.extract(reversed)).isEqualTo(CuriousPeople.extract(responses));
    }

    @Test
    void largeRound_isToldByItsTraits() {
        Random random = new Random(1);
        List<Response> responses = IntStream.range(0, 4_000)
                .mapToObj(i -> CuriousPeople.response(random, i, i % MOST))
                .toList();
        Extract extract = CuriousPeople.extract(responses);
        assertThat(extract.answers().get(Q))
                .filteredOn(stratum -> stratum.told().stream().allMatch(Optional::isPresent))
                .hasSizeGreaterThan(20);
        assertThat(Set.copyOf(
                        extract.answers().get(Q).stream().map(Stratum::told).toList()))
                .hasSameSizeAs(extract.answers().get(Q));
    }
}
