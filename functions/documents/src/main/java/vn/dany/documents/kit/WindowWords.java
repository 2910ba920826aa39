package vn.dany.documents.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dany.core.campaign.CollectionWindow;

/**
 * When answers are taken, as an office would write it: days from 1 to 9 and the months 1 and 2 with a leading zero, the
 * last day named instead of the first moment after it.
 */
final class WindowWords {

    private static final int MOST_LISTED = 6;

    private WindowWords() {}

    /** One sentence for a single window; a short line for each of several. */
    static List<String> of(List<CollectionWindow> windows) {
        if (windows.size() == 1) {
            return List.of(sentence(windows.get(0)));
        }
        if (windows.size() > MOST_LISTED) {
            CollectionWindow whole = new CollectionWindow(
                    windows.get(0).opensAt(), windows.get(windows.size() - 1).closesAt());
            return List.of(sentence(whole), "(" + windows.size() + " đợt)");
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            lines.add("Đợt " + (i + 1) + ": " + shortly(windows.get(i)));
        }
        return lines;
    }

    private static String sentence(CollectionWindow window) {
        LocalDateTime opens = LocalDateTime.ofInstant(window.opensAt(), CollectionWindow.ZONE);
        LocalDateTime closes = LocalDateTime.ofInstant(window.closesAt(), CollectionWindow.ZONE);
        LocalDate first = opens.toLocalDate();
        LocalDate last = lastDay(closes);
        boolean wholeDays = isMidnight(opens) && isMidnight(closes);
        if (wholeDays && first.equals(last)) {
            return weekday(first) + ", ngày " + day(first) + " tháng " + month(first) + " năm " + first.getYear();
        }
        String end = (isMidnight(closes) ? "hết ngày " : time(closes) + " ngày ") + day(last) + " tháng " + month(last)
                + " năm " + last.getYear();
        String begin = (isMidnight(opens) ? "ngày " : time(opens) + " ngày ") + day(first);
        boolean sameYear = first.getYear() == last.getYear();
        if (!sameYear || first.getMonth() != last.getMonth() || !wholeDays) {
            begin += " tháng " + month(first) + (sameYear ? "" : " năm " + first.getYear());
        }
        return "Từ " + begin + " đến " + end;
    }

    private static String shortly(CollectionWindow window) {
        LocalDateTime opens = LocalDateTime.ofInstant(window.opensAt(), CollectionWindow.ZONE);
        LocalDateTime closes = LocalDateTime.ofInstant(window.closesAt(), CollectionWindow.ZONE);
        LocalDate first = opens.toLocalDate();
        LocalDate last = lastDay(closes);
        String begin = (isMidnight(opens) ? "" : time(opens) + " ") + day(first) + "/" + month(first)
                + (first.getYear() == last.getYear() ? "" : "/" + first.getYear());
        String end = (isMidnight(closes) ? "hết " : time(closes) + " ") + day(last) + "/" + month(last) + "/"
                + last.getYear();
        return "từ " + begin + " đến " + end;
    }

    private static LocalDate lastDay(LocalDateTime closes) {
        return isMidnight(closes) ? closes.toLocalDate().minusDays(1) : closes.toLocalDate();
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String time(LocalDateTime time) {
        return time.getHour() + " giờ"
                + (time.getMinute() == 0 ? "" : String.format(Locale.ROOT, " %02d phút", time.getMinute()));
    }

    private static String day(LocalDate date) {
        return String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
    }

    private static String month(LocalDate date) {
        int month = date.getMonthValue();
        return month <= 2 ? "0" + month : String.valueOf(month);
    }

    private static String weekday(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        List<String> names = List.of("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy");
        return day == DayOfWeek.SUNDAY ? "Chủ nhật" : "Thứ " + names.get(day.getValue() - 1);
    }
}
