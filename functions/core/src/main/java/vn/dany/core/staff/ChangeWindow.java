package vn.dany.core.staff;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.FieldProblem;
import vn.dany.core.campaign.WindowChange;
import vn.dany.core.entry.RegistryWriter;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/** Changes a round's window in all units or in one, and sets the trial round. In force everywhere within 15 seconds. */
@Singleton
public final class ChangeWindow {

    private final RegistryWriter registry;
    private final Clock clock;

    @Inject
    public ChangeWindow(RegistryWriter registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * Makes the change and notes it on the audit log, or does neither and says why.
     *
     * @param by the member of staff
     * @throws ProblemException with NotInScope if there is no such campaign
     */
    public WindowChange.Outcome change(WindowChange change, String by) {
        Instant now = clock.instant();
        Campaign before = registry.latest(change.roundId().campaignId())
                .orElseThrow(() -> new ProblemException(new Problem.NotInScope()));
        WindowChange.Outcome outcome = change.apply(before, now);
        if (outcome instanceof WindowChange.Outcome.Changed changed
                && !registry.replace(before, changed.campaign(), change.entry(before, by, now))) {
            return new WindowChange.Outcome.Refused(List.of(new FieldProblem(
                    "",
                    "người khác vừa thay đổi đợt khảo sát này; hãy xem lại rồi làm lại",
                    "somebody else has just changed this campaign; look again, then try again")));
        }
        return outcome;
    }
}
