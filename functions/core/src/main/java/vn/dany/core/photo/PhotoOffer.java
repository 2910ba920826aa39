package vn.dany.core.photo;

import java.time.Clock;
import java.time.Instant;
import vn.dany.core.response.ShowReceipt;

/** Says until when photos may follow a suggestion: as long as the box takes suggestions in that unit, and its grace. */
public final class PhotoOffer {

    private final Clock clock;

    public PhotoOffer(Clock clock) {
        this.clock = clock;
    }

    /** Whether photos ever follow what this receipt is for: it counts, and its questionnaire takes some. */
    public static boolean isMadeTo(ShowReceipt.Genuine receipt) {
        return receipt.entrance().questionnaire().photos() && !receipt.trial();
    }

    /** Whether they may follow now. */
    public boolean standsFor(ShowReceipt.Genuine receipt) {
        Instant now = clock.instant();
        return isMadeTo(receipt)
                && receipt.entrance().campaign().rounds().stream()
                        .anyMatch(round -> !now.isBefore(round.window().opensAt())
                                && now.isBefore(round.window().graceEndsAt()));
    }
}
