package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.response.DurationClass;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.tally.ResponseSource;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/**
 * Plays an official who may open every page at any moment, keeps all of it, and calculates. Each response ticks a choice of
 * its own, so that every figure says which responses are in it; the official does not know that, but would know as much
 * about each cell of real answers.
 */
class CuriousOfficialTest {

    private static final int SEQUENCES = 400;
    private static final int ARRIVALS = 60;
    private static final int BLOCK = 5;
    private static final QuestionId QUESTION = new QuestionId("A1");
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** Two districts, a commune right under the province, and a reform that merges across all of them. */
    private static final List<UnitId> COMMUNES =
            List.of(id("101"), id("102"), id("103"), id("104"), id("201"), id("202"), id("203"), id("301"), id("401"));

    private static final UnitRegister THEN = register(false);
    private static final UnitRegister NOW = register(true);
    private static final List<UnitId> SCOPES =
            THEN.all().stream().map(AdministrativeUnit::id).toList();

    /** How the official sees the round: whatever is shown, of whatever scope. */
    private interface Eyes {
        void look(Round round, Consumer<UnitTally> seen);
    }

    /** Ways to show answers that seem careful. */
    private enum Careless {
        /** Single units from five responses on, districts always. */
        SMALL_CELLS_ALONE {
            @Override
            void look(Round round, Consumer<UnitTally> seen) {
                Tally tally = round.full();
                for (UnitId scope : SCOPES) {
                    UnitTally sum = tally.sum(below(scope));
                    if (!COMMUNES.contains(scope) || sum.responses() >= BLOCK) {
                        seen.accept(sum);
                    }
                }
            }
        },
        /** By blocks, but the end shows every district whole. */
        NO_POOL {
            @Override
            void look(Round round, Consumer<UnitTally> seen) {
                RULE_OF_BLOCKS.look(round, seen);
                if (round.isFrozen()) {
                    SCOPES.forEach(scope -> seen.accept(round.full().sum(below(scope))));
                }
            }
        },
        /** Units of five and more at every count, pools for the others. */
        NO_GROWTH_RULE {
            @Override
            void look(Round round, Consumer<UnitTally> seen) {
                Tally tally = round.full();
                COMMUNES.stream()
                        .map(tally::unit)
                        .filter(unit -> unit.responses() >= BLOCK)
                        .forEach(seen);
            }
        },
        /** By blocks, but as soon as a block is full, so that the end may add a single response to it. */
        NOT_ONE_BEHIND {
            @Override
            void look(Round round, Consumer<UnitTally> seen) {
                Tally tally = round.full();
                COMMUNES.stream()
                        .map(tally::unit)
                        .filter(unit ->
                                unit.responses() >= BLOCK && (round.isFrozen() || unit.responses() % BLOCK == 0))
                        .forEach(seen);
            }
        },
        /** By blocks, and the small units of a district pooled while it is open. */
        POOLED_WHILE_OPEN {
            @Override
            void look(Round round, Consumer<UnitTally> seen) {
                RULE_OF_BLOCKS.look(round, seen);
                Tally tally = round.full();
                List<UnitId> small = COMMUNES.stream()
                        .filter(unit -> tally.unit(unit).responses() < BLOCK)
                        .toList();
                UnitTally pool = tally.sum(small);
                if (pool.responses() >= BLOCK) {
                    seen.accept(pool);
                }
            }
        };

        abstract void look(Round round, Consumer<UnitTally> seen);
    }

    private static final Eyes RULE_OF_BLOCKS = Round::everythingShown;

