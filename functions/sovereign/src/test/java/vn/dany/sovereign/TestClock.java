package vn.dany.sovereign;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;

/** A clock the tests can set, in place of the system's. */
public class TestClock {

    /** The one there is. */
    public static final SettableClock CLOCK = new SettableClock(Samples.OPENS);

    @Produces
    @Singleton
    Clock clock() {
        return CLOCK;
    }
}
