package vn.dany.core.planted;

import java.time.Instant;

/** Breaks: time comes from the injected clock. */
class ReadsTheClock {
    Instant now = Instant.now();
}
