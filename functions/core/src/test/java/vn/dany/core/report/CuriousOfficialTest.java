package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;

/**
 * Plays an official who may open every page at any moment, keeps all of it, and calculates. Each response ticks a choice of
 * its own, so that every figure says which responses are in it; the official does not know that, but would know as much
 * about each cell of real answers.
 */
class CuriousOfficialTest {

    private static final int SEQUENCES = 400;
    private static final int BLOCK = 5;
    /** How the official sees the round: whatever is shown, of whatever scope. */
    private interface Eyes {
        void look(CuriousRound round, Consumer<UnitTally> seen);
    }

    /** Ways to show answers that seem careful. */
    private enum Careless {
        /** Single units from five responses on, districts always. */
        SMALL_CELLS_ALONE {
            @Override
            void look(CuriousRound round, Consumer<UnitTally> seen) {
                Tally tally = round.full();
                for (UnitId scope : CuriousRound.SCOPES) {
                    UnitTally sum = tally.sum(CuriousRound.below(scope));
                    if (!CuriousRound.COMMUNES.contains(scope) || sum.responses() >= BLOCK) {
                        seen.accept(sum);
                    }
                }
            }
        },
        /** By blocks, but the end shows every district whole. */
        NO_POOL {
            @Override
            void look(CuriousRound round, Consumer<UnitTally> seen) {
                RULE_OF_BLOCKS.look(round, seen);
                if (round.isFrozen()) {
                    CuriousRound.SCOPES.forEach(
                            scope -> seen.accept(round.full().sum(CuriousRound.below(scope))));
                }
            }
        },
        /** Units of five and more at every count, pools for the others. */
        NO_GROWTH_RULE {
            @Override
            void look(CuriousRound round, Consumer<UnitTally> seen) {
                Tally tally = round.full();
                CuriousRound.COMMUNES.stream()
                        .map(tally::unit)
                        .filter(unit -> unit.responses() >= BLOCK)
                        .forEach(seen);
            }
        },
        /** By blocks, but as soon as a block is full, so that the end may add a single response to it. */
        NOT_ONE_BEHIND {
            @Override
            void look(CuriousRound round, Consumer<UnitTally> seen) {
                Tally tally = round.full();
                CuriousRound.COMMUNES.stream()
                        .map(tally::unit)
                        .filter(unit ->
                                unit.responses() >= BLOCK && (round.isFrozen() || unit.responses() % BLOCK == 0))
                        .forEach(seen);
            }
        },
        /** By blocks of responses, and every question that somebody among them was asked. */
        EVERY_QUESTION_WITH_ITS_UNIT {
            @Override
            void look(CuriousRound round, Consumer<UnitTally> seen) {
                if (round.isFrozen()) {
                    CuriousRound.COMMUNES.stream()
                            .map(round.full()::unit)
                            .filter(unit -> unit.responses() >= BLOCK)
                            .forEach(seen);
                }
            }
        },
        /** By blocks, wards and communes in one pool, though wards are asked more. */
        WARDS_AMONG_COMMUNES {
            @Override
            void look(CuriousRound round, Consumer<UnitTally> seen) {
                Tally tally = round.full();
                List<UnitId> small = CuriousRound.COMMUNES.stream()
                        .filter(unit -> tally.unit(unit).responses() < BLOCK)
                        .toList();
                if (round.isFrozen() && tally.sum(small).responses() >= BLOCK) {
                    seen.accept(tally.sum(small));
                }
            }
        },
        /** By blocks, and the small units of a district pooled while it is open. */
        POOLED_WHILE_OPEN {
            @Override
            void look(CuriousRound round, Consumer<UnitTally> seen) {
                RULE_OF_BLOCKS.look(round, seen);
                Tally tally = round.full();
                List<UnitId> small = CuriousRound.COMMUNES.stream()
                        .filter(unit -> tally.unit(unit).responses() < BLOCK)
                        .toList();
                UnitTally pool = tally.sum(small);
                if (pool.responses() >= BLOCK) {
                    seen.accept(pool);
                }
            }
        };

        abstract void look(CuriousRound round, Consumer<UnitTally> seen);
    }

    private static final Eyes RULE_OF_BLOCKS = CuriousRound::everythingShown;

    @Test
    void officialWhoKeepsEverything_tellsNoFewerThanFiveApart(TestReporter reporter) {
        long shown = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Map<QuestionId, Set<List<Integer>>> figures = play(seed, RULE_OF_BLOCKS);
            assertThat(isolated(figures))
                    .as("responses told apart in sequence %s", seed)
                    .isEmpty();
            shown += figures.values().stream().mapToLong(Set::size).sum();
        }
        assertThat(shown).isGreaterThan(SEQUENCES * 3L);
        reporter.publishEntry("curious official: sequences tried %d, different figures %d, cells %d, isolated 0"
                .formatted(SEQUENCES, shown, shown * CuriousRound.ARRIVALS));
    }

    /**
     * Doubts go by how quick responses were and how much they agree, which is shown nowhere else. Even if each told exactly
     * how many of which responses it goes by, and not only whether they are many, no fewer than five could be told apart.
     * What would go wrong if they came up at every count is {@link Careless#NO_GROWTH_RULE}.
     */
    @Test
    void officialWhoKeepsEveryDoubt_tellsNoFewerThanFiveApart(TestReporter reporter) {
        long judged = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Map<QuestionId, Set<List<Integer>>> figures = play(seed, CuriousRound::everythingJudged);
            assertThat(isolated(Map.of(CuriousRound.QUESTION, figures.getOrDefault(CuriousRound.QUESTION, Set.of()))))
                    .as("responses told apart in sequence %s", seed)
                    .isEmpty();
            judged += figures.getOrDefault(CuriousRound.QUESTION, Set.of()).size();
        }
        assertThat(judged).isGreaterThan(SEQUENCES * 3L);
        reporter.publishEntry("curious official: doubts came up at %d states, isolated 0".formatted(judged));
    }

    @ParameterizedTest
    @EnumSource
    void carelessRule_isFoundOut(Careless careless) {
        int seed = 0;
        List<Integer> isolated = List.of();
        while (isolated.isEmpty() && seed < SEQUENCES) {
            isolated = isolated(play(seed, careless::look));
            seed++;
        }
        assertThat(isolated).isNotEmpty().hasSizeLessThan(BLOCK);
    }

    private static List<Integer> isolated(Map<QuestionId, Set<List<Integer>>> figures) {
        return figures.values().stream()
                .map(rows -> new Isolation(rows, CuriousRound.ARRIVALS).smallest(BLOCK))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** One round: arrivals, counts that may overlap, looks at any moment, a freeze, a reform. */
    private static Map<QuestionId, Set<List<Integer>>> play(int seed, Eyes eyes) {
        CuriousRound round = new CuriousRound(seed);
        Map<QuestionId, Set<List<Integer>>> figures = new TreeMap<>();
        Consumer<UnitTally> keep = tally -> CuriousRound.QUESTIONS.forEach(question -> {
            List<Integer> row = round.figure(tally, question);
            if (row.stream().anyMatch(count -> count != 0)) {
                figures.computeIfAbsent(question, q -> new LinkedHashSet<>()).add(row);
            }
        });
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
}
