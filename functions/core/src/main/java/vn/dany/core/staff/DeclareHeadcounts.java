package vn.dany.core.staff;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Finding;
import vn.dany.core.headcount.HeadcountEffect;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.unit.UnitId;

/** Declares headcounts of a campaign, after what that changes was shown, and notes it on the audit log. */
public final class DeclareHeadcounts {

    private final FindCampaign findCampaign;
    private final Headcounts headcounts;
    private final NoteAccess noteAccess;

    public DeclareHeadcounts(FindCampaign findCampaign, Headcounts headcounts, NoteAccess noteAccess) {
        this.findCampaign = findCampaign;
        this.headcounts = headcounts;
        this.noteAccess = noteAccess;
    }

    /**
     * Shows what declaring {@code declared}, and none for {@code emptied}, would change in the units that are {@code by}'s;
     * makes it once that was said yes to. Refused if nothing would change.
     *
     * @param shown the mark of the effect that was said yes to, empty to see it first
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or one of the units is not
     *     theirs
     */
    public ChangeOutcome<HeadcountEffect, HeadcountEffect> declare(
            CampaignId campaignId, Map<UnitId, Integer> declared, Set<UnitId> emptied, String shown, Person by) {
        Campaign campaign = findCampaign.find(by, Right.DECLARE_HEADCOUNTS, campaignId);
        Set<UnitId> units = new TreeSet<>(declared.keySet());
        units.addAll(emptied);
        if (!campaign.unitIds().containsAll(units)) {
            throw ProblemException.notInScope();
        }
        HeadcountEffect effect = HeadcountEffect.of(declaredIn(campaign), declared, emptied);
        return effect.isNone()
                ? new ChangeOutcome.Refused<>(Finding.at("", ChangeFinding.NO_HEADCOUNT_DIFFERS))
                : ChangeOutcome.after(effect, effect.mark(), shown, () -> {
                    make(campaignId, effect, by.identity());
                    return new ChangeOutcome.Done<>(effect);
                });
    }

    private Map<UnitId, Integer> declaredIn(Campaign campaign) {
        Map<UnitId, Integer> theirs = new TreeMap<>(headcounts.of(campaign.id()));
        theirs.keySet().retainAll(campaign.unitIds());
        return theirs;
    }

    /**
     * Declares what comes with a campaign that is published for the first time: nothing of it can have been shown. What an
     * earlier try declared beyond that is withdrawn.
     */
    public void first(CampaignId campaignId, Map<UnitId, Integer> declared, String by) {
        Map<UnitId, Integer> before = headcounts.of(campaignId);
        Set<UnitId> emptied = new TreeSet<>(before.keySet());
        emptied.removeAll(declared.keySet());
        HeadcountEffect effect = HeadcountEffect.of(before, declared, emptied);
        if (!effect.isNone()) {
            make(campaignId, effect, by);
        }
    }

    private void make(CampaignId campaignId, HeadcountEffect effect, String by) {
        noteAccess.note(
                campaignId,
                AuditAction.HEADCOUNTS_CHANGED,
                Map.of(
                        "units",
                        String.valueOf(effect.units()),
                        "before",
                        String.valueOf(effect.peopleBefore()),
                        "after",
                        String.valueOf(effect.peopleAfter())),
                by);
        Map<UnitId, Integer> changed = new TreeMap<>(effect.added());
        effect.replaced().forEach((unit, change) -> changed.put(unit, change.after()));
        headcounts.declare(campaignId, changed);
        headcounts.withdraw(campaignId, effect.withdrawn().keySet());
    }
}
