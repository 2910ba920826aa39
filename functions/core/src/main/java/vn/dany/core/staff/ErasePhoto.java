package vn.dany.core.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Reason;
import vn.dany.core.photo.PhotoPlace;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.PhotoSlots;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.core.unit.UnitId;

/** Takes away a photo that came with a suggestion. What was written stays; the photo does not come back. */
public final class ErasePhoto {

    /** How long a ground may be, in characters. */
    public static final int LONGEST_GROUND = 300;

    private final FindCampaign findCampaign;
    private final SuggestionStore suggestions;
    private final PhotoSlots slots;
    private final TakeAwayPhoto takeAway;
    private final Clock clock;

    public ErasePhoto(
            FindCampaign findCampaign,
            SuggestionStore suggestions,
            PhotoSlots slots,
            TakeAwayPhoto takeAway,
            Clock clock) {
        this.findCampaign = findCampaign;
        this.suggestions = suggestions;
        this.slots = slots;
        this.takeAway = takeAway;
        this.clock = clock;
    }

    /** Whether a ground can be taken: it says something, and is not longer than {@link #LONGEST_GROUND}. */
    public static boolean isGround(String typed) {
        return Reason.isGiven(typed, LONGEST_GROUND);
    }

    /**
     * The photo that {@code by} may erase.
     *
     * @throws ProblemException with NotInScope if it is not there, not to be seen yet, or of a suggestion that is not in the
     *     box or in no unit {@code by} answers
     */
    public PhotoSlot find(Person by, CampaignId campaignId, UnitId unitId, String suggestionId, int number) {
        Campaign campaign = findCampaign.find(by, Right.ANSWER_SUGGESTIONS, campaignId);
        if (!campaign.unitIds().contains(unitId)
                || suggestions.find(campaign.id(), unitId, suggestionId).isEmpty()) {
            throw ProblemException.notInScope();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE);
        return slots.find(PhotoPlace.suggestion(campaign.id(), unitId, suggestionId), number)
                .filter(taken -> taken.isSeenOn(today))
                .orElseThrow(ProblemException::notInScope);
    }

    /**
     * Erases it, after a line on the audit log with the ground. Nobody is shown it from the moment its slot is marked. One
     * that is erased already leaves no other line and needs no other ground; its picture is taken away once more, in case
     * somebody was cut off before.
     *
     * @throws ProblemException as {@link #find} does
     * @throws IllegalArgumentException unless {@link #isGround}, of one that is not erased
     */
    public void erase(Person by, CampaignId campaignId, UnitId unitId, String suggestionId, int number, String ground) {
        PhotoSlot slot = find(by, campaignId, unitId, suggestionId, number);
        takeAway.takeAway(
                by,
                slot,
                AuditAction.PHOTO_ERASED,
                Map.of("unit", unitId.value(), "suggestion", suggestionId, "photo", Integer.toString(number)),
                ground);
    }
}
