package vn.dany.core.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of a check: what was wanted, or everything that stands against it and nothing changed. */
public sealed interface Verdict<T> {

    /** Nothing stands against it. */
    record Sound<T>(T value) implements Verdict<T> {

        @Override
        public <R> R match(
                Function<? super T, ? extends R> sound, Function<? super List<Finding>, ? extends R> refused) {
            return sound.apply(value);
        }
    }

    /** At least one finding stands against it. */
    record Refused<T>(List<Finding> problems) implements Verdict<T> {

        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R match(
                Function<? super T, ? extends R> sound, Function<? super List<Finding>, ? extends R> refused) {
            return refused.apply(problems);
        }
    }

    /** What {@code sound} makes of the value or {@code refused} of the findings. */
    <R> R match(Function<? super T, ? extends R> sound, Function<? super List<Finding>, ? extends R> refused);

    /** The value, unless it was refused. */
    default Optional<T> sound() {
        return match(Optional::of, problems -> Optional.empty());
    }

    /** What stands against it; nothing if it is sound. */
    default List<Finding> problems() {
        return match(value -> List.of(), problems -> problems);
    }

    /** The value. Where nothing else can come, such as for what ships with the product. */
    default T orElseThrow() {
        return sound().orElseThrow(() -> new IllegalStateException(problems().toString()));
    }
}
