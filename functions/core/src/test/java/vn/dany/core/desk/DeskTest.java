package vn.dany.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.Person;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.report.ShowProgress;
import vn.dany.core.report.UnitPace;
import vn.dany.core.staff.BrokenAuditLog;
import vn.dany.core.staff.InMemoryAuditLog;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.UnitId;

class DeskTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    private static final Person EDITOR = new Person(
            "hoa@bacgiang.example",
            "Lê Thị Hoa",
            TODAY,
            List.of(Assignment.provincial(Role.PROVINCE_EDITOR, Samples.FOUNDED)));
    private static final Person LEAD = new Person(
            "nam@bacgiang.example",
            "Trần Văn Nam",
            TODAY,
            List.of(Assignment.in(Samples.TAN_YEN, Role.LEAD, Samples.FOUNDED)));

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("ban")));
    private final InMemoryDeskStore store = new InMemoryDeskStore();
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final RunDesk runDesk =
            new RunDesk(province.findCampaign, store, new NoteAccess(log, province.clock), province.clock);
    private final ShowDesk showDesk = new ShowDesk(
            new ShowProgress(province.findCampaign, province.disclosed, province.headcounts),
            province.findCampaign,
            province.disclosed,
            store,
            province.clock);

    @Test
    void slowestUnits_standFirstAndThoseThatAreThereAreNotAmongThem() {
        province.headcounts.declare(
                province.campaign.id(),
                Map.of(
                        Samples.LAN_GIOI, 40,
                        Samples.NHA_NAM, 20,
                        Samples.PHUC_SON, 10,
                        Samples.PHUC_SON_LUC_NAM, 30));
        answered(Samples.LAN_GIOI, 1);
        answered(Samples.PHUC_SON, 10);
        answered(Samples.PHUC_SON_LUC_NAM, 29);
        province.clock.set(Samples.vietnam("2024-04-01T14:00"));
        count();
        Desk desk = show();
        assertThat(desk.wanting())
                .extracting(unit -> unit.progress().unit().id())
                .containsExactly(Samples.NHA_NAM, Samples.LAN_GIOI);
        assertThat(desk.pace().units())
                .extracting(UnitPace::state)
                .containsExactly(
                        UnitPace.State.BEHIND, UnitPace.State.SILENT, UnitPace.State.REACHED, UnitPace.State.ON_PLAN);
        assertThat(desk.pace().clusters())
                .extracting(cluster -> cluster.name() + " " + cluster.state())
                .containsExactlyInAnyOrder("Huyện Tân Yên BEHIND", "Huyện Lục Nam ON_PLAN");
        assertThat(desk.wanting().get(0).missing()).hasValue(20);
        // Half of the hours from six to ten are over at two.
        assertThat(desk.wanting().get(0).planned()).hasValue(10);
        assertThat(desk.wanting().get(0).wanted()).hasValue(20);
    }

    @Test
    void targetOfTheCampaign_isWhatUnitsAreMeasuredBy() {
        province.headcounts.declare(province.campaign.id(), Map.of(Samples.PHUC_SON, 10));
        answered(Samples.PHUC_SON, 8);
        count();
        runDesk.plan(EDITOR, province.campaign.id(), 80, " Kính gửi [don_vi] ", "");
        UnitPace unit = show().pace().units().get(2);
        assertThat(unit.state()).isEqualTo(UnitPace.State.REACHED);
        assertThat(show().plan().unitMessage()).isEqualTo("Kính gửi [don_vi]");
    }

    @Test
    void unitWithMostDoubts_standsFirst() {
        province.headcounts.declare(province.campaign.id(), Map.of(Samples.NHA_NAM, 3, Samples.PHUC_SON, 3));
        province.clock.set(Samples.vietnam("2024-04-01T09:00"));
        answered(Samples.NHA_NAM, 12);
        count();
        province.clock.advance(Duration.ofMinutes(10));
        answered(Samples.PHUC_SON, 80);
        count();
        assertThat(show().flagged())
                .extracting(unit -> unit.progress().unit().id())
                .containsExactly(Samples.PHUC_SON, Samples.NHA_NAM);
    }

    @Test
    void todayAndYesterday_areComparedAtTheSameHour() {
        province.clock.set(Samples.vietnam("2024-04-01T09:00"));
        answered(Samples.PHUC_SON, 4);
        count();
        province.clock.set(Samples.vietnam("2024-04-01T20:00"));
        answered(Samples.PHUC_SON, 3);
        count();
        province.clock.set(Samples.vietnam("2024-04-02T00:20"));
        answered(Samples.PHUC_SON, 2);
        count();
        UnitPace late = show().pace().units().get(2);
        assertThat(late.today()).isEqualTo(2);
        assertThat(late.yesterday()).isZero();
        province.clock.set(Samples.vietnam("2024-04-02T10:00"));
        assertThat(show().pace().units().get(2).yesterday()).isEqualTo(4);
        assertThat(show().pace().hourly()).isTrue();
        assertThat(show().pace().whole().course()).endsWith(9L).startsWith(0L);
    }

    @Test
    void unitSomebodyHasUrged_isUrgedAgainAfterAnHour() {
        List<UnitId> both = List.of(Samples.LAN_GIOI, Samples.NHA_NAM);
        assertThat(runDesk.push(EDITOR, province.firstRound, List.of(Samples.NHA_NAM), Push.Means.PHONE))
                .isEmpty();
        province.clock.advance(Duration.ofMinutes(30));
        assertThat(runDesk.push(LEAD, province.firstRound, both, Push.Means.ZALO))
                .containsExactly(Samples.NHA_NAM);
        assertThat(show().lastPush(Samples.NHA_NAM).orElseThrow().by()).isEqualTo("Lê Thị Hoa");
        assertThat(show().lastPush(Samples.LAN_GIOI).orElseThrow().means()).isEqualTo(Push.Means.ZALO);
    }

    @Test
    void whatIsNotTheirs_isNotThere() {
        assertNotInScope(
                () -> runDesk.push(LEAD, province.firstRound, List.of(Samples.PHUC_SON_LUC_NAM), Push.Means.ZALO));
        assertNotInScope(
                () -> runDesk.note(LEAD, province.firstRound, Samples.PHUC_SON_LUC_NAM, IntegrityFlag.BURST, "Đã hỏi"));
        assertNotInScope(() -> runDesk.plan(LEAD, province.campaign.id(), 80, "", ""));
        assertNotInScope(() -> runDesk.assign(
                LEAD, province.campaign.id(), "hoa@bacgiang.example", List.of(Samples.PHUC_SON_LUC_NAM)));
        assertThat(store.pushes(province.firstRound)).isEmpty();
    }

    @Test
    void lists_areSharedOutByEachLeadForTheirOwnUnits() {
        String member = "hoa@bacgiang.example";
        runDesk.assign(EDITOR, province.campaign.id(), member, List.of(Samples.PHUC_SON_LUC_NAM, Samples.LAN_GIOI));
        runDesk.assign(LEAD, province.campaign.id(), member, List.of(Samples.NHA_NAM));
        assertThat(show().lists()).isEqualTo(Map.of(member, List.of(Samples.PHUC_SON_LUC_NAM, Samples.NHA_NAM)));
        assertThat(show().mine()).containsExactly(Samples.PHUC_SON_LUC_NAM, Samples.NHA_NAM);
        assertThat(showDesk.lists(LEAD, province.campaign.id()))
                .as("of the lead's own units alone")
                .isEqualTo(Map.of(member, List.of(Samples.NHA_NAM)));
        assertNotInScope(() -> runDesk.assign(EDITOR, province.campaign.id(), "x".repeat(201), List.of()));
    }

    @Test
    void everyChangeAtTheDesk_isALineOfTheCampaignsLog() {
        runDesk.push(EDITOR, province.firstRound, List.of(Samples.LAN_GIOI, Samples.NHA_NAM), Push.Means.ZALO);
        runDesk.push(LEAD, province.firstRound, List.of(Samples.NHA_NAM), Push.Means.PHONE);
        runDesk.push(LEAD, province.firstRound, List.of(Samples.NHA_NAM, Samples.PHUC_SON), Push.Means.PHONE);
        runDesk.note(LEAD, province.firstRound, Samples.PHUC_SON, IntegrityFlag.BURST, "Đã hỏi");
        runDesk.note(LEAD, province.firstRound, Samples.PHUC_SON, IntegrityFlag.BURST, " ");
        runDesk.plan(EDITOR, province.campaign.id(), 80, "", "");
        runDesk.assign(EDITOR, province.campaign.id(), "hoa@bacgiang.example", List.of(Samples.PHUC_SON));
        List<AuditEntry> lines = log.entries(province.campaign.id());
        assertThat(lines)
                .extracting(AuditEntry::action)
                .containsExactly(
                        AuditAction.UNITS_ASSIGNED,
                        AuditAction.DESK_PLAN_CHANGED,
                        AuditAction.FLAG_NOTED,
                        AuditAction.UNITS_URGED,
                        AuditAction.UNITS_URGED);
        assertThat(lines.get(4).details()).containsEntry("units", "2");
        assertThat(lines.get(3).details())
                .as("not the one that somebody has just urged")
                .containsEntry("unit", Samples.PHUC_SON.value());
        assertThat(lines.get(2).details()).containsEntry("unit", Samples.PHUC_SON.value());
        assertThat(lines.get(2).by()).isEqualTo(LEAD.identity());
    }

    @Test
    void whatCannotBeNoted_isNotDone() {
        RunDesk unnoted = new RunDesk(
                province.findCampaign, store, new NoteAccess(new BrokenAuditLog(), province.clock), province.clock);
        CampaignId id = province.campaign.id();
        List<UnitId> one = List.of(Samples.PHUC_SON);
        for (Runnable attempt : List.<Runnable>of(
                () -> unnoted.push(EDITOR, province.firstRound, one, Push.Means.ZALO),
                () -> unnoted.note(EDITOR, province.firstRound, Samples.PHUC_SON, IntegrityFlag.BURST, "Đã hỏi"),
                () -> unnoted.plan(EDITOR, id, 80, "", ""),
                () -> unnoted.assign(EDITOR, id, "hoa@bacgiang.example", one))) {
            assertThatThrownBy(attempt::run).isInstanceOf(ProblemException.class);
        }
        assertThat(store.pushes(province.firstRound)).isEmpty();
        assertThat(store.notes(province.firstRound)).isEmpty();
        assertThat(store.plan(id)).isEqualTo(DeskPlan.USUAL);
        assertThat(store.lists(id)).isEmpty();
    }

    private Desk show() {
        return showDesk.show(EDITOR, province.firstRound);
    }

    private static void assertNotInScope(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(ProblemException.class);
    }

    private void answered(UnitId unitId, int responses) {
        new RandomAnswers(Samples.questionnaire(), province.clock.instant().hashCode() + unitId.hashCode())
                .responses(responses, province.firstRound, List.of(unitId))
                .forEach(province.responses::record);
    }

    private void count() {
        province.tallyRound().tally(province.firstRound);
    }
}
