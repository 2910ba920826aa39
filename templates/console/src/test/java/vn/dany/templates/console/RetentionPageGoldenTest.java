package vn.dany.templates.console;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.Samples;
import vn.dany.core.archive.Erasure;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.templates.Language;
import vn.dany.templates.checks.Golden;

/** What is said of how long responses are kept, before the end and after. */
@QuarkusTest
class RetentionPageGoldenTest {

    private static final String DIGEST = "5c".repeat(32);
    private static final LocalDate UNTIL = LocalDate.of(2025, 6, 30);
    private static final Instant GONE = Samples.vietnam("2025-07-01T00:05:12");

    private final Campaign campaign = Samples.oneRound(new CampaignId("mau-2024"));
    private final Round open = campaign.rounds().get(0);

    @ParameterizedTest
    @EnumSource(Language.class)
    void endThatIsSet_matchesTheGoldenPage(Language language) {
        compare("retention", language, Optional.empty(), Optional.empty(), Samples.CLOSES.plusSeconds(90_000));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void certificate_matchesTheGoldenPage(Language language) {
        Erasure erasure = new Erasure(
                open.id(),
                DIGEST,
                GONE,
                1_234,
                "0f".repeat(32),
                new TreeMap<>(Map.of("responses/0.jsonl", "2d".repeat(32), "responses/1.jsonl", "3c".repeat(32))));
        compare("retention-over", language, Optional.of(GONE), Optional.of(erasure), GONE.plusSeconds(3_600));
    }

    private void compare(
            String name, Language language, Optional<Instant> erasedAt, Optional<Erasure> erasure, Instant now) {
        Round round = open.frozen(
                new Round.Freeze(Samples.CLOSES.plusSeconds(2_100), "0f".repeat(32), Optional.of(DIGEST), true)
                        .keeping(Optional.of(new Round.Retention(UNTIL, erasedAt))));
        Golden.compare(
                language.tag(),
                name,
                RetentionPage.of(
                                campaign,
                                round,
                                erasure,
                                RetentionPage.Typed.of(round),
                                RetentionPage.Problem.NONE,
                                now,
                                language)
                        .render()
                        .replace(Shell.STYLE.version(), "VERSION"));
    }
}
