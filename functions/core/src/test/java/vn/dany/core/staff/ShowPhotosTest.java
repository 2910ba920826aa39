package vn.dany.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import vn.dany.core.photo.Photo;
import vn.dany.core.photo.PhotoKind;
import vn.dany.core.photo.PhotoPlace;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.Pictures;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.unit.UnitId;

/** Photos are looked at where their text is read, by whoever reads it, each with a line on the log. */
class ShowPhotosTest {

    private static final Person OWNER = People.in(Samples.TAN_YEN, Role.BOX_OWNER);
    private static final Photo PHOTO = Photo.of(Pictures.jpeg()).orElseThrow();

    private final SampleProvince province = new SampleProvince(
            Samples.asking(
                    Samples.oneRound(new CampaignId("hom-thu")),
                    Samples.tellingBox().version()),
            Samples.tellingBox());
    private final CampaignId campaign = province.campaign.id();
    private final InMemoryPhotos photos = new InMemoryPhotos();
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final ShowPhotos show = new ShowPhotos(
            province.findCampaign,
            province.suggestions,
            photos,
            photos,
            new NoteAccess(log, province.clock),
            province.clock);

    @BeforeEach
    void fill() {
        write(Samples.PHUC_SON, "a");
        write(Samples.PHUC_SON_LUC_NAM, "c");
        take(Samples.PHUC_SON, "a", Optional.empty());
        take(Samples.PHUC_SON, "not copied", Optional.empty());
        take(Samples.PHUC_SON_LUC_NAM, "c", Optional.empty());
    }

    @Test
    void photo_isReadWithALineThatNamesIt() {
        assertThat(show.read(OWNER, campaign, Samples.PHUC_SON, "a", 1).bytes()).isEqualTo(PHOTO.bytes());
        assertThat(log.entries(campaign)).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo(AuditAction.PHOTO_READ);
            assertThat(line.by()).isEqualTo(OWNER.identity());
            assertThat(line.details())
                    .isEqualTo(Map.of("unit", Samples.PHUC_SON.value(), "suggestion", "a", "photo", "1"));
        });
    }

    @Test
    void foreignPhotoOrOneWhoseTextNobodyReadsYet_isNotThere() {
        assertNotThere(OWNER, Samples.PHUC_SON_LUC_NAM, "c", 1);
        assertNotThere(OWNER, Samples.PHUC_SON, "not copied", 1);
        assertNotThere(OWNER, Samples.PHUC_SON, "a", 2);
        assertNotThere(People.in(Samples.TAN_YEN, Role.LEAD), Samples.PHUC_SON, "a", 1);
        assertThat(log.entries(campaign)).isEmpty();
        assertThat(show.read(People.EDITOR, campaign, Samples.PHUC_SON_LUC_NAM, "c", 1)
                        .kind())
                .isEqualTo(PhotoKind.JPEG);
    }

    @Test
    void list_isOfTheirUnits() {
        assertThat(show.list(OWNER, campaign)).extracting(PhotoSlot::unitId).containsOnly(Samples.PHUC_SON);
        assertThat(show.list(People.EDITOR, campaign)).hasSize(3);
        assertThatThrownBy(() -> show.list(People.in(Samples.TAN_YEN, Role.LEAD), campaign))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void photoThatCameLater_waitsForItsDay() {
        write(Samples.NHA_NAM, "b");
        take(Samples.NHA_NAM, "b", Optional.of(LocalDate.of(2024, 4, 2)));
        assertNotThere(OWNER, Samples.NHA_NAM, "b", 1);
        assertThat(show.list(OWNER, campaign)).noneMatch(slot -> slot.unitId().equals(Samples.NHA_NAM));
        province.clock.set(Samples.vietnam("2024-04-02T00:00"));
        assertThat(show.read(OWNER, campaign, Samples.NHA_NAM, "b", 1).bytes()).isNotEmpty();
        assertThat(show.list(OWNER, campaign)).anyMatch(slot -> slot.unitId().equals(Samples.NHA_NAM));
    }

    @Test
    void photoOfWhichTheFileNeverCame_isNotThere() {
        PhotoSlot cutOff = PhotoSlot.taken(
                PhotoPlace.suggestion(campaign, Samples.PHUC_SON, "a"), 2, PhotoKind.PNG, "e", Optional.empty());
        photos.take(cutOff);
        assertNotThere(OWNER, Samples.PHUC_SON, "a", 2);
    }

    private void assertNotThere(Person person, UnitId unitId, String suggestionId, int number) {
        assertThatThrownBy(() -> show.read(person, campaign, unitId, suggestionId, number))
                .isInstanceOf(ProblemException.class);
    }

    private void write(UnitId unitId, String suggestionId) {
        province.suggestions.add(new Suggestion(
                campaign,
                unitId,
                suggestionId,
                "",
                "3",
                LocalDate.of(2024, 4, 1),
                new TreeMap<>(Map.of(new QuestionId("G7"), "Xin sửa đường")),
                Handling.NEW));
    }

    private void take(UnitId unitId, String suggestionId, Optional<LocalDate> seenFrom) {
        PhotoSlot slot = PhotoSlot.taken(
                PhotoPlace.suggestion(campaign, unitId, suggestionId), 1, PhotoKind.JPEG, "d", seenFrom);
        photos.take(slot);
        photos.keep(slot, PHOTO);
    }
}
