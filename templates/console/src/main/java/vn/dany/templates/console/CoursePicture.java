package vn.dany.templates.console;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.report.Pace;

/**
 * The curve of a round's responses over its time, as SVG reads it in a field of 1000 by 300, and the same in a table.
 *
 * @param line the responses so far
 * @param area the same, closed along the ground
 * @param plan the line of the target, empty without one
 * @param now where the present stands, empty once nothing more comes
 * @param top what the upper edge is
 * @param gains a bar for each hour or day
 * @param alternative all of it in a sentence
 */
public record CoursePicture(
        String heading,
        String line,
        String area,
        String plan,
        String now,
        String top,
        String half,
        String from,
        String until,
        List<Gain> gains,
        String gainTop,
        String alternative,
        List<Row> rows) {

    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 300;
    private static final int LOW = 60;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter HOUR_OF_DAY = DateTimeFormatter.ofPattern("HH:mm dd/MM", Locale.ROOT);

    /** How many came in one hour or day, as a bar. */
    public record Gain(String x, String y, String width, String height) {}

    /** One hour or day in the table. */
    public record Row(String mark, String responses, String gain, String planned) {}

    /** The curve; null before the opening. */
    static @Nullable CoursePicture of(Pace pace, Wording wording) {
        if (pace.marks().isEmpty()) {
            return null;
        }
        PaceMessages messages = wording.pace();
        Figures figures = wording.figures();
        Round round = pace.progress().round();
        Instant opens = round.firstOpensAt();
        Instant last = pace.marks().get(pace.marks().size() - 1);
        Instant ends = last.isAfter(round.lastClosesAt()) ? last : round.lastClosesAt();
        List<Long> course = pace.whole().course();
        List<Long> gains = new ArrayList<>();
        IntStream.range(0, course.size())
                .forEach(i -> gains.add(Math.max(0, course.get(i) - (i == 0 ? 0 : course.get(i - 1)))));
        long all = course.get(course.size() - 1);
        long wanted = pace.planned().isEmpty() ? 0 : Collections.max(pace.planned());
        long top = ceiling(Math.max(all, wanted));
        long gainTop = Math.max(1, Collections.max(gains));
        String line = point(0, 0, top) + " " + points(pace.marks(), course, opens, ends, top);
        List<Instant> whole = new ArrayList<>(pace.marks());
        whole.addAll(pace.ahead());
        List<Gain> bars = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < course.size(); i++) {
            long from = i == 0 ? 0 : x(pace.marks().get(i - 1), opens, ends);
            long width = Math.max(1, x(pace.marks().get(i), opens, ends) - from);
            long height = gains.get(i) * LOW / gainTop;
            bars.add(new Gain(
                    String.valueOf(from), String.valueOf(LOW - height), String.valueOf(width), String.valueOf(height)));
            rows.add(new Row(
                    mark(pace, i),
                    figures.count(course.get(i)),
                    figures.count(gains.get(i)),
                    pace.planned().isEmpty() ? "" : figures.count(pace.planned().get(i))));
        }
        String planned =
                pace.planned().isEmpty() ? "" : figures.count(pace.planned().get(course.size() - 1));
        return new CoursePicture(
                pace.hourly() ? messages.courseByHour() : messages.courseByDay(),
                line,
                line + " " + x(last, opens, ends) + "," + HEIGHT,
                pace.planned().isEmpty()
                        ? ""
                        : point(0, 0, top) + " " + points(whole, pace.planned(), opens, ends, top),
                last.isBefore(round.lastClosesAt()) ? String.valueOf(x(last, opens, ends)) : "",
                figures.count(top),
                top % 2 == 0 ? figures.count(top / 2) : "",
                label(opens, pace.hourly()),
                label(pace.hourly() ? ends : ends.minusSeconds(1), pace.hourly()),
                bars,
                figures.count(gainTop),
                planned.isEmpty()
                        ? messages.courseInWords(figures.count(all))
                        : messages.courseInWordsWithPlan(figures.count(all), planned),
                rows);
    }

    /** A line of ten marks or so, in a field of 100 by 24, for one of many in a table. */
    static String spark(List<Long> course) {
        if (course.size() < 2) {
            return "";
        }
        long top = Math.max(1, Collections.max(course));
        return IntStream.range(0, course.size())
                .mapToObj(i -> i * 100 / (course.size() - 1) + "," + (23 - course.get(i) * 22 / top))
                .collect(Collectors.joining(" "));
    }

    private static String points(List<Instant> marks, List<Long> figures, Instant opens, Instant ends, long top) {
        return IntStream.range(0, marks.size())
                .mapToObj(i -> point(x(marks.get(i), opens, ends), figures.get(i), top))
                .collect(Collectors.joining(" "));
    }

    private static String point(long x, long figure, long top) {
        return x + "," + (HEIGHT - figure * HEIGHT / top);
    }

    private static long x(Instant at, Instant opens, Instant ends) {
        long whole = Math.max(1, Duration.between(opens, ends).toSeconds());
        return Math.max(0, Math.min(WIDTH, Duration.between(opens, at).toSeconds() * WIDTH / whole));
    }

    /** The next number that is easily halved and read: 1, 2, 4, 5 or 10 times a power of ten. */
    private static long ceiling(long figure) {
        for (long power = 10; ; power *= 10) {
            for (long step : new long[] {1, 2, 4, 5, 6, 8, 10}) {
                if (step * power >= figure) {
                    return step * power;
                }
            }
        }
    }

    private static String mark(Pace pace, int i) {
        Instant at = pace.marks().get(i);
        boolean last = i == pace.marks().size() - 1;
        return pace.hourly() || last
                ? HOUR_OF_DAY.format(at.atZone(CollectionWindow.ZONE))
                : label(at.minusSeconds(1), false);
    }

    private static String label(Instant at, boolean hourly) {
        return hourly
                ? HOUR_OF_DAY.format(at.atZone(CollectionWindow.ZONE))
                : DAY.format(at.atZone(CollectionWindow.ZONE));
    }
}
