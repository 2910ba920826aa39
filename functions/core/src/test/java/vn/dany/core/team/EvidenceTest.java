package vn.dany.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Person;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.photo.InMemoryPhotos;
import vn.dany.core.photo.KeepPhoto;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.Pictures;
import vn.dany.core.photo.SendPhoto.Outcome;
import vn.dany.core.photo.SendPhoto.Verdict;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.InMemoryAuditLog;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.staff.TakeAwayPhoto;
import vn.dany.core.unit.UnitId;

/** Photos of a team's day: three, each once, seen by whoever reads the report, as long as it is kept. */
class EvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final Person TEAM = People.in(Samples.PHUC_SON, Role.COMMUNE_TEAM);
    private static final Person LEAD = People.in(Samples.TAN_YEN, Role.LEAD);
    private static final byte[] FIRST = Pictures.jpegOfAPhone();

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mot-ngay")));
    private final CampaignId campaign = province.campaign.id();
    private final InMemoryPhotos photos = new InMemoryPhotos();
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final NoteAccess noteAccess = new NoteAccess(log, province.clock);
    private final SendEvidence send =
            new SendEvidence(province.findCampaign, new KeepPhoto(photos, photos), noteAccess, province.clock);
    private final ShowEvidence show =
            new ShowEvidence(province.findCampaign, photos, photos, noteAccess, province.clock);
    private final EraseEvidence erase = new EraseEvidence(show, new TakeAwayPhoto(photos, photos, noteAccess));

    @BeforeEach
    void open() {
        province.clock.set(Samples.OPENS.plusSeconds(3600));
    }

    @Test
    void photo_isKeptAsThePictureAloneAndSeenByThoseWhoReadTheReport() {
        assertThat(send(DAY, FIRST)).isEqualTo(new Outcome(Verdict.RECEIVED, 1));
        assertThat(send(DAY, FIRST)).as("sent again").isEqualTo(new Outcome(Verdict.RECEIVED, 1));
        for (Person person : List.of(TEAM, LEAD, People.EDITOR, People.provincial(Role.PROVINCE_READER))) {
            Evidence evidence = show.show(person, campaign, Samples.PHUC_SON, DAY);
            assertThat(evidence.photos()).hasSize(1);
            assertThat(evidence.mayFile()).isEqualTo(person.equals(TEAM));
            assertThat(evidence.room()).isEqualTo(2);
            assertThat(new String(
                            show.read(person, campaign, Samples.PHUC_SON, DAY, 1)
                                    .bytes(),
                            StandardCharsets.ISO_8859_1))
                    .doesNotContain(Pictures.PLACE);
        }
        assertThat(show.show(TEAM, campaign, Samples.PHUC_SON, DAY.minusDays(1)).photos())
                .isEmpty();
        assertThat(actions())
                .startsWith(AuditAction.TEAM_PHOTO_READ, AuditAction.TEAM_PHOTO_READ)
                .endsWith(AuditAction.TEAM_PHOTO_SENT)
                .hasSize(6);
    }

    @Test
    void fourthPhotoOfADay_findsNoRoom_andTheNextDayHasItsOwn() {
        IntStream.of(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY)
                .forEach(type ->
                        assertThat(send(DAY, Pictures.png(type)).verdict()).isEqualTo(Verdict.RECEIVED));
        assertThat(send(DAY, FIRST)).isEqualTo(Outcome.refused(Verdict.NO_ROOM));
        assertThat(send(DAY.minusDays(1), FIRST)).isEqualTo(new Outcome(Verdict.RECEIVED, 1));
    }

    @Test
    void whatIsNoPicture_orOfNoDayOfThisSurvey_isNotTakenAndNotNoted() {
        assertThat(send(DAY, new byte[0])).isEqualTo(Outcome.refused(Verdict.NOTHING_SENT));
        assertThat(send(DAY, "không phải ảnh".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Outcome.refused(Verdict.NO_PICTURE));
        assertThat(send(DAY.plusDays(1), FIRST)).as("to come").isEqualTo(Outcome.refused(Verdict.OVER));
        assertThat(send(DAY.minusDays(31), FIRST)).isEqualTo(Outcome.refused(Verdict.OVER));
        assertThatThrownBy(() -> send(DAY, new byte[3_000_000]))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(Problem.Code.PHOTO_TOO_LARGE));
        assertThat(log.entries(campaign)).isEmpty();
    }

    @Test
    void photo_isGoneWithWhatTheTeamWroteDown_aYearAfter() {
        send(DAY, FIRST);
        province.clock.set(Samples.CLOSES.plus(TeamDays.KEPT).minusSeconds(1));
        assertThat(show.show(TEAM, campaign, Samples.PHUC_SON, DAY).photos()).hasSize(1);
        province.clock.set(Samples.CLOSES.plus(TeamDays.KEPT));
        assertThat(show.show(TEAM, campaign, Samples.PHUC_SON, DAY).photos()).isEmpty();
        assertNotThere(() -> show.read(TEAM, campaign, Samples.PHUC_SON, DAY, 1));
    }

    @Test
    void team_erasesWithAGround_andThePhotoDoesNotComeBack() {
        send(DAY, FIRST);
        PhotoSlot slot = erase.find(TEAM, campaign, Samples.PHUC_SON, DAY, 1);
        assertThatThrownBy(() -> erase.erase(TEAM, campaign, Samples.PHUC_SON, DAY, 1, " . "))
                .isInstanceOf(IllegalArgumentException.class);
        assertNotThere(() -> erase.erase(LEAD, campaign, Samples.PHUC_SON, DAY, 1, "lộ mặt người"));
        assertThat(photos.read(slot)).isPresent();
        erase.erase(TEAM, campaign, Samples.PHUC_SON, DAY, 1, "lộ mặt người");
        assertThat(photos.read(slot)).isEmpty();
        assertNotThere(() -> show.read(TEAM, campaign, Samples.PHUC_SON, DAY, 1));
        assertThat(send(DAY, FIRST)).isEqualTo(Outcome.refused(Verdict.ERASED));
        assertThat(log.entries(campaign))
                .filteredOn(line -> line.action() == AuditAction.TEAM_PHOTO_ERASED)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.reason()).isEqualTo("lộ mặt người");
                    assertThat(line.details())
                            .containsEntry("day", "2024-04-01")
                            .containsEntry("photo", "1");
                });
    }

    @Test
    void photosOfADay_areCountedBesideItsReport_erasedOnesNot() {
        ShowTeams teams = new ShowTeams(province.findCampaign, new InMemoryTeamStore(), photos, province.clock);
        send(DAY, FIRST);
        send(DAY, Pictures.png(BufferedImage.TYPE_INT_RGB));
        send(DAY.minusDays(1), FIRST);
        assertThat(counted(teams, LEAD)).containsOnly(Map.entry(Samples.PHUC_SON, 2));
        erase.erase(TEAM, campaign, Samples.PHUC_SON, DAY, 1, "lộ mặt người");
        assertThat(counted(teams, People.EDITOR)).containsOnly(Map.entry(Samples.PHUC_SON, 1));
        province.clock.set(Samples.CLOSES.plus(TeamDays.KEPT));
        assertThat(counted(teams, LEAD)).isEmpty();
    }

    @Test
    void otherUnits_areNotThere() {
        for (UnitId unit : List.of(Samples.NHA_NAM, Samples.PHUC_SON_LUC_NAM)) {
            assertNotThere(() -> send.send(TEAM, campaign, unit, DAY, FIRST));
            assertNotThere(() -> show.show(TEAM, campaign, unit, DAY));
        }
        assertNotThere(() -> send.send(LEAD, campaign, Samples.PHUC_SON, DAY, FIRST));
        assertNotThere(() -> show.show(People.in(Samples.TAN_YEN, Role.BOX_OWNER), campaign, Samples.PHUC_SON, DAY));
        assertNotThere(() -> show.show(LEAD, campaign, Samples.PHUC_SON_LUC_NAM, DAY));
    }

    private Map<UnitId, Integer> counted(ShowTeams teams, Person person) {
        return teams.show(person, campaign, Optional.of(DAY)).teams().stream()
                .filter(team -> team.photos() > 0)
                .collect(Collectors.toMap(TeamState::unitId, TeamState::photos));
    }

    private Outcome send(LocalDate day, byte[] sent) {
        return send.send(TEAM, campaign, Samples.PHUC_SON, day, sent);
    }

    private List<AuditAction> actions() {
        return log.entries(campaign).stream().map(line -> line.action()).toList();
    }

    private static void assertNotThere(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(ProblemException.class);
    }
}
