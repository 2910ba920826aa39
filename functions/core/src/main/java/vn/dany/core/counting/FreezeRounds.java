package vn.dany.core.counting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.dany.core.archive.ArchiveRound;
import vn.dany.core.archive.CountedReceipts;
import vn.dany.core.archive.Manifest;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.archive.ResponseLines;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.suggestion.CopySuggestions;

/**
 * Freezes every round that nothing more can come into: counts it once more, writes its archive and reads it back, marks
 * the round with the digests of both and then publishes all of the archive that may be seen. From the mark on the round's
 * results are those of its archive, whatever becomes of the table. The mark is set only if the campaign is still what it was before the
 * count, so that a round somebody opens again meanwhile is not frozen; nothing final is seen before the mark is set, since
 * a round that went on after it would give away those who came last. Being called twice, or at once, changes nothing. The
 * trial is never frozen.
 */
public final class FreezeRounds {

    /** After the last close: the grace, and then the few minutes for which a reply or a cache may lag behind. */
    public static final Duration AFTER_CLOSE = Duration.ofMinutes(35);

    private final Registry registry;
    private final RegistryWriter writer;
    private final TallyRound tallyRound;
    private final ArchiveRound archiveRound;
    private final ReadArchive readArchive;
    private final CountedReceipts receipts;
    private final CopySuggestions copySuggestions;
    private final Clock clock;

    public FreezeRounds(
            Registry registry,
            RegistryWriter writer,
            TallyRound tallyRound,
            ArchiveRound archiveRound,
            ReadArchive readArchive,
            CountedReceipts receipts,
            CopySuggestions copySuggestions,
            Clock clock) {
        this.registry = registry;
        this.writer = writer;
        this.tallyRound = tallyRound;
        this.archiveRound = archiveRound;
        this.readArchive = readArchive;
        this.receipts = receipts;
        this.copySuggestions = copySuggestions;
        this.clock = clock;
    }

    /** Freezes what is due, telling what came of each round. */
    public void freeze(Consumer<RoundTurn> report) {
        Instant now = clock.instant();
        for (Campaign listed : registry.campaigns()) {
            for (Round round : listed.rounds()) {
                if (isDue(round, now)) {
                    attempt(round.id(), report, () -> freeze(round.id(), now));
                } else if (isUnpublished(round)) {
                    attempt(round.id(), report, () -> publishLate(round.id()));
                }
            }
        }
    }

    /** Does what may fail for one round without keeping the others from their turn. */
    private static void attempt(RoundId roundId, Consumer<RoundTurn> report, Supplier<Optional<RoundTurn>> step) {
        try {
            step.get().ifPresent(report);
        } catch (RuntimeException e) {
            report.accept(RoundTurn.failed(roundId, RoundTurn.End.NOT_FROZEN, e));
        }
    }

    private Optional<RoundTurn> freeze(RoundId roundId, Instant now) {
        Campaign campaign = writer.latest(roundId.campaignId()).orElseThrow();
        Round round = campaign.round(roundId.number()).orElseThrow();
        // The list may be 15 seconds old; what is decided on is not.
        if (!isDue(round, now)) {
            return Optional.empty();
        }
        Manifest manifest = archive(campaign, roundId);
        Round frozen = round.frozen(new Round.Freeze(now, manifest.tally(), Optional.of(manifest.digest()), false)
                .asking(campaign.questionnaire()));
        Campaign marked = campaign.with(frozen);
        return Optional.of(
                writer.replace(campaign, marked)
                        ? publish(marked, frozen)
                        : RoundTurn.done(roundId, RoundTurn.End.OVERTAKEN, 0));
    }

    /** The archive of all there is now, read back and found to give the same tally. */
    private Manifest archive(Campaign campaign, RoundId roundId) {
        ResponseLines lines = archiveRound.lines(campaign);
        TallyRound.Counted counted = tallyRound.count(roundId, lines::add);
        // From the mark on nobody looks for what is missing in the box.
        copySuggestions.copyAll(campaign, roundId, counted.tally());
        Manifest written = archiveRound.archive(campaign, counted.tally(), lines);
        readArchive.firstDifference(roundId, written.digest()).ifPresent(name -> {
            throw new IllegalStateException(name + " of the archive of " + roundId + " is not what was written");
        });
        if (!counted(written).equals(counted)) {
            throw new IllegalStateException("the archive of " + roundId + " gives another tally");
        }
        return written;
    }

    private TallyRound.Counted counted(Manifest manifest) {
        return tallyRound.countAll(manifest.roundId(), reader -> readArchive.responses(manifest, reader));
    }

    /** A run that ended between the mark and the publication left this behind. */
    private Optional<RoundTurn> publishLate(RoundId roundId) {
        Campaign campaign = writer.latest(roundId.campaignId()).orElseThrow();
        Round round = campaign.round(roundId.number()).orElseThrow();
        return isUnpublished(round) ? Optional.of(publish(campaign, round)) : Optional.empty();
    }

    private RoundTurn publish(Campaign campaign, Round frozen) {
        RoundId roundId = frozen.id();
        Optional<Manifest> archived =
                frozen.frozen().flatMap(Round.Freeze::archive).map(archive -> readArchive.manifest(roundId, archive));
        TallyRound.Counted counted = archived.map(this::counted).orElseGet(() -> tallyRound.count(roundId));
        tallyRound.settle(
                frozen,
                counted,
                archived.map(readArchive::register)
                        .orElseGet(() -> registry.register().orElseThrow()));
        archived.ifPresent(manifest -> receipts.keep(roundId, readArchive.receipts(manifest)));
        Round published = frozen.frozen(frozen.frozen().orElseThrow().asPublished());
        // Overtaken: another run looks again, publishes the same and sets the mark.
        writer.replace(campaign, campaign.with(published));
        return RoundTurn.done(roundId, RoundTurn.End.FROZEN, counted.tally().responses());
    }

    private static boolean isDue(Round round, Instant now) {
        return round.frozen().isEmpty() && !now.isBefore(round.lastClosesAt().plus(AFTER_CLOSE));
    }

    private static boolean isUnpublished(Round round) {
        return round.frozen().filter(freeze -> !freeze.published()).isPresent();
    }
}
