package vn.dany.templates.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.Samples;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.People;
import vn.dany.core.access.Person;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.disclosure.InMemoryDisclosedTallies;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.TeamFinding;
import vn.dany.core.headcount.InMemoryHeadcounts;
import vn.dany.core.photo.InMemoryPhotos;
import vn.dany.core.photo.PhotoKind;
import vn.dany.core.photo.PhotoPlace;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.SendPhoto;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.report.ShowProgress;
import vn.dany.core.staff.InMemoryAuditLog;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.Duty;
import vn.dany.core.team.Evidence;
import vn.dany.core.team.FileDailyReport;
import vn.dany.core.team.FilingOutcome;
import vn.dany.core.team.InMemoryTeamStore;
import vn.dany.core.team.KeepRoster;
import vn.dany.core.team.Publicity;
import vn.dany.core.team.Roster;
import vn.dany.core.team.ShowTeam;
import vn.dany.core.team.ShowTeams;
import vn.dany.core.team.SignOffRosters;
import vn.dany.core.team.Team;
import vn.dany.core.team.TeamMember;
import vn.dany.core.team.Teams;
import vn.dany.core.team.TypedReport;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;
import vn.dany.templates.checks.Golden;

/** The pages of the teams of communes against the golden ones: the second of three days, at half past four. */
@QuarkusTest
class TeamPagesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final Person LEAD = People.in(Samples.TAN_YEN, Role.LEAD);
    private static final TeamMember HUNG = new TeamMember("Giáp Văn Hùng", "Trưởng khối Dân vận");
    private static final TeamMember BINH = new TeamMember("Nguyễn Thị Bình", "Chi hội trưởng <phụ nữ>");
    private static final TeamPage.Symbol SYMBOL = new TeamPage.Symbol(29, "m4 4h7v7h-7z");

    private final Campaign campaign = campaign();
    private final InMemoryRegistry registry = new InMemoryRegistry();
    private final InMemoryHeadcounts headcounts = new InMemoryHeadcounts();
    private final InMemoryDisclosedTallies disclosed = new InMemoryDisclosedTallies();
    private final InMemoryTeamStore store = new InMemoryTeamStore();
    private final InMemoryPhotos photos = new InMemoryPhotos();
    private final Clock clock = Clock.fixed(Samples.vietnam("2024-04-02T16:30"), CollectionWindow.ZONE);
    private final FindCampaign findCampaign = new FindCampaign(registry);
    private final NoteAccess noteAccess = new NoteAccess(new InMemoryAuditLog(), clock);

    TeamPagesTest() {
        registry.publish(Samples.questionnaire());
        registry.publish(Samples.register(), 1);
        registry.put(campaign);
        headcounts.declare(campaign.id(), Map.of(Samples.PHUC_SON, 1_500));
        disclosed.publish(DisclosedSamples.last(
                campaign.rounds().get(0).id(),
                Map.of(Samples.PHUC_SON, 60),
                Samples.vietnam("2024-04-02T16:28:07"),
                Samples.register()));
    }

    private static Campaign campaign() {
        Campaign one = Samples.oneRound(new CampaignId("pks07-2024"));
        CollectionWindow window = new CollectionWindow(Samples.OPENS, Samples.vietnam("2024-04-04T00:00"));
        Campaign three = one.with(List.of(new Round(one.rounds().get(0).id(), window)), Optional.empty());
        return new Campaign(
                three.id(),
                three.title(),
                three.organ(),
                three.legalBasis(),
                three.purpose(),
                three.population(),
                three.contact(),
                three.questionnaire(),
                three.unitIds(),
                three.secretVersion(),
                three.rounds(),
                three.trial(),
                Optional.of(URI.create("https://zalo.me/g/abc123?x=1&y=2")),
                three.signatory(),
                three.formLinks());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void teamOnItsSecondDay_matchesTheGoldenPage(Language language) {
        file(Samples.PHUC_SON, FIRST, 0, "12", true);
        handIn(Samples.PHUC_SON);
        compare("team", language, TeamPage.of(team(Samples.PHUC_SON), Samples.PHUC_SON, false, SYMBOL, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reportWithMistakes_matchesTheGoldenPage(Language language) {
        TypedReport typed = new TypedReport(
                0,
                SECOND,
                List.of(HUNG, new TeamMember("", "Bí thư <chi đoàn>"), new TeamMember("", "")),
                "nhiều",
                "",
                Map.of(Publicity.ZALO, "-1"),
                "Mưa to & gió",
                true);
        compare(
                "team-refused",
                language,
                TeamPage.refused(
                        team(Samples.PHUC_SON),
                        Samples.PHUC_SON,
                        typed,
                        List.of(
                                Finding.at("people", TeamFinding.NAME_MISSING, "Bí thư <chi đoàn>"),
                                Finding.at("visits", FieldFinding.NOT_A_WHOLE_NUMBER, 0, 999_999),
                                Finding.at("participants", FieldFinding.EMPTY),
                                Finding.at("publicity.zalo", FieldFinding.NOT_A_WHOLE_NUMBER, 0, 999_999)),
                        SYMBOL,
                        language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reportSomebodyElseWroteMeanwhile_matchesTheGoldenPage(Language language) {
        DailyReport stands = file(Samples.PHUC_SON, SECOND, 0, "12", true);
        compare(
                "team-overtaken",
                language,
                TeamPage.overtaken(
                        team(Samples.PHUC_SON),
                        Samples.PHUC_SON,
                        typed(SECOND, 0, "15", true),
                        stands,
                        SYMBOL,
                        language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void photosOfADay_matchTheGoldenPage(Language language) {
        PhotoPlace place = PhotoPlace.teamDay(campaign.id(), Samples.PHUC_SON, SECOND);
        PhotoSlot first = PhotoSlot.taken(place, 1, PhotoKind.JPEG, "a", Optional.empty());
        PhotoSlot second = PhotoSlot.taken(place, 2, PhotoKind.PNG, "b", Optional.empty());
        List<PhotoSlot> both = List.of(first, second.afterErasing());
        compare(
                "evidence",
                language,
                EvidencePage.of(
                        new Evidence(campaign, Samples.PHUC_SON, SECOND, both, true, true),
                        Samples.register(),
                        Optional.of(SendPhoto.Outcome.refused(SendPhoto.Verdict.NO_PICTURE)),
                        Shell.DESK_SCRIPT,
                        language));
        String read = EvidencePage.of(
                        new Evidence(campaign, Samples.PHUC_SON, SECOND, both, false, true),
                        Samples.register(),
                        Optional.empty(),
                        Shell.DESK_SCRIPT,
                        language)
                .render();
        assertThat(read).contains("<img").doesNotContain("type=\"file\"", "/erase", "<script");
        assertThat(ErasePhotoPage.of(campaign, first, Samples.register(), "", false, language)
                        .render())
                .contains("/team/" + Samples.PHUC_SON + "/photos/" + SECOND + "/1/erase");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void rosterAgreedTo_matchesTheGoldenPage(Language language) {
        Roster roster = handIn(Samples.PHUC_SON);
        signOff().due(LEAD, campaign.id(), FIRST);
        signOff()
                .signOff(
                        LEAD,
                        campaign.id(),
                        Map.of(Samples.PHUC_SON, roster.saved().version()));
        compare("roster", language, RosterPage.of(team(Samples.PHUC_SON), Samples.PHUC_SON, true, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void district_matchesTheGoldenPage(Language language) {
        file(Samples.PHUC_SON, FIRST, 0, "12", true);
        file(Samples.PHUC_SON, SECOND, 0, "30", true);
        file(Samples.NHA_NAM, SECOND, 0, "", false);
        handIn(Samples.PHUC_SON);
        photos.take(PhotoSlot.taken(
                PhotoPlace.teamDay(campaign.id(), Samples.NHA_NAM, SECOND), 1, PhotoKind.JPEG, "a", Optional.empty()));
        signOff().due(LEAD, campaign.id(), FIRST);
        compare(
                "teams",
                language,
                TeamsPage.of(teams(LEAD), Samples.register(), Optional.empty(), true, List.of(), language));
    }

    @Test
    void reader_seesWhatWasReportedAndNoForm() {
        file(Samples.PHUC_SON, SECOND, 0, "30", true);
        Team team = new ShowTeam(findCampaign, showProgress(), store, photos, clock)
                .show(LEAD, campaign.id(), Samples.PHUC_SON, Optional.empty());
        assertThat(TeamPage.of(team, Samples.PHUC_SON, false, SYMBOL, Language.VI)
                        .render())
                .contains("Giáp Văn Hùng (Trưởng khối Dân vận)", "Lũy kế đến hết ngày 02/04/2024: 30 người")
                .doesNotContain("method=\"post\"");
    }

    @Test
    void listsThatWereChangedMeanwhile_areNamed() {
        TemplateInstance page = TeamsPage.of(
                teams(LEAD), Samples.register(), Optional.of(List.of(Samples.PHUC_SON)), false, List.of(), Language.VI);
        assertThat(page.render()).contains("Đã duyệt, trừ danh sách vừa được sửa của: Xã Phúc Sơn, huyện Tân Yên.");
    }

    @Test
    void listsAndLastDay_areOfTheUnitsTheyAgreeToAlone() {
        handIn(Samples.PHUC_SON);
        handIn(Samples.PHUC_SON_LUC_NAM);
        Person both = new Person(
                "both",
                "both",
                LocalDate.of(2030, 1, 1),
                List.of(
                        Assignment.in(Samples.TAN_YEN, Role.LEAD, Samples.FOUNDED),
                        Assignment.provincial(Role.PROVINCE_READER, Samples.FOUNDED)));
        String page = TeamsPage.of(teams(both), Samples.register(), Optional.empty(), false, List.of(), Language.VI)
                .render();
        assertThat(page)
                .contains(
                        "Áp dụng cho cả 3 đơn vị trong phạm vi phụ trách.",
                        "name=\"agree\" value=\"" + Samples.PHUC_SON + ":1\"",
                        "Huyện Lục Nam")
                .doesNotContain("value=\"" + Samples.PHUC_SON_LUC_NAM + ":");
    }

    @Test
    void moreRows_keepWhatWasTyped() {
        String page = TeamPage.withMoreRows(
                        team(Samples.PHUC_SON), Samples.PHUC_SON, typed(SECOND, 0, "15", false), SYMBOL, Language.VI)
                .render();
        assertThat(page.split("name=\"name\"", -1)).hasSize(1 + 2 + 4);
        assertThat(page).contains("value=\"Giáp Văn Hùng\"", "value=\"15\"");
    }

    private Team team(UnitId unitId) {
        return new ShowTeam(findCampaign, showProgress(), store, photos, clock)
                .show(People.in(unitId, Role.COMMUNE_TEAM), campaign.id(), unitId, Optional.empty());
    }

    private Teams teams(Person person) {
        return new ShowTeams(findCampaign, store, photos, clock).show(person, campaign.id(), Optional.empty());
    }

    private ShowProgress showProgress() {
        return new ShowProgress(findCampaign, disclosed, headcounts);
    }

    private SignOffRosters signOff() {
        return new SignOffRosters(findCampaign, store, noteAccess, clock);
    }

    private DailyReport file(UnitId unitId, LocalDate day, int seen, String participants, boolean finished) {
        return new FileDailyReport(findCampaign, store, noteAccess, clock)
                .file(
                        People.in(unitId, Role.COMMUNE_TEAM),
                        campaign.id(),
                        unitId,
                        typed(day, seen, participants, finished))
                .match(filed());
    }

    private Roster handIn(UnitId unitId) {
        return new KeepRoster(findCampaign, store, noteAccess, clock)
                .keep(
                        People.in(unitId, Role.COMMUNE_TEAM),
                        campaign.id(),
                        unitId,
                        0,
                        List.of(
                                new Duty(HUNG, "Toàn xã", "Cả ngày 01–03/4"),
                                new Duty(BINH, "Thôn Đồng Lạng", "Sáng 01/4")))
                .match(filed());
    }

    private static <T> FilingOutcome.Cases<T, T> filed() {
        return new FilingOutcome.Cases<>(
                stored -> stored,
                stored -> {
                    throw new AssertionError("overtaken by " + stored);
                },
                problems -> {
                    throw new AssertionError(problems.toString());
                });
    }

    private static TypedReport typed(LocalDate day, int seen, String participants, boolean finished) {
        return new TypedReport(
                seen,
                day,
                List.of(HUNG, BINH),
                finished ? "1200" : "",
                participants,
                Map.of(Publicity.ZALO, "2", Publicity.VILLAGE_LOUDSPEAKER, "3"),
                "",
                finished);
    }

    private static void compare(String name, Language language, TemplateInstance page) {
        Golden.compare(
                language.tag(),
                name,
                page.render()
                        .replace(Shell.STYLE.version(), "VERSION")
                        .replace(Shell.DESK_SCRIPT.version(), "VERSION"));
    }
}
