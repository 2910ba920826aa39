package vn.dany.templates.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.Samples;
import vn.dany.core.desk.DeskPlan;
import vn.dany.core.desk.FlagNote;
import vn.dany.core.desk.Push;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;
import vn.dany.templates.checks.Golden;

/** The pages from which a round is run, against the golden ones. */
@QuarkusTest
class DeskPagesTest {

    private static final Map<UnitId, Integer> RESPONSES =
            Map.of(Samples.LAN_GIOI, 12, Samples.PHUC_SON, 3, Samples.PHUC_SON_LUC_NAM, 60);
    private static final Map<UnitId, Integer> HEADCOUNTS =
            Map.of(Samples.LAN_GIOI, 10, Samples.NHA_NAM, 21, Samples.PHUC_SON, 20, Samples.PHUC_SON_LUC_NAM, 1_500);

    private final Desk desk = Desk.ofOneRound().counting(RESPONSES).declaring(HEADCOUNTS);

    @ParameterizedTest
    @EnumSource(Language.class)
    void slowUnits_matchTheGoldenPage(Language language) {
        push(Samples.NHA_NAM);
        compare("push", language, PushPage.of(desk.desk(), PushPage.Show.SLOWEST, Optional.of(0), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void letter_matchesTheGoldenPage(Language language) {
        String district = "d" + Samples.TAN_YEN;
        compare(
                "letter",
                language,
                LetterPage.of(desk.desk(), district, language).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void flags_matchTheGoldenPage(Language language) {
        desk.desk.note(new FlagNote(
                desk.roundId,
                Samples.LAN_GIOI,
                IntegrityFlag.ABOVE_HEADCOUNT,
                Desk.NOW.minus(Duration.ofMinutes(20)),
                "Lê Thị Hoa",
                "Đã hỏi: <2 người> mới chuyển đến, sẽ khai báo lại."));
        compare("flags", language, FlagsPage.of(desk.desk(), Samples.register(), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void planAndLists_matchTheGoldenPage(Language language) {
        TemplateInstance page = DeskPage.of(
                desk.campaign,
                Samples.register(),
                DeskPlan.USUAL,
                new TreeMap<>(Map.of("nam@bacgiang.example", List.of(Samples.NHA_NAM, Samples.PHUC_SON))),
                true,
                "nam@bacgiang.example",
                true,
                language);
        compare("desk", language, page);
    }

    @Test
    void message_saysTheUnitsNameAndFiguresInTheCampaignsOwnWords() {
        String house = page();
        assertThat(house).contains("Thị trấn Nhã Nam đã có 0/21 phiếu (đạt 0,0%)", "còn thiếu 21 phiếu");
        desk.desk.keep(desk.campaign.id(), new DeskPlan(100, "Xã [don_vi] thiếu [con_thieu] [khac]", ""));
        assertThat(page()).contains("Xã Thị trấn Nhã Nam thiếu 21 [khac]").doesNotContain("còn thiếu 21 phiếu");
    }

    @Test
    void unitUrgedWithinTheHour_saysWhenHowAndByWhom() {
        assertThat(page()).doesNotContain("đã nhắc lúc");
        push(Samples.NHA_NAM);
        assertThat(page()).contains("đã nhắc lúc 9:40 (Zalo, Lê Thị Hoa)");
    }

    @Test
    void letterToNobody_isNotThere() {
        assertThat(LetterPage.of(desk.desk(), Samples.LAN_GIOI.value(), Language.VI))
                .isEmpty();
        assertThat(LetterPage.of(desk.desk(), "<", Language.VI)).isEmpty();
    }

    private String page() {
        return PushPage.of(desk.desk(), PushPage.Show.ALL, Optional.empty(), Language.VI)
                .render();
    }

    private static void compare(String name, Language language, TemplateInstance page) {
        String shown =
                page.render().replace(Shell.STYLE.version(), "VERSION").replace(Shell.DESK_SCRIPT.version(), "VERSION");
        Golden.compare(language.tag(), name, shown);
    }

    private void push(UnitId unit) {
        desk.desk.push(
                new Push(desk.roundId, unit, Desk.NOW.minus(Duration.ofMinutes(20)), "Lê Thị Hoa", Push.Means.ZALO));
    }
}
