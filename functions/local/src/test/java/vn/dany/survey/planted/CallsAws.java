package vn.dany.survey.planted;

import software.amazon.awssdk.regions.Region;

/** Breaks: functions reach AWS through adapters. */
class CallsAws {
    Region region = Region.AP_SOUTHEAST_1;
}
