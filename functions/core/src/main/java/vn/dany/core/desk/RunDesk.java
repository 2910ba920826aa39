package vn.dany.core.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.access.StaffMember;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.UnitId;

/**
 * What those who run a round note down, each with its line on the audit log before it is done. Every method throws
 * ProblemException with NotInScope if there is no such campaign or round, or if the units are not theirs to urge.
 */
public final class RunDesk {

    /** More than there are leads who could share out their units at one moment. */
    private static final int TRIES = 20;

    private final FindCampaign findCampaign;
    private final DeskStore store;
    private final NoteAccess noteAccess;
    private final Clock clock;

    public RunDesk(FindCampaign findCampaign, DeskStore store, NoteAccess noteAccess, Clock clock) {
        this.findCampaign = findCampaign;
        this.store = store;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    /** Notes that units are urged; returns those somebody else urged within the hour, which are not urged again. */
    public List<UnitId> push(Person person, RoundId roundId, List<UnitId> units, Push.Means means) {
        require(findCampaign.find(person, Right.PUSH, roundId), units);
        Instant now = clock.instant();
        Set<UnitId> early = store.pushes(roundId).stream()
                .filter(push -> push.holdsAt(now))
                .map(Push::unitId)
                .collect(Collectors.toSet());
        List<UnitId> due = units.stream().filter(unit -> !early.contains(unit)).toList();
        if (!due.isEmpty()) {
            note(person, roundId.campaignId(), AuditAction.UNITS_URGED, about(roundId.toString(), due));
        }
        return units.stream()
                .filter(unit -> early.contains(unit) || !store.push(new Push(roundId, unit, now, person.name(), means)))
                .toList();
    }

    /** Notes what was found about a flag; an empty text is none. */
    public void note(Person person, RoundId roundId, UnitId unit, IntegrityFlag flag, String text) {
        require(findCampaign.find(person, Right.PUSH, roundId), List.of(unit));
        String bounded = bounded(text, FlagNote.LONGEST);
        if (!bounded.isEmpty()) {
            note(person, roundId.campaignId(), AuditAction.FLAG_NOTED, about(roundId.toString(), List.of(unit)));
            store.note(new FlagNote(roundId, unit, flag, clock.instant(), person.name(), bounded));
        }
    }

    /** Decides for a whole campaign how units are urged; a target out of bounds is brought within. */
    public void plan(Person person, CampaignId campaignId, int target, String unitMessage, String clusterMessage) {
        person.require(Right.EDIT_CAMPAIGNS);
        findCampaign.find(person, Right.PUSH, campaignId);
        note(person, campaignId, AuditAction.DESK_PLAN_CHANGED, Map.of());
        store.keep(
                campaignId,
                new DeskPlan(
                        Math.max(1, Math.min(100, target)),
                        bounded(unitMessage, DeskPlan.LONGEST),
                        bounded(clusterMessage, DeskPlan.LONGEST)));
    }

    /**
     * Gives {@code identity} the units to look after; those that are not the giver's to urge stay as they are, also those
     * that somebody else gives at the same time. What cannot be an identity is nobody's.
     */
    public void assign(Person person, CampaignId campaignId, String identity, List<UnitId> units) {
        Campaign theirs = findCampaign.find(person, Right.PUSH, campaignId);
        require(theirs, units);
        if (identity.length() > StaffMember.LONGEST) {
            throw ProblemException.notInScope();
        }
        note(
                person,
                campaignId,
                AuditAction.UNITS_ASSIGNED,
                Map.of("person", identity, "units", String.valueOf(units.size())));
        int tries = 0;
        while (!share(theirs, identity, units)) {
            if (++tries == TRIES) {
                throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE));
            }
        }
    }

    private boolean share(Campaign theirs, String identity, List<UnitId> units) {
        List<UnitId> before = store.lists(theirs.id()).getOrDefault(identity, List.of());
        return store.assign(
                theirs.id(),
                identity,
                before,
                Stream.concat(
                                before.stream().filter(unit -> !theirs.unitIds().contains(unit)),
                                theirs.unitIds().stream().filter(units::contains))
                        .toList());
    }

    /** One unit by its id, several by their number. */
    private static Map<String, String> about(String round, List<UnitId> units) {
        return units.size() == 1
                ? Map.of("round", round, "unit", units.get(0).value())
                : Map.of("round", round, "units", String.valueOf(units.size()));
    }

    private void note(Person person, CampaignId campaignId, AuditAction action, Map<String, String> details) {
        noteAccess.note(campaignId, action, details, person.identity());
    }

    private static void require(Campaign theirs, List<UnitId> units) {
        if (!theirs.unitIds().containsAll(units)) {
            throw ProblemException.notInScope();
        }
    }

    private static String bounded(String text, int longest) {
        String stripped = text.strip();
        return stripped.length() <= longest ? stripped : stripped.substring(0, longest);
    }
}
