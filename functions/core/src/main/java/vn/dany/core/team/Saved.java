package vn.dany.core.team;

import java.time.Instant;

/**
 * When something was written, and for how long it is kept.
 *
 * @param version counts from 1; who writes names the one they have seen, so that nobody writes over what they do not know
 * @param by the member of staff, by name
 * @param expiresAt from here on nobody is shown it, and the store forgets it
 */
public record Saved(int version, Instant at, String by, Instant expiresAt) {

    /** What has been seen where nothing is written yet. */
    public static final int NONE = 0;

    public Saved {
        if (version <= NONE) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }

    /** Whether it is still shown at {@code now}. */
    boolean isKeptAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
