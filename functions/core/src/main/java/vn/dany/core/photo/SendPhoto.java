package vn.dany.core.photo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.response.ShowReceipt;
import vn.dany.core.response.SuggestionIds;
import vn.dany.core.suggestion.SuggestionStates;
import vn.dany.core.unit.UnitId;

/** Keeps a photo beside the suggestion that a receipt is for. */
public final class SendPhoto {

    private final PhotoOffer offer;
    private final SuggestionIds ids;
    private final SuggestionStates states;
    private final KeepPhoto keepPhoto;
    private final Clock clock;

    public SendPhoto(PhotoOffer offer, SuggestionIds ids, SuggestionStates states, KeepPhoto keepPhoto, Clock clock) {
        this.offer = offer;
        this.ids = ids;
        this.states = states;
        this.keepPhoto = keepPhoto;
        this.clock = clock;
    }

    /** What became of what was sent. */
    public enum Verdict {
        /** It is kept, now or since it was sent before. */
        RECEIVED,
        /** There was no file. */
        NOTHING_SENT,
        /** What was sent is no {@link Photo}. */
        NO_PICTURE,
        /** There are as many as there may be, all of them others. */
        NO_ROOM,
        /** Staff took this very photo away; it is not kept again. */
        ERASED,
        /** Nothing is taken any more. */
        OVER
    }

    /**
     * The verdict.
     *
     * @param number which of the photos there it is; 0 if it is not kept
     */
    public record Outcome(Verdict verdict, int number) {

        /** It is not kept. */
        public static Outcome refused(Verdict why) {
            return new Outcome(why, 0);
        }
    }

    /**
     * Keeps the photo in {@code sent} in the first slot that is free, or says why not. A photo that was sent before is in its
     * slot already, so that it may be sent again whenever a reply was lost.
     *
     * @throws ProblemException with PageNotFound if photos never follow this receipt, with PhotoTooLarge, and with
     *     StoreUnavailable: then it may be kept, and is to be sent again
     */
    public Outcome send(ShowReceipt.Genuine receipt, byte[] sent) {
        if (!PhotoOffer.isMadeTo(receipt)) {
            throw new ProblemException(Problem.of(Problem.Code.PAGE_NOT_FOUND));
        }
        if (!offer.standsFor(receipt)) {
            return Outcome.refused(Verdict.OVER);
        }
        Campaign campaign = receipt.entrance().campaign();
        UnitId unitId = receipt.entrance().entry().unitId();
        String suggestionId = ids.of(campaign, unitId, receipt.receipt());
        // Whoever reads the box has the text already: a photo that joins it at once would tell when its sender was
        // there.
        Optional<LocalDate> seenFrom =
                states.known(campaign.id(), unitId, suggestionId).map(known -> tomorrow());
        return keepPhoto.keep(
                PhotoPlace.suggestion(campaign.id(), unitId, suggestionId), sent, seenFrom, Optional.empty(), () -> {});
    }

    private LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE).plusDays(1);
    }
}
