package vn.dany.templates.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.CompareResults;
import vn.dany.core.report.Comparison;
import vn.dany.core.report.Overview;
import vn.dany.core.report.Results;
import vn.dany.core.report.Share;
import vn.dany.core.tally.Count;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.templates.Language;
import vn.dany.templates.checks.Golden;

/** What the results say first, and beside an earlier round. */
@QuarkusTest
class ResultsPagesTest {

    private static final Variable OVERALL =
            Samples.questionnaire().variablesById().get(new QuestionId("C1"));

    private final Desk desk = new Desk(Samples.fourRounds(new CampaignId("gop-y-2024")))
            .counting(Map.of(Samples.LAN_GIOI, 40, Samples.PHUC_SON, 30, Samples.NHA_NAM, 3));

    @ParameterizedTest
    @EnumSource(Language.class)
    void comparison_matchesTheGoldenPage(Language language) {
        Results results = desk.overview(Samples.PROVINCE).results();
        Comparison comparison = new Comparison(
                results,
                Optional.of(results),
                List.of(
                        new Comparison.Item(OVERALL, share(30, 40), share(12, 40)),
                        new Comparison.Item(variable("B1a"), share(30, 40), share(31, 40)),
                        new Comparison.Item(variable("B1b"), share(30, 40), Optional.empty())));
        List<CompareResults.Earlier> earlier = List.of(new CompareResults.Earlier(desk.campaign, results.round()));
        compare(
                "comparison",
                language,
                ComparisonPage.of(comparison, earlier, desk.roundId, Samples.PROVINCE.value(), true, language));
    }

    @Test
    void comparisonOfTwoPlaces_namesBothAndCallsNoDifferenceClear() {
        List<Comparison.Item> items = List.of(new Comparison.Item(OVERALL, share(30, 40), share(12, 40)));
        Results results = desk.overview(Samples.PROVINCE).results();
        String page = ComparisonPage.of(
                        new Comparison(
                                results,
                                Optional.of(desk.overview(Samples.TAN_YEN).results()),
                                items),
                        List.of(),
                        desk.roundId,
                        "",
                        false,
                        Language.VI)
                .render();
        assertThat(page)
                .contains(
                        "Tỉnh Bắc Giang – Huyện Tân Yên</h1>",
                        "<b>Tỉnh Bắc Giang</b>",
                        "<b>Huyện Tân Yên</b>",
                        "Hai đợt ở hai địa bàn khác nhau (Tỉnh Bắc Giang; Huyện Tân Yên)",
                        "+45,0 điểm")
                .doesNotContain("class=\"clear\"");
    }

    @Test
    void comparisonWithNothing_saysWhy() {
        Results results = desk.overview(Samples.PROVINCE).results();
        assertThat(ComparisonPage.none(results, Language.VI).render())
                .contains("Chưa có đợt nào trước đó")
                .doesNotContain("<form");
        Comparison alone = new Comparison(results, Optional.empty(), List.of());
        for (boolean today : new boolean[] {false, true}) {
            assertThat(ComparisonPage.of(alone, List.of(), desk.roundId, "u0", today, Language.VI)
                            .render())
                    .contains(
                            today
                                    ? "Đợt được so sánh không có đơn vị nào"
                                    : "Đợt được so sánh không khảo sát đơn vị này")
                    .doesNotContain("<table");
        }
    }

    @Test
    void whatWasPutIntoAnOrder_standsByItsMeanPlace() {
        Results asked = desk.overview(Samples.PROVINCE).results();
        Count count = new Count(desk.roundId);
        new RandomAnswers(Samples.orders(), 3)
                .responses(60, desk.roundId, Samples.COMMUNES)
                .forEach(count::add);
        Results results = new Results(
                asked.campaign(),
                asked.round(),
                Samples.orders(),
                asked.unit(),
                asked.countedAt(),
                true,
                DisclosedSamples.last(count.tally(), asked.countedAt().orElseThrow(), Samples.register())
                        .of(Samples.COMMUNES));
        String page = page(Overview.of(results));
        assertThat(page).contains("Sắp theo vị trí trung bình", "<th scope=\"col\" class=\"num\">Vị trí 4</th>");
        assertThat(Pattern.compile("Vị trí trung bình <b>(\\d),(\\d\\d)</b>")
                        .matcher(page)
                        .results()
                        .limit(4)
                        .map(mean -> mean.group(1) + mean.group(2)))
                .hasSize(4)
                .isSorted();
    }

    @Test
    void unitsWithTooFewResponses_areNamedWithoutAPlace() {
        String page = page(desk.overview(Samples.TAN_YEN));
        String ranking = page.substring(page.indexOf("id=\"ranking\""), page.indexOf("id=\"heat\""));
        assertThat(ranking).contains("1 đơn vị chưa đủ phiếu", "Thị trấn Nhã Nam.");
        assertThat(ranking).containsSubsequence("data-label=\"Hạng\">1", "data-label=\"Hạng\">2");
        assertThat(ranking).doesNotContain("Hạng\">3").contains("So với Huyện Tân Yên");
    }

    @Test
    void manyUnits_areShownByTheFirstAndTheLastOnes() {
        AdministrativeUnit unit = Samples.register().unit(Samples.LAN_GIOI);
        Overview few = desk.overview(Samples.PROVINCE);
        List<Overview.RankedUnit> many = IntStream.rangeClosed(1, 30)
                .mapToObj(place -> new Overview.RankedUnit(unit, place, place > 29, new Share(60 - place, 100)))
                .toList();
        Overview overview = new Overview(
                few.results(),
                Optional.of(new Overview.Item(OVERALL, new Share(1_200, 3_000))),
                List.of(),
                many,
                List.of(),
                List.of());
        String page = page(overview);
        assertThat(page)
                .contains(
                        "Cao nhất",
                        "Thấp nhất",
                        "Xem cả 30 đơn vị",
                        "+19,0 điểm\u00a0%",
                        "cao hơn rõ phần còn lại",
                        "−10,0 điểm\u00a0%")
                .contains("title=\"đồng hạng\"");
        assertThat(page.split("class=\"units places\"", -1)).hasSize(4);
    }

    @Test
    void everyCellOfTheTable_saysItsNumberAndNotByColourAlone() {
        String page = page(desk.overview(Samples.PROVINCE));
        String table = page.substring(page.indexOf("<table class=\"heat\""));
        assertThat(table.substring(0, table.indexOf("</table>")))
                .containsPattern("<td class=\"heat-[1-5]\">\\d+</td>")
                .doesNotContainPattern("<td class=\"heat-[0-5]\"></td>")
                .contains("<td class=\"heat-0\">–</td>");
    }

    private static Optional<Share> share(long part, long whole) {
        return Optional.of(new Share(part, whole));
    }

    private static Variable variable(String id) {
        return Samples.questionnaire().variablesById().get(new QuestionId(id));
    }

    private static String page(Overview overview) {
        return ResultsPage.of(overview, Samples.register(), false, Language.VI).render();
    }

    private static void compare(String name, Language language, TemplateInstance page) {
        Golden.compare(language.tag(), name, page.render().replace(Shell.STYLE.version(), "VERSION"));
    }
}
