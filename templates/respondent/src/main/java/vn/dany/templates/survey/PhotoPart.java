package vn.dany.templates.survey;

import java.util.Optional;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.SendPhoto;

/**
 * What a receipt says of photos, and the field for them.
 *
 * @param action where a photo is sent to, empty where none is taken now
 * @param several what the script says above the field, since it can send several
 * @param told what became of the last one, empty for nothing
 * @param tone how that is shown
 * @param script what makes photos smaller before they are sent
 */
public record PhotoPart(String action, String several, String told, String tone, String script) {

    /** Nothing of photos. */
    public static final PhotoPart NONE = new PhotoPart("", "", "", "", "");

    /**
     * The field, if photos may follow now, below what became of the last one.
     *
     * @param action where a photo is sent to
     * @param last empty where none was sent just now
     */
    public static PhotoPart of(
            boolean stands, String action, Optional<SendPhoto.Outcome> last, AskedLanguage language) {
        PhotoMessages words = Wording.ofPhotos(language.pages());
        int received = last.map(SendPhoto.Outcome::number).orElse(0);
        boolean room = received < PhotoSlot.MOST
                && last.filter(outcome -> outcome.verdict() == SendPhoto.Verdict.NO_ROOM)
                        .isEmpty();
        return new PhotoPart(
                stands && room ? action : "",
                words.labelSeveral(String.valueOf(PhotoSlot.MOST - received)),
                last.map(outcome -> told(outcome, words)).orElse(""),
                received > 0 ? "note" : "alert",
                SurveyAssets.address(SurveyAssets.PHOTOS));
    }

    /** Whether there is anything to say. */
    public boolean isShown() {
        return !action.isEmpty() || !told.isEmpty();
    }

    private static String told(SendPhoto.Outcome outcome, PhotoMessages words) {
        return switch (outcome.verdict()) {
            case RECEIVED ->
                outcome.number() == PhotoSlot.MOST
                        ? words.receivedAll()
                        : words.received(String.valueOf(outcome.number()));
            case NOTHING_SENT -> words.choose();
            case NO_PICTURE -> words.noPicture();
            case NO_ROOM -> words.noRoom();
            case OVER -> words.over();
            case ERASED -> words.erased();
        };
    }
}
