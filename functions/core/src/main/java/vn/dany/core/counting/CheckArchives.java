package vn.dany.core.counting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import vn.dany.core.archive.ArchiveCheck;
import vn.dany.core.archive.ArchiveChecks;
import vn.dany.core.archive.Manifest;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.registry.Registry;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.Tally;

/**
 * Reads the archive of every frozen round through once a day, and says of each whether every file is as it was written
 * and the tally restored from them, and from nothing else, is the one the round was frozen with. Nothing is said of an archive
 * whose responses are kept no longer.
 */
public final class CheckArchives {

    /** How old a check may become. */
    public static final Duration EVERY = Duration.ofDays(1);

    private final Registry registry;
    private final ReadArchive readArchive;
    private final ArchiveChecks checks;
    private final Clock clock;

    public CheckArchives(Registry registry, ReadArchive readArchive, ArchiveChecks checks, Clock clock) {
        this.registry = registry;
        this.readArchive = readArchive;
        this.checks = checks;
        this.clock = clock;
    }

    /** Checks what is due, telling what came of each. */
    public void check(Consumer<RoundTurn> report) {
        Instant now = clock.instant();
        for (Campaign campaign : registry.campaigns()) {
            for (Round round : campaign.rounds()) {
                round.frozen()
                        .filter(freeze -> !round.isPastRetention(now))
                        .flatMap(Round.Freeze::archive)
                        .flatMap(archive -> checkIfDue(round, archive, now))
                        .ifPresent(report);
            }
        }
    }

    private boolean isDue(RoundId roundId, String archive, Instant now) {
        return checks.latest(roundId)
                .filter(check -> check.archive().equals(archive)
                        && now.isBefore(check.at().plus(EVERY)))
                .isEmpty();
    }

    private Optional<RoundTurn> checkIfDue(Round round, String archive, Instant now) {
        try {
            if (!isDue(round.id(), archive, now)) {
                return Optional.empty();
            }
            String frozen = round.frozen().orElseThrow().digest();
            ArchiveCheck check = check(round.id(), archive, frozen, now);
            checks.keep(check);
            return Optional.of(RoundTurn.done(
                    round.id(),
                    check.difference().isEmpty() ? RoundTurn.End.ARCHIVE_EQUAL : RoundTurn.End.ARCHIVE_DIFFERS,
                    check.responses()));
        } catch (RuntimeException e) {
            return Optional.of(RoundTurn.failed(round.id(), RoundTurn.End.ARCHIVE_DIFFERS, e));
        }
    }

    private ArchiveCheck check(RoundId roundId, String archive, String frozen, Instant now) {
        Optional<String> difference = readArchive.firstDifference(roundId, archive);
        if (difference.isPresent()) {
            return new ArchiveCheck(roundId, archive, now, 0, difference);
        }
        Tally tally = restore(readArchive, readArchive.manifest(roundId, archive));
        boolean same = tally.digest().equals(frozen);
        return new ArchiveCheck(
                roundId, archive, now, tally.responses(), same ? Optional.empty() : Optional.of(Manifest.NAME));
    }

    /** The tally that an archive gives, from nothing but its files. */
    public static Tally restore(ReadArchive readArchive, Manifest manifest) {
        Count count = new Count(manifest.roundId());
        readArchive.responses(manifest, count::add);
        return count.tally();
    }
}
