package vn.dany.core.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.photo.KeepPhoto;
import vn.dany.core.photo.PhotoPlace;
import vn.dany.core.photo.SendPhoto.Outcome;
import vn.dany.core.photo.SendPhoto.Verdict;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.UnitId;

/** Keeps a photo with the report of a team's day, as long as what the team writes down is kept. */
public final class SendEvidence {

    private final FindCampaign findCampaign;
    private final KeepPhoto keepPhoto;
    private final NoteAccess noteAccess;
    private final Clock clock;

    public SendEvidence(FindCampaign findCampaign, KeepPhoto keepPhoto, NoteAccess noteAccess, Clock clock) {
        this.findCampaign = findCampaign;
        this.keepPhoto = keepPhoto;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    /**
     * Keeps the photo in {@code sent} in the first slot of the day that is free, after a line on the audit log, or says why
     * not: OVER for a day of which no report is taken, too. Sent again it is kept once.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or the unit is not theirs,
     *     with PhotoTooLarge, and with StoreUnavailable: then it may be kept, and is to be sent again
     */
    public Outcome send(Person person, CampaignId campaignId, UnitId unitId, LocalDate day, byte[] sent) {
        Campaign campaign = TeamScope.campaign(findCampaign, person, Right.FILE_TEAMWORK, campaignId, unitId);
        Instant now = clock.instant();
        if (!TeamDays.of(campaign, unitId).takesNow(day, now)) {
            return Outcome.refused(Verdict.OVER);
        }
        return keepPhoto.keep(
                PhotoPlace.teamDay(campaignId, unitId, day),
                sent,
                Optional.empty(),
                Optional.of(TeamDays.expiry(campaign, now)),
                () -> noteAccess.note(
                        campaignId,
                        AuditAction.TEAM_PHOTO_SENT,
                        Map.of("unit", unitId.value(), "day", day.toString()),
                        person.identity()));
    }
}
