package vn.dany.core.finding;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What came of a change that staff see before it is made.
 *
 * @param <E> what the change would do
 * @param <D> what there is once it is done
 */
public sealed interface ChangeOutcome<E, D> {

    /** Nothing is changed yet: this is what would be, to be said yes to. */
    record Shown<E, D>(E effect) implements ChangeOutcome<E, D> {

        @Override
        public <R> R match(Cases<E, D, R> cases) {
            return cases.shown().apply(effect);
        }
    }

    /** Nothing is changed, for the yes that came was to another picture: this is what would be now. */
    record Outdated<E, D>(E effect) implements ChangeOutcome<E, D> {

        @Override
        public <R> R match(Cases<E, D, R> cases) {
            return cases.outdated().apply(effect);
        }
    }

    /** It was made. */
    record Done<E, D>(D done) implements ChangeOutcome<E, D> {

        @Override
        public <R> R match(Cases<E, D, R> cases) {
            return cases.done().apply(done);
        }
    }

    /** Everything that stands against it; nothing is changed. */
    record Refused<E, D>(List<Finding> problems) implements ChangeOutcome<E, D> {

        public Refused {
            problems = List.copyOf(problems);
        }

        /** With one problem. */
        public Refused(Finding problem) {
            this(List.of(problem));
        }

        @Override
        public <R> R match(Cases<E, D, R> cases) {
            return cases.refused().apply(problems);
        }
    }

    /** What is made of each outcome. */
    record Cases<E, D, R>(
            Function<E, R> shown, Function<E, R> outdated, Function<D, R> done, Function<List<Finding>, R> refused) {}

    /** What {@code cases} make of this one. */
    <R> R match(Cases<E, D, R> cases);

    /**
     * The outcome of {@code make}, if the yes was to {@code effect}; otherwise the effect, to be said yes to.
     *
     * @param mark the mark of the effect
     * @param shown the mark of what was said yes to, empty to see it first
     */
    static <E, D> ChangeOutcome<E, D> after(E effect, String mark, String shown, Supplier<ChangeOutcome<E, D>> make) {
        if (mark.equals(shown)) {
            return make.get();
        }
        return shown.isEmpty() ? new Shown<>(effect) : new Outdated<>(effect);
    }
}
