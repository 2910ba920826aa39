package vn.dany.templates.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.desk.Home;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.disclosure.PaperShare;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.PlanFinding;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.order.KitProgress;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.ResultsOrder;
import vn.dany.core.publish.PlanOf;
import vn.dany.core.publish.TypedSettings;
import vn.dany.core.report.Progress;
import vn.dany.core.staff.AuditTrail;
import vn.dany.core.staff.WindowWish;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;
import vn.dany.templates.checks.Golden;

/** Whole pages against the golden ones. */
@QuarkusTest
class ConsolePagesTest {

    private static final Map<UnitId, Integer> RESPONSES = responses(12, 0, 3, 1_204);
    private static final Map<UnitId, Integer> HEADCOUNTS = responses(10, 21, 20, 1_500);

    private final Desk desk = Desk.ofOneRound().counting(RESPONSES).declaring(HEADCOUNTS);

    @ParameterizedTest
    @EnumSource(Language.class)
    void campaigns_matchTheGoldenPage(Language language) {
        compare("campaigns", language, campaigns(language));
    }

    private TemplateInstance campaigns(Language language) {
        return CampaignsPage.of(desk.home(), Optional.empty(), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingYet_matchesTheGoldenPage(Language language) {
        compare("beginning", language, beginning(new UnitRegister(List.of()), 0, language));
        assertThat(render(beginning(Samples.register(), 0, language)))
                .contains("name=\"shipped\" value=\"mau-thu@1\"")
                .doesNotContain(new Addresses(language).newCampaign() + "\">" + "<");
    }

    private static TemplateInstance beginning(UnitRegister register, int published, Language language) {
        Beginning beginning =
                new Beginning(register, List.of(LocalDate.of(2024, 1, 1)), published, List.of(Samples.questionnaire()));
        return CampaignsPage.of(new Home(Desk.NOW, List.of(), List.of()), Optional.of(beginning), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void progress_matchesTheGoldenPage(Language language) {
        compare(
                "progress",
                language,
                ProgressPage.of(desk.desk(), desk.entries, false, Board.Sort.RATE, false, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void resultsOfTheProvince_matchTheGoldenPage(Language language) {
        compare(
                "results",
                language,
                ResultsPage.of(desk.overview(Samples.PROVINCE), Samples.register(), false, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void headcountsAfterARefusal_matchTheGoldenPage(Language language) {
        compare(
                "headcounts",
                language,
                HeadcountsPage.refused(
                        desk.campaign,
                        Samples.register(),
                        desk.declared(),
                        List.of(Finding.line(3, PlanFinding.NOT_A_UNIT_OF_IT, "9&<")),
                        language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void failedOrder_matchesTheGoldenPage(Language language) {
        ResultsOrder order = new ResultsOrder(DisclosedSamples.tally(desk.roundId, 7), new TreeMap<>());
        compare("order", language, NoticePage.of(order, OrderState.failed("unexpected"), desk.campaign, language));
    }

    /** Answered with 401: nobody is signed in, or no longer when a form came, which is given back. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whoIsNotSignedIn_isShownTheGoldenPages(Language language) {
        compare("sign-in", language, SignInPage.to("/console/rounds/" + desk.roundId, language));
        compare(
                "session-over",
                language,
                SignInPage.keeping(
                        "/console/campaigns/new", Map.of("title", List.of("Đợt \"một\" & <hai>")), language));
    }

    /** Answered with 403: somebody the register of staff does not know, and a form that is none of ours. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whoMayNotComeIn_isShownTheGoldenPages(Language language) {
        compare("unknown", language, SignInPage.unknown("nguoi-la@example.vn", language));
        compare("foreign-post", language, NoticePage.foreignPost(language));
    }

    @Test
    void orderThatWasBrokenOff_saysSoAndAsksToOrderAgain() {
        ResultsOrder order = new ResultsOrder(DisclosedSamples.tally(desk.roundId, 7), new TreeMap<>());
        OrderState brokenOff = OrderState.failed(OrderState.UNFINISHED);
        assertThat(render(NoticePage.of(order, brokenOff, desk.campaign, Language.VI)))
                .contains("đã dừng giữa chừng", "yêu cầu lập lại", "Thử lại</button>");
        assertThat(render(NoticePage.of(order, brokenOff, desk.campaign, Language.EN)))
                .contains("was broken off", "order it again");
        KitProgress kit = new KitProgress(
                desk.kitUnderWay().kit(), brokenOff, desk.kitUnderWay().groups(), List.of(), Set.of());
        assertThat(render(KitPage.of(desk.campaign, kit, desk.missing(Language.VI), Language.VI)))
                .contains("đã dừng giữa chừng", "Thử lại</button>");
        assertThat(render(KitPage.of(desk.campaign, kit, desk.missing(Language.EN), Language.EN)))
                .contains("order the rest");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void kitUnderWay_matchesTheGoldenPage(Language language) {
        compare("kit", language, KitPage.of(desk.campaign, desk.kitUnderWay(), desk.missing(language), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsShown_matchesTheGoldenPage(Language language) {
        compare("disclosure", language, DisclosurePage.of(5, language));
    }

    @Test
    void wantingUnits_standFirst() {
        String page = render(ProgressPage.of(desk.desk(), desk.entries, false, Board.Sort.RATE, false, Language.VI));
        String tables = page.substring(page.indexOf("id=\"tables\""));

        assertThat(tables).containsSubsequence("Huyện Tân Yên", "Thị trấn Nhã Nam", "Xã Phúc Sơn", "Xã Lan Giới");
        assertThat(tables).containsSubsequence("Xã Lan Giới", "120,0%", "vượt số khai báo");
    }

    @Test
    void unitsOfOneName_areToldApartWhereTheirSheetsOfPaperAreCounted() {
        vn.dany.core.desk.Desk shown = desk.desk();
        Progress progress = shown.progress();
        PaperShare five = new PaperShare(5, 11, new TreeMap<>());
        vn.dany.core.desk.Desk onPaper = new vn.dany.core.desk.Desk(
                new Progress(
                        progress.campaign(),
                        progress.round(),
                        progress.countedAt(),
                        progress.whole(),
                        progress.groups(),
                        new TreeMap<>(Map.of(Samples.PHUC_SON, five, Samples.PHUC_SON_LUC_NAM, five)),
                        progress.flags()),
                shown.pace(),
                shown.plan(),
                shown.pushes(),
                shown.notes(),
                shown.lists(),
                shown.mine(),
                shown.pushable(),
                shown.readable());

        assertThat(render(ProgressPage.of(onPaper, desk.entries, false, Board.Sort.RATE, false, Language.VI)))
                .contains("Xã Phúc Sơn, huyện Tân Yên: 5 phiếu giấy", "Xã Phúc Sơn, huyện Lục Nam: 5 phiếu giấy");
    }

    @Test
    void withoutHeadcounts_countsAndUnitsStandForRates() {
        Desk bare = Desk.ofOneRound().counting(RESPONSES);
        String page = render(ProgressPage.of(bare.desk(), bare.entries, false, Board.Sort.RATE, false, Language.VI));

        assertThat(page)
                .contains("đã có phiếu, chưa khai báo số người: 3", "chưa có phiếu: 1", "3/4")
                .doesNotContain("Tỷ lệ trả lời")
                .doesNotContain("trên 21 người");
    }

    @Test
    void roundNeverCounted_saysSoAndOffersNoWorkbook() {
        Desk fresh = Desk.ofOneRound();

        assertThat(render(ProgressPage.of(fresh.desk(), fresh.entries, false, Board.Sort.RATE, false, Language.VI)))
                .contains("Chưa có lần tổng hợp nào")
                .doesNotContain("results.xlsx");
        assertThat(render(ResultsPage.of(fresh.overview(Samples.LAN_GIOI), Samples.register(), false, Language.VI)))
                .contains("Chưa có lần tổng hợp nào")
                .doesNotContain("Chưa đủ phiếu");
    }

    @Test
    void unitWithFewerThanFive_isExplainedInsteadOfShown() {
        String page = render(ResultsPage.of(desk.overview(Samples.PHUC_SON), Samples.register(), false, Language.VI));

        assertThat(page)
                .contains("Nơi này có 3 phiếu, ít hơn 5", "/console/disclosure")
                .doesNotContain("Câu A1")
                .doesNotContain("<svg");
    }

    @Test
    void openRound_tellsWhatItsFiguresCover() {
        Desk open = Desk.ofOneRound()
                .open(
                        Map.of(Samples.LAN_GIOI, 8, Samples.PHUC_SON, 6),
                        Map.of(Samples.LAN_GIOI, 5, Samples.PHUC_SON, 1));

        assertThat(render(ResultsPage.of(open.overview(Samples.PROVINCE), Samples.register(), false, Language.VI)))
                .contains("Số liệu gồm 8 trên 20 phiếu, theo trạng thái lúc", "Câu A1");
        assertThat(render(ResultsPage.of(open.overview(Samples.PHUC_SON), Samples.register(), false, Language.VI)))
                .contains("đã có 7 phiếu", "khoảng 10 phiếu", "từ 5 phiếu trở lên")
                .doesNotContain("Câu A1");
    }

    @Test
    void everyPercentage_hasItsBaseBesideIt() {
        String page = render(ResultsPage.of(desk.overview(Samples.PROVINCE), Samples.register(), false, Language.VI));
        Matcher question =
                Pattern.compile("<article.*?</article>", Pattern.DOTALL).matcher(page);
        int questions = 0;
        while (question.find()) {
            if (question.group().contains("%</b>")) {
                assertThat(question.group()).containsAnyOf("số phiếu: ", "Số phiếu trả lời: ");
                questions++;
            }
        }
        assertThat(questions).isGreaterThanOrEqualTo(6);
    }

    @Test
    void writtenAnswers_areNowhere() {
        assertThat(render(ResultsPage.of(desk.overview(Samples.PROVINCE), Samples.register(), false, Language.VI)))
                .doesNotContain("công khai kịp thời")
                .doesNotContain("Cảm ơn");
    }

    @Test
    void severalRounds_areNumberedAndStandInTheirStates() {
        Desk four = new Desk(Samples.fourRounds(new CampaignId("gop-y-2024")));
        String page = render(CampaignsPage.of(four.home(), Optional.empty(), Language.EN));

        assertThat(page).contains("Round 1", "badge closed", "/console/rounds/gop-y-2024.1?lang=en");
    }

    @Test
    void noPage_holdsScriptsStylesOrForeignAddresses() {
        for (Language language : Language.values()) {
            for (TemplateInstance page : List.of(
                    campaigns(language),
                    beginning(Samples.register(), 1, language),
                    ProgressPage.of(desk.desk(), desk.entries, false, Board.Sort.RATE, false, language),
                    ResultsPage.of(desk.overview(Samples.PROVINCE), Samples.register(), false, language),
                    HeadcountsPage.of(desk.campaign, Samples.register(), desk.declared(), true, language),
                    QuestionnairesPage.of(List.of(), List.of(Samples.questionnaire()), true, language),
                    QuestionnairesPage.refused(
                            List.of(),
                            List.of(),
                            List.of(Finding.at("survey!C2", WorkbookFinding.NOT_A_NUMBER, "<")),
                            TypedSettings.NONE,
                            List.of(),
                            language),
                    form(language),
                    WindowsPage.of(
                            desk.campaign,
                            Samples.register(),
                            Desk.NOW,
                            WindowWish.about("", ""),
                            true,
                            List.of(),
                            language),
                    AuditPage.of(
                            desk.campaign,
                            Samples.register(),
                            new AuditTrail(desk.campaign.id(), List.of(), 0, ""),
                            language),
                    UnitsPage.of(Samples.register(), LocalDate.of(2024, 4, 1), "", true, language),
                    NoticePage.notCounted(desk.roundId, language),
                    DisclosurePage.of(5, language),
                    NoticePage.foreignPost(language))) {
                assertThat(render(page))
                        .doesNotContainPattern("<script(?! src=\"/console/script/[0-9a-f]{12}\\.js\" defer></script>)")
                        .doesNotContain("style=\"")
                        .doesNotContain("http:")
                        .doesNotContain("https:")
                        .doesNotContain("{console:");
            }
        }
    }

    @Test
    void campaignThatNobodyWillCount_saysSo() {
        assertThat(render(form(Language.VI, false)))
                .contains("Lịch đếm đang tắt", "infrastructure/bin/deploy --set Schedule=on");
        assertThat(render(form(Language.EN, false))).contains("The schedule that counts is off");
        assertThat(render(form(Language.VI, true))).doesNotContain("Lịch đếm");
    }

    private TemplateInstance form(Language language) {
        return form(language, true);
    }

    private TemplateInstance form(Language language, boolean counting) {
        return CampaignFormPage.of(
                PlanOf.campaign(desk.campaign, Samples.register(), List.of(), Map.of()),
                Optional.of(desk.campaign),
                Samples.register(),
                List.of(desk.campaign.questionnaire()),
                Desk.NOW,
                false,
                true,
                counting,
                MissingCodes.NONE,
                Optional.empty(),
                0,
                language);
    }

    private static Map<UnitId, Integer> responses(int lanGioi, int nhaNam, int phucSon, int phucSonLucNam) {
        Map<UnitId, Integer> responses = new LinkedHashMap<>();
        responses.put(Samples.LAN_GIOI, lanGioi);
        responses.put(Samples.NHA_NAM, nhaNam);
        responses.put(Samples.PHUC_SON, phucSon);
        responses.put(Samples.PHUC_SON_LUC_NAM, phucSonLucNam);
        return responses;
    }

    private static String render(TemplateInstance page) {
        return page.render();
    }

    private static void compare(String name, Language language, TemplateInstance page) {
        String shown =
                page.render().replace(Shell.STYLE.version(), "VERSION").replace(Shell.DESK_SCRIPT.version(), "VERSION");
        Golden.compare(language.tag(), name, shown);
    }
}
