package vn.dany.core.desk;

import java.time.Instant;
import java.util.List;
import vn.dany.core.report.Progress;

/**
 * Where somebody of the staff begins.
 *
 * @param rounds how far every round is that concerns them, in the order of their campaigns
 * @param decisions what waits for them, the most pressing first
 */
public record Home(Instant now, List<Progress> rounds, List<Decision> decisions) {

    public Home {
        rounds = List.copyOf(rounds);
        decisions = List.copyOf(decisions);
    }
}
