package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

class ShowProgressTest {

    private final SampleProvince province = new SampleProvince(Samples.fourRounds(new CampaignId("bon-dot")));
    private final ShowProgress showProgress =
            new ShowProgress(province.findCampaign, province.disclosed, province.headcounts);

    @Test
    void roundNeverCounted_showsEveryUnitWithNothing() {
        Progress progress = showProgress.show(People.EDITOR, province.firstRound);
        assertThat(progress.countedAt()).isEmpty();
        assertThat(progress.whole().responses()).isZero();
        assertThat(progress.groups()).hasSize(2);
        assertThat(progress.groups().get(0).silent()).isEqualTo(3);
        assertThat(progress.groups().get(1).silent()).isEqualTo(1);
    }

    @Test
    void unitsOfOneDistrict_standTogetherInTheOrderOfTheRegister() {
        answered(Samples.PHUC_SON, 7);
        answered(Samples.LAN_GIOI, 2);
        answered(Samples.PHUC_SON_LUC_NAM, 5);
        count();
        Progress progress = showProgress.show(People.EDITOR, province.firstRound);
        assertThat(progress.countedAt()).contains(province.clock.instant());
        assertThat(progress.whole().unit().id()).isEqualTo(Samples.PROVINCE);
        assertThat(progress.whole().responses()).isEqualTo(14);
        assertThat(progress.groups())
                .extracting(group -> group.head().unit().id())
                .containsExactly(Samples.TAN_YEN, Samples.LUC_NAM);
        Progress.Group tanYen = progress.groups().get(0);
        assertThat(tanYen.head().responses()).isEqualTo(9);
        assertThat(tanYen.units())
                .extracting(unit -> unit.unit().id(), UnitProgress::responses)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Samples.LAN_GIOI, 2L),
                        org.assertj.core.groups.Tuple.tuple(Samples.NHA_NAM, 0L),
                        org.assertj.core.groups.Tuple.tuple(Samples.PHUC_SON, 7L));
        assertThat(tanYen.silent()).isEqualTo(1);
    }

    @Test
    void responseRate_isShownWhereAHeadcountIsDeclaredAndAboveOnlyWhereAllAre() {
        answered(Samples.PHUC_SON, 7);
        answered(Samples.PHUC_SON_LUC_NAM, 5);
        count();
        province.headcounts.declare(province.campaign.id(), Map.of(Samples.PHUC_SON, 28, Samples.PHUC_SON_LUC_NAM, 20));
        Progress progress = showProgress.show(People.EDITOR, province.firstRound);
        assertThat(unit(progress, Samples.PHUC_SON).responseRate()).hasValue(2500);
        assertThat(unit(progress, Samples.LAN_GIOI).responseRate()).isEqualTo(OptionalInt.empty());
        assertThat(progress.groups().get(0).head().responseRate()).isEqualTo(OptionalInt.empty());
        assertThat(progress.groups().get(1).head().responseRate()).hasValue(2500);
        assertThat(progress.whole().responseRate()).isEqualTo(OptionalInt.empty());

        province.headcounts.declare(province.campaign.id(), Map.of(Samples.LAN_GIOI, 12, Samples.NHA_NAM, 0));
        progress = showProgress.show(People.EDITOR, province.firstRound);
        assertThat(progress.groups().get(0).head().headcount()).hasValue(40);
        assertThat(progress.whole().headcount()).hasValue(60);
        assertThat(progress.whole().responseRate()).hasValue(2000);
        assertThat(unit(progress, Samples.NHA_NAM).responseRate()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void progress_isOfTheAskedRoundAlone() {
        answered(Samples.PHUC_SON, 7);
        count();
        assertThat(showProgress
                        .show(People.EDITOR, new RoundId(province.campaign.id(), 2))
                        .whole()
                        .responses())
                .isZero();
    }

    @Test
    void twoLevelTree_isOneGroupForTheProvince() {
        LocalDate from = LocalDate.of(2025, 7, 1);
        UnitId top = UnitId.of("24", from);
        UnitId first = UnitId.of("07303", from);
        UnitId second = UnitId.of("07306", from);
        SampleProvince reformed = new SampleProvince(Samples.oneRound(new CampaignId("mau-2025")));
        reformed.registry.publish(
                new UnitRegister(List.of(
                        new AdministrativeUnit(top, "24", "Bắc Ninh", "Tỉnh", UnitLevel.PROVINCE, null, from, null),
                        new AdministrativeUnit(first, "1", "A", "Xã", UnitLevel.COMMUNE, top, from, null),
                        new AdministrativeUnit(second, "2", "B", "Phường", UnitLevel.COMMUNE, top, from, null))),
                2);
        Campaign campaign = surveying(reformed.campaign, List.of(first, second));
        reformed.registry.put(campaign);
        Progress progress = new ShowProgress(reformed.findCampaign, reformed.disclosed, reformed.headcounts)
                .show(People.EDITOR, reformed.firstRound);
        assertThat(progress.groups()).singleElement().satisfies(group -> {
            assertThat(group.head().unit().id()).isEqualTo(top);
            assertThat(group.units()).hasSize(2);
        });
        assertThat(progress.whole().unit().id()).isEqualTo(top);
    }

    /** A later version no longer offers the choice that was doubted; what was answered to the earlier one stands. */
    @Test
    void roundThatIsFrozen_isDoubtedByWhatItAsked() {
        Questionnaire first = offering("Tôi trả lời thay người khác", 1);
        Questionnaire second = offering("Tôi được mời trả lời", 2);
        province.registry.publish(first);
        province.registry.publish(second);
        UnitTally all = new UnitTally(
                20,
                new TreeMap<>(
                        Map.of(new QuestionId("A1"), new QuestionTally(20, 0, 0, new TreeMap<>(Map.of("2", 20L))))));
        province.disclosed.publish(DisclosedSamples.last(
                new Tally(province.firstRound, "0".repeat(64), new TreeMap<>(Map.of(Samples.PHUC_SON, all))),
                Samples.CLOSES,
                Samples.register()));
        Campaign later = Samples.asking(province.campaign, second.version());
        Round.Freeze freeze = new Round.Freeze(Samples.CLOSES, "0".repeat(64), Optional.empty(), true);
        for (QuestionnaireVersion asked : List.of(first.version(), second.version())) {
            Round frozen = later.round(1).orElseThrow().frozen(freeze.asking(asked));
            province.registry.put(later.with(frozen));
            assertThat(showProgress
                            .show(People.EDITOR, province.firstRound)
                            .flags()
                            .containsKey(Samples.PHUC_SON))
                    .isEqualTo(asked.equals(first.version()));
        }
    }

    private static Questionnaire offering(String choice, int version) {
        LocalizedText words = LocalizedText.of("Phiếu");
        Question who = Question.of(
                new QuestionId("A1"),
                LocalizedText.of("Ai trả lời phiếu này?"),
                new QuestionKind.SingleChoice(List.of(
                        Choice.of("1", LocalizedText.of("Chính tôi")), Choice.of("2", LocalizedText.of(choice)))));
        return new Questionnaire(
                new QuestionnaireVersion("ai", version),
                words,
                null,
                words,
                null,
                words,
                5,
                List.of(new Section("A", words, null, List.of(who))),
                null);
    }

    @Test
    void unknownCampaignOrRound_isNotInScope() {
        for (RoundId unknown :
                List.of(new RoundId(new CampaignId("khac"), 1), new RoundId(province.campaign.id(), 5))) {
            assertThatThrownBy(() -> showProgress.show(People.EDITOR, unknown))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.NOT_IN_SCOPE)));
        }
    }

    private static UnitProgress unit(Progress progress, UnitId id) {
        return progress.groups().stream()
                .flatMap(group -> group.units().stream())
                .filter(unit -> unit.unit().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Campaign surveying(Campaign campaign, List<UnitId> unitIds) {
        return new Campaign(
                campaign.id(),
                campaign.title(),
                campaign.organ(),
                campaign.legalBasis(),
                campaign.purpose(),
                campaign.population(),
                campaign.contact(),
                campaign.questionnaire(),
                unitIds,
                1,
                campaign.rounds(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private void answered(UnitId unitId, int responses) {
        new RandomAnswers(Samples.questionnaire(), unitId.hashCode())
                .responses(responses, province.firstRound, List.of(unitId))
                .forEach(province.responses::record);
    }

    private void count() {
        province.tallyRound().tally(province.firstRound);
    }
}
