package vn.dany.core.staff;

import java.time.Clock;
import java.time.Instant;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundChange;
import vn.dany.core.campaign.WindowEffect;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Finding;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.RegistryWriter;

/**
 * Changes a round's window in all units or in one, sets the trial round, and restores former windows, each only after its
 * effect was shown. In force everywhere within 15 seconds.
 */
public final class ChangeWindow {

    private final RegistryWriter registry;
    private final Clock clock;

    public ChangeWindow(RegistryWriter registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * Shows what the change would do; makes it, and notes it on the audit log, once its effect was shown and still is the
     * same. Or does neither and says why.
     *
     * @param shown the mark of the effect that was said yes to, empty to see it first
     * @param by the member of staff
     * @throws ProblemException with NotInScope if there is no such campaign, or {@code by} edits none
     */
    public ChangeOutcome<WindowEffect, Campaign> change(RoundChange change, String shown, Person by) {
        by.require(Right.EDIT_CAMPAIGNS);
        Instant now = clock.instant();
        Campaign before =
                registry.latest(change.roundId().campaignId()).orElseThrow(() -> ProblemException.notInScope());
        return change.apply(before, now)
                .match(
                        after -> {
                            WindowEffect effect = WindowEffect.of(change, before, after, now);
                            return ChangeOutcome.after(
                                    effect,
                                    effect.mark(),
                                    shown,
                                    () -> registry.replace(before, after, change.entry(before, by.identity(), now))
                                            ? new ChangeOutcome.Done<>(after)
                                            : new ChangeOutcome.Refused<>(
                                                    Finding.at("", ChangeFinding.CAMPAIGN_CHANGED_MEANWHILE)));
                        },
                        ChangeOutcome.Refused::new);
    }
}
