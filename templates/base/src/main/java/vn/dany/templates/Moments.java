package vn.dany.templates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.dany.core.campaign.CollectionWindow;

/**
 * Instants and windows as a Vietnamese office writes them, in Vietnam time: the one home of these words for pages, cards
 * and documents. A window that ends at midnight ends with the day before it; the days 1 to 9 and the months 1 and 2 have
 * a leading zero; no line breaks inside "22 giờ". Words begin with a small letter, to stand within a sentence.
 */
public final class Moments {

    private static final char NO_BREAK = '\u00a0';
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final boolean vi;

    private Moments(Language language) {
        vi = language == Language.VI;
    }

    /** The words of {@code language}. */
    public static Moments in(Language language) {
        return new Moments(language);
    }

    /** "7 giờ 30 phút ngày 01/4/2024". */
    public String at(Instant instant) {
        ZonedDateTime local = local(instant);
        return onDay(time(local), local.toLocalDate());
    }

    /** The day in Vietnam: "29/8/2024". */
    public String day(Instant instant) {
        return day(local(instant).toLocalDate());
    }

    /** When a window opens: "ngày 29/8/2024" at midnight, otherwise with the time. */
    public String opening(Instant instant) {
        ZonedDateTime local = local(instant);
        return isMidnight(local) ? (vi ? "ngày " : "") + day(local.toLocalDate()) : at(instant);
    }

    /** When a window closes: "hết ngày 31/8/2024" at midnight, otherwise with the time. */
    public String end(Instant instant) {
        return isMidnight(local(instant)) ? (vi ? "hết ngày " : "the end of ") + day(lastDay(instant)) : at(instant);
    }

    /** That a window has closed: "khi hết ngày 31/8/2024", "lúc 22 giờ ngày 31/8/2024". */
    public String ended(Instant instant) {
        boolean midnight = isMidnight(local(instant));
        return (vi ? (midnight ? "khi " : "lúc ") : "at ") + end(instant);
    }

    /** "trong ngày 01/4/2024", "từ ngày 29/8/2024 đến hết ngày 31/8/2024", with times where it does not take whole days. */
    public String window(CollectionWindow window) {
        ZonedDateTime opens = local(window.opensAt());
        ZonedDateTime closes = local(window.closesAt());
        LocalDate first = opens.toLocalDate();
        if (isOneDay(window)) {
            return onlyOn(first);
        }
        if (first.equals(closes.toLocalDate())) {
            return (vi ? "từ " : "from ") + onDay(time(opens) + (vi ? " đến " : " to ") + time(closes), first);
        }
        return (vi ? "từ " : "from ") + opening(window.opensAt()) + (vi ? " đến " : " to ") + end(window.closesAt());
    }

    /** What somebody in the middle of it must know: "trong ngày 01/4/2024", "đến hết ngày 31/8/2024". */
    public String until(CollectionWindow window) {
        return isOneDay(window)
                ? onlyOn(local(window.opensAt()).toLocalDate())
                : (vi ? "đến " : "until ") + end(window.closesAt());
    }

    /** {@code words} at the beginning of a line. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String onlyOn(LocalDate day) {
        return (vi ? "trong ngày " : "on ") + day(day);
    }

    private String onDay(String time, LocalDate day) {
        return time + (vi ? " ngày " : " on ") + day(day);
    }

    private String day(LocalDate day) {
        if (!vi) {
            return ENGLISH_DAY.format(day);
        }
        int month = day.getMonthValue();
        String months = month <= 2 ? "0" + month : Integer.toString(month);
        return String.format(Locale.ROOT, "%02d/%s/%d", day.getDayOfMonth(), months, day.getYear());
    }

    private String time(ZonedDateTime at) {
        if (!vi) {
            String seconds = at.getSecond() == 0 ? "" : String.format(Locale.ROOT, ":%02d", at.getSecond());
            return String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute()) + seconds;
        }
        String hours = at.getHour() + " giờ";
        String minutes = at.getMinute() == 0 && at.getSecond() == 0
                ? ""
                : String.format(Locale.ROOT, " %02d phút", at.getMinute());
        String seconds = at.getSecond() == 0 ? "" : String.format(Locale.ROOT, " %02d giây", at.getSecond());
        return (hours + minutes + seconds).replace(' ', NO_BREAK);
    }

    private static boolean isOneDay(CollectionWindow window) {
        ZonedDateTime opens = local(window.opensAt());
        return isMidnight(opens)
                && isMidnight(local(window.closesAt()))
                && opens.toLocalDate().equals(lastDay(window.closesAt()));
    }

    private static LocalDate lastDay(Instant closesAt) {
        return local(closesAt).toLocalDate().minusDays(1);
    }

    private static boolean isMidnight(ZonedDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(CollectionWindow.ZONE);
    }
}
