package vn.dany.core.team;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.TeamFinding;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.UnitId;

/** Hands in the assignment list of a commune's team, and notes it on the audit log, without names. */
public final class KeepRoster {

    private final FindCampaign findCampaign;
    private final TeamStore store;
    private final NoteAccess noteAccess;
    private final Clock clock;

    public KeepRoster(FindCampaign findCampaign, TeamStore store, NoteAccess noteAccess, Clock clock) {
        this.findCampaign = findCampaign;
        this.store = store;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    /**
     * Hands in the list. Sent again it changes nothing; a change of a list that the district agreed to needs another yes;
     * whoever sends something else over a list they have not seen is told what stands. Findings are in the field
     * {@code duties}.
     *
     * @param seen the version it was typed over, {@link Saved#NONE} where there was none
     * @param typed lines with nothing in them count for nothing
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or the unit is not theirs
     */
    public FilingOutcome<Roster> keep(Person person, CampaignId campaignId, UnitId unitId, int seen, List<Duty> typed) {
        Campaign campaign = TeamScope.campaign(findCampaign, person, Right.FILE_TEAMWORK, campaignId, unitId);
        TypedText text = new TypedText();
        List<Duty> duties = new ArrayList<>();
        for (Duty duty : typed) {
            String area = text.text("duties", duty.area(), TypedText.LONGEST);
            String shift = text.text("duties", duty.shift(), TypedText.LONGEST);
            Optional<TeamMember> who = text.member("duties", duty.who());
            if (who.isPresent()) {
                duties.add(new Duty(who.get(), area, shift));
            } else if (!area.isEmpty() || !shift.isEmpty()) {
                text.refuse(Finding.at("duties", TeamFinding.NAME_MISSING, area.isEmpty() ? shift : area));
            }
        }
        text.bound("duties", duties.size());
        if (duties.isEmpty()) {
            text.refuse(Finding.at("duties", TeamFinding.NOBODY_ASSIGNED));
        }
        if (!text.problems().isEmpty()) {
            return new FilingOutcome.Refused<>(text.problems());
        }
        Optional<Roster> before = store.roster(campaignId, unitId);
        Instant now = clock.instant();
        Saved saved = new Saved(Filing.next(seen, before), now, person.name(), TeamDays.expiry(campaign, now));
        return Filing.file(
                new Roster(campaignId, unitId, duties, saved, Optional.empty()),
                before,
                () -> noteAccess.note(
                        campaignId,
                        AuditAction.TEAM_ROSTER_HANDED_IN,
                        Map.of("unit", unitId.value()),
                        person.identity()),
                store::put,
                () -> store.roster(campaignId, unitId));
    }
}
