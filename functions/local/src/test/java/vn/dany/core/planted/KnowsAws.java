package vn.dany.core.planted;

import software.amazon.awssdk.regions.Region;

/** Breaks: core is plain Java. */
class KnowsAws {
    Region region = Region.AP_SOUTHEAST_1;
}
