package vn.dany.sovereign;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the process does what schedules and events do elsewhere. */
@ConfigMapping(prefix = "dany.sovereign")
interface SovereignConfig {

    /** How long after one count of the open rounds the next one begins. */
    @WithDefault("5M")
    Duration countEvery();

    /** How long after one look at the orders the next one follows. */
    @WithDefault("10S")
    Duration ordersEvery();

    /**
     * How many bodies one peer may have under way at once; 64 is enough for everybody behind one village's address. A
     * proxy in front is one peer and keeps slow bodies to itself: behind it, thousands.
     */
    @WithDefault("64")
    int bodiesPerPeer();
}
