package vn.dany.core.response;

import java.time.Duration;

/** How long the form was open, in classes coarse enough to say nothing about when. */
public enum DurationClass {
    UNDER_1_MINUTE(1),
    UNDER_3_MINUTES(3),
    UNDER_10_MINUTES(10),
    UNDER_30_MINUTES(30),
    LONGER(Integer.MAX_VALUE);

    private final int belowMinutes;

    DurationClass(int belowMinutes) {
        this.belowMinutes = belowMinutes;
    }

    /** The class of {@code open}. */
    public static DurationClass of(Duration open) {
        for (DurationClass candidate : values()) {
            if (open.toMinutes() < candidate.belowMinutes) {
                return candidate;
            }
        }
        return LONGER;
    }
}
