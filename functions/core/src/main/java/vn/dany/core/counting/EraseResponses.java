package vn.dany.core.counting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.dany.core.archive.ArchiveChecks;
import vn.dany.core.archive.ArchiveEraser;
import vn.dany.core.archive.Erasure;
import vn.dany.core.archive.Manifest;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.TallyLedger;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.tally.ResponseEraser;

/**
 * Erases the responses of each frozen round once the day until which staff keep them is over: those in the table first, then
 * the files of its archives that hold them, then the counts of single units that are not shown. What is shown stays, and so does
 * everything else of the archive. The round is marked, with a line of the audit log, only after all of them are gone, so that a run
 * that dies is completed by the next.
 */
public final class EraseResponses {

    /**
     * After the end of the day, from which on nobody can change it: whoever has decided something in the last second has it
     * stored by then, whatever clocks they go by.
     */
    public static final Duration AFTER_END = Duration.ofMinutes(15);

    private final Registry registry;
    private final RegistryWriter writer;
    private final ResponseEraser responses;
    private final ArchiveEraser archives;
    private final TallyStore tallies;
    private final ReadArchive readArchive;
    private final ArchiveChecks checks;
    private final Clock clock;

    public EraseResponses(
            Registry registry,
            RegistryWriter writer,
            ResponseEraser responses,
            ArchiveEraser archives,
            TallyStore tallies,
            ReadArchive readArchive,
            ArchiveChecks checks,
            Clock clock) {
        this.registry = registry;
        this.writer = writer;
        this.responses = responses;
        this.archives = archives;
        this.tallies = tallies;
        this.readArchive = readArchive;
        this.checks = checks;
        this.clock = clock;
    }

    /** Erases what is due, telling what came of each round. */
    public void erase(Consumer<RoundTurn> report) {
        Instant now = clock.instant();
        for (Campaign campaign : registry.campaigns()) {
            for (Round round : campaign.rounds()) {
                if (isDue(round, now)) {
                    erase(round.id(), now).ifPresent(report);
                }
            }
        }
    }

    private Optional<RoundTurn> erase(RoundId roundId, Instant now) {
        try {
            Campaign campaign = writer.latest(roundId.campaignId()).orElseThrow();
            Round round = campaign.round(roundId.number()).orElseThrow();
            // The list may be 15 seconds old, and somebody may have thought better of it; what is decided on is not.
            return isDue(round, now) ? Optional.of(erase(campaign, round)) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(RoundTurn.failed(roundId, RoundTurn.End.NOT_ERASED, e));
        }
    }

    private RoundTurn erase(Campaign campaign, Round round) {
        RoundId roundId = round.id();
        Round.Freeze freeze = round.frozen().orElseThrow();
        Manifest manifest = readArchive.manifest(roundId, freeze.archive().orElseThrow());
        responses.eraseAll(roundId);
        archives.eraseResponses(roundId);
        forgetCounts(roundId);
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        checks.keep(Erasure.of(manifest, at));
        Round.Retention retention = freeze.retention().orElseThrow();
        Round erased =
                round.frozen(freeze.keeping(Optional.of(new Round.Retention(retention.until(), Optional.of(at)))));
        AuditEntry line = new AuditEntry(
                campaign.id(),
                at,
                AuditEntry.BY_ITSELF,
                AuditAction.RESPONSES_ERASED,
                new TreeMap<>(Map.of("round", roundId.toString(), "file", manifest.digest())),
                "");
        return RoundTurn.done(
                roundId,
                writer.replace(campaign, campaign.with(erased), line) ? RoundTurn.End.ERASED : RoundTurn.End.OVERTAKEN,
                manifest.responses());
    }

    private void forgetCounts(RoundId roundId) {
        Optional<TallyStore.Kept> seen = tallies.latest(roundId);
        Optional<TallyLedger> less = seen.map(TallyStore.Kept::ledger).map(TallyLedger::withoutCounts);
        if (!less.equals(seen.map(TallyStore.Kept::ledger)) && !tallies.replace(seen, less.orElseThrow())) {
            throw new IllegalStateException("the ledger of " + roundId + " was changed at the same time");
        }
    }

    private static boolean isDue(Round round, Instant now) {
        return round.isPastRetention(now.minus(AFTER_END))
                && round.retention().flatMap(Round.Retention::erasedAt).isEmpty();
    }
}
