package vn.dany.core.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.entry.MissingCode;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.publish.CampaignDrafts;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.Registry;
import vn.dany.core.report.Progress;
import vn.dany.core.report.ShowProgress;
import vn.dany.core.team.TeamDays;
import vn.dany.core.team.TeamStore;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Shows everybody of the staff what is on and what waits for them. */
public final class ShowHome {

    /** A schedule that is an hour late is not on. */
    private static final Duration OVERDUE = FreezeRounds.AFTER_CLOSE.plusHours(1);

    private final ShowProgress showProgress;
    private final FindCampaign findCampaign;
    private final Registry registry;
    private final CampaignDrafts drafts;
    private final Headcounts headcounts;
    private final DeskStore store;
    private final TeamStore teams;
    private final Clock clock;

    public ShowHome(
            ShowProgress showProgress,
            FindCampaign findCampaign,
            Registry registry,
            CampaignDrafts drafts,
            Headcounts headcounts,
            DeskStore store,
            TeamStore teams,
            Clock clock) {
        this.showProgress = showProgress;
        this.findCampaign = findCampaign;
        this.registry = registry;
        this.drafts = drafts;
        this.headcounts = headcounts;
        this.store = store;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * Their rounds as of now, and what they have the right to decide.
     *
     * @param counting whether the schedule that counts is on
     */
    public Home show(Person person, boolean counting) {
        Instant now = clock.instant();
        List<Progress> rounds = findCampaign.all(person, Right.READ_PROGRESS).stream()
                .flatMap(campaign -> campaign.rounds().stream())
                .map(round -> showProgress.show(person, round.id()))
                .toList();
        List<Decision> decisions = new ArrayList<>();
        if (person.may(Right.EDIT_CAMPAIGNS)) {
            if (!counting && rounds.stream().anyMatch(progress -> isUnderWay(progress.round(), now))) {
                decisions.add(new Decision.NotCounting());
            }
            rounds.stream()
                    .filter(progress -> isOverdue(progress.round(), now))
                    .map(progress -> new Decision.NotFrozen(
                            progress.campaign(), progress.round().id()))
                    .forEach(decisions::add);
        }
        rounds.stream().flatMap(progress -> flagged(person, progress).stream()).forEach(decisions::add);
        for (Campaign campaign : findCampaign.all(person, Right.DECLARE_HEADCOUNTS)) {
            if (!isOver(campaign, now)) {
                withoutCode(person, campaign).ifPresent(decisions::add);
                withoutHeadcount(campaign).ifPresent(decisions::add);
            }
        }
        for (Campaign campaign : findCampaign.all(person, Right.READ_TEAMWORK)) {
            if (!isOver(campaign, now)) {
                decisions.addAll(daysUnfinished(person, campaign, now));
                rostersWaiting(person, campaign).ifPresent(decisions::add);
            }
        }
        if (person.may(Right.EDIT_CAMPAIGNS)) {
            drafts.ids().stream().map(Decision.Draft::new).forEach(decisions::add);
        }
        return new Home(now, rounds, decisions);
    }

    private static boolean isUnderWay(Round round, Instant now) {
        return round.frozen().isEmpty() && !now.isBefore(round.firstOpensAt());
    }

    private static boolean isOverdue(Round round, Instant now) {
        return round.frozen().isEmpty() && !now.isBefore(round.lastClosesAt().plus(OVERDUE));
    }

    private static boolean isOver(Campaign campaign, Instant now) {
        return campaign.rounds().stream().allMatch(round -> !now.isBefore(round.lastClosesAt()));
    }

    /** Doubts that nobody has looked into, in the units where they may note what they find. */
    private Optional<Decision> flagged(Person person, Progress progress) {
        Round round = progress.round();
        UnitRegister register = findCampaign.register();
        Campaign campaign = progress.campaign();
        Set<UnitId> theirs = Set.copyOf(person.units(Right.PUSH, campaign, register));
        Set<UnitId> readable = Set.copyOf(person.units(Right.READ_RESULTS, campaign, register));
        if (round.frozen().isPresent() || progress.flags().isEmpty()) {
            return Optional.empty();
        }
        List<FlagNote> notes = store.notes(round.id());
        long open = progress.flags().entrySet().stream()
                .filter(unit -> theirs.contains(unit.getKey()) && readable.contains(unit.getKey()))
                .filter(unit -> !unit.getValue().entrySet().stream()
                        .allMatch(flag -> notes.stream()
                                .anyMatch(note -> note.isAbout(unit.getKey(), flag.getKey(), flag.getValue()))))
                .count();
        return open == 0
                ? Optional.empty()
                : Optional.of(new Decision.Flagged(campaign, round.id(), Math.toIntExact(open)));
    }

    /** Of today, for those who file them. */
    private List<Decision> daysUnfinished(Person person, Campaign campaign, Instant now) {
        LocalDate today = TeamDays.day(now);
        return person.units(Right.FILE_TEAMWORK, campaign, findCampaign.register()).stream()
                .filter(unit -> TeamDays.of(campaign, unit).owes(today))
                .filter(unit -> teams.reports(campaign.id(), unit).stream()
                        .noneMatch(report -> report.finished() && report.day().equals(today)))
                .map(unit -> (Decision) new Decision.DayUnfinished(campaign, unit, today))
                .toList();
    }

    private Optional<Decision> rostersWaiting(Person person, Campaign campaign) {
        Set<UnitId> theirs = Set.copyOf(person.units(Right.SIGN_OFF_TEAMWORK, campaign, findCampaign.register()));
        long waiting = theirs.isEmpty()
                ? 0
                : teams.rosters(campaign.id()).stream()
                        .filter(roster -> theirs.contains(roster.unitId())
                                && roster.signedOff().isEmpty())
                        .count();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Decision.RostersWaiting(campaign, Math.toIntExact(waiting)));
    }

    private Optional<Decision> withoutCode(Person person, Campaign campaign) {
        if (!person.may(Right.EDIT_CAMPAIGNS)) {
            return Optional.empty();
        }
        int places = MissingCode.in(campaign, registry.entries(campaign.id())).size();
        return places == 0 ? Optional.empty() : Optional.of(new Decision.WithoutCode(campaign, places));
    }

    /** Nobody counts who may write into a box. */
    private Optional<Decision> withoutHeadcount(Campaign campaign) {
        if (findCampaign
                .questionnaire(campaign)
                .flatMap(Questionnaire::contactQuestion)
                .isPresent()) {
            return Optional.empty();
        }
        Set<UnitId> declared = headcounts.of(campaign.id()).keySet();
        long units = campaign.unitIds().stream()
                .filter(unit -> !declared.contains(unit))
                .count();
        return units == 0
                ? Optional.empty()
                : Optional.of(new Decision.WithoutHeadcount(campaign, Math.toIntExact(units)));
    }
}
