package vn.dany.core.order;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.OneLine;
import vn.dany.core.campaign.Reason;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.StateMark;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.report.MainScale;
import vn.dany.core.report.Scores;
import vn.dany.core.report.UnitScore;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * Says which units of a frozen round are held up as examples: the formula of scores proposes, a person decides, with a reason
 * and a line of the audit log. Reports ordered afterwards name the units of the decision.
 */
public final class DecideExemplary {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 300;

    private final FindCampaign findCampaign;
    private final Registry registry;
    private final RegistryWriter writer;
    private final DisclosedTallies disclosed;
    private final Headcounts headcounts;
    private final GatherFacts gatherFacts;
    private final Clock clock;

    public DecideExemplary(
            FindCampaign findCampaign,
            Registry registry,
            RegistryWriter writer,
            DisclosedTallies disclosed,
            Headcounts headcounts,
            GatherFacts gatherFacts,
            Clock clock) {
        this.findCampaign = findCampaign;
        this.registry = registry;
        this.writer = writer;
        this.disclosed = disclosed;
        this.headcounts = headcounts;
        this.gatherFacts = gatherFacts;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        /** It stands, now or since before; if it stood before, there is no other line. */
        DONE,
        /** The round is not frozen, or its units are not scored. */
        NOTHING_TO_DECIDE,
        /** More than {@link Scores#MOST}, or one that is not scored. */
        UNITS_UNFIT,
        /** It says nothing, or is longer than {@link #LONGEST_REASON}. */
        REASON_UNFIT,
        /** Scores or the decision are no longer what was shown. */
        OVERTAKEN
    }

    /**
     * What is decided upon.
     *
     * @param indicator what the share of favourable answers is called
     * @param decided what was decided before
     * @param mark of all this; it comes back with the decision
     */
    public record Proposal(
            UnitRegister register,
            Scores scores,
            LocalizedText indicator,
            Optional<Round.Exemplary> decided,
            String mark) {}

    /**
     * The units with their scores as they are now; empty while the round is not frozen, or if they are not scored.
     *
     * @throws ProblemException with NotInScope if there is no such round, or {@code person} takes no results
     */
    public Optional<Proposal> propose(Person person, RoundId roundId) {
        findCampaign.find(person, Right.TAKE_RESULTS, roundId);
        return proposal(latest(roundId), roundId);
    }

    /**
     * Holds up {@code units}, none of them if it is empty.
     *
     * @param mark of what was shown
     * @throws ProblemException with NotInScope if there is no such round, or {@code person} edits no campaigns
     */
    public Outcome decide(Person person, RoundId roundId, Set<UnitId> units, String reason, String mark) {
        return change(person, roundId, Optional.of(units), reason, mark);
    }

    /**
     * Takes a decision back: the formula proposes, and nobody has decided.
     *
     * @throws ProblemException likewise
     */
    public Outcome withdraw(Person person, RoundId roundId, String reason, String mark) {
        return change(person, roundId, Optional.empty(), reason, mark);
    }

    private Outcome change(
            Person person, RoundId roundId, Optional<Set<UnitId>> wanted, String typedReason, String mark) {
        person.require(Right.EDIT_CAMPAIGNS);
        Campaign campaign = latest(roundId);
        Round round = campaign.round(roundId.number()).orElseThrow(ProblemException::notInScope);
        Optional<Proposal> shown = proposal(campaign, roundId);
        if (shown.isEmpty()) {
            return Outcome.NOTHING_TO_DECIDE;
        }
        Proposal proposal = shown.get();
        Set<UnitId> units = wanted.orElse(Set.of());
        // In the order of their places, whatever order they were ticked in.
        List<UnitId> chosen = proposal.scores().units().stream()
                .map(UnitScore::unitId)
                .filter(units::contains)
                .toList();
        if (chosen.size() < units.size() || chosen.size() > Scores.MOST) {
            return Outcome.UNITS_UNFIT;
        }
        String reason = OneLine.of(typedReason);
        if (!Reason.isGiven(reason, LONGEST_REASON)) {
            return Outcome.REASON_UNFIT;
        }
        if (stands(round, wanted, reason)) {
            return Outcome.DONE;
        }
        if (!proposal.mark().equals(mark)) {
            return Outcome.OVERTAKEN;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        TreeMap<String, String> details = new TreeMap<>();
        details.put("round", roundId.toString());
        round.exemplary().ifPresent(before -> details.put("before", listed(before.units())));
        wanted.ifPresent(after -> details.put("after", listed(chosen)));
        AuditEntry line =
                new AuditEntry(campaign.id(), now, person.identity(), AuditAction.EXEMPLARY_DECIDED, details, reason);
        Round.Freeze freeze =
                round.frozen().orElseThrow().holdingUp(wanted.map(after -> new Round.Exemplary(now, chosen, reason)));
        boolean done = writer.replace(campaign, campaign.with(round.frozen(freeze)), line)
                || latest(roundId)
                        .round(roundId.number())
                        .filter(meanwhile -> stands(meanwhile, wanted, reason))
                        .isPresent();
        return done ? Outcome.DONE : Outcome.OVERTAKEN;
    }

    /** Whether what is asked for was done before: a form that is sent twice is one decision and one line. */
    private static boolean stands(Round round, Optional<Set<UnitId>> wanted, String reason) {
        return wanted.isEmpty()
                ? round.exemplary().isEmpty()
                : round.exemplary()
                        .filter(there -> Set.copyOf(there.units()).equals(wanted.get())
                                && there.reason().equals(reason))
                        .isPresent();
    }

    private Optional<Proposal> proposal(Campaign campaign, RoundId roundId) {
        Round round = campaign.round(roundId.number()).orElseThrow(ProblemException::notInScope);
        return round.frozen()
                .filter(Round.Freeze::published)
                .flatMap(freeze ->
                        disclosed.latest(roundId).filter(tally -> tally.digest().equals(Optional.of(freeze.digest()))))
                .map(tally -> new ResultsWorkbook.Content(
                        campaign,
                        round,
                        registry.questionnaire(campaign.questionnaire(round)).orElseThrow(),
                        registry.register().orElseThrow(),
                        new TreeMap<>(headcounts.of(campaign.id())),
                        tally,
                        gatherFacts.scoring(campaign, round, tally)))
                .flatMap(DecideExemplary::proposal);
    }

    private static Optional<Proposal> proposal(ResultsWorkbook.Content content) {
        Optional<Round.Exemplary> decided = content.round().exemplary();
        return MainScale.of(content.questionnaire())
                .flatMap(scale -> RoundScores.of(content)
                        .map(scores -> new Proposal(
                                content.register(),
                                scores,
                                scale.scale().indicatorName(),
                                decided,
                                StateMark.of(scores, decided))));
    }

    private Campaign latest(RoundId roundId) {
        return writer.latest(roundId.campaignId()).orElseThrow(ProblemException::notInScope);
    }

    private static String listed(List<UnitId> units) {
        return units.stream().map(UnitId::value).collect(Collectors.joining(","));
    }
}
