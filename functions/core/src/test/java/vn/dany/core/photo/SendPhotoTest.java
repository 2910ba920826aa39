package vn.dany.core.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.response.ShowReceipt;
import vn.dany.core.response.SuggestionIds;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Suggestion;

/** Photos follow the receipt of a box: three, each once, in time. */
class SendPhotoTest {

    private static final byte[] FIRST = Pictures.jpegOfAPhone();
    private static final byte[] SECOND = Pictures.png(BufferedImage.TYPE_INT_RGB);

    private final SampleProvince province = asking(Samples.tellingBox());
    private final InMemoryPhotos photos = new InMemoryPhotos();
    private final ResponseKey key = ResponseKey.of(province.firstRound, new byte[] {1});
    private final ShowReceipt.Genuine receipt = genuine(province, key);
    private final CampaignId campaign = province.campaign.id();
    private final String suggestionId =
            new SuggestionIds(province.secrets).of(province.campaign, Samples.PHUC_SON, key);

    @Test
    void photo_isKeptAsThePictureAlone() {
        assertThat(send(FIRST)).isEqualTo(new SendPhoto.Outcome(SendPhoto.Verdict.RECEIVED, 1));
        PhotoSlot slot = photos.find(PhotoPlace.suggestion(campaign, Samples.PHUC_SON, suggestionId), 1)
                .orElseThrow();
        assertThat(slot.kind()).isEqualTo(PhotoKind.JPEG);
        assertThat(slot.seenFrom()).isEmpty();
        assertThat(new String(photos.read(slot).orElseThrow(), StandardCharsets.ISO_8859_1))
                .doesNotContain(Pictures.PLACE);
    }

    @Test
    void samePhotoAgain_isReceivedOnceHoweverOften() {
        send(FIRST);
        send(SECOND);
        assertThat(send(FIRST)).isEqualTo(new SendPhoto.Outcome(SendPhoto.Verdict.RECEIVED, 1));
        assertThat(send(SECOND)).isEqualTo(new SendPhoto.Outcome(SendPhoto.Verdict.RECEIVED, 2));
        assertThat(photos.of(campaign)).hasSize(2);
    }

    @Test
    void photoThatWasCutOffWhileItWasKept_isKeptWhenItIsSentAgain() {
        List<PhotoSlot> kept = new ArrayList<>();
        PhotoFiles failingOnce = new PhotoFiles() {
            @Override
            public void keep(PhotoSlot slot, Photo photo) {
                kept.add(slot);
                if (kept.size() == 1) {
                    throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE));
                }
            }

            @Override
            public Optional<byte[]> read(PhotoSlot slot) {
                return Optional.empty();
            }

