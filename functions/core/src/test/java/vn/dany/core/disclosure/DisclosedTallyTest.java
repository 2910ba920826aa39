package vn.dany.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;

class DisclosedTallyTest {

    private static final List<UnitId> UNITS = IntStream.range(0, 14)
            .mapToObj(i -> new UnitId("u00000000" + (10 + 3 * i)))
            .toList();

    @Test
    void whatIsShownOfUnits_isTheSumOfThePartsWhollyWithinThem() {
        Random random = new Random(17);
        int several = 0;
        for (int i = 0; i < 2_000; i++) {
            DisclosedTally tally = tally(random);
            List<UnitId> some = some(random, random.nextInt(UNITS.size() + 1));
            assertThat(tally.of(some)).isEqualTo(byDefinition(tally, some));
            UnitId one = UNITS.get(random.nextInt(UNITS.size()));
            assertThat(tally.of(List.of(one))).isEqualTo(byDefinition(tally, List.of(one)));
            several += tally.of(some).tally().responses() > 0 ? 1 : 0;
        }
        assertThat(several).as("of which something is shown").isGreaterThan(1_000);
    }

    @Test
    void partsInAnyOrder_areTheSameState() {
        Random random = new Random(18);
        for (int i = 0; i < 200; i++) {
            DisclosedTally tally = tally(random);
            List<Released> apart = new ArrayList<>(tally.released());
            // Those that begin with one unit keep their order.
            apart.sort(Comparator.comparing((Released part) -> part.units().first())
                    .reversed());
            assertThat(with(tally, apart)).isEqualTo(tally);
        }
    }

    /** Every part is asked. */
    private static Shown byDefinition(DisclosedTally tally, Collection<UnitId> units) {
        Set<UnitId> scope = Set.copyOf(units);
        List<Released> parts = tally.released().stream()
                .filter(part -> scope.containsAll(part.units()))
                .toList();
        return new Shown(
                scope.stream().mapToLong(tally::responses).sum(),
                parts.stream().map(Released::tally).reduce(UnitTally.EMPTY, UnitTally::plus),
                tally.block(),
                parts.stream().map(Released::asOf).min(Comparator.naturalOrder()),
                parts.stream().map(Released::asOf).max(Comparator.naturalOrder()));
    }

    /** Parts of one unit and of several, some beginning with the same one, in no order. */
    private static DisclosedTally tally(Random random) {
        SortedMap<UnitId, Long> responses = new TreeMap<>();
        UNITS.stream().filter(unit -> random.nextBoolean()).forEach(unit -> responses.put(unit, random.nextLong(90)));
        List<Released> parts = IntStream.range(0, random.nextInt(30))
                .mapToObj(i -> Released.of(
                        some(random, 1 + (random.nextBoolean() ? 0 : random.nextInt(5))),
                        Instant.ofEpochSecond(random.nextInt(1_000)),
                        new UnitTally(random.nextLong(40), questions(random))))
                .toList();
        return new DisclosedTally(
                RoundId.parse("dot.1").orElseThrow(), 1, Instant.EPOCH, Optional.empty(), 5, responses, parts);
    }

    private static SortedMap<QuestionId, QuestionTally> questions(Random random) {
        SortedMap<QuestionId, QuestionTally> questions = new TreeMap<>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> {
            SortedMap<String, Long> choices = new TreeMap<>();
            IntStream.range(0, random.nextInt(4)).forEach(choice -> choices.put("c" + choice, random.nextLong(9)));
            questions.put(
                    new QuestionId("Q" + random.nextInt(6)),
                    new QuestionTally(random.nextLong(40), random.nextLong(5), random.nextLong(5), choices));
        });
        return questions;
    }

    private static List<UnitId> some(Random random, int number) {
        List<UnitId> shuffled = new ArrayList<>(UNITS);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, number);
    }

    private static DisclosedTally with(DisclosedTally tally, List<Released> parts) {
        return new DisclosedTally(
                tally.roundId(),
                tally.number(),
                tally.countedAt(),
                tally.digest(),
                tally.block(),
                tally.responses(),
                parts);
    }
}
