package vn.dany.core.desk;

import java.time.Duration;
import java.time.Instant;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.unit.UnitId;

/**
 * Somebody has urged a unit.
 *
 * @param by the member of staff, by name
 */
public record Push(RoundId roundId, UnitId unitId, Instant at, String by, Means means) {

    /** For so long nobody else calls the same unit. */
    public static final Duration PAUSE = Duration.ofHours(1);

    /** How a unit is urged. Kept by name, so that names are never changed. */
    public enum Means {
        ZALO,
        PHONE,
        LETTER,
        MEETING
    }

    /** Whether it is too early to urge the unit again at {@code now}. */
    public boolean holdsAt(Instant now) {
        return now.isBefore(at.plus(PAUSE));
    }
}
