package vn.dany.core.campaign;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.UnitId;

/**
 * One survey effort under a plan.
 *
 * @param organ who asks, as printed on the page
 * @param legalBasis the plan it carries out
 * @param purpose why it asks, in one sentence
 * @param population who may answer, in words
 * @param contact whom to turn to with questions
 * @param unitIds the units surveyed, in the order of the register
 * @param secretVersion which master secret its keys and receipts are derived from; fixed for its life, so that rotating
 *     the master never invalidates an open form
 * @param rounds at least one, in order, not overlapping in any unit; the trial is none of them
 * @param trial the dry run before the first round, if there is one
 * @param zaloGroup link to the Zalo group of the campaign
 * @param signatory who signs its reports
 * @param formLinks whether its public page links the forms; without, they are opened by QR image alone
 */
public record Campaign(
        CampaignId id,
        LocalizedText title,
        LocalizedText organ,
        LocalizedText legalBasis,
        LocalizedText purpose,
        LocalizedText population,
        LocalizedText contact,
        QuestionnaireVersion questionnaire,
        List<UnitId> unitIds,
        int secretVersion,
        List<Round> rounds,
        Optional<Round> trial,
        Optional<URI> zaloGroup,
        Optional<Signatory> signatory,
        boolean formLinks) {

    /** The questionnaire that officials answer about their own bodies. */
    private static final String AMONG_OFFICIALS = "pks01";

    public Campaign {
        unitIds = List.copyOf(unitIds);
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty() || unitIds.isEmpty()) {
            throw new IllegalArgumentException("a campaign needs at least one round and one unit");
        }
        for (int i = 0; i < rounds.size(); i++) {
            if (!rounds.get(i).id().equals(new RoundId(id, i + 1))) {
                throw new IllegalArgumentException("rounds are numbered from 1 in their order");
            }
            if (i > 0 && overlaps(rounds.get(i - 1), rounds.get(i))) {
                throw new IllegalArgumentException("round " + (i + 1) + " opens before round " + i + " closes");
            }
        }
        if (trial.isPresent()) {
            if (!trial.get().id().equals(new RoundId(id, RoundId.TRIAL))) {
                throw new IllegalArgumentException("the trial has number " + RoundId.TRIAL);
            }
            // Over everywhere before it becomes real anywhere: nobody should have to ask which of the two is on.
            if (trial.get().lastClosesAt().isAfter(rounds.get(0).firstOpensAt())) {
                throw new IllegalArgumentException("the trial closes after round 1 opens");
            }
        }
    }

    /** Whether {@code later} opens in some unit before {@code earlier} has closed there. */
    static boolean overlaps(Round earlier, Round later) {
        Set<UnitId> special = new HashSet<>(earlier.exceptions().keySet());
        special.addAll(later.exceptions().keySet());
        return overlaps(earlier.window(), later.window())
                || special.stream().anyMatch(unit -> overlaps(earlier.window(unit), later.window(unit)));
    }

    private static boolean overlaps(CollectionWindow earlier, CollectionWindow later) {
        return later.opensAt().isBefore(earlier.closesAt());
    }

    /** The campaign as it is in one unit: every round with that unit's window. */
    public Campaign seenBy(UnitId unitId) {
        return with(
                rounds.stream().map(round -> round.seenBy(unitId)).toList(), trial.map(round -> round.seenBy(unitId)));
    }

    /** The campaign as if {@code some} of its units, at least one, were all. */
    public Campaign among(List<UnitId> some) {
        return new Campaign(
                id,
                title,
                organ,
                legalBasis,
                purpose,
                population,
                contact,
                questionnaire,
                some,
                secretVersion,
                rounds.stream().map(round -> round.among(some)).toList(),
                trial.map(round -> round.among(some)),
                zaloGroup,
                signatory,
                formLinks);
    }

    /** The same with {@code changed} in the place of the round of its number; the trial may be new. */
    public Campaign with(Round changed) {
        return changed.id().isTrial()
                ? with(rounds, Optional.of(changed))
                : with(
                        rounds.stream()
                                .map(round -> round.id().equals(changed.id()) ? changed : round)
                                .toList(),
                        trial);
    }

    /** The same with other rounds. */
    public Campaign with(List<Round> otherRounds, Optional<Round> otherTrial) {
        return new Campaign(
                id,
                title,
                organ,
                legalBasis,
                purpose,
                population,
                contact,
                questionnaire,
                unitIds,
                secretVersion,
                otherRounds,
                otherTrial,
                zaloGroup,
                signatory,
                formLinks);
    }

    /** Whether officials are asked about their own bodies, and not citizens. */
    public boolean isAmongOfficials() {
        return questionnaire.questionnaireId().equals(AMONG_OFFICIALS);
    }

    /** Where the published campaign is in its life at {@code now}, looking at all its units. */
    public CampaignState state(Instant now) {
        if (rounds.stream().allMatch(round -> round.frozen().isPresent())) {
            return CampaignState.FROZEN;
        }
        if (rounds.stream()
                .anyMatch(round -> !now.isBefore(round.firstOpensAt()) && now.isBefore(round.lastClosesAt()))) {
            return CampaignState.OPEN;
        }
        return rounds.stream().allMatch(round -> !now.isBefore(round.lastClosesAt()))
                ? CampaignState.CLOSED
                : CampaignState.PUBLISHED;
    }

    /**
     * Where the campaign stands at {@code now}, by the windows that hold for all units: ask the campaign
     * {@link #seenBy} a unit about that unit.
     */
    public Standing at(Instant now) {
        if (trial.isPresent() && trial.get().window().contains(now)) {
            return new Standing.Open(trial.get());
        }
        Round last = null;
        for (Round round : rounds) {
            if (round.window().contains(now)) {
                return new Standing.Open(round);
            }
            if (now.isBefore(round.window().opensAt())) {
                return last == null ? new Standing.NotYetOpen(round) : new Standing.Between(last, round);
            }
            last = round;
        }
        return new Standing.Closed(rounds.get(rounds.size() - 1));
    }

    /** The round with this number, the trial too. */
    public Optional<Round> round(int number) {
        return Stream.concat(trial.stream(), rounds.stream())
                .filter(round -> round.id().number() == number)
                .findFirst();
    }

    /** The version by which results of {@code round} are told: what was asked when it was frozen, else what is asked now. */
    public QuestionnaireVersion questionnaire(Round round) {
        return round.frozen().flatMap(Round.Freeze::questionnaire).orElse(questionnaire);
    }

    /** The round open at {@code now}, if any. */
    public Optional<Round> openRound(Instant now) {
        return at(now).openRound();
    }
}
