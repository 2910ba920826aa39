package vn.dany.core.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.report.PublicResults;
import vn.dany.core.report.PublicResultsStore;

/**
 * Releases the results of a frozen round to everybody, and takes that back: decisions of a person, each with its line of
 * the audit log or not at all. What is released is made then and does not change afterwards, whatever else does.
 */
public final class ReleaseResults {

    /** More than this nobody would call a minimum. */
    public static final int LARGEST_MINIMUM = 1_000;

    private final Registry registry;
    private final RegistryWriter writer;
    private final DisclosedTallies disclosed;
    private final Headcounts headcounts;
    private final PublicResultsStore store;
    private final Clock clock;

    public ReleaseResults(
            Registry registry,
            RegistryWriter writer,
            DisclosedTallies disclosed,
            Headcounts headcounts,
            PublicResultsStore store,
            Clock clock) {
        this.registry = registry;
        this.writer = writer;
        this.disclosed = disclosed;
        this.headcounts = headcounts;
        this.store = store;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** The round is not frozen, or has no archive its results could be checked against. */
        NOT_FROZEN,
        /** The campaign was changed at the same time. */
        OVERTAKEN
    }

    /**
     * The results as they would be released: those that once were, or else with {@code minimum}. Empty while the round is not
     * frozen, or has no archive.
     */
    public Optional<PublicResults> preview(Person person, RoundId roundId, int minimum) {
        Campaign campaign = campaign(person, roundId);
        Round round = round(campaign, roundId);
        return round.everReleased().isPresent() ? kept(round) : made(campaign, round, minimum);
    }

    /**
     * What is released of the round.
     *
     * @throws ProblemException with NotInScope if there is no such round, or {@code person} edits no campaigns
     */
    public Optional<PublicResults> released(Person person, RoundId roundId) {
        Campaign campaign = campaign(person, roundId);
        Round round = round(campaign, roundId);
        return round.released().flatMap(release -> kept(round));
    }

    private Optional<PublicResults> kept(Round round) {
        return round.everReleased().flatMap(release -> store.find(round.id(), release.results()));
    }

    /**
     * Releases the results of a round. There is one document of a round, the one that was released first: two with other
     * minimums, or of other units, could tell fewer apart than either.
     *
     * @param minimum how many responses that shows together at least, 5 to {@link #LARGEST_MINIMUM}
     * @throws ProblemException with NotInScope if there is no such round, or {@code person} edits no campaigns
     */
    public Outcome release(Person person, RoundId roundId, int minimum) {
        Campaign campaign = campaign(person, roundId);
        Round round = round(campaign, roundId);
        Optional<String> results = round.everReleased()
                .map(Round.Release::results)
                .or(() -> made(campaign, round, minimum).map(store::keep));
        if (results.isEmpty()) {
            return Outcome.NOT_FROZEN;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Round.Release release = new Round.Release(now, results.get(), true);
        return replace(campaign, round, release, AuditAction.RESULTS_RELEASED, person, now);
    }

    /**
     * Takes back what was released: within half a minute nobody is shown it any more.
     *
     * @throws ProblemException likewise
     */
    public Outcome withdraw(Person person, RoundId roundId) {
        Campaign campaign = campaign(person, roundId);
        Round round = round(campaign, roundId);
        return round.released()
                .map(shown -> replace(
                        campaign,
                        round,
                        new Round.Release(shown.at(), shown.results(), false),
                        AuditAction.RESULTS_WITHDRAWN,
                        person,
                        clock.instant().truncatedTo(ChronoUnit.SECONDS)))
                .orElse(Outcome.DONE);
    }

    private Outcome replace(
            Campaign campaign, Round round, Round.Release release, AuditAction action, Person person, Instant now) {
        TreeMap<String, String> details = new TreeMap<>();
        details.put("round", Integer.toString(round.id().number()));
        details.put("file", release.results());
        AuditEntry line = new AuditEntry(campaign.id(), now, person.identity(), action, details, "");
        Round.Freeze freeze = round.frozen().orElseThrow().released(release);
        return writer.replace(campaign, campaign.with(round.frozen(freeze)), line) ? Outcome.DONE : Outcome.OVERTAKEN;
    }

    private Campaign campaign(Person person, RoundId roundId) {
        person.require(Right.EDIT_CAMPAIGNS);
        return writer.latest(roundId.campaignId()).orElseThrow(ProblemException::notInScope);
    }

    private static Round round(Campaign campaign, RoundId roundId) {
        return campaign.round(roundId.number()).orElseThrow(ProblemException::notInScope);
    }

    private Optional<PublicResults> made(Campaign campaign, Round round, int minimum) {
        return round.frozen()
                .filter(freeze -> freeze.published() && freeze.archive().isPresent())
                .flatMap(freeze -> disclosed
                        .latest(round.id())
                        .filter(tally -> tally.digest().equals(Optional.of(freeze.digest())))
                        .map(tally -> made(campaign, round, tally, minimum)));
    }

    private PublicResults made(Campaign campaign, Round round, DisclosedTally tally, int minimum) {
        return PublicResults.of(
                campaign,
                round,
                registry.questionnaire(campaign.questionnaire(round)).orElseThrow(),
                registry.register().orElseThrow(),
                tally,
                headcounts.of(campaign.id()),
                minimum);
    }
}
