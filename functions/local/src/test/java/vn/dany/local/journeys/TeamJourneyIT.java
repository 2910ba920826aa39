package vn.dany.local.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.local.LocalSystem;

/** The pages of a commune's team and of those above it, by day and by night. */
class TeamJourneyIT {

    private static final String CAMPAIGN = "/console/campaigns/pks07-2024";

    private static LocalSystem system;

    @BeforeAll
    static void start() {
        system = LocalSystem.start();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void everyPageOfATeam_canBeReadByEverybodyOnAPhoneAndAtADesk() {
        try (Phone phone = Phone.withScript().signedIn(system, "commune");
                Phone night = Phone.inTheDark().signedIn(system, "commune");
                Phone province = Phone.desk().signedIn(system, "province");
                Phone small = Phone.withScript().signedIn(system, "province")) {
            phone.page().locator("a[href*='" + CAMPAIGN + "/team/']").click();
            String team = phone.page().url();
            phone.assertAccessible();
            phone.open(team + "/roster");
            night.open(team);
            night.open(team + "/roster?lang=en");
            province.open(team);
            province.open(team + "/roster");
            province.open(system.base() + CAMPAIGN + "/team");
            small.open(system.base() + CAMPAIGN + "/team");
            small.page().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            small.assertAccessible();
        }
    }
}
