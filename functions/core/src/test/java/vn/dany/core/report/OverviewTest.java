package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

class OverviewTest {

    private static final QuestionId OVERALL = new QuestionId("C1");

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final ShowResults showResults =
            new ShowResults(province.findCampaign, province.registry, province.disclosed);

    @Test
    void overallQuestion_isTheLastThatIsRatedByItself() {
        satisfied(Map.of(Samples.LAN_GIOI, 8));
        Overview overview = overview();
        assertThat(overview.headline().orElseThrow().variable().id()).isEqualTo(OVERALL);
        assertThat(overview.headline().orElseThrow().share()).isEqualTo(new Share(8, 10));
    }

    @Test
    void units_standInTheirOrderAndEqualsShareAPlace() {
        satisfied(Map.of(Samples.LAN_GIOI, 8, Samples.NHA_NAM, 9, Samples.PHUC_SON, 8, Samples.PHUC_SON_LUC_NAM, 3));
        assertThat(overview().units())
                .extracting(unit -> unit.place() + (unit.shared() ? "=" : "") + " "
                        + unit.unit().name())
                .containsExactly("1 Nhã Nam", "2= Lan Giới", "2= Phúc Sơn", "4 Phúc Sơn");
    }

    @Test
    void unitThatIsPooledOrHeldBack_hasNoPlace() {
        RandomAnswers answers = new RandomAnswers(Samples.questionnaire(), 3);
        for (Map.Entry<UnitId, Integer> some : Map.of(Samples.LAN_GIOI, 3, Samples.NHA_NAM, 4, Samples.PHUC_SON, 9)
                .entrySet()) {
            answers.responses(some.getValue(), province.firstRound, List.of(some.getKey()))
                    .forEach(province.responses::record);
        }
        freeze();
        Overview overview = overview();
        assertThat(overview.units()).extracting(unit -> unit.unit().id()).containsExactly(Samples.PHUC_SON);
        assertThat(overview.unranked())
                .extracting(unit -> unit.id())
                .containsExactly(Samples.LAN_GIOI, Samples.NHA_NAM, Samples.PHUC_SON_LUC_NAM);
    }

    @Test
    void everyShare_isOneOfWhatIsShownThereAnyway() {
        new RandomAnswers(Samples.questionnaire(), 5)
                .responses(60, province.firstRound, Samples.COMMUNES)
                .forEach(province.responses::record);
        freeze();
        for (UnitId head : List.of(Samples.PROVINCE, Samples.TAN_YEN)) {
            Overview overview = showResults.overview(People.EDITOR, province.firstRound, Optional.of(head));
            overview.heat().stream()
                    .flatMap(block -> block.rows().stream())
                    .forEach(row -> assertThat(row.shares())
                            .isNotEmpty()
                            .isEqualTo(shown(row.unit().orElseThrow().id())));
            overview.units()
                    .forEach(unit -> assertThat(unit.share())
                            .isEqualTo(shown(unit.unit().id()).get(OVERALL)));
        }
    }

    @Test
    void rows_areDistrictsWhereThereAreSeveralAndElseUnitsByGroup() {
        satisfied(Map.of(Samples.LAN_GIOI, 8, Samples.PHUC_SON, 2, Samples.PHUC_SON_LUC_NAM, 3));
        assertThat(overview().heat())
                .singleElement()
                .satisfies(block -> assertThat(block.rows())
                        .extracting(Overview.HeatRow::name)
                        .containsExactly("Huyện Lục Nam", "Huyện Tân Yên"));
        UnitRegister register = Samples.register();
        province.registry.publish(
                new UnitRegister(
                        register.all(),
                        register.successions(),
                        List.of(new UnitGroup("Cụm 1", List.of(Samples.PHUC_SON, Samples.LAN_GIOI)))),
                2);
        Overview district =
                showResults.overview(People.in(Samples.TAN_YEN, Role.LEAD), province.firstRound, Optional.empty());
        assertThat(district.heat())
                .extracting(Overview.HeatBlock::name, block -> block.rows().size())
                .containsExactly(tuple("Cụm 1", 2), tuple("", 1));
        assertThat(district.heat().get(0).together().orElseThrow().shares()).containsEntry(OVERALL, new Share(10, 20));
    }

    @Test
    void bestAndWeakest_takeInWhatSharesTheLastPlace() {
        Overview overview = new Overview(
                overview().results(),
                Optional.empty(),
                List.of(item("B1a", 9), item("B1b", 7), item("C1", 7)),
                List.of(),
                List.of(),
                List.of());
        assertThat(overview.best(1)).hasSize(1);
        assertThat(overview.best(2)).hasSize(3);
        assertThat(overview.weakest(1)).extracting(item -> item.share().part()).containsExactly(7L, 7L);
    }

    private void freeze() {
        province.clock.set(Samples.CLOSES.plus(Duration.ofHours(1)));
        province.freezeRounds(province.responses).freeze(turn -> {});
    }

    private Overview.Item item(String id, int favourable) {
        return new Overview.Item(
                Samples.questionnaire().variablesById().get(new QuestionId(id)), new Share(favourable, 10));
    }

    private Overview overview() {
        return showResults.overview(People.EDITOR, province.firstRound, Optional.empty());
    }

    private SortedMap<QuestionId, Share> shown(UnitId unit) {
        Results results = showResults.show(People.EDITOR, province.firstRound, unit);
        SortedMap<QuestionId, Share> shares = new TreeMap<>();
        Overview.rated(results)
                .forEach(variable -> Share.favourable(
                                variable, results.shown().tally().question(variable.id()))
                        .ifPresent(share -> shares.put(variable.id(), share)));
        return shares;
    }

    /** Ten responses in each of some units, so many of them satisfied on the whole. */
    @ParameterizedTest
    @CsvSource({"4, 0", "5, 3"})
    void whatFewerThanFiveRate_isInNoOrder(long rating, int ranked) {
        satisfied(rating, Map.of(Samples.LAN_GIOI, 4, Samples.PHUC_SON, 2, Samples.PHUC_SON_LUC_NAM, 3));
        assertThat(overview().units()).hasSize(ranked);
        assertThat(overview().unranked()).hasSize(4 - ranked);
    }

    @Test
    void itemThatFewerThanFiveRate_isNeitherBestNorWeakest() {
        satisfied(4, Map.of(Samples.LAN_GIOI, 4));
        assertThat(overview().items()).isEmpty();
    }

    private void satisfied(Map<UnitId, Integer> satisfied) {
        satisfied(10, satisfied);
    }

    /** Of ten responses of each unit so many rate it at all. */
    private void satisfied(long rating, Map<UnitId, Integer> satisfied) {
        SortedMap<UnitId, UnitTally> units = new TreeMap<>();
        satisfied.forEach((unit, many) -> units.put(
                unit,
                new UnitTally(
                        10,
                        new TreeMap<>(Map.of(
                                OVERALL,
                                new QuestionTally(
                                        rating,
                                        0,
                                        10 - rating,
                                        new TreeMap<>(Map.of("2", (long) many, "5", rating - many))))))));
        province.disclosed.publish(DisclosedSamples.last(
                new Tally(province.firstRound, "0".repeat(64), units), Samples.CLOSES, Samples.register()));
    }
}