            @Override
            public void erase(PhotoSlot slot) {
                kept.remove(slot);
            }
        };
        assertThatThrownBy(() -> sendPhoto(province, failingOnce).send(receipt, FIRST))
                .isInstanceOf(ProblemException.class);
        assertThat(sendPhoto(province, failingOnce).send(receipt, FIRST).number())
                .isOne();
        assertThat(kept).hasSize(2).allSatisfy(slot -> assertThat(slot.number()).isOne());
    }

    @Test
    void erasedPhoto_isNotKeptAgainAndLeavesRoomForNoOther() {
        send(FIRST);
        photos.erase(photos.of(campaign).get(0));
        assertThat(send(FIRST)).isEqualTo(new SendPhoto.Outcome(SendPhoto.Verdict.ERASED, 0));
        assertThat(photos.read(photos.of(campaign).get(0))).isEmpty();
        assertThat(send(SECOND).number()).isEqualTo(2);
    }

    @Test
    void fourth_isToldThatThereIsNoRoom() {
        send(FIRST);
        send(SECOND);
        assertThat(send(Pictures.lossyWebP()).number()).isEqualTo(3);
        assertThat(send(Pictures.losslessWebP())).isEqualTo(new SendPhoto.Outcome(SendPhoto.Verdict.NO_ROOM, 0));
        assertThat(send(FIRST).number()).as("one of the three").isOne();
    }

    @Test
    void whatIsNoPicture_takesNoSlot() {
        assertThat(send(new byte[0]).verdict()).isEqualTo(SendPhoto.Verdict.NOTHING_SENT);
        assertThat(send(Pictures.zip()).verdict()).isEqualTo(SendPhoto.Verdict.NO_PICTURE);
        assertProblem(Problem.Code.PHOTO_TOO_LARGE, () -> send(new byte[Photo.MAX_BYTES + 1]));
        assertThat(photos.of(campaign)).isEmpty();
    }

    @Test
    void photos_followUntilTheGraceEnds() {
        Instant graceEnds = province.campaign.rounds().get(0).window().graceEndsAt();
        province.clock.set(graceEnds.minusSeconds(1));
        assertThat(send(FIRST).verdict()).isEqualTo(SendPhoto.Verdict.RECEIVED);
        province.clock.set(graceEnds);
        assertThat(send(SECOND).verdict()).isEqualTo(SendPhoto.Verdict.OVER);
        assertThat(new PhotoOffer(province.clock).standsFor(receipt)).isFalse();
    }

    @Test
    void photoThatComesAfterItsTextWasCopied_isSeenTheNextDay() {
        province.suggestions.add(new Suggestion(
                campaign,
                Samples.PHUC_SON,
                suggestionId,
                "",
                "3",
                LocalDate.of(2024, 4, 1),
                new TreeMap<>(Map.of(new QuestionId("G7"), "Xin sửa đường")),
                Handling.NEW));
        send(FIRST);
        PhotoSlot slot = photos.of(campaign).get(0);
        assertThat(slot.isSeenOn(LocalDate.of(2024, 4, 1))).isFalse();
        assertThat(slot.isSeenOn(LocalDate.of(2024, 4, 2))).isTrue();
    }

    @Test
    void questionnaireThatTakesNone_hasNoSuchPage() {
        SampleProvince without = asking(Samples.box());
        ShowReceipt.Genuine other = genuine(without, ResponseKey.of(without.firstRound, new byte[] {1}));
        assertThat(PhotoOffer.isMadeTo(other)).isFalse();
        assertProblem(
                Problem.Code.PAGE_NOT_FOUND, () -> sendPhoto(without, photos).send(other, FIRST));
    }

    @Test
    void trial_takesNone() {
        ResponseKey trial = ResponseKey.of(new RoundId(campaign, RoundId.TRIAL), new byte[] {1});
        ShowReceipt.Genuine tried = genuine(province, trial);
        assertThat(tried.trial()).isTrue();
        assertProblem(
                Problem.Code.PAGE_NOT_FOUND, () -> sendPhoto(province, photos).send(tried, FIRST));
    }

    private static SampleProvince asking(Questionnaire questionnaire) {
        Campaign asking = Samples.asking(Samples.oneRound(new CampaignId("hom-thu")), questionnaire.version());
        return new SampleProvince(asking, questionnaire);
    }

    private static ShowReceipt.Genuine genuine(SampleProvince at, ResponseKey key) {
        return new ShowReceipt(at.entrances, at.receipts)
                .show(at.code(Samples.PHUC_SON), at.receipts.issue(at.campaign, at.code(Samples.PHUC_SON), key), "");
    }

    private SendPhoto.Outcome send(byte[] sent) {
        return sendPhoto(province, photos).send(receipt, sent);
    }

    private SendPhoto sendPhoto(SampleProvince at, PhotoFiles files) {
        return new SendPhoto(
                new PhotoOffer(at.clock),
                new SuggestionIds(at.secrets),
                at.suggestions,
                new KeepPhoto(photos, files),
                at.clock);
    }

    private static void assertProblem(Problem.Code code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }
}
