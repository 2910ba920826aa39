package vn.dany.formats.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dany.core.finding.WorkbookFinding;

/** What stands in the column {@code type} of a question. */
sealed interface QuestionType {

    /** One function for each kind, named after it. */
    record Cases<R>(
            Function<Select, R> select,
            Function<Ranked, R> ranked,
            Function<Plain, R> plain,
            Function<Refused, R> refused) {}

    /** What {@code cases} has for this kind. */
    <R> R match(Cases<R> cases);

    /** This, if it asks for choices of a list. */
    default Optional<Select> select() {
        return match(new Cases<>(
                Optional::of, ranked -> Optional.empty(), plain -> Optional.empty(), refused -> Optional.empty()));
    }

    /** One choice of a list, or several of them. */
    record Select(String list, boolean several, boolean orOther) implements QuestionType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.select().apply(this);
        }
    }

    /** All choices of a list, to be put into an order. */
    record Ranked(String list) implements QuestionType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ranked().apply(this);
        }
    }

    /** A question without a list: text, integer, decimal, range, date, time, dateTime, acknowledge, calculate or note. */
    record Plain(String word) implements QuestionType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.plain().apply(this);
        }
    }

    /** A type that is not taken, with why. */
    record Refused(WorkbookFinding code, List<String> arguments) implements QuestionType {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused().apply(this);
        }
    }

    /** The first or last line of what {@code word} says: a group, or a repetition, which is not taken. */
    record Bracket(boolean begins, String word) {

        /** The bracket written as {@code text}. */
        static Optional<Bracket> of(String text) {
            return Optional.of(Words.BRACKET.matcher(Words.lower(text)))
                    .filter(Matcher::matches)
                    .map(bracket -> new Bracket(bracket.group(1).equals("begin"), bracket.group(2)));
        }

        boolean isGroup() {
            return word.equals("group");
        }
    }

    /** A single tick. */
    String TICK = "acknowledge";

    /** A day with its time. */
    String DATE_TIME = "dateTime";

    /** Nothing that is asked. */
    String CALCULATION = "calculate";

    /** The types without a list. */
    Set<String> PLAIN =
            Set.of(CALCULATION, "text", "integer", "decimal", "range", "date", "time", DATE_TIME, "note", TICK);

    /** What other programs put in themselves. */
    String HIDDEN = "hidden";

    /** Types that would store something about the person, the device or the moment. */
    Set<String> METADATA = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "device_id",
            "subscriberid",
            "simserial",
            "phonenumber",
            "username",
            "email",
            "audit",
            "start-geopoint",
            "background-geopoint",
            "background-audio");

    /** Types of questions that are not asked here, with what to do. */
    Map<String, WorkbookFinding> REFUSED = Map.ofEntries(
            Map.entry("geopoint", WorkbookFinding.NO_LOCATIONS),
            Map.entry("geotrace", WorkbookFinding.NO_LOCATIONS),
            Map.entry("geoshape", WorkbookFinding.NO_LOCATIONS),
            Map.entry("image", WorkbookFinding.NO_PICTURES),
            Map.entry("photo", WorkbookFinding.NO_PICTURES),
            Map.entry("audio", WorkbookFinding.NO_RECORDINGS),
            Map.entry("video", WorkbookFinding.NO_VIDEOS),
            Map.entry("file", WorkbookFinding.NO_FILES),
            Map.entry("barcode", WorkbookFinding.NO_SCANS),
            Map.entry(HIDDEN, WorkbookFinding.NO_HIDDEN_QUESTIONS),
            Map.entry("xml-external", WorkbookFinding.NOTHING_OUTSIDE),
            Map.entry("csv-external", WorkbookFinding.NOTHING_OUTSIDE),
            Map.entry("select_one_from_file", WorkbookFinding.NOTHING_OUTSIDE),
            Map.entry("select_multiple_from_file", WorkbookFinding.NOTHING_OUTSIDE),
            Map.entry("select_one_external", WorkbookFinding.NOTHING_OUTSIDE));

    /** Whether {@code text} is a type that asks nothing but notes something by itself. */
    static boolean isMetadata(String text) {
        return METADATA.contains(Words.lower(text));
    }

    /** The type written as {@code text}. */
    static QuestionType of(String text) {
        String spaced = Words.spaced(text);
        String lower = Words.lower(text);
        Matcher select = Words.SELECT.matcher(spaced);
        if (select.matches()) {
            return new Select(
                    select.group("list"), Words.isSeveral(select.group("how")), select.group("other") != null);
        }
        Matcher ranked = Words.RANKED.matcher(spaced);
        if (ranked.matches()) {
            return new Ranked(ranked.group("list"));
        }
        String word = switch (lower) {
            case "string" -> "text";
            case "int" -> "integer";
            case "trigger" -> TICK;
            case "datetime" -> DATE_TIME;
            default -> lower;
        };
        if (PLAIN.contains(word)) {
            return new Plain(word);
        }
        int space = word.indexOf(' ');
        WorkbookFinding refused = REFUSED.get(space < 0 ? word : word.substring(0, space));
        return refused != null
                ? new Refused(refused, List.of())
                : new Refused(WorkbookFinding.TYPE_UNKNOWN, List.of(spaced, Words.KNOWN));
    }

    /** How types are spelt. */
    final class Words {
        private static final String KNOWN =
                "select_one, select_multiple, rank, text, integer, decimal, range, date, time, dateTime, acknowledge, "
                        + "calculate, note, "
                        + "begin_group, end_group";
        private static final Pattern SELECT =
                Pattern.compile("(?i)(?<how>select[ _]one|select1|select[ _]multiple|select all that apply)( from)? "
                        + "(?<list>\\S+)(?<other> or[ _]other| or specify other)?");
        private static final Pattern RANKED = Pattern.compile("(?i)rank (?<list>\\S+)");
        private static final Pattern BRACKET =
                Pattern.compile("(begin|end)[ _]?(group|repeat|loop|kobomatrix|score|rank)");

        private Words() {}

        private static String spaced(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }

        private static String lower(String text) {
            return spaced(text).toLowerCase(Locale.ROOT);
        }

        private static boolean isSeveral(String how) {
            String lower = how.toLowerCase(Locale.ROOT);
            return lower.contains("multiple") || lower.contains("all");
        }
    }
}
