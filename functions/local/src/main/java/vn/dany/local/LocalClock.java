package vn.dany.local;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The settings, and the clock they ask for. */
class LocalClock {

    @Singleton
    LocalSettings settings() {
        return LocalSettings.from(System.getProperties());
    }

    /** Right, or starting at {@code local.now} and running from there. */
    @Singleton
    Clock clock(LocalSettings settings) {
        Clock right = Clock.systemUTC();
        return settings.now()
                .map(now -> Clock.offset(right, Duration.between(Instant.now(right), now.toInstant())))
                .orElse(right);
    }
}
