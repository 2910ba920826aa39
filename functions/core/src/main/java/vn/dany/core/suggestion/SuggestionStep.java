package vn.dany.core.suggestion;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Something staff do with a suggestion. Whether it can be done, and what comes of it, is said by the step itself; texts are
 * cut to what is kept. One that was merged is closed, so that it has to be reopened before anything more is answered.
 */
public sealed interface SuggestionStep {

    /** How many characters of a reply and a note are kept. */
    int LONGEST = 2000;

    /** How many characters of whom it was passed on to, or of a theme. */
    int LONGEST_NAME = 80;

    /** How many themes a suggestion has. */
    int MOST_THEMES = 10;

    /** How {@code before} is handled after this step; empty if it cannot be taken. */
    Optional<Handling> after(Handling before);

    /** Its name on the audit log. */
    String name();

    /** Asks somebody to see to it; again, if need be. */
    record Forward(String to) implements SuggestionStep {
        public Forward {
            to = bounded(to, LONGEST_NAME);
        }

        @Override
        public Optional<Handling> after(Handling before) {
            return when(!to.isEmpty() && before.state().waits(), before.forwarded(to));
        }

        @Override
        public String name() {
            return "forward";
        }
    }

    /** Replies, or replies better; whoever looks it up reads the new one. */
    record Answer(String reply) implements SuggestionStep {
        public Answer {
            reply = bounded(reply, LONGEST);
        }

        @Override
        public Optional<Handling> after(Handling before) {
            return when(!reply.isEmpty() && before.state() != SuggestionState.CLOSED, before.answered(reply));
        }

        @Override
        public String name() {
            return "answer";
        }
    }

    /** Ends it, with or without a reply. */
    record Close() implements SuggestionStep {
        @Override
        public Optional<Handling> after(Handling before) {
            return when(before.state() != SuggestionState.CLOSED, before.closed());
        }

        @Override
        public String name() {
            return "close";
        }
    }

    /** Takes it up again, on its own. */
    record Reopen() implements SuggestionStep {
        @Override
        public Optional<Handling> after(Handling before) {
            return when(before.state() == SuggestionState.CLOSED, before.reopened());
        }

        @Override
        public String name() {
            return "reopen";
        }
    }

    /** Writes the note for staff; an empty one is none. */
    record Note(String text) implements SuggestionStep {
        public Note {
            text = bounded(text, LONGEST);
        }

        @Override
        public Optional<Handling> after(Handling before) {
            return when(!text.equals(before.note()), before.noted(text));
        }

        @Override
        public String name() {
            return "note";
        }
    }

    /** Says what it is about; {@code more} leaves the themes it has. */
    record About(SortedSet<String> themes, boolean more) implements SuggestionStep {

        /** As somebody types them, one behind a comma. */
        public static About typed(String text, boolean more) {
            SortedSet<String> themes = new TreeSet<>();
            for (String theme : text.split("[,;\\n]")) {
                String name = bounded(theme.replaceAll("[\\s\\p{Z}]+", " "), LONGEST_NAME);
                if (!name.isEmpty() && themes.size() < MOST_THEMES) {
                    themes.add(name);
                }
            }
            return new About(themes, more);
        }

        @Override
        public Optional<Handling> after(Handling before) {
            SortedSet<String> all = new TreeSet<>(themes);
            if (more) {
                all.addAll(before.themes());
            }
            return when(!all.equals(before.themes()) && all.size() <= MOST_THEMES, before.about(all));
        }

        @Override
        public String name() {
            return "themes";
        }
    }

    /** Lets another one of its unit, which must stand for itself, stand for it; not where there is a reply already. */
    record Merge(Suggestion into) implements SuggestionStep {
        @Override
        public Optional<Handling> after(Handling before) {
            return when(!into.handling().isMerged() && before.state().waits(), before.merged(into.suggestionId()));
        }

        @Override
        public String name() {
            return "merge";
        }
    }

    private static Optional<Handling> when(boolean allowed, Handling after) {
        return allowed ? Optional.of(after) : Optional.empty();
    }

    /** {@code text} with line ends of one kind and no space around it, cut to {@code longest} characters. */
    static String bounded(String text, int longest) {
        String stripped = text.replace("\r\n", "\n").strip();
        return stripped.length() <= longest
                ? stripped
                : stripped.substring(0, longest).strip();
    }
}
