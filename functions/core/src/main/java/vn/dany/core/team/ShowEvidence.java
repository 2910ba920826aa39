package vn.dany.core.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.photo.Photo;
import vn.dany.core.photo.PhotoFiles;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.PhotoSlots;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.UnitId;

/** Shows the photos with the report of a team's day to those who read it, as long as it is kept. */
public final class ShowEvidence {

    private final FindCampaign findCampaign;
    private final PhotoSlots slots;
    private final PhotoFiles files;
    private final NoteAccess noteAccess;
    private final Clock clock;

    public ShowEvidence(
            FindCampaign findCampaign, PhotoSlots slots, PhotoFiles files, NoteAccess noteAccess, Clock clock) {
        this.findCampaign = findCampaign;
        this.slots = slots;
        this.files = files;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    /**
     * Which there are. No line is noted: nothing of a picture is in it.
     *
     * @throws ProblemException with NotInScope if there is no such campaign, or the unit is not theirs
     */
    public Evidence show(Person person, CampaignId campaignId, UnitId unitId, LocalDate day) {
        Campaign campaign = TeamScope.campaign(findCampaign, person, Right.READ_TEAMWORK, campaignId, unitId);
        return new Evidence(
                campaign.among(List.of(unitId)),
                unitId,
                day,
                Evidence.kept(slots.ofDay(campaignId, unitId, day), clock.instant()),
                person.may(Right.FILE_TEAMWORK, campaign, unitId, findCampaign.register()),
                TeamDays.of(campaign, unitId).takesNow(day, clock.instant()));
    }

    /**
     * One of them, after a line on the audit log.
     *
     * @throws ProblemException with NotInScope if it is not there, erased, not kept any more, or the unit is not theirs
     */
    public Photo read(Person person, CampaignId campaignId, UnitId unitId, LocalDate day, int number) {
        PhotoSlot slot = show(person, campaignId, unitId, day).photos().stream()
                .filter(one -> one.number() == number && !one.erased())
                .findFirst()
                .orElseThrow(ProblemException::notInScope);
        noteAccess.note(campaignId, AuditAction.TEAM_PHOTO_READ, details(slot), person.identity());
        return files.read(slot).map(bytes -> new Photo(slot.kind(), bytes)).orElseThrow(ProblemException::notInScope);
    }

    /** What the log says of a photo. */
    static Map<String, String> details(PhotoSlot slot) {
        return new TreeMap<>(
                Map.of("unit", slot.unitId().value(), "day", slot.placeId(), "photo", Integer.toString(slot.number())));
    }
}
