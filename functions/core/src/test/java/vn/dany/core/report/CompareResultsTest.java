package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Person;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;

class CompareResultsTest {

    private static final QuestionId OVERALL = new QuestionId("C1");
    private static final CampaignId EARLIER = new CampaignId("mau-2023");

    private final SampleProvince province = new SampleProvince(Samples.fourRounds(new CampaignId("mau-2024")));
    private final RoundId second = new RoundId(province.campaign.id(), 2);
    private final ShowResults showResults =
            new ShowResults(province.findCampaign, province.registry, province.disclosed);
    private final CompareResults compareResults = new CompareResults(
            province.findCampaign,
            showResults,
            new ConvertResults(province.findCampaign, province.registry, province.disclosed, province.clock));

    @BeforeEach
    void count() {
        satisfied(province.firstRound, Map.of(Samples.LAN_GIOI, 4, Samples.PHUC_SON_LUC_NAM, 2));
        satisfied(second, Map.of(Samples.LAN_GIOI, 9, Samples.NHA_NAM, 7));
    }

    @Test
    void roundsBefore_areThoseOfTheSameQuestionnaireTheLatestFirst() {
        assertThat(compareResults.earlier(People.EDITOR, province.firstRound)).isEmpty();
        province.registry.put(Samples.asking(
                Samples.campaign(EARLIER, List.of(Samples.days("2023-04-01", "2023-04-02"))),
                List.of(Samples.LAN_GIOI)));
        province.registry.put(Samples.asking(
                Samples.campaign(new CampaignId("khac"), List.of(Samples.days("2023-05-01", "2023-05-02"))),
                new QuestionnaireVersion("phieu-khac", 1)));
        assertThat(compareResults.earlier(People.EDITOR, second))
                .extracting(one -> one.round().id())
                .containsExactly(province.firstRound, new RoundId(EARLIER, 1));
        assertThat(compareResults.earlier(People.in(Samples.LUC_NAM, Role.LEAD), second))
                .extracting(one -> one.round().id())
                .containsExactly(province.firstRound);
    }

    @Test
    void items_areSetSideBySideByTheirCodes() {
        Comparison comparison = compareResults.compare(People.EDITOR, second, province.firstRound);
        assertThat(overall(comparison).now()).contains(new Share(16, 20));
        assertThat(overall(comparison).then()).contains(new Share(6, 20));
        assertThat(comparison.items()).hasSize(3);
        assertThat(overall(compareResults.compare(People.EDITOR, second, province.firstRound, Samples.LAN_GIOI, false))
                        .then())
                .contains(new Share(4, 10));
    }

    @Test
    void roundsOfDifferentPlaces_areNotTakenForOnePlace() {
        assertThat(compareResults
                        .compare(People.EDITOR, second, province.firstRound)
                        .isOfOnePlace())
                .isTrue();
        province.registry.put(Samples.asking(
                Samples.campaign(EARLIER, List.of(Samples.days("2023-04-01", "2023-04-02"))),
                List.of(Samples.NHA_NAM)));
        Comparison comparison = compareResults.compare(People.EDITOR, second, new RoundId(EARLIER, 1));
        assertThat(comparison.now().unit().id()).isEqualTo(Samples.PROVINCE);
        assertThat(comparison.then().orElseThrow().unit().id()).isEqualTo(Samples.NHA_NAM);
        assertThat(comparison.isOfOnePlace()).isFalse();
    }

    @Test
    void itemOnAnotherScale_isNotCompared() {
        QuestionnaireVersion other = new QuestionnaireVersion("mau-thu", 9);
        province.registry.publish(withThreeFavourable(Samples.questionnaire(other)));
        province.registry.put(
                Samples.asking(Samples.campaign(EARLIER, List.of(Samples.days("2023-04-01", "2023-04-02"))), other));
        satisfied(new RoundId(EARLIER, 1), Map.of(Samples.LAN_GIOI, 4));
        assertThat(overall(compareResults.compare(People.EDITOR, second, new RoundId(EARLIER, 1))))
                .satisfies(item -> assertThat(item.then()).isEmpty())
                .satisfies(item -> assertThat(item.now()).isPresent());
    }

