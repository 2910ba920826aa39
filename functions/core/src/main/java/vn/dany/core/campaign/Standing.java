package vn.dany.core.campaign;

import java.util.Optional;
import java.util.function.Function;

/** Where a campaign stands at one instant. */
public sealed interface Standing {

    /** One function for each standing, named after it. */
    record Cases<R>(
            Function<NotYetOpen, R> notYetOpen,
            Function<Open, R> open,
            Function<Between, R> between,
            Function<Closed, R> closed) {}

    /** What {@code cases} has for this standing. */
    <R> R match(Cases<R> cases);

    /** The round that takes answers. */
    default Optional<Round> openRound() {
        return match(new Cases<>(
                notYetOpen -> Optional.empty(),
                open -> Optional.of(open.round()),
                between -> Optional.empty(),
                closed -> Optional.empty()));
    }

    /** The round that opens next, while none is open. */
    default Optional<Round> nextRound() {
        return match(new Cases<>(
                notYetOpen -> Optional.of(notYetOpen.next()),
                open -> Optional.empty(),
                between -> Optional.of(between.next()),
                closed -> Optional.empty()));
    }

    /** Whether no round will open any more. */
    default boolean isOver() {
        return match(new Cases<>(notYetOpen -> false, open -> false, between -> false, closed -> true));
    }

    /** No round has opened yet. */
    record NotYetOpen(Round next) implements Standing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notYetOpen().apply(this);
        }
    }

    /** {@code round} takes answers; it may be the trial. */
    record Open(Round round) implements Standing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.open().apply(this);
        }
    }

    /** {@code last} is over, {@code next} has not opened. */
    record Between(Round last, Round next) implements Standing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.between().apply(this);
        }
    }

    /** The last round is over. */
    record Closed(Round last) implements Standing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closed().apply(this);
        }
    }
}
