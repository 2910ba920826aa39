package vn.dany.core.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.UnitId;

/**
 * One run inside a campaign.
 *
 * @param window when it takes answers, in every unit without an exception
 * @param exceptions the windows of the units that have one of their own
 * @param frozen how it was frozen, empty before
 */
public record Round(
        RoundId id, CollectionWindow window, SortedMap<UnitId, CollectionWindow> exceptions, Optional<Freeze> frozen) {

    /**
     * From here on the round's results do not change.
     *
     * @param at when
     * @param digest of the tally it was frozen with
     * @param archive digest of its archive; empty for what was frozen before there were archives
     * @param published whether all of it that may be seen was published since
     * @param questionnaire what its campaign asked then; empty for what was frozen before that was noted
     * @param release what anybody may see of it, or might for a time; empty unless staff have released it
     * @param retention how long its responses are kept; empty for as long as nobody has set an end
     * @param exemplary which units a person has held up as examples; empty while nobody has decided
     */
    public record Freeze(
            Instant at,
            String digest,
            Optional<String> archive,
            boolean published,
            Optional<QuestionnaireVersion> questionnaire,
            Optional<Release> release,
            Optional<Retention> retention,
            Optional<Exemplary> exemplary) {

        /** A freeze of which nothing is released, and whose responses are kept. */
        public Freeze(Instant at, String digest, Optional<String> archive, boolean published) {
            this(
                    at,
                    digest,
                    archive,
                    published,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** The same, published. */
        public Freeze asPublished() {
            return new Freeze(at, digest, archive, true, questionnaire, release, retention, exemplary);
        }

        /** The same with what its campaign asked. */
        public Freeze asking(QuestionnaireVersion version) {
            return new Freeze(at, digest, archive, published, Optional.of(version), release, retention, exemplary);
        }

        /** The same, released so. */
        public Freeze released(Release other) {
            return new Freeze(at, digest, archive, published, questionnaire, Optional.of(other), retention, exemplary);
        }

        /** The same with its responses kept so long; for good if empty. */
        public Freeze keeping(Optional<Retention> other) {
            return new Freeze(at, digest, archive, published, questionnaire, release, other, exemplary);
        }

        /** The same with these units as examples; undecided if empty. */
        public Freeze holdingUp(Optional<Exemplary> other) {
            return new Freeze(at, digest, archive, published, questionnaire, release, retention, other);
        }
    }

    /**
     * Which units of a frozen round are held up as examples, as a person has decided.
     *
     * @param at when
     * @param units in the order of their places; none if nobody is to be an example
     * @param reason on one line; it is printed
     */
    public record Exemplary(Instant at, List<UnitId> units, String reason) {

        public Exemplary {
            units = List.copyOf(units);
        }
    }

    /**
     * How long the responses of a frozen round are kept, in the table and in its archive.
     *
     * @param until the last day in Vietnam on which they are
     * @param erasedAt when all of them were gone; empty before
     */
    public record Retention(LocalDate until, Optional<Instant> erasedAt) {

        /** Whether that day is over: from here on nobody reads them, whether they are gone already or not. */
        public boolean isOver(Instant now) {
            return !now.isBefore(
                    until.plusDays(1).atStartOfDay(CollectionWindow.ZONE).toInstant());
        }
    }

    /**
     * That staff have released results of a frozen round to everybody. It is remembered once they are taken back: two
     * documents of one round, laid side by side, could tell fewer apart than either.
     *
     * @param at when
     * @param results digest of what they released
     * @param shown false once it is taken back
     */
    public record Release(Instant at, String results, boolean shown) {}

    public Round {
        SortedMap<UnitId, CollectionWindow> own = new TreeMap<>(exceptions);
        // A window like everybody's is no exception, however it came about.
        own.values().removeIf(window::equals);
        exceptions = Collections.unmodifiableSortedMap(own);
    }

    /** A round with one window for all units, not frozen. */
    public Round(RoundId id, CollectionWindow window) {
        this(id, window, new TreeMap<>(), Optional.empty());
    }

    /** When the round takes answers in {@code unitId}. */
    public CollectionWindow window(UnitId unitId) {
        return exceptions.getOrDefault(unitId, window);
    }

    /** The round as it is in one unit: with that unit's window and no other. */
    public Round seenBy(UnitId unitId) {
        return exceptions.isEmpty() ? this : new Round(id, window(unitId), new TreeMap<>(), frozen);
    }

    /** The round as if {@code some} units were all. */
    Round among(Collection<UnitId> some) {
        SortedMap<UnitId, CollectionWindow> own = new TreeMap<>(exceptions);
        own.keySet().retainAll(some);
        return new Round(id, window, own, frozen);
    }

    /** The same with {@code other} for all units; exceptions end. */
    public Round with(CollectionWindow other) {
        return new Round(id, other, new TreeMap<>(), frozen);
    }

    /** The same with {@code other} in one unit. */
    public Round with(UnitId unitId, CollectionWindow other) {
        SortedMap<UnitId, CollectionWindow> own = new TreeMap<>(exceptions);
        own.put(unitId, other);
        return new Round(id, window, own, frozen);
    }

    /** The same, frozen. */
    public Round frozen(Freeze freeze) {
        return new Round(id, window, exceptions, Optional.of(freeze));
    }

    /** What staff have released of it to everybody. */
    public Optional<Release> released() {
        return everReleased().filter(Release::shown);
    }

    /** The same, also if it is taken back. */
    public Optional<Release> everReleased() {
        return frozen.flatMap(Freeze::release);
    }

    /** How long its responses are kept, if an end is set. */
    public Optional<Retention> retention() {
        return frozen.flatMap(Freeze::retention);
    }

    /** Which units a person has held up as examples, if anybody has decided. */
    public Optional<Exemplary> exemplary() {
        return frozen.flatMap(Freeze::exemplary);
    }

    /** Whether its responses are to be erased, or were. */
    public boolean isPastRetention(Instant now) {
        return retention().filter(set -> set.isOver(now)).isPresent();
    }

    /** When the first unit opens. */
    public Instant firstOpensAt() {
        return windows().stream()
                .map(CollectionWindow::opensAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When the last unit closes. */
    public Instant lastClosesAt() {
        return windows().stream()
                .map(CollectionWindow::closesAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** From here on nothing is received in any unit. */
    public Instant lastGraceEndsAt() {
        return lastClosesAt().plus(CollectionWindow.GRACE);
    }

    /** Its own window first, then the exceptions. */
    public List<CollectionWindow> windows() {
        return Stream.concat(Stream.of(window), exceptions.values().stream()).toList();
    }
}
