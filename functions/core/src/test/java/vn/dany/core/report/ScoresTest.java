package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.dany.core.unit.UnitId;

class ScoresTest {

    @Test
    void score_isTheWeightedMeanOfItsParts() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            int participation = random.nextInt(12_000);
            int duties = random.nextInt(10_001);
            int flags = random.nextInt(4);
            long answered = 5L + random.nextInt(400);
            Share share = new Share(random.nextInt((int) answered + 1), answered);
            UnitScore score = Scores.of(
                            ScoreFormula.USUAL, List.of(known("a", participation, duties, share, answered, flags)))
                    .units()
                    .get(0);
            BigDecimal expected = BigDecimal.valueOf(30L * Math.min(10_000, participation)
                            + 20L * duties
                            + 40L * share.basisPoints()
                            + 10L * Math.max(0, 10_000 - 5_000 * flags))
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP);
            assertThat(score.score()).isEqualTo(expected.intValueExact());
            assertThat(score.score()).isBetween(score.lowest(), score.highest());
        }
    }

    @Test
    void fewPeople_haveAWiderInterval() {
        UnitScore few = only(known("a", 5_000, 5_000, new Share(60, 100), 8, 0));
        UnitScore many = only(known("a", 5_000, 5_000, new Share(600, 1_000), 800, 0));
        assertThat(few.score()).isEqualTo(many.score());
        assertThat(few.highest() - few.lowest()).isGreaterThan(3 * (many.highest() - many.lowest()));
    }

    @Test
    void partThatNobodyHas_countsForNobody() {
        Scores scores = Scores.of(
                ScoreFormula.USUAL,
                List.of(
                        new Scores.Known(
                                id("a"),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                Optional.of(new MainScale.Rated(new Share(8, 10), 10)),
                                0),
                        new Scores.Known(id("b"), OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), 0)));
        assertThat(scores.countsParticipation()).isFalse();
        assertThat(scores.countsDuties()).isFalse();
        assertThat(scores.units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.score()).isEqualTo((40 * 8_000 + 10 * 10_000) / 50));
        assertThat(scores.unscored()).containsExactly(id("b"));
    }

    @Test
    void unitOfWhichTooLittleIsShown_orWithoutAHeadcount_hasNoPlace() {
        Scores scores = Scores.of(
                ScoreFormula.USUAL,
                List.of(
                        known("a", 5_000, 5_000, new Share(6, 10), 10, 0),
                        new Scores.Known(
                                id("b"),
                                OptionalInt.empty(),
                                OptionalInt.of(5_000),
                                Optional.of(new MainScale.Rated(new Share(6, 10), 10)),
                                0),
                        new Scores.Known(id("c"), OptionalInt.of(9_000), OptionalInt.of(9_000), Optional.empty(), 0)));
        assertThat(scores.units()).extracting(UnitScore::unitId).containsExactly(id("a"));
        assertThat(scores.unscored()).containsExactly(id("b"), id("c"));
        assertThat(scores.exemplary()).as("nobody to be better than").isEmpty();
    }

    @Test
    void equals_shareAPlaceAndStandOutTogetherOrNotAtAll() {
        List<Scores.Known> known = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            // Two at the head, then four equals, then the rest.
            int participation = i < 2 ? 9_000 - 100 * i : i < 6 ? 8_000 : 1_000 + i;
            known.add(known("u" + i, participation, 5_000, new Share(60, 100), 50, 0));
        }
        Scores scores = Scores.of(ScoreFormula.USUAL, known);
        assertThat(scores.units()).extracting(UnitScore::place).startsWith(1, 2, 3, 3, 3, 3, 7);
        assertThat(scores.units().get(2).shared()).isTrue();
        assertThat(scores.units().get(0).shared()).isFalse();
        assertThat(scores.exemplary()).extracting(UnitScore::place).containsExactly(1, 2);
    }

    @Test
    void placesAndExamples_areWhatTheirDefinitionsSay() {
        Random random = new Random(12);
        for (int i = 0; i < 500; i++) {
            List<Scores.Known> known = new ArrayList<>();
            int units = random.nextInt(16);
            for (int unit = 0; unit < units; unit++) {
                known.add(known(
                        "u" + unit,
                        1_000 * random.nextInt(4),
                        5_000,
                        new Share(60, 100),
                        50,
                        random.nextInt(4) == 0 ? 1 : 0));
            }
            Scores scores = Scores.of(ScoreFormula.USUAL, known);
            assertThat(scores.units()).allSatisfy(unit -> {
                assertThat(unit.place()).isEqualTo(1 + count(scores, other -> other.score() > unit.score()));
                assertThat(unit.shared()).isEqualTo(count(scores, other -> other.score() == unit.score()) > 1);
                assertThat(scores.exemplary().contains(unit))
                        .isEqualTo(unit.flags() == 0
                                && count(scores, other -> other.flags() == 0 && other.score() >= unit.score())
                                        <= Math.min(Scores.MOST, units / 2));
            });
        }
    }

    @Test
    void unitWithADoubt_doesNotStandOut() {
        List<Scores.Known> known = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            known.add(known("u" + i, 9_000 - 100 * i, 5_000, new Share(60, 100), 50, i == 0 ? 1 : 0));
        }
        assertThat(Scores.of(ScoreFormula.USUAL, known).exemplary())
                .extracting(UnitScore::unitId)
                .containsExactly(id("u1"), id("u2"), id("u3"), id("u4"), id("u5"));
    }

    @Test
    void formulaThatDoesNotWeighAHundred_isNone() {
        assertThatThrownBy(() -> new ScoreFormula("2", 30, 20, 40, 20, 20))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ScoreFormula("2", 0, 0, 100, 0, 20).points(8_312)).isEqualTo(1_662);
    }

    private static int count(Scores scores, Predicate<UnitScore> which) {
        return (int) scores.units().stream().filter(which).count();
    }

    private static UnitScore only(Scores.Known known) {
        return Scores.of(ScoreFormula.USUAL, List.of(known)).units().get(0);
    }

    private static Scores.Known known(
            String id, int participation, int duties, Share favourable, long people, int flags) {
        return new Scores.Known(
                id(id),
                OptionalInt.of(participation),
                OptionalInt.of(duties),
                Optional.of(new MainScale.Rated(favourable, people)),
                flags);
    }

    private static UnitId id(String id) {
        return UnitId.of(id, LocalDate.EPOCH);
    }
}
