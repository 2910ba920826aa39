package vn.dany.core.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.response.Opening;
import vn.dany.core.response.SubmissionOutcome;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/** A reform comes into force at midnight in Vietnam, in the middle of a campaign of three days. */
class FollowSuccessionTest {

    private static final LocalDate ON = LocalDate.of(2024, 4, 2);
    private static final Instant EVE = Samples.vietnam("2024-04-01T23:59:59");
    private static final Instant MIDNIGHT = Samples.vietnam("2024-04-02T00:00");

    private final SampleProvince province = new SampleProvince(campaign());

    @Test
    void untilTheDayOfTheReform_everyCodeLeadsToItsOwnForm() {
        reform(merged(Samples.LAN_GIOI, Samples.NHA_NAM));
        province.clock.set(EVE);
        Opening opening = open(Samples.LAN_GIOI);
        assertThat(opening.entrance().unit().id()).isEqualTo(Samples.LAN_GIOI);
        assertThat(opening.entrance().superseded()).isEmpty();
    }

    @Test
    void unitTakenIn_leadsToItsSuccessorAndNamesBoth() {
        reform(merged(Samples.LAN_GIOI, Samples.NHA_NAM));
        province.clock.set(MIDNIGHT);
        Entrance entrance = open(Samples.LAN_GIOI).entrance();
        assertThat(entrance.unit().id()).isEqualTo(Samples.NHA_NAM);
        assertThat(entrance.entry().code()).isEqualTo(province.code(Samples.NHA_NAM));
        Superseded superseded = entrance.superseded().orElseThrow();
        assertThat(superseded.former().id()).isEqualTo(Samples.LAN_GIOI);
        assertThat(superseded.now()).extracting(AdministrativeUnit::id).containsExactly(Samples.NHA_NAM);
    }

    @Test
    void successorReachedByTheOldCode_saysSoAndBelievesNothingElse() {
        reform(merged(Samples.LAN_GIOI, Samples.NHA_NAM));
        province.clock.set(MIDNIGHT);
        EntryCode old = province.code(Samples.LAN_GIOI);
        EntryCode own = province.code(Samples.NHA_NAM);
        assertThat(province.questionnaires.open(own, old).entrance().superseded())
                .isPresent();
        for (EntryCode other : List.of(own, EntryCode.draw(new Random(1)), province.code(Samples.PHUC_SON))) {
            Entrance entrance = province.questionnaires.open(own, other).entrance();
            assertThat(entrance.unit().id()).isEqualTo(Samples.NHA_NAM);
            assertThat(entrance.superseded()).as(other.value()).isEmpty();
        }
    }

    @Test
    void splitUnit_letsTheVisitorChooseAmongThoseWithACode() {
        UnitId fresh = UnitId.of("07999", ON);
        reform(
                List.of(unit(fresh, "07999", "Mới")),
                edge(Samples.LAN_GIOI, Samples.NHA_NAM, Succession.Kind.PART),
                edge(Samples.LAN_GIOI, fresh, Succession.Kind.PART));
        province.clock.set(MIDNIGHT);
        Opening.Choice choice = (Opening.Choice) open(Samples.LAN_GIOI);
        assertThat(choice.successors())
                .extracting(FollowSuccession.Successor::code)
                .containsExactly(Optional.of(province.code(Samples.NHA_NAM)), Optional.empty());
        assertThat(choice.entrance().superseded()).isPresent();
    }

    @Test
    void successorsWithoutACode_leaveTheOldFormWithAWord() {
        UnitId fresh = UnitId.of("07303", ON);
        reform(List.of(unit(fresh, "07303", "Lan Giới Mới")), edge(Samples.LAN_GIOI, fresh, Succession.Kind.RENAMED));
        province.clock.set(MIDNIGHT);
        Opening opening = open(Samples.LAN_GIOI);
        assertThat(opening).isInstanceOf(Opening.Questions.class);
        assertThat(opening.entrance().unit().id()).isEqualTo(Samples.LAN_GIOI);
        assertThat(opening.entrance().superseded().orElseThrow().now())
                .extracting(AdministrativeUnit::id)
                .containsExactly(fresh);
    }

