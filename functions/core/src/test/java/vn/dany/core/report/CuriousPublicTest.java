package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;

/**
 * Somebody who keeps everything that was released to everybody and calculates with it; and a member of staff who does so
 * with that and with all that staff are shown.
 */
class CuriousPublicTest {

    private static final int SEQUENCES = 120;
    private static final List<Integer> MINIMUMS = List.of(5, 10, 14);

    @Test
    void nobodyTellsFewerThanTheMinimumApart_norDoStaffTellFewerThanABlock() {
        int shown = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            CuriousRound round = new CuriousRound(seed);
            List<UnitTally> staff = new ArrayList<>();
            while (round.goesOn()) {
                round.count();
                round.everythingShown(staff::add);
            }
            round.freeze();
            round.everythingShown(staff::add);
            for (int minimum : MINIMUMS) {
                DisclosedTally released = released(round, minimum);
                for (QuestionId question : CuriousRound.QUESTIONS) {
                    Set<List<Integer>> figures = new LinkedHashSet<>();
                    CuriousRound.SCOPES.forEach(scope -> figures.add(
                            round.figure(released.of(CuriousRound.below(scope)).tally(), question)));
                    assertThat(new Isolation(figures, CuriousRound.ARRIVALS).smallest(minimum))
                            .as("sequence %s, %s, by %s", seed, question, minimum)
                            .isEmpty();
                    shown += figures.size() - 1;
                    staff.forEach(tally -> figures.add(round.figure(tally, question)));
                    assertThat(new Isolation(figures, CuriousRound.ARRIVALS).smallest(DisclosureRule.LEAST))
                            .as("staff, sequence %s, %s, by %s", seed, question, minimum)
                            .isEmpty();
                }
            }
        }
        assertThat(shown).as("figures, so that something was looked at").isGreaterThan(SEQUENCES * 6);
    }

    /** Leaving small units out of a table is not enough: the table of districts gives them back. */
    @Test
    void carelessTables_areFoundOut() {
        int found = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            CuriousRound round = new CuriousRound(seed);
            while (round.goesOn()) {
                round.count();
            }
            round.freeze();
            DisclosedTally staff = round.content(CuriousRound.oneChoiceEach()).tally();
            Set<List<Integer>> figures = new LinkedHashSet<>();
            for (UnitId scope : CuriousRound.SCOPES) {
                UnitTally tally = staff.of(CuriousRound.below(scope)).tally();
                if (tally.question(CuriousRound.QUESTION).asked() >= 10) {
                    figures.add(round.figure(tally, CuriousRound.QUESTION));
                }
            }
            found += new Isolation(figures, CuriousRound.ARRIVALS).smallest(10).isEmpty() ? 0 : 1;
        }
        assertThat(found).isPositive();
    }

    @Test
    void figuresOfThePage_areThoseOfTheCoarserRule() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            CuriousRound round = new CuriousRound(seed);
            while (round.goesOn()) {
                round.count();
            }
            round.freeze();
            ResultsWorkbook.Content content = round.content(CuriousRound.oneChoiceEach());
            DisclosedTally released = released(round, 10);
            PublicResults results = PublicResults.of(
                    content.campaign(),
                    content.round(),
                    content.questionnaire(),
                    content.register(),
                    content.tally(),
                    content.headcounts(),
                    10);
            UnitTally whole = released.of(CuriousRound.COMMUNES).tally();
            assertThat(results.questions().stream()
                            .flatMap(asked -> asked.options().stream())
                            .mapToLong(PublicResults.Option::count)
                            .sum())
                    .isEqualTo(whole.question(CuriousRound.QUESTION).answered());
            for (PublicResults.Place place : results.units()) {
                AdministrativeUnit unit = content.register().all().stream()
                        .filter(one -> one.code().equals(place.code()))
                        .findFirst()
                        .orElseThrow();
                assertThat(place.responses()).isEqualTo(content.tally().responses(unit.id()));
                assertThat(place.figures()).as("no question has a scale").isEmpty();
            }
            assertThat(results.whole().responses()).isEqualTo(content.tally().total());
        }
    }

    private static DisclosedTally released(CuriousRound round, int minimum) {
        ResultsWorkbook.Content content = round.content(CuriousRound.oneChoiceEach());
        return content.tally().coarser(new DisclosureRule(minimum), content.register());
    }
}
