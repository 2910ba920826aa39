package vn.dany.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Person;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.publish.InMemoryCampaignDrafts;
import vn.dany.core.publish.PlanOf;
import vn.dany.core.report.ShowProgress;
import vn.dany.core.staff.InMemoryAuditLog;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.team.Duty;
import vn.dany.core.team.FileDailyReport;
import vn.dany.core.team.InMemoryTeamStore;
import vn.dany.core.team.KeepRoster;
import vn.dany.core.team.TeamMember;
import vn.dany.core.team.TypedReport;

class HomeTest {

    private static final Person LEAD = People.in(Samples.TAN_YEN, Role.LEAD);

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("ban")));
    private final InMemoryDeskStore store = new InMemoryDeskStore();
    private final InMemoryCampaignDrafts drafts = new InMemoryCampaignDrafts();
    private final InMemoryTeamStore teams = new InMemoryTeamStore();
    private final ShowHome showHome = new ShowHome(
            new ShowProgress(province.findCampaign, province.disclosed, province.headcounts),
            province.findCampaign,
            province.registry,
            drafts,
            province.headcounts,
            store,
            teams,
            province.clock);

    @BeforeEach
    void prepare() {
        province.headcounts.declare(
                province.campaign.id(),
                Map.of(
                        Samples.LAN_GIOI, 20,
                        Samples.NHA_NAM, 20,
                        Samples.PHUC_SON, 3,
                        Samples.PHUC_SON_LUC_NAM, 20));
        province.clock.set(Samples.vietnam("2024-04-01T10:00"));
    }

    @Test
    void roundThatGoesWell_leavesNothingToDecide() {
        assertThat(decisions(People.EDITOR)).isEmpty();
        assertThat(showHome.show(LEAD, true).rounds())
                .singleElement()
                .satisfies(progress -> assertThat(progress.whole().unit().id()).isEqualTo(Samples.TAN_YEN));
    }

    @Test
    void flag_waitsUntilSomebodyHasNotedWhatItWas() {
        new RandomAnswers(Samples.questionnaire(), 3)
                .responses(6, province.firstRound, List.of(Samples.PHUC_SON))
                .forEach(province.responses::record);
        province.tallyRound().tally(province.firstRound);
        Decision flagged = new Decision.Flagged(lead(), province.firstRound, 1);
        assertThat(decisions(LEAD)).containsExactly(flagged);
        assertThat(decisions(People.in(Samples.LUC_NAM, Role.LEAD))).isEmpty();
        assertThat(decisions(People.provincial(Role.PROVINCE_READER))).isEmpty();
        store.note(about(province.clock.instant().minusSeconds(1)));
        assertThat(decisions(LEAD)).as("noted before it was up").containsExactly(flagged);
        store.note(about(province.clock.instant()));
        assertThat(decisions(LEAD)).isEmpty();
    }

    private FlagNote about(Instant at) {
        return new FlagNote(
                province.firstRound, Samples.PHUC_SON, IntegrityFlag.ABOVE_HEADCOUNT, at, "Lê Thị Hoa", "Đã hỏi");
    }

    @Test
    void todaysReport_waitsForItsTeam_andAListForItsDistrict() {
        Person team = People.in(Samples.PHUC_SON, Role.COMMUNE_TEAM);
        LocalDate today = LocalDate.of(2024, 4, 1);
        Campaign theirs = province.campaign.among(List.of(Samples.PHUC_SON));
        Decision unfinished = new Decision.DayUnfinished(theirs, Samples.PHUC_SON, today);
        assertThat(decisions(team)).containsExactly(unfinished);
        NoteAccess noteAccess = new NoteAccess(new InMemoryAuditLog(), province.clock);
        file(team, noteAccess, false);
        assertThat(decisions(team)).as("begun").containsExactly(unfinished);
        file(team, noteAccess, true);
        assertThat(decisions(team)).isEmpty();

        assertThat(decisions(LEAD)).isEmpty();
        new KeepRoster(province.findCampaign, teams, noteAccess, province.clock)
                .keep(
                        team,
                        province.campaign.id(),
                        Samples.PHUC_SON,
                        0,
                        List.of(new Duty(new TeamMember("Giáp Văn Hùng", "Trưởng khối"), "Thôn Đồng Lạng", "Sáng")));
        assertThat(decisions(LEAD)).containsExactly(new Decision.RostersWaiting(lead(), 1));
        assertThat(decisions(People.in(Samples.LUC_NAM, Role.LEAD))).isEmpty();
        province.clock.set(Samples.CLOSES);
        assertThat(decisions(LEAD)).isEmpty();
    }

    private void file(Person team, NoteAccess noteAccess, boolean finished) {
        int seen = teams.reports(province.campaign.id()).stream()
                .mapToInt(report -> report.saved().version())
                .findFirst()
                .orElse(0);
        new FileDailyReport(province.findCampaign, teams, noteAccess, province.clock)
                .file(
                        team,
                        province.campaign.id(),
                        Samples.PHUC_SON,
                        new TypedReport(
                                seen,
                                LocalDate.of(2024, 4, 1),
                                List.of(new TeamMember("Giáp Văn Hùng", "Trưởng khối")),
                                "40",
                                "12",
                                Map.of(),
                                "",
                                finished));
    }

    @Test
    void unitsWithoutACodeOrAHeadcount_areCountedForThoseWhoMayMendIt() {
        Campaign other = Samples.oneRound(new CampaignId("khac"));
        province.registry.put(other);
        province.headcounts.declare(other.id(), Map.of(Samples.LAN_GIOI, 20));
        assertThat(decisions(People.EDITOR))
                .containsExactly(new Decision.WithoutCode(other, 4), new Decision.WithoutHeadcount(other, 3));
        assertThat(decisions(LEAD))
                .singleElement()
                .isInstanceOfSatisfying(
                        Decision.WithoutHeadcount.class,
                        without -> assertThat(without.units()).isEqualTo(2));
        province.clock.set(Samples.CLOSES);
        assertThat(decisions(LEAD)).isEmpty();
    }

    @Test
    void scheduleThatIsOff_andRoundThatDoesNotFreeze_areForTheEditor() {
        assertThat(showHome.show(People.EDITOR, false).decisions()).containsExactly(new Decision.NotCounting());
        assertThat(showHome.show(LEAD, false).decisions()).isEmpty();
        province.clock.set(Samples.CLOSES.plusSeconds(94 * 60));
        assertThat(decisions(People.EDITOR)).isEmpty();
        province.clock.set(Samples.CLOSES.plusSeconds(95 * 60));
        assertThat(decisions(People.EDITOR))
                .containsExactly(new Decision.NotFrozen(province.campaign, province.firstRound));
    }

    @Test
    void draft_waitsForItsEditorsAlone() {
        CampaignId id = new CampaignId("nhap-2025");
        drafts.keep(id, PlanOf.campaign(province.campaign, Samples.register(), List.of(), Map.of()));
        assertThat(decisions(People.EDITOR)).containsExactly(new Decision.Draft(id));
        assertThat(decisions(LEAD)).isEmpty();
    }

    private List<Decision> decisions(Person person) {
        return new ArrayList<>(showHome.show(person, true).decisions());
    }

    private Campaign lead() {
        return showHome.show(LEAD, true).rounds().get(0).campaign();
    }
}
