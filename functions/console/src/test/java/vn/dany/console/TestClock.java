package vn.dany.console;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;

/** A clock the tests can set, in place of the system's. */
class TestClock {

    static final SettableClock CLOCK = new SettableClock(Samples.OPENS);

    @Produces
    @Singleton
    Clock clock() {
        return CLOCK;
    }
}
