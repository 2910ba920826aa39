package vn.dany.templates.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;

/** Numbers and times as the readers of a language write them; times in Vietnam. */
final class Figures {

    /** Stands where there is no figure. */
    static final String NONE = "–";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Language language;

    Figures(Language language) {
        this.language = language;
    }

    /** 12345 as "12.345", in English "12,345". */
    String count(long number) {
        String english = String.format(Locale.ROOT, "%,d", number);
        return language == Language.VI ? english.replace(',', '.') : english;
    }

    /** The number, or a dash. */
    String count(OptionalInt number) {
        return number.isPresent() ? count(number.getAsInt()) : NONE;
    }

    /** The number, or a dash. */
    String count(OptionalLong number) {
        return number.isPresent() ? count(number.getAsLong()) : NONE;
    }

    /** 8425 basis points as "84,3%", in English "84.3%". */
    String percent(int basisPoints) {
        return tenths(basisPoints) + "%";
    }

    /** 8425 basis points as "84,3". */
    String tenths(int basisPoints) {
        int tenths = (basisPoints + 5) / 10;
        return count(tenths / 10) + (language == Language.VI ? "," : ".") + tenths % 10;
    }

    /** 175 hundredths as "1,75", or a dash. */
    String hundredths(OptionalInt hundredths) {
        return hundredths.isPresent()
                ? count(hundredths.getAsInt() / 100)
                        + (language == Language.VI ? "," : ".")
                        + String.format(Locale.ROOT, "%02d", hundredths.getAsInt() % 100)
                : NONE;
    }

    /** 8425 basis points as "84": to a whole percent, where many stand side by side. */
    String whole(int basisPoints) {
        return count((basisPoints + 50) / 100);
    }

    /** The percentage, or a dash. */
    String percent(OptionalInt basisPoints) {
        return basisPoints.isPresent() ? percent(basisPoints.getAsInt()) : NONE;
    }

    /** "01/04/2024 07:30:00". */
    String moment(Instant instant) {
        return MOMENT.format(instant.atZone(CollectionWindow.ZONE));
    }

    /** "01/04/2024". */
    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "9:40": a time of today. */
    String clock(Instant instant) {
        return CLOCK.format(instant.atZone(CollectionWindow.ZONE));
    }

    /** When a window closes, within a sentence. */
    String end(Instant instant) {
        return Moments.in(language).end(instant);
    }

    /** A moment within a sentence, to the minute; windows hold to the second and have words of their own. */
    String at(Instant instant) {
        return Moments.in(language).at(instant.truncatedTo(ChronoUnit.MINUTES));
    }

    /** When a window is open, within a sentence. */
    String windowWithin(CollectionWindow window) {
        return Moments.in(language).window(window);
    }

    /** When a window is open, at the beginning of a line. */
    String window(CollectionWindow window) {
        return Moments.capital(windowWithin(window));
    }

    /** The length of a bar as SVG reads it: between "0%" and "100%". */
    static String length(int basisPoints) {
        int bounded = Math.max(0, Math.min(10_000, basisPoints));
        return String.format(Locale.ROOT, "%d.%02d%%", bounded / 100, bounded % 100);
    }
}
