package vn.dany.core.team;

import java.time.LocalDate;
import vn.dany.core.access.Person;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.TakeAwayPhoto;
import vn.dany.core.unit.UnitId;

/** Takes away a photo of a team's day, for the team alone. The report stays; the photo does not come back. */
public final class EraseEvidence {

    private final ShowEvidence showEvidence;
    private final TakeAwayPhoto takeAway;

    public EraseEvidence(ShowEvidence showEvidence, TakeAwayPhoto takeAway) {
        this.showEvidence = showEvidence;
        this.takeAway = takeAway;
    }

    /**
     * The photo that {@code by} may erase, or has.
     *
     * @throws ProblemException with NotInScope if it is not there, or of a unit for which {@code by} files nothing
     */
    public PhotoSlot find(Person by, CampaignId campaignId, UnitId unitId, LocalDate day, int number) {
        Evidence evidence = showEvidence.show(by, campaignId, unitId, day);
        return evidence.photos().stream()
                .filter(slot -> evidence.mayFile() && slot.number() == number)
                .findFirst()
                .orElseThrow(ProblemException::notInScope);
    }

    /**
     * Erases it as {@link TakeAwayPhoto} does.
     *
     * @throws ProblemException as {@link #find} does
     */
    public void erase(Person by, CampaignId campaignId, UnitId unitId, LocalDate day, int number, String ground) {
        PhotoSlot slot = find(by, campaignId, unitId, day, number);
        takeAway.takeAway(by, slot, AuditAction.TEAM_PHOTO_ERASED, ShowEvidence.details(slot), ground);
    }
}
