package vn.dany.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Person;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.TeamFinding;
import vn.dany.core.photo.InMemoryPhotos;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.report.ShowProgress;
import vn.dany.core.staff.InMemoryAuditLog;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.UnitId;

class TeamTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final Person TEAM = People.in(Samples.PHUC_SON, Role.COMMUNE_TEAM);
    private static final Person LEAD = People.in(Samples.TAN_YEN, Role.LEAD);
    private static final TeamMember HUNG = new TeamMember("Giáp Văn Hùng", "Trưởng khối Dân vận");

    private final SampleProvince province = new SampleProvince(threeDays());
    private final CampaignId campaignId = province.campaign.id();
    private final InMemoryTeamStore store = new InMemoryTeamStore();
    private final InMemoryAuditLog auditLog = new InMemoryAuditLog();
    private final NoteAccess noteAccess = new NoteAccess(auditLog, province.clock);
    private final FileDailyReport fileDailyReport =
            new FileDailyReport(province.findCampaign, store, noteAccess, province.clock);
    private final KeepRoster keepRoster = new KeepRoster(province.findCampaign, store, noteAccess, province.clock);
    private final SignOffRosters signOffRosters =
            new SignOffRosters(province.findCampaign, store, noteAccess, province.clock);
    private final ShowTeam showTeam = new ShowTeam(
            province.findCampaign,
            new ShowProgress(province.findCampaign, province.disclosed, province.headcounts),
            store,
            new InMemoryPhotos(),
            province.clock);
    private final ShowTeams showTeams =
            new ShowTeams(province.findCampaign, store, new InMemoryPhotos(), province.clock);

    private static vn.dany.core.campaign.Campaign threeDays() {
        var campaign = Samples.oneRound(new CampaignId("ba-ngay"));
        CollectionWindow window = new CollectionWindow(Samples.OPENS, Samples.vietnam("2024-04-04T00:00"));
        return campaign.with(List.of(new Round(campaign.rounds().get(0).id(), window)), Optional.empty());
    }

    @Test
    void dayFiled_isFinishedAndAddsUp() {
        assertThat(show().report()).isEmpty();
        filed(file(typed(0, FIRST, "40", "12", true)));
        at("2024-04-02T17:00");
        filed(file(typed(0, FIRST.plusDays(1), "1.200", "30", true)));
        Team team = show();
        assertThat(team.day()).isEqualTo(FIRST.plusDays(1));
        assertThat(team.report().orElseThrow().visits()).hasValue(1_200);
        assertThat(team.total(FIRST)).isEqualTo(12);
        assertThat(team.total(team.day())).isEqualTo(42);
        assertThat(team.missing()).isEmpty();
        assertThat(auditLog.entries(campaignId))
                .extracting(line -> line.action())
                .containsExactly(AuditAction.TEAM_DAY_FINISHED, AuditAction.TEAM_DAY_FINISHED);
        assertThat(auditLog.entries(campaignId).toString()).doesNotContain("Hùng");
    }

    @Test
    void daysBeforeARound_addNothingToItsTotal() {
        filed(file(typed(0, FIRST.minusDays(2), "3", "5", true)));
        filed(file(typed(0, FIRST, "40", "12", true)));
        assertThat(show().total(FIRST)).isEqualTo(12);
        assertThat(show().total(FIRST.minusDays(2))).isZero();
        CollectionWindow second =
                new CollectionWindow(Samples.vietnam("2024-04-08T00:00"), Samples.vietnam("2024-04-10T00:00"));
        province.registry.put(province.campaign.with(
                List.of(province.campaign.rounds().get(0), new Round(new RoundId(campaignId, 2), second)),
                Optional.empty()));
        at("2024-04-08T17:00");
        filed(file(typed(0, FIRST.plusDays(4), "40", "7", true)));
        filed(file(typed(0, FIRST.plusDays(7), "40", "9", true)));
        assertThat(show().total(FIRST.plusDays(7))).isEqualTo(9);
    }

    @Test
    void reportOfTheNextDay_beginsWithThePeopleOfTheLast() {
        assertThat(show().likely()).isEmpty();
        keep(0, duty("Lê Thị Hoa", "Sáng"));
        assertThat(show().likely()).containsExactly(new TeamMember("Lê Thị Hoa", "Chi hội trưởng"));
        filed(file(typed(0, FIRST, "", "", false)));
        at("2024-04-02T08:00");
        assertThat(show().likely()).containsExactly(HUNG);
    }

    @Test
    void reportSentAgain_countsOnceAndLeavesOneLine() {
        DailyReport first = filed(file(typed(0, FIRST, "40", "12", true)));
        province.clock.advance(Duration.ofMinutes(3));
        assertThat(filed(file(typed(0, FIRST, "40", "12", true)))).isEqualTo(first);
        assertThat(auditLog.entries(campaignId)).hasSize(1);
        assertThat(show().total(FIRST)).isEqualTo(12);
    }

    @Test
    void secondOfTwoPeople_isShownWhatTheFirstWroteAndMayWriteOverThat() {
        DailyReport first = filed(file(typed(0, FIRST, "40", "12", true)));
        DailyReport shown = file(typed(0, FIRST, "40", "15", true))
                .match(new FilingOutcome.Cases<>(stored -> null, stored -> stored, problems -> null));
        assertThat(shown).isEqualTo(first);
        assertThat(show().total(FIRST)).isEqualTo(12);
        filed(file(typed(shown.saved().version(), FIRST, "40", "15", true)));
        assertThat(show().total(FIRST)).isEqualTo(15);
    }

    @Test
    void whatIsMissingOrUnfit_isFoundInItsField() {
        TypedReport typed = new TypedReport(
                0,
                FIRST,
                List.of(new TeamMember(" ", "Bí thư chi đoàn"), new TeamMember("", "")),
                "nhiều",
                "",
                Map.of(Publicity.ZALO, "-1"),
                "x".repeat(501),
                true);
        assertThat(problems(file(typed)))
                .containsExactly(
                        Finding.at("people", TeamFinding.NAME_MISSING, "Bí thư chi đoàn"),
                        Finding.at("visits", FieldFinding.NOT_A_WHOLE_NUMBER, 0, 999_999),
                        Finding.at("participants", FieldFinding.EMPTY),
                        Finding.at("publicity.zalo", FieldFinding.NOT_A_WHOLE_NUMBER, 0, 999_999),
                        Finding.at("remark", FieldFinding.TOO_LONG, 500));
        assertThat(store.reports(campaignId)).isEmpty();
        TypedReport nobody = new TypedReport(0, FIRST, List.of(), "1", "1", Map.of(), "", true);
        assertThat(problems(file(nobody))).containsExactly(Finding.at("people", TeamFinding.NOBODY_ASSIGNED));
    }

    @Test
    void daysToComeAndDaysOutside_areNotTaken() {
        assertThat(problems(file(typed(0, FIRST.plusDays(1), "1", "1", true))))
                .containsExactly(Finding.at("day", TeamFinding.DAY_TO_COME));
        assertThat(problems(file(typed(0, FIRST.minusDays(31), "1", "1", true))))
                .containsExactly(Finding.at("day", TeamFinding.DAY_OUTSIDE));
        filed(file(typed(0, FIRST.minusDays(30), "1", "0", true)));
        at("2024-04-20T09:00");
        assertThat(problems(file(typed(0, LocalDate.of(2024, 4, 11), "1", "1", true))))
                .containsExactly(Finding.at("day", TeamFinding.DAY_OUTSIDE));
        filed(file(typed(0, LocalDate.of(2024, 4, 10), "1", "1", true)));
    }

    @Test
    void textsThatNoDocumentHolds_areTidied() {
        TypedReport typed = new TypedReport(
                0,
                FIRST,
                List.of(new TeamMember("  Nguye\u0302\u0303n\u0001 Bình\n", "Tổ trưởng")),
                "",
                "",
                Map.of(),
                "a\r\n b",
                false);
        DailyReport report = filed(file(typed));
        assertThat(report.people()).containsExactly(new TeamMember("Nguyễn Bình", "Tổ trưởng"));
        assertThat(report.remark()).isEqualTo("a b");
    }

    @Test
    void district_seesWhoOwesTheDayAndWhoOwesTheList() {
        at("2024-04-02T17:00");
        filed(file(typed(0, FIRST.plusDays(1), "40", "12", true)));
        keep(0, duty("Lê Thị Hoa", "Sáng"));
        signOffRosters.due(LEAD, campaignId, FIRST);
        Teams teams = showTeams.show(LEAD, campaignId, Optional.empty());
        assertThat(teams.teams())
                .extracting(TeamState::unitId)
                .containsExactly(Samples.LAN_GIOI, Samples.NHA_NAM, Samples.PHUC_SON);
        TeamState owing = teams.teams().get(0);
        assertThat(owing.owesReport()).isTrue();
        assertThat(owing.ofDay()).isEqualTo(TeamState.OfDay.OWED);
        assertThat(owing.missing()).isEqualTo(1);
        assertThat(owing.ofRoster(teams.today())).isEqualTo(TeamState.OfRoster.OVERDUE);
        TeamState done = teams.teams().get(2);
        assertThat(done.ofDay()).isEqualTo(TeamState.OfDay.FINISHED);
        assertThat(done.owesReport()).isFalse();
        assertThat(done.total()).isEqualTo(12);
        assertThat(done.ofRoster(teams.today())).isEqualTo(TeamState.OfRoster.HANDED_IN);
        assertThat(store.rostersDue(campaignId)).doesNotContainKey(Samples.PHUC_SON_LUC_NAM);
    }

    @Test
    void listAgreedTo_needsAnotherYesOnceItIsChanged() {
        Roster first = keep(0, duty("Lê Thị Hoa", "Sáng"));
        Map<UnitId, Integer> seen = Map.of(Samples.PHUC_SON, first.saved().version());
        assertThat(signOffRosters.signOff(LEAD, campaignId, seen)).isEmpty();
        assertThat(signOffRosters.signOff(LEAD, campaignId, seen)).isEmpty();
        Roster agreed = show().roster().orElseThrow();
        assertThat(agreed.signedOff().orElseThrow().by()).isEqualTo(LEAD.name());
        assertThat(agreed.saved().by()).isEqualTo(TEAM.name());
        Roster changed = keep(agreed.saved().version(), duty("Lê Thị Hoa", "Chiều"));
        assertThat(changed.signedOff()).isEmpty();
        assertThat(signOffRosters.signOff(LEAD, campaignId, seen)).containsExactly(Samples.PHUC_SON);
        assertThat(auditLog.entries(campaignId))
                .filteredOn(line -> line.action() == AuditAction.TEAM_ROSTER_SIGNED_OFF)
                .hasSize(1);
    }

    @Test
    void listWithALineWithoutAName_isRefused() {
        assertThat(problems(keepRoster.keep(
                                TEAM,
                                campaignId,
                                Samples.PHUC_SON,
                                0,
                                List.of(new Duty(new TeamMember("", ""), "Thôn Hạ", ""))))
                        .toString())
                .contains("NAME_MISSING", "NOBODY_ASSIGNED");
    }

    @Test
    void whatIsNotTheirs_isNotThere() {
        Person reader = People.provincial(Role.PROVINCE_READER);
        for (Person person : List.of(LEAD, reader, People.EDITOR, People.in(Samples.LAN_GIOI, Role.COMMUNE_TEAM))) {
            assertNotInScope(
                    () -> fileDailyReport.file(person, campaignId, Samples.PHUC_SON, typed(0, FIRST, "1", "1", true)));
            assertNotInScope(() -> keepRoster.keep(person, campaignId, Samples.PHUC_SON, 0, List.of()));
        }
        assertNotInScope(() -> showTeam.show(TEAM, campaignId, Samples.LAN_GIOI, Optional.empty()));
        assertNotInScope(() -> showTeam.show(
                People.in(Samples.TAN_YEN, Role.BOX_OWNER), campaignId, Samples.PHUC_SON, Optional.empty()));
        assertNotInScope(() -> showTeams.show(People.in(Samples.TAN_YEN, Role.UNION), campaignId, Optional.empty()));
        for (Person person : List.of(TEAM, reader)) {
            assertNotInScope(() -> signOffRosters.due(person, campaignId, FIRST));
        }
        assertNotInScope(() -> signOffRosters.signOff(LEAD, campaignId, Map.of(Samples.PHUC_SON_LUC_NAM, 1)));
        assertThat(auditLog.entries(campaignId)).isEmpty();
    }

    @Test
    void namesAreShownToNobodyAYearAfterTheLastRound() {
        keep(0, duty("Lê Thị Hoa", "Sáng"));
        filed(file(typed(0, FIRST, "40", "12", true)));
        province.clock.set(
                Samples.vietnam("2024-04-04T00:00").plus(TeamDays.KEPT).minusSeconds(1));
        assertThat(show().reports()).hasSize(1);
        province.clock.advance(Duration.ofSeconds(1));
        assertThat(show().reports()).isEmpty();
        assertThat(show().roster()).isEmpty();
        TeamState state =
                showTeams.show(LEAD, campaignId, Optional.of(FIRST)).teams().get(2);
        assertThat(state.report()).isEmpty();
        assertThat(state.roster()).isEmpty();
    }

    @Test
    void boxThatIsOpenForAQuarterOrAYear_owesNoDailyReport() {
        var campaign = threeDays();
        for (String closes : List.of("2024-06-04T00:00", "2025-04-01T00:00")) {
            CollectionWindow window = new CollectionWindow(Samples.OPENS, Samples.vietnam(closes));
            var box = campaign.with(List.of(new Round(campaign.rounds().get(0).id(), window)), Optional.empty());
            assertThat(TeamDays.of(box, Samples.PHUC_SON).owes(FIRST)).isFalse();
        }
        assertThat(TeamDays.of(campaign, Samples.PHUC_SON).owes(FIRST.plusDays(2)))
                .isTrue();
        assertThat(TeamDays.of(campaign, Samples.PHUC_SON).owes(FIRST.plusDays(3)))
                .isFalse();
    }

    private void at(String local) {
        province.clock.set(Samples.vietnam(local));
    }

    private Team show() {
        return showTeam.show(TEAM, campaignId, Samples.PHUC_SON, Optional.empty());
    }

    private FilingOutcome<DailyReport> file(TypedReport typed) {
        return fileDailyReport.file(TEAM, campaignId, Samples.PHUC_SON, typed);
    }

    private static TypedReport typed(int seen, LocalDate day, String visits, String participants, boolean finished) {
        return new TypedReport(
                seen, day, List.of(HUNG), visits, participants, Map.of(Publicity.ZALO, "2"), "", finished);
    }

    private Roster keep(int seen, Duty duty) {
        return filed(keepRoster.keep(TEAM, campaignId, Samples.PHUC_SON, seen, List.of(duty)));
    }

    private static Duty duty(String name, String shift) {
        return new Duty(new TeamMember(name, "Chi hội trưởng"), "Thôn Đồng Lạng", shift);
    }

    private static <T> T filed(FilingOutcome<T> outcome) {
        return outcome.match(new FilingOutcome.Cases<>(
                stored -> stored,
                stored -> {
                    throw new AssertionError("overtaken by " + stored);
                },
                problems -> {
                    throw new AssertionError(problems.toString());
                }));
    }

    private static <T> List<Finding> problems(FilingOutcome<T> outcome) {
        return outcome.match(new FilingOutcome.Cases<>(stored -> List.of(), stored -> List.of(), problems -> problems));
    }

    private static void assertNotInScope(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(ProblemException.class);
    }
}
