package vn.dany.core.questionnaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar, a time of day, or a day with its time, to the minute, as clocks in Vietnam show it. Answers, rules
 * and files have it as {@code 2024-04-05}, {@code 08:30} or {@code 2024-04-05T08:30}.
 *
 * @param day null for a time of day
 * @param time null for a day
 */
public record Moment(@Nullable LocalDate day, @Nullable LocalTime time) {

    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?|\\d{2}:\\d{2}");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** Seconds are not asked for: what browsers and other programs add of them is left out. */
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:(?:[:hg]| ?giờ ?)(\\d{1,2})(?::\\d{2}(?:\\.\\d+)?| ?p(?:hút)?)?|h| ?giờ)");

    /** What people write between a day and its time. */
    private static final Pattern BETWEEN = Pattern.compile("ngày|lúc|on|at|,|t(?=\\d)");

    private static final Pattern ZONE = Pattern.compile("(?<=\\d{2}:\\d{2}[:\\d.]{0,20})\\+07(?::?00)?$");

    private static final int LENGTH_OF_DAY = 10;
    private static final double MINUTES_A_DAY = 24 * 60;

    /** Far from where the calendar ends. */
    private static final double MOST_DAYS = 4e6;

    public Moment {
        if (day == null && time == null) {
            throw new IllegalArgumentException("neither a day nor a time");
        }
        time = time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** A day. */
    public static Moment of(LocalDate day) {
        return new Moment(day, null);
    }

    /** A day with its time. */
    public static Moment of(LocalDateTime then) {
        return new Moment(then.toLocalDate(), then.toLocalTime());
    }

    /** What {@link #toString} has written; empty for anything else, and for what calendar or clock do not have. */
    public static Optional<Moment> written(String text) {
        if (!isLike(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.length() < LENGTH_OF_DAY
                            ? new Moment(null, LocalTime.parse(text))
                            : text.length() == LENGTH_OF_DAY
                                    ? of(LocalDate.parse(text))
                                    : of(LocalDateTime.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day as people and browsers write it: {@code 5/4/2024}, {@code 2024-04-05}. */
    public static Optional<Moment> typedDay(String text) {
        return dayIn(DAY.matcher(text)).map(Moment::of);
    }

    /** A time as people and browsers write it: {@code 8:30}, {@code 8h30}, {@code 8 giờ}, {@code 08:30:00}. */
    public static Optional<Moment> typedTime(String text) {
        Matcher time = TIME.matcher(text.toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            String minute = time.group(2);
            return Optional.of(new Moment(
                    null,
                    LocalTime.of(Integer.parseInt(time.group(1)), minute == null ? 0 : Integer.parseInt(minute))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day with its time, either of them first: {@code 14 giờ 30 ngày 5/4/2024}, {@code 2024-04-05T14:30}. */
    public static Optional<Moment> typedDayAndTime(String text) {
        Matcher found = DAY.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String rest = text.substring(0, found.start()) + " " + text.substring(found.end());
        Optional<Moment> time = typedTime(
                BETWEEN.matcher(rest.toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
        Optional<Moment> day = typedDay(found.group());
        return day.isPresent() ? time.map(at -> new Moment(day.get().day(), at.time())) : Optional.empty();
    }

    /**
     * Whichever of these a rule means by {@code text}: as other programs write it too, with seconds and {@code +07:00} behind
     * it.
     *
     * @throws IllegalArgumentException if it has a day as people write it, of which nobody can tell the month
     */
    static Optional<Moment> inRule(String text) {
        String here = ZONE.matcher(text).replaceFirst("");
        Optional<Moment> moment =
                typedDayAndTime(here).or(() -> typedTime(here)).or(() -> typedDay(here));
        if (moment.isPresent() && text.contains("/")) {
            throw new IllegalArgumentException("a day is written as '2024-04-01'");
        }
        return moment;
    }

    private static Optional<LocalDate> dayIn(Matcher day) {
        if (!day.matches()) {
            return Optional.empty();
        }
        int first = day.group(1) == null ? 6 : 1;
        int step = first == 1 ? 1 : -1;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(first)),
                    Integer.parseInt(day.group(first + step)),
                    Integer.parseInt(day.group(first + 2 * step))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether {@code text} is written as moments are, if there is such a one or not. */
    public static boolean isLike(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /**
     * What orders texts that are written as moments: they compare as their letters do, if they are equally long. A day begins
     * at midnight.
     */
    static String inOrder(String text) {
        return text.length() == LENGTH_OF_DAY ? text + "T00:00" : text;
    }

    boolean isDay() {
        return time == null;
    }

    /** Whether it has a day and a time. */
    boolean isWhole() {
        return day != null && time != null;
    }

    /** Whether it is a time of any day. */
    boolean isOfAnyDay() {
        return day == null;
    }

    /** Days since 1970, or since midnight for a time of any day. */
    double days() {
        return minutes() / MINUTES_A_DAY;
    }

    /** Days since {@code other}, parts of them included. */
    double daysSince(Moment other) {
        return (minutes() - other.minutes()) / MINUTES_A_DAY;
    }

    /**
     * The moment so many days later, to the minute; empty where there is none: a time of any day stays within its day, and
     * no part of a day leads from day to day.
     */
    Optional<Moment> after(double days) {
        if (Math.abs(days) > MOST_DAYS || (time == null && days % 1 != 0)) {
            return Optional.empty();
        }
        LocalDateTime then =
                LocalDateTime.ofEpochSecond((minutes() + Math.round(days * MINUTES_A_DAY)) * 60, 0, ZoneOffset.UTC);
        if (isOfAnyDay()) {
            return then.toLocalDate().equals(LocalDate.EPOCH)
                    ? Optional.of(new Moment(null, then.toLocalTime()))
                    : Optional.empty();
        }
        return Optional.of(time == null ? of(then.toLocalDate()) : of(then))
                .filter(moment -> isLike(moment.toString()));
    }

    /** Its day alone; itself for a time of any day. */
    Moment withoutTime() {
        return day == null ? this : of(day);
    }

    /** Its time alone, as a part of a day; empty for a day. */
    Optional<Double> partOfDay() {
        return time == null ? Optional.empty() : Optional.of(new Moment(null, time).days());
    }

    private long minutes() {
        LocalDate on = day == null ? LocalDate.EPOCH : day;
        LocalTime at = time == null ? LocalTime.MIDNIGHT : time;
        return on.atTime(at).toEpochSecond(ZoneOffset.UTC) / 60;
    }

    /** As answers, rules and files have it. */
    @Override
    public String toString() {
        return day == null ? String.valueOf(time) : time == null ? day.toString() : day + "T" + time;
    }
}
