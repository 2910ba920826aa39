package vn.dany.formats.xlsform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as spreadsheets hold them: the number of days since the end of 1899. */
final class SpreadsheetDay {

    private static final LocalDate START = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d/M/uuuu");

    private SpreadsheetDay() {}

    /** Whether {@code number} is a whole number that may be a day. */
    static boolean isOne(String number) {
        return number.matches("\\d{1,6}");
    }

    /** The day of a number that {@link #isOne}. */
    static LocalDate of(String number) {
        return START.plusDays(Integer.parseInt(number));
    }

    /** The day within {@code number}, whatever the hour, as people write it; the number itself if it is none. */
    static String shown(String number) {
        if (!number.matches("\\d{1,6}(\\.\\d+)?")) {
            return number;
        }
        String day = new BigDecimal(number).setScale(0, RoundingMode.DOWN).toPlainString();
        return SHOWN.format(of(day));
    }
}
