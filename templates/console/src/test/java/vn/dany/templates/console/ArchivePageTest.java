package vn.dany.templates.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.Samples;
import vn.dany.core.archive.ArchiveCheck;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.templates.Language;
import vn.dany.templates.checks.Golden;

/** What is said of a round's archive, before there is one and after. */
@QuarkusTest
class ArchivePageTest {

    private static final String DIGEST = "5c".repeat(32);
    private static final Instant NOW = Samples.CLOSES.plusSeconds(100_000);

    private final Campaign campaign = Samples.oneRound(new CampaignId("mau-2024"));
    private final Round open = campaign.rounds().get(0);
    private final Round frozen = open.frozen(
            new Round.Freeze(Samples.CLOSES.plusSeconds(2_100), "0f".repeat(32), Optional.of(DIGEST), true));

    @ParameterizedTest
    @EnumSource(Language.class)
    void equalArchive_matchesTheGoldenPage(Language language) {
        compare("archive", language, Optional.of(check(Optional.empty())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void differingArchive_matchesTheGoldenPage(Language language) {
        compare("archive-differs", language, Optional.of(check(Optional.of("responses/3.jsonl"))));
    }

    @Test
    void beforeAnything_isSaidWhatWillBe() {
        assertThat(render(open, Optional.empty()))
                .contains("35 phút sau giờ đóng")
                .doesNotContain("SHA-256");
        assertThat(render(frozen, Optional.empty())).contains("chưa được kiểm tra", DIGEST.substring(0, 8));
        Round early = open.frozen(new Round.Freeze(Samples.CLOSES, "0f".repeat(32), Optional.empty(), true));
        assertThat(render(early, Optional.empty())).contains("trước khi hệ thống có bản lưu");
    }

    @Test
    void checkOfAnotherArchive_saysNothingOfThisOne() {
        ArchiveCheck other =
                new ArchiveCheck(frozen.id(), "00".repeat(32), Samples.CLOSES, 1, Optional.of("campaign.json"));
        assertThat(render(frozen, Optional.of(other)))
                .contains("chưa được kiểm tra")
                .doesNotContain("campaign.json");
    }

    private ArchiveCheck check(Optional<String> difference) {
        return new ArchiveCheck(frozen.id(), DIGEST, Samples.CLOSES.plusSeconds(90_000), 1_234, difference);
    }

    private String render(Round round, Optional<ArchiveCheck> check) {
        return ArchivePage.of(campaign, round, check, NOW, Language.VI).render();
    }

    private void compare(String name, Language language, Optional<ArchiveCheck> check) {
        Golden.compare(
                language.tag(),
                name,
                ArchivePage.of(campaign, frozen, check, NOW, language)
                        .render()
                        .replace(Shell.STYLE.version(), "VERSION"));
    }
}