    @Test
    void withdrawnCodeOfTheSuccessor_isNotLedTo() {
        Campaign other =
                Samples.campaign(new CampaignId("khac-2024"), List.of(Samples.days("2024-04-01", "2024-04-03")));
        province.registry.put(other);
        Entry old = new Entry(EntryCode.draw(province.random), other.id(), Samples.LAN_GIOI, Entry.WHOLE_UNIT, null);
        Entry withdrawn = new Entry(
                EntryCode.draw(province.random), other.id(), Samples.NHA_NAM, Entry.WHOLE_UNIT, Samples.OPENS);
        province.registry.issue(List.of(old, withdrawn));
        reform(merged(Samples.LAN_GIOI, Samples.NHA_NAM));
        Entrance entrance = province.entrances.find(old.code());
        FollowSuccession.Way way =
                new FollowSuccession(province.registry, province.entrances).follow(entrance, MIDNIGHT);
        Entrance led = ((FollowSuccession.Way.Form) way).entrance();
        assertThat(led.unit().id()).isEqualTo(Samples.LAN_GIOI);
        assertThat(led.superseded()).isPresent();
    }

    @Test
    void unitWithoutAKnownSuccessor_keepsItsForm() {
        reform(List.of());
        province.clock.set(MIDNIGHT);
        Entrance entrance = open(Samples.LAN_GIOI).entrance();
        assertThat(entrance.unit().id()).isEqualTo(Samples.LAN_GIOI);
        assertThat(entrance.superseded()).isEmpty();
    }

    @Test
    void campaignThatIsOver_stillSpeaksOfTheOldUnit() {
        reform(merged(Samples.LAN_GIOI, Samples.NHA_NAM));
        province.clock.set(Samples.vietnam("2024-04-09T00:00"));
        assertThat(open(Samples.LAN_GIOI).entrance().unit().id()).isEqualTo(Samples.LAN_GIOI);
    }

    @Test
    void formOpenedBeforeTheReform_countsForTheUnitOfItsOwnPage() {
        province.clock.set(EVE);
        EntryCode code = province.code(Samples.LAN_GIOI);
        String key = province.openForm(code);
        reform(merged(Samples.LAN_GIOI, Samples.NHA_NAM));
        province.clock.set(MIDNIGHT.plusSeconds(600));
        Map<String, List<String>> answers = new RandomAnswers(Samples.questionnaire(), 1).fields();
        SubmissionOutcome outcome = province.submitResponse().submit(province.submission(code, key, answers));
        assertThat(outcome).isInstanceOf(SubmissionOutcome.Received.class);
        assertThat(((SubmissionOutcome.Received) outcome).entrance().unit().id())
                .isEqualTo(Samples.LAN_GIOI);
    }

    private Opening open(UnitId unitId) {
        return province.questionnaires.open(province.code(unitId));
    }

    private static Campaign campaign() {
        CollectionWindow days = Samples.days("2024-04-01", "2024-04-03");
        return Samples.campaign(new CampaignId("mau-2024"), List.of(days));
    }

    private static Succession[] merged(UnitId from, UnitId to) {
        return new Succession[] {edge(from, to, Succession.Kind.MERGED)};
    }

    private static Succession edge(UnitId from, UnitId to, Succession.Kind kind) {
        return new Succession(from, to, ON, kind, "NQ", "");
    }

    private static AdministrativeUnit unit(UnitId id, String code, String name) {
        return new AdministrativeUnit(id, code, name, "Xã", UnitLevel.COMMUNE, Samples.TAN_YEN, ON, null);
    }

    private void reform(Succession... edges) {
        reform(List.of(), edges);
    }

    /** Ends Lan Giới, which is what every test here is about. */
    private void reform(List<AdministrativeUnit> added, Succession... edges) {
        List<AdministrativeUnit> units = new ArrayList<>();
        Samples.register()
                .all()
                .forEach(unit -> units.add(
                        unit.id().equals(Samples.LAN_GIOI)
                                ? new AdministrativeUnit(
                                        unit.id(),
                                        unit.code(),
                                        unit.name(),
                                        unit.type(),
                                        unit.level(),
                                        unit.parentId(),
                                        unit.validFrom(),
                                        ON)
                                : unit));
        units.addAll(added);
        province.registry.publish(new UnitRegister(units, List.of(edges), List.of()), 2);
    }
}
