package vn.dany.core.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.UnitId;

/** What a district does about the assignment lists of its communes: says until when, and agrees to them. */
public final class SignOffRosters {

    private final FindCampaign findCampaign;
    private final TeamStore store;
    private final NoteAccess noteAccess;
    private final Clock clock;

    public SignOffRosters(FindCampaign findCampaign, TeamStore store, NoteAccess noteAccess, Clock clock) {
        this.findCampaign = findCampaign;
        this.store = store;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    /**
     * Agrees to lists, each as it was seen; done again it changes nothing.
     *
     * @param seen the version of each unit's list that was looked at
     * @return the units whose list is another by now, which are not agreed to
     * @throws ProblemException with NotInScope if there is no such campaign, or one of the units is not theirs
     */
    public List<UnitId> signOff(Person person, CampaignId campaignId, Map<UnitId, Integer> seen) {
        Campaign campaign = findCampaign.find(person, Right.SIGN_OFF_TEAMWORK, campaignId);
        if (!campaign.unitIds().containsAll(seen.keySet())) {
            throw ProblemException.notInScope();
        }
        return campaign.unitIds().stream()
                .filter(seen::containsKey)
                .filter(unit -> !signedOff(person, campaignId, unit, seen.getOrDefault(unit, Saved.NONE)))
                .toList();
    }

    private boolean signedOff(Person person, CampaignId campaignId, UnitId unitId, int seen) {
        Optional<Roster> found = store.roster(campaignId, unitId);
        if (found.isEmpty()) {
            return false;
        }
        Roster roster = found.get();
        if (isSignedOff(roster, seen)) {
            return true;
        }
        if (roster.signedOff().isPresent() || roster.saved().version() != seen) {
            return false;
        }
        noteAccess.note(
                campaignId, AuditAction.TEAM_ROSTER_SIGNED_OFF, Map.of("unit", unitId.value()), person.identity());
        return store.put(roster.signedOff(clock.instant(), person.name()))
                || store.roster(campaignId, unitId)
                        .filter(now -> isSignedOff(now, seen))
                        .isPresent();
    }

    /** Whether the very list that was seen is agreed to, now or by a try before whose reply was lost. */
    private static boolean isSignedOff(Roster roster, int seen) {
        int version = roster.saved().version();
        return roster.signedOff().isPresent() && (version == seen || version == seen + 1);
    }

    /**
     * Says until when the lists of all units that are theirs are wanted.
     *
     * @throws ProblemException with NotInScope if there is no such campaign, or no unit of theirs in it
     */
    public void due(Person person, CampaignId campaignId, LocalDate day) {
        Campaign campaign = findCampaign.find(person, Right.SIGN_OFF_TEAMWORK, campaignId);
        noteAccess.note(
                campaignId,
                AuditAction.TEAM_ROSTERS_DUE,
                Map.of("units", String.valueOf(campaign.unitIds().size()), "day", day.toString()),
                person.identity());
        store.due(campaignId, campaign.unitIds(), day);
    }
}
