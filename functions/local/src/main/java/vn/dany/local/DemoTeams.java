package vn.dany.local;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.registry.Registry;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.Duty;
import vn.dany.core.team.Publicity;
import vn.dany.core.team.Roster;
import vn.dany.core.team.Saved;
import vn.dany.core.team.TeamDays;
import vn.dany.core.team.TeamMember;
import vn.dany.core.team.TeamStore;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.stack.Sentence;

/** Lets some teams of the demo's district have reported already: the first day, and the day before it, on which they told people. */
@Singleton
class DemoTeams {

    /** How many teams of each campaign have. */
    private static final int TEAMS = 8;

    private final TeamStore store;
    private final Registry registry;
    private final Clock clock;

    DemoTeams(TeamStore store, Registry registry, Clock clock) {
        this.store = store;
        this.registry = registry;
        this.clock = clock;
    }

    /** What somebody has filed stays as it is. */
    void load(List<CampaignId> campaigns) {
        campaigns.forEach(id -> registry.campaign(id).ifPresent(this::load));
    }

    private void load(Campaign campaign) {
        Instant now = clock.instant();
        LocalDate first = TeamDays.day(campaign.rounds().get(0).firstOpensAt());
        Saved saved = new Saved(Saved.NONE + 1, now, name("Lead"), now.plus(TeamDays.KEPT));
        List<TeamMember> people = List.of(member("Lead"), member("Women"), member("Youth"));
        List<UnitId> units = registry.register().orElseThrow().subtree(DemoStaff.DISTRICT).stream()
                .map(AdministrativeUnit::id)
                .filter(campaign.unitIds()::contains)
                .limit(TEAMS)
                .toList();
        for (int i = 0; i < units.size(); i++) {
            UnitId unit = units.get(i);
            store.put(report(campaign, unit, first.minusDays(1), people, 60 + i, 0, saved));
            // The first of them is somebody's to be in the demo, who has the day itself still before them.
            if (i > 0 && TeamDays.of(campaign, unit).owes(first)) {
                store.put(report(campaign, unit, first, people, 24 + 7 * i, 5 + 3 * i, saved));
            }
            store.put(new Roster(
                    campaign.id(),
                    unit,
                    people.stream()
                            .map(who -> new Duty(who, word("area"), word("shift")))
                            .toList(),
                    saved,
                    Optional.empty()));
        }
    }

    private static DailyReport report(
            Campaign campaign,
            UnitId unit,
            LocalDate day,
            List<TeamMember> people,
            int visits,
            int participants,
            Saved saved) {
        return new DailyReport(
                campaign.id(),
                unit,
                day,
                people,
                OptionalInt.of(visits),
                OptionalInt.of(participants),
                Map.of(Publicity.NOTICEBOARD, 1, Publicity.VILLAGE_LOUDSPEAKER, 2, Publicity.ZALO, 3),
                "",
                true,
                saved);
    }

    private static TeamMember member(String who) {
        return new TeamMember(name(who), word("post" + who));
    }

    private static String name(String who) {
        return word("name" + who);
    }

    private static String word(String key) {
        return Sentence.of(DemoTeams.class, "team." + key).vietnamese();
    }
}
