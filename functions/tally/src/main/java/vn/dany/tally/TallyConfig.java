package vn.dany.tally;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the tally works. */
@ConfigMapping(prefix = "dany.tally")
interface TallyConfig {

    /**
     * How many responses are shown together at least; 5 or more. A larger block protects more and shows later: while a
     * round is open a unit's answers are seen from two blocks on.
     */
    @WithDefault("5")
    int block();
}
