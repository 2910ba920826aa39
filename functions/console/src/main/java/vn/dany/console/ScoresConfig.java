package vn.dany.console;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How the province scores units. The four weights make 100 together. Whoever changes a number changes the version too:
 * it is printed with every result, and reports ordered before keep theirs.
 */
@ConfigMapping(prefix = "dany.scores")
interface ScoresConfig {

    /** What the province calls this formula. */
    @WithDefault("1")
    String version();

    /** Weight of the response rate. */
    @WithDefault("30")
    int participation();

    /** Weight of the daily reports that teams owed and handed in. */
    @WithDefault("20")
    int duties();

    /** Weight of the favourable answers. */
    @WithDefault("40")
    int favourable();

    /** Weight of there being no doubt about the responses. */
    @WithDefault("10")
    int integrity();

    /** How many points of recognition satisfaction is worth at most. */
    @WithDefault("20")
    int satisfaction();
}
