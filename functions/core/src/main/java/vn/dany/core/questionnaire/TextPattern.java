package vn.dany.core.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a text must be written, as {@code regex()} says it: the whole text, not a part of it. Read by {@link PatternParser}.
 *
 * <p>All ways through the pattern are gone at once, one character after the other, so no pattern and no text takes longer
 * than the product of their lengths (K. Thompson, 1968; R. Pike). The page's script goes the same steps.
 */
public final class TextPattern {

    /** More than any form wants, and little enough for a page to carry. */
    private static final int MOST_STEPS = 500;

    private final List<Step> steps;

    private TextPattern(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * One step: takes a character and goes on to the next step, or takes none and goes on to any of {@code ways}.
     *
     * @param letters what it takes; null for nothing
     */
    record Step(@Nullable Letters letters, List<Integer> ways) {

        private static Step to(Integer... ways) {
            return new Step(null, List.of(ways));
        }

        private String written() {
            return letters == null
                    ? ways.stream().map(String::valueOf).collect(Collectors.joining(",", "+", ""))
                    : letters.written();
        }
    }

    /** What a pattern is made of. */
    sealed interface Part {

        /** Adds its own steps. Whoever has gone them all is at the step after them. */
        void addTo(List<Step> steps);

        /** One character. */
        record One(Letters letters) implements Part {
            @Override
            public void addTo(List<Step> steps) {
                add(new Step(letters, List.of()), steps);
            }
        }

        /** One after the other. */
        record Sequence(List<Part> parts) implements Part {
            @Override
            public void addTo(List<Step> steps) {
                parts.forEach(part -> part.addTo(steps));
            }
        }

        /** Any one of them. */
        record Either(List<Part> parts) implements Part {
            @Override
            public void addTo(List<Step> steps) {
                int fork = add(Step.to(), steps);
                List<Integer> begins = new ArrayList<>();
                List<Integer> ends = new ArrayList<>();
                for (Part part : parts) {
                    begins.add(steps.size());
                    part.addTo(steps);
                    ends.add(add(Step.to(), steps));
                }
                steps.set(fork, new Step(null, begins));
                ends.forEach(end -> steps.set(end, Step.to(steps.size())));
            }
        }

        /**
         * Again and again.
         *
         * @param most {@link #WITHOUT_END} for any number of times
         */
        record Repeated(Part part, int least, int most) implements Part {
            static final int WITHOUT_END = -1;

            @Override
            public void addTo(List<Step> steps) {
                int before = -1;
                // What has no steps has none however often it stands there.
                for (int i = 0; i < least && before != steps.size(); i++) {
                    before = steps.size();
                    part.addTo(steps);
                }
                if (most == WITHOUT_END) {
                    int fork = add(Step.to(), steps);
                    part.addTo(steps);
                    add(Step.to(fork), steps);
                    steps.set(fork, Step.to(fork + 1, steps.size()));
                    return;
                }
                List<Integer> forks = new ArrayList<>();
                for (int i = least; i < most; i++) {
                    forks.add(add(Step.to(), steps));
                    part.addTo(steps);
                }
                forks.forEach(fork -> steps.set(fork, Step.to(fork + 1, steps.size())));
            }
        }
    }

    /** Why a pattern is not taken. */
    public static final class Unfit extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final String part;

        Unfit(String part) {
            super("“" + part + "” is not known in a pattern");
            this.part = part;
        }

        /** What in it is not taken, as it is written. */
        public String part() {
            return part;
        }
    }

    /**
     * The pattern written as {@code source}.
     *
     * @throws Unfit if it is beyond what is taken here, or has more steps than a page carries
     */
    public static TextPattern of(String source) {
        List<Step> steps = new ArrayList<>();
        try {
            PatternParser.parse(source).addTo(steps);
        } catch (TooLong e) {
            throw new Unfit(source);
        }
        if (steps.isEmpty()) {
            steps.add(Step.to(1));
        }
        return new TextPattern(steps);
    }

    /** Whether {@code text} as a whole is as it must be. */
    boolean fits(String text) {
        Set<Integer> ways = new LinkedHashSet<>();
        enter(0, ways);
        for (int letter : text.codePoints().toArray()) {
            Set<Integer> next = new LinkedHashSet<>();
            for (int at : ways) {
                Letters letters = at < steps.size() ? steps.get(at).letters() : null;
                if (letters != null && letters.has(letter)) {
                    enter(at + 1, next);
                }
            }
            ways = next;
        }
        return ways.contains(steps.size());
    }

    private void enter(int at, Set<Integer> ways) {
        if (ways.add(at) && at < steps.size()) {
            steps.get(at).ways().forEach(next -> enter(next, ways));
        }
    }

    /**
     * Its steps with a space between them, for the page's script: a class of characters as JavaScript has it, or {@code +}
     * and the numbers of the steps that may come next. Whoever comes to the end of the steps has read the whole pattern.
     */
    public String steps() {
        return steps.stream().map(Step::written).collect(Collectors.joining(" "));
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static int add(Step step, List<Step> steps) {
        if (steps.size() >= MOST_STEPS) {
            throw new TooLong();
        }
        steps.add(step);
        return steps.size() - 1;
    }
}
