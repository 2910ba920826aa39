package vn.dany.templates.printed;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import vn.dany.core.report.Rate;

/**
 * The sentences of a report, each written from its numbers by a rule. Every one is whole: where nothing can be said, it
 * says that. Things are higher, lower or equal as the percentages are that are printed.
 */
public final class ReportSentences {

    /** More names than this would not be read. */
    static final int NAMES = 5;

    private final ReportMessages words = MessageBundles.get(ReportMessages.class);

    /**
     * Something with a share.
     *
     * @param basisPoints hundredths of a percent
     */
    public record Ranked(String name, int basisPoints) {}

    /** How many took part. */
    public List<String> participation(long responses, OptionalInt headcount, OptionalInt rate) {
        if (responses == 0) {
            return List.of(words.nobody());
        }
        if (headcount.isEmpty() || rate.isEmpty()) {
            return List.of(words.received(count(responses)));
        }
        String received = words.receivedOf(count(responses), count(headcount.getAsInt()), percent(rate.getAsInt()));
        return responses > headcount.getAsInt() ? List.of(received, words.aboveHeadcount()) : List.of(received);
    }

    /**
     * In how many of {@code count} units somebody took part.
     *
     * @param without the names of the others
     */
    public String units(int count, List<String> without) {
        if (count == 1) {
            return without.isEmpty() ? words.onlyUnit() : words.onlyUnitWithout();
        }
        if (without.isEmpty()) {
            return words.allUnits(count(count));
        }
        return without.size() == count
                ? words.noUnits(count(count))
                : words.someUnits(count(count - without.size()), count(count), names(without, words.unitKind()));
    }

    /**
     * Which are highest and lowest.
     *
     * @param subject what the share is called, such as "Tỷ lệ hài lòng"
     * @param kind what the things are
     */
    public String extremes(String subject, String kind, List<Ranked> ranked) {
        if (ranked.isEmpty()) {
            return words.nothingToCompare(lower(subject));
        }
        int most = ranked.stream().mapToInt(Ranked::basisPoints).max().orElseThrow();
        int least = ranked.stream().mapToInt(Ranked::basisPoints).min().orElseThrow();
        if (ranked.size() == 1) {
            return words.onlyOne(together(ranked, most, kind), lower(subject));
        }
        return most == least
                ? words.allEqual(upper(subject), count(ranked.size()), kind, percent(most))
                : words.extremes(upper(subject), together(ranked, most, kind), together(ranked, least, kind));
    }

    /** Those with one share, and the share. */
    private String together(List<Ranked> ranked, int share, String kind) {
        List<String> names = ranked.stream()
                .filter(one -> one.basisPoints() == share)
                .map(Ranked::name)
                .toList();
        String rate = percent(share);
        return names.size() == 1 ? words.named(names.get(0), rate) : words.namedTogether(names(names, kind), rate);
    }

    /** What the results are made from. */
    public String coverage(long shown, long responses) {
        if (shown == 0) {
            return words.coverageNone();
        }
        return shown == responses
                ? words.coverageAll(count(shown))
                : words.coverageSome(count(shown), count(responses));
    }

    /** How many responses are in no result. */
    public String held(long held, int block, boolean isFinal) {
        if (held == 0) {
            return words.heldNone();
        }
        return isFinal ? words.held(count(held), block) : words.heldOpen(count(held), block);
    }

    /**
     * How the favourable answers stand on the whole.
     *
     * @param name what their share is called
     * @param items what was asked by that scale
     */
    public String indicator(String name, List<String> items, long favourable, long answered) {
        String rate = percent(Rate.of(favourable, answered).orElseThrow());
        return items.size() == 1
                ? words.indicatorOne(upper(name), words.quoted(items.get(0)), rate, count(favourable), count(answered))
                : words.indicatorAll(upper(name), count(items.size()), rate, count(favourable), count(answered));
    }

    /** Which units look odd. */
    public String flagged(List<String> names, int flags, int checked) {
        if (names.isEmpty()) {
            return words.flaggedNone();
        }
        String count = count(names.size());
        String units = names(names, words.unitKind());
        if (checked == 0) {
            return words.flagged(count, units);
        }
        return checked == flags
                ? words.flaggedChecked(count, units)
                : words.flaggedSome(count, units, count(checked), count(flags));
    }

    /** "A", "A và B", "A, B và C"; of many the first, and how many there are besides. */
    private String names(List<String> names, String kind) {
        if (names.size() == 1) {
            return names.get(0);
        }
        if (names.size() <= NAMES) {
            return listed(names);
        }
        return words.andOthers(comma(names.subList(0, NAMES)), count(names.size() - NAMES), kind);
    }

    /** All of {@code names}, at least one: "A", "A và B", "A, B và C". */
    static String listed(List<String> names) {
        return names.size() == 1
                ? names.get(0)
                : MessageBundles.get(ReportMessages.class)
                        .and(comma(names.subList(0, names.size() - 1)), names.get(names.size() - 1));
    }

    /** Names that have a comma of their own are kept apart by semicolons. */
    private static String comma(List<String> names) {
        return String.join(names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ", names);
    }

    /** "1.234". */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    /** "83,12%". */
    public static String percent(int basisPoints) {
        return points(basisPoints) + "%";
    }

    /** "83,12", of hundredths. */
    public static String points(int hundredths) {
        return count(hundredths / 100) + "," + String.format(Locale.ROOT, "%02d", hundredths % 100);
    }

    /** With a large first letter. */
    public static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** With a small first letter, for within a sentence. */
    public static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
