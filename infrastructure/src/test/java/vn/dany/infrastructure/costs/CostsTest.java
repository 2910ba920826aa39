package vn.dany.infrastructure.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a campaign of 100,000 answers costs: the counted calls by the price file. */
class CostsTest {

    private static final Plan PLAN = new Plan(209, 100_000, 15, false);
    private static final Path FILE = Path.of("prices.yaml");

    /**
     * Four requests an answer through the HTTP API alone cost 0.40 to 0.50 USD and are free to nobody, so that 0.40 in all
     * is not to be had; and recounting everything every five minutes costs twice as much as the answers themselves.
     */
    @ParameterizedTest
    @CsvSource({"ap-southeast-1, 1.60, 0.95, 4", "us-east-1, 1.30, 0.80, 3.5"})
    void campaign_staysBelow(String region, double listed, double afterFree, double counting) throws IOException {
        PriceFile prices = PriceFile.read(FILE);

        assertThat(prices.cost(region, PLAN.answering()).listed()).isLessThan(listed);
        assertThat(prices.cost(region, PLAN.answering()).afterFree()).isLessThan(afterFree);
        assertThat(prices.cost(region, PLAN.counting()).listed()).isLessThan(counting);
    }

    @ParameterizedTest
    @CsvSource({"ap-southeast-1", "us-east-1"})
    void monthWithoutASurvey_costsAtMostFiveCents(String region) throws IOException {
        assertThat(PriceFile.read(FILE).cost(region, PLAN.idleMonth()).afterFree())
                .isLessThanOrEqualTo(0.05);
    }

    @Test
    void sentence_saysWhatWasCountedAndWhatIsFree() {
        assertThat(Main.said()).contains("Counted in", "Assumed", "every account", "a first year is taken off nowhere");
    }

    @Test
    void fileThatIsNotUnderstood_isRefusedByItsLine(@TempDir Path folder) throws IOException {
        Path wrong = folder.resolve("prices.yaml");
        Files.writeString(wrong, "written: 2026-11-22\nregions:\n  mars-1:\n    s3.get: cheap\n");

        assertThatThrownBy(() -> PriceFile.read(wrong)).hasMessageContaining("line 4", "cheap");
    }
}