    @Test
    void unitThatWasNotAskedThen_hasNothingToCompareWith() {
        province.registry.put(Samples.asking(
                Samples.campaign(EARLIER, List.of(Samples.days("2023-04-01", "2023-04-02"))),
                List.of(Samples.NHA_NAM)));
        RoundId first = new RoundId(EARLIER, 1);
        assertThat(compareResults
                        .compare(People.EDITOR, second, first, Samples.LAN_GIOI, false)
                        .then())
                .isEmpty();
        assertThat(compareResults
                        .compare(People.EDITOR, second, first, Samples.LAN_GIOI, true)
                        .then())
                .isEmpty();
    }

    @Test
    void boundariesOfToday_areThoseOfBothRounds() {
        Comparison comparison =
                compareResults.compare(People.EDITOR, second, province.firstRound, Samples.TAN_YEN, true);
        assertThat(overall(comparison).now()).contains(new Share(16, 20));
        assertThat(overall(comparison).then()).contains(new Share(4, 10));
    }

    @Test
    void whatIsNotTheirs_isNotThere() {
        Person lead = People.in(Samples.LUC_NAM, Role.LEAD);
        for (boolean today : new boolean[] {false, true}) {
            assertThatThrownBy(() -> compareResults.compare(lead, second, province.firstRound, Samples.LAN_GIOI, today))
                    .isInstanceOf(ProblemException.class);
        }
        province.registry.put(Samples.asking(
                Samples.campaign(EARLIER, List.of(Samples.days("2023-04-01", "2023-04-02"))),
                List.of(Samples.NHA_NAM)));
        assertThatThrownBy(() ->
                        compareResults.compare(lead, second, new RoundId(EARLIER, 1), Samples.PHUC_SON_LUC_NAM, false))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> compareResults.earlier(People.in(Samples.LUC_NAM, Role.COMMUNE_TEAM), second))
                .isInstanceOf(ProblemException.class);
    }

    /** The overall question asked on a scale of which three levels are favourable. */
    private static Questionnaire withThreeFavourable(Questionnaire asked) {
        return new Questionnaire(
                asked.version(),
                asked.title(),
                asked.headline(),
                asked.introduction(),
                null,
                asked.addressee(),
                asked.minutes(),
                asked.sections().stream()
                        .map(section -> new Section(
                                section.sectionId(),
                                null,
                                null,
                                section.questions().stream()
                                        .map(CompareResultsTest::withThreeFavourable)
                                        .toList()))
                        .toList(),
                null);
    }

    private static Question withThreeFavourable(Question question) {
        return question.id().equals(OVERALL)
                ? Question.of(
                        question.id(),
                        question.label(),
                        new QuestionKind.Rating(new Scale("hl5", question.choices(), 3)))
                : question;
    }

    private static Comparison.Item overall(Comparison comparison) {
        return comparison.items().stream()
                .filter(item -> item.variable().id().equals(OVERALL))
                .findFirst()
                .orElseThrow();
    }

    /** Ten responses in each of some units, so many of them satisfied on the whole. */
    private void satisfied(RoundId roundId, Map<UnitId, Integer> satisfied) {
        SortedMap<UnitId, UnitTally> units = new TreeMap<>();
        satisfied.forEach((unit, many) -> units.put(unit, ten(many)));
        province.disclosed.publish(
                DisclosedSamples.last(new Tally(roundId, "0".repeat(64), units), Samples.CLOSES, Samples.register()));
    }

    private static UnitTally ten(int satisfied) {
        return new UnitTally(
                10,
                new TreeMap<>(Map.of(
                        OVERALL,
                        new QuestionTally(
                                10, 0, 0, new TreeMap<>(Map.of("2", (long) satisfied, "5", 10L - satisfied))))));
    }
}
