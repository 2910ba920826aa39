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
import vn.dany.core.photo.PhotoFiles;
import vn.dany.core.photo.PhotoKind;
import vn.dany.core.photo.PhotoPlace;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.Pictures;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.unit.UnitId;

/** A photo is erased by whoever answers its text, with a ground on the log, and is shown to nobody afterwards. */
class ErasePhotoTest {

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
    private final NoteAccess noteAccess = new NoteAccess(log, province.clock);
    private final ErasePhoto erase = new ErasePhoto(
            province.findCampaign,
            province.suggestions,
            photos,
            new TakeAwayPhoto(photos, photos, noteAccess),
            province.clock);
    private final ShowPhotos show =
            new ShowPhotos(province.findCampaign, province.suggestions, photos, photos, noteAccess, province.clock);

    @BeforeEach
    void fill() {
        for (UnitId unitId : new UnitId[] {Samples.PHUC_SON, Samples.PHUC_SON_LUC_NAM}) {
            province.suggestions.add(new Suggestion(
                    campaign,
                    unitId,
                    "a",
                    "",
                    "3",
                    LocalDate.of(2024, 4, 1),
                    new TreeMap<>(Map.of(new QuestionId("G7"), "Xin sửa đường")),
                    Handling.NEW));
            take(unitId, 1, Optional.empty());
            take(unitId, 2, Optional.of(LocalDate.of(2024, 4, 2)));
        }
    }

    @Test
    void erasedPhoto_isGoneFromWhereItWasAndFromEverybodysSight() {
        erase.erase(OWNER, campaign, Samples.PHUC_SON, "a", 1, "lộ mặt người");
        PhotoSlot slot = photos.find(PhotoPlace.suggestion(campaign, Samples.PHUC_SON, "a"), 1)
                .orElseThrow();
        assertThat(photos.read(slot)).isEmpty();
        assertThatThrownBy(() -> show.read(OWNER, campaign, Samples.PHUC_SON, "a", 1))
                .isInstanceOf(ProblemException.class);
        assertThat(show.list(OWNER, campaign))
                .singleElement()
                .satisfies(one -> assertThat(one.erased()).isTrue());
        assertThat(log.entries(campaign)).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo(AuditAction.PHOTO_ERASED);
            assertThat(line.by()).isEqualTo(OWNER.identity());
            assertThat(line.reason()).isEqualTo("lộ mặt người");
            assertThat(line.details())
                    .isEqualTo(Map.of("unit", Samples.PHUC_SON.value(), "suggestion", "a", "photo", "1"));
        });
    }

    @Test
    void erasedTwice_isOneLine_andWhatWasLeftByACutIsTakenAway() {
        erase.erase(OWNER, campaign, Samples.PHUC_SON, "a", 1, "lộ mặt người");
        PhotoSlot slot = photos.find(PhotoPlace.suggestion(campaign, Samples.PHUC_SON, "a"), 1)
                .orElseThrow();
        photos.keep(slot, PHOTO);
        erase.erase(OWNER, campaign, Samples.PHUC_SON, "a", 1, "lần nữa");
        assertThat(photos.read(slot)).isEmpty();
        assertThat(log.entries(campaign)).hasSize(1);
    }

    /** The bucket is away just when the picture is to go: its slot is marked already, so that the next try needs no ground. */
    @Test
    void cutOffBeforeItsPictureWasTakenAway_isFinishedByDoingItAgain() {
        boolean[] away = {true};
        InMemoryPhotos pictures = new InMemoryPhotos();
        PhotoFiles files = new PhotoFiles() {
            @Override
            public void keep(PhotoSlot slot, Photo photo) {
                pictures.keep(slot, photo);
            }

            @Override
            public Optional<byte[]> read(PhotoSlot slot) {
                return pictures.read(slot);
            }

            @Override
            public void erase(PhotoSlot slot) {
                if (away[0]) {
                    throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE));
                }
                pictures.erase(slot);
            }
        };
        ErasePhoto cut = new ErasePhoto(
                province.findCampaign,
                province.suggestions,
                photos,
                new TakeAwayPhoto(photos, files, noteAccess),
                province.clock);
        PhotoSlot slot = photos.find(PhotoPlace.suggestion(campaign, Samples.PHUC_SON, "a"), 1)
                .orElseThrow();
        pictures.keep(slot, PHOTO);
        assertThatThrownBy(() -> cut.erase(OWNER, campaign, Samples.PHUC_SON, "a", 1, "lộ mặt người"))
                .isInstanceOf(ProblemException.class);
        assertThat(pictures.read(slot)).isPresent();

        away[0] = false;
        cut.erase(OWNER, campaign, Samples.PHUC_SON, "a", 1, "");
        assertThat(pictures.read(slot)).isEmpty();
        assertThat(log.entries(campaign)).hasSize(1);
    }

    @Test
    void withoutAGround_nothingIsErased() {
        for (String ground : new String[] {"", "  ", "x".repeat(ErasePhoto.LONGEST_GROUND + 1)}) {
            assertThatThrownBy(() -> erase.erase(OWNER, campaign, Samples.PHUC_SON, "a", 1, ground))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(show.read(OWNER, campaign, Samples.PHUC_SON, "a", 1).bytes()).isNotEmpty();
    }

    @Test
    void whoDoesNotAnswerThere_erasesNothing() {
        assertNotThere(OWNER, Samples.PHUC_SON_LUC_NAM, "a", 1);
        assertNotThere(People.in(Samples.TAN_YEN, Role.BOX_READER), Samples.PHUC_SON, "a", 1);
        assertNotThere(OWNER, Samples.PHUC_SON, "b", 1);
        assertNotThere(OWNER, Samples.PHUC_SON, "a", 2);
        assertNotThere(OWNER, Samples.PHUC_SON, "a", 3);
        assertThat(log.entries(campaign)).isEmpty();
    }

    private void assertNotThere(Person person, UnitId unitId, String suggestionId, int number) {
        assertThatThrownBy(() -> erase.erase(person, campaign, unitId, suggestionId, number, "lộ mặt người"))
                .isInstanceOf(ProblemException.class);
        photos.find(PhotoPlace.suggestion(campaign, unitId, suggestionId), number)
                .ifPresent(slot -> assertThat(photos.read(slot)).isPresent());
    }

    private void take(UnitId unitId, int number, Optional<LocalDate> seenFrom) {
        PhotoSlot slot = PhotoSlot.taken(
                PhotoPlace.suggestion(campaign, unitId, "a"), number, PhotoKind.JPEG, "d" + number, seenFrom);
        photos.take(slot);
        photos.keep(slot, PHOTO);
    }
}
