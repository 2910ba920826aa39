package vn.dany.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;
import vn.dany.core.entry.Entry;
import vn.dany.core.problem.ProblemException;
import vn.dany.sovereign.Schedule;
import vn.dany.sovereign.StartPatience;
import vn.dany.stack.Sentence;

/** Loads the campaigns, says where everything is, and serves. */
public class Serving implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Serving.class);

    private final LoadCampaigns campaigns;
    private final DemoStaff staff;
    private final DemoTeams teams;
    private final DemoSuggestions suggestions;
    private final Schedule schedule;
    private final LocalSettings settings;

    Serving(
            LoadCampaigns campaigns,
            DemoStaff staff,
            DemoTeams teams,
            DemoSuggestions suggestions,
            Schedule schedule,
            LocalSettings settings) {
        this.campaigns = campaigns;
        this.staff = staff;
        this.teams = teams;
        this.suggestions = suggestions;
        this.schedule = schedule;
        this.settings = settings;
    }

    @Override
    public int run(String... args) {
        Entry sample;
        try {
            sample = StartPatience.ofAStart().with(campaigns::load);
            staff.load();
            teams.load(campaigns.loaded());
            suggestions.load();
        } catch (LoadCampaigns.Refused | UncheckedIOException e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (ProblemException e) {
            LOG.debug("not started", e);
            System.err.println(Sentence.of(Serving.class, "tooBusy"));
            return 1;
        }
        schedule.start();
        String here = "http://localhost:" + settings.port();
        print("sampleForm", here + "/s/" + sample.code());
        print("qrImage", here + "/qr/" + sample.code() + ".png");
        print("console", here + "/console");
        Quarkus.waitForExit();
        return 0;
    }

    private static void print(String what, String address) {
        System.out.printf("%-26s%s%n", Sentence.of(Serving.class, what), address);
    }
}