    @Test
    void officialWhoKeepsEverything_tellsNoFewerThanFiveApart(TestReporter reporter) {
        long shown = 0;
        long cells = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Set<List<Integer>> figures = play(seed, RULE_OF_BLOCKS);
            assertThat(new Isolation(figures, ARRIVALS).smallest(BLOCK))
                    .as("responses told apart in sequence %s", seed)
                    .isEmpty();
            shown += figures.size();
            cells += (long) figures.size() * ARRIVALS;
        }
        assertThat(shown).isGreaterThan(SEQUENCES * 3L);
        reporter.publishEntry("curious official: sequences tried %d, different figures %d, cells %d, isolated 0"
                .formatted(SEQUENCES, shown, cells));
    }

    @ParameterizedTest
    @EnumSource
    void carelessRule_isFoundOut(Careless careless) {
        int seed = 0;
        List<Integer> isolated = List.of();
        while (isolated.isEmpty() && seed < SEQUENCES) {
            isolated = new Isolation(play(seed, careless::look), ARRIVALS).smallest(BLOCK);
            seed++;
        }
        assertThat(isolated).isNotEmpty().hasSizeLessThan(BLOCK);
    }

    /** One round: arrivals, counts that may overlap, looks at any moment, a freeze, a reform. */
    private static Set<List<Integer>> play(int seed, Eyes eyes) {
        Round round = new Round(seed);
        Set<List<Integer>> figures = new LinkedHashSet<>();
        Consumer<UnitTally> keep = tally -> {
            if (tally.responses() > 0) {
                figures.add(round.figure(tally));
            }
        };
        while (round.goesOn()) {
            round.count();
            eyes.look(round, keep);
        }
        round.freeze();
        eyes.look(round, keep);
        round.reform();
        eyes.look(round, keep);
        return figures;
    }

    /** A round of the sample province with its own chance. */
    private static final class Round {

        private final Random random;
        private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("to-mo")));
        private final List<Integer> weights = new ArrayList<>();
        private int arrived;

        Round(int seed) {
            random = new Random(seed);
            province.registry.publish(THEN, 2);
            province.registry.put(Samples.asking(province.campaign, COMMUNES));
            // Some sequences flood one commune, some are spread thin.
            int spread = 1 + random.nextInt(12);
            COMMUNES.forEach(unit -> weights.add(1 + random.nextInt(spread)));
        }

        boolean goesOn() {
            int more = 1 + random.nextInt(7);
            for (int i = 0; i < more && arrived < ARRIVALS; i++) {
                arrive();
            }
            return arrived < ARRIVALS && random.nextInt(60) != 0;
        }

        private void arrive() {
            int at = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
            int unit = 0;
            for (; at >= weights.get(unit); unit++) {
                at -= weights.get(unit);
            }
            String choice = Integer.toString(arrived++);
            province.responses.record(new Response(
                    ResponseKey.of(province.firstRound, choice.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    COMMUNES.get(unit),
                    Samples.questionnaire().version(),
                    new TreeMap<>(java.util.Map.of(QUESTION, new Answer.Chosen(choice))),
                    choice,
                    Set.of(),
                    DurationClass.of(Duration.ofMinutes(3))));
        }

        /** Counts, at times while responses come in and another count runs from start to end. */
        void count() {
            province.clock.advance(Duration.ofSeconds(1 + random.nextInt(600)));
            province.tallyRound(random.nextInt(3) == 0 ? overlapped() : province.responses)
                    .tally(province.firstRound);
        }

        private ResponseSource overlapped() {
            return (roundId, reading, reader) -> {
                half(true, reader);
                for (int i = random.nextInt(12); i > 0 && arrived < ARRIVALS; i--) {
                    arrive();
                }
                province.clock.advance(Duration.ofSeconds(1));
                province.tallyRound((r, how, other) -> {
                            half(false, other);
                            if (arrived < ARRIVALS) {
                                arrive();
                            }
                            half(true, other);
                        })
                        .tally(province.firstRound);
                province.clock.advance(Duration.ofSeconds(1));
                half(false, reader);
            };
        }

        private void half(boolean even, Consumer<Response> reader) {
            province.responses.all().stream()
                    .filter(response -> Integer.parseInt(response.answersHash()) % 2 == 0 == even)
                    .forEach(reader);
        }

        void freeze() {
            province.clock.set(Samples.CLOSES.plus(Duration.ofHours(1)));
            province.freezeRounds(province.responses)
                    .freeze(result ->
                            assertThat(result).isInstanceOf(vn.dany.core.counting.FreezeRounds.Result.Frozen.class));
        }

        void reform() {
            province.registry.publish(NOW, 3);
        }

        boolean isFrozen() {
            return province.registry
                    .campaign(province.campaign.id())
                    .orElseThrow()
                    .rounds()
                    .get(0)
                    .frozen()
                    .isPresent();
        }

        Tally full() {
            vn.dany.core.tally.Count count = new vn.dany.core.tally.Count(province.firstRound);
            province.responses.all().forEach(count::add);
            return count.tally();
        }

        /** Every page of every unit, then and now, and the object behind them. */
        void everythingShown(Consumer<UnitTally> seen) {
            ShowResults results = new ShowResults(province.registry, province.disclosed);
            ConvertResults converted = new ConvertResults(
                    province.registry,
                    province.disclosed,
                    Clock.fixed(REFORM.atStartOfDay(CollectionWindow.ZONE).toInstant(), CollectionWindow.ZONE));
            SCOPES.forEach(scope ->
                    seen.accept(results.show(province.firstRound, scope).shown().tally()));
            for (AdministrativeUnit unit : NOW.on(REFORM)) {
                try {
                    seen.accept(converted
                            .show(province.firstRound, unit.id())
                            .shown()
                            .tally());
                } catch (ProblemException notAskedThere) {
                    assertThat(notAskedThere.problem()).isEqualTo(new vn.dany.core.problem.Problem.NotInScope());
                }
            }
            DisclosedTally object =
                    province.disclosed.latest(province.firstRound).orElseThrow();
            object.released().forEach(part -> seen.accept(part.tally()));
        }

        List<Integer> figure(UnitTally tally) {
            List<Integer> row = new ArrayList<>(Collections.nCopies(ARRIVALS, 0));
            tally.question(QUESTION)
                    .choices()
                    .forEach((choice, count) -> row.set(Integer.parseInt(choice), Math.toIntExact(count)));
            return row;
        }
    }

    private static List<UnitId> below(UnitId scope) {
        return COMMUNES.stream().filter(unit -> THEN.isWithin(unit, scope)).toList();
    }

    private static UnitId id(String code) {
        return UnitId.of(code, Samples.FOUNDED);
    }

    private static UnitRegister register(boolean reformed) {
        UnitId province = id("9");
        List<AdministrativeUnit> units = new ArrayList<>();
        units.add(unit("9", UnitLevel.PROVINCE, null, null));
        for (String district : List.of("1", "2", "3")) {
            units.add(unit(district, UnitLevel.DISTRICT, province, reformed ? REFORM : null));
        }
        for (UnitId commune : COMMUNES) {
            String code = List.of("101", "102", "103", "104", "201", "202", "203", "301", "401")
                    .get(COMMUNES.indexOf(commune));
            UnitId above = code.startsWith("4") ? province : id(code.substring(0, 1));
            units.add(unit(code, UnitLevel.COMMUNE, above, reformed ? REFORM : null));
        }
        if (!reformed) {
            return new UnitRegister(units);
        }
        List<Succession> edges = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            AdministrativeUnit merged = new AdministrativeUnit(
                    UnitId.of("n" + i, REFORM), "n" + i, "Mới " + i, "Xã", UnitLevel.COMMUNE, province, REFORM, null);
            units.add(merged);
            for (int j = i; j < COMMUNES.size() - 1; j += 3) {
                edges.add(new Succession(COMMUNES.get(j), merged.id(), REFORM, Succession.Kind.MERGED, "", "thử"));
            }
        }
        return new UnitRegister(units, edges, List.of());
    }

    private static AdministrativeUnit unit(
            String code,
            UnitLevel level,
            @org.jspecify.annotations.Nullable UnitId above,
            @org.jspecify.annotations.Nullable LocalDate end) {
        return new AdministrativeUnit(id(code), code, "Đơn vị " + code, "Xã", level, above, Samples.FOUNDED, end);
    }
}
