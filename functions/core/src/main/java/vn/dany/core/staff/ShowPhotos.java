package vn.dany.core.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.photo.Photo;
import vn.dany.core.photo.PhotoFiles;
import vn.dany.core.photo.PhotoPlace;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.PhotoSlots;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.core.unit.UnitId;

/** Shows the photos of suggestions to those who read these. */
public final class ShowPhotos {

    private final FindCampaign findCampaign;
    private final SuggestionStore suggestions;
    private final PhotoSlots slots;
    private final PhotoFiles files;
    private final NoteAccess noteAccess;
    private final Clock clock;

    public ShowPhotos(
            FindCampaign findCampaign,
            SuggestionStore suggestions,
            PhotoSlots slots,
            PhotoFiles files,
            NoteAccess noteAccess,
            Clock clock) {
        this.findCampaign = findCampaign;
        this.suggestions = suggestions;
        this.slots = slots;
        this.files = files;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    /**
     * Which photos may be looked at beside the texts that are in {@code person}'s units, and which were erased. No line is
     * noted: nothing of a picture is in it.
     *
     * @throws ProblemException with NotInScope if there is no such campaign, or no unit of theirs in it
     */
    public List<PhotoSlot> list(Person person, CampaignId campaignId) {
        Campaign campaign = findCampaign.find(person, Right.READ_SUGGESTIONS, campaignId);
        if (findCampaign.questionnaire(campaign).filter(asked -> asked.photos()).isEmpty()) {
            return List.of();
        }
        List<PhotoSlot> taken = campaign.unitIds().size() == 1
                ? slots.of(campaign.id(), campaign.unitIds().get(0))
                : slots.of(campaign.id());
        return taken.stream()
                .filter(slot -> campaign.unitIds().contains(slot.unitId()) && slot.isSeenOn(today()))
                .toList();
    }

    /**
     * One of them, after a line on the audit log.
     *
     * @throws ProblemException with NotInScope if it is not there, erased, not to be seen yet, or of a suggestion that is
     *     not in the box or not theirs
     */
    public Photo read(Person person, CampaignId campaignId, UnitId unitId, String suggestionId, int number) {
        Campaign campaign = findCampaign.find(person, Right.READ_SUGGESTIONS, campaignId);
        if (!campaign.unitIds().contains(unitId)
                || suggestions.find(campaign.id(), unitId, suggestionId).isEmpty()) {
            throw ProblemException.notInScope();
        }
        PhotoSlot slot = slots.find(PhotoPlace.suggestion(campaign.id(), unitId, suggestionId), number)
                .filter(taken -> !taken.erased() && taken.isSeenOn(today()))
                .orElseThrow(ProblemException::notInScope);
        noteAccess.note(
                campaign.id(),
                AuditAction.PHOTO_READ,
                Map.of("unit", unitId.value(), "suggestion", suggestionId, "photo", Integer.toString(number)),
                person.identity());
        return files.read(slot).map(bytes -> new Photo(slot.kind(), bytes)).orElseThrow(ProblemException::notInScope);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE);
    }
}
