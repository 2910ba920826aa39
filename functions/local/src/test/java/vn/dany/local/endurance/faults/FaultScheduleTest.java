package vn.dany.local.endurance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A few of the schedules that {@link FaultsRun} has a thousand of, and products that they must not let pass. */
class FaultScheduleTest {

    private static final int SCHEDULES = 6;

    /** How many a broken product may survive. */
    private static final int PATIENCE = 60;

    private static Site site;

    @BeforeAll
    static void open() {
        site = new Site();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void schedules_loseNothingAndCountNothingTwice() {
        for (long seed = 1; seed <= SCHEDULES; seed++) {
            FaultSchedule.Outcome outcome = FaultSchedule.run(site, seed, Product.OURS);
            assertThat(outcome.faults()).as("seed " + seed).isEmpty();
            assertThat(outcome.found().acknowledged()).as("seed " + seed).isPositive();
        }
    }

    @Test
    void sameSeed_asksForTheSameThingsAgainAndMeetsTheSame() {
        FaultSchedule.Outcome first = FaultSchedule.run(site, 6, Product.OURS);
        FaultSchedule.Outcome again = FaultSchedule.run(site, 6, Product.OURS);
        assertThat(again.log()).isEqualTo(first.log()).hasSizeGreaterThan(100);
        assertThat(again.found()).isEqualTo(first.found());
    }

    @ParameterizedTest
    @EnumSource(Broken.class)
    void brokenProduct_isFoundOut(Broken product) {
        int seed = product.foundOutBy();
        while (FaultSchedule.run(site, seed, product).faults().stream().noneMatch(product::isGuilty)) {
            assertThat(++seed).as("seeds that let it pass").isLessThan(product.foundOutBy() + PATIENCE);
        }
    }
}
