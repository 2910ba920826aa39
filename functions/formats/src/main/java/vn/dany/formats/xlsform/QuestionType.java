package vn.dany.formats.xlsform;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the column {@code type}. */
sealed interface QuestionType {

    /** One choice of a list, or several of them. */
    record Select(String list, boolean several, boolean orOther) implements QuestionType {}

    /** A question without a list: text, integer, decimal, range, date or note. */
    record Plain(String word) implements QuestionType {}

    /** The first or last line of a group. */
    record Bracket(boolean begins) implements QuestionType {}

    /** A type that is not taken, and why. */
    record Refused(String vi, String en) implements QuestionType {}

    /** The first or last line of what is refused as a whole. */
    record RefusedBracket(boolean begins, String vi, String en) implements QuestionType {}

    /** The types without a list. */
    Set<String> PLAIN = Set.of("text", "integer", "decimal", "range", "date", "note");

    /** Types that would store something about the person, the device or the moment. */
    Set<String> PERSONAL = Set.of(
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
    Map<String, Refused> REFUSED = Map.ofEntries(
            of("geopoint", "không thu vị trí của người trả lời; hãy bỏ dòng này", "locations are not collected"),
            of("geotrace", "không thu vị trí của người trả lời; hãy bỏ dòng này", "locations are not collected"),
            of("geoshape", "không thu vị trí của người trả lời; hãy bỏ dòng này", "locations are not collected"),
            of("image", "không nhận ảnh trong phiếu; hãy bỏ dòng này", "pictures are not taken"),
            of("photo", "không nhận ảnh trong phiếu; hãy bỏ dòng này", "pictures are not taken"),
            of("audio", "không nhận ghi âm trong phiếu; hãy bỏ dòng này", "recordings are not taken"),
            of("video", "không nhận video trong phiếu; hãy bỏ dòng này", "videos are not taken"),
            of("file", "không nhận tệp trong phiếu; hãy bỏ dòng này", "files are not taken"),
            of("barcode", "không quét mã trong phiếu; hãy dùng text", "codes are not scanned; use text"),
            of(
                    "calculate",
                    "không có câu tính toán; hãy viết điều kiện vào relevant",
                    "nothing is calculated; use relevant"),
            of("hidden", "không có câu ẩn; hãy bỏ dòng này", "there are no hidden questions"),
            of(
                    "rank",
                    "chưa có câu xếp thứ tự; hãy dùng select_multiple",
                    "ranking is not supported; use select_multiple"),
            of("time", "chưa có câu hỏi giờ; hãy dùng text", "times are not supported; use text"),
            of("datetime", "chưa có câu hỏi ngày giờ; hãy dùng date", "times are not supported; use date"),
            of(
                    "acknowledge",
                    "hãy dùng select_one với một danh sách có, không",
                    "use select_one with a list of yes and no"),
            of(
                    "trigger",
                    "hãy dùng select_one với một danh sách có, không",
                    "use select_one with a list of yes and no"),
            of("xml-external", "không dùng dữ liệu ngoài tệp", "nothing outside the file is used"),
            of("csv-external", "không dùng dữ liệu ngoài tệp", "nothing outside the file is used"),
            of("select_one_from_file", "không dùng dữ liệu ngoài tệp", "nothing outside the file is used"),
            of("select_multiple_from_file", "không dùng dữ liệu ngoài tệp", "nothing outside the file is used"),
            of("select_one_external", "không dùng dữ liệu ngoài tệp", "nothing outside the file is used"));

    /** The type written as {@code text}. */
    static QuestionType of(String text) {
        String spaced = text.strip().replaceAll("\\s+", " ");
        String lower = spaced.toLowerCase(Locale.ROOT);
        Matcher select = Words.SELECT.matcher(spaced);
        if (select.matches()) {
            return new Select(
                    select.group("list"), Words.isSeveral(select.group("how")), select.group("other") != null);
        }
        Matcher bracket = Words.BRACKET.matcher(lower);
        if (bracket.matches()) {
            boolean begins = bracket.group(1).equals("begin");
            return bracket.group(2).equals("group")
                    ? new Bracket(begins)
                    : new RefusedBracket(
                            begins,
                            "chưa có nhóm lặp lại (" + bracket.group(2)
                                    + "); hãy dùng begin_group, hoặc table-list cho bảng",
                            bracket.group(2) + " is not supported; use begin_group, or table-list for a matrix");
        }
        String word = switch (lower) {
            case "string" -> "text";
            case "int" -> "integer";
            default -> lower;
        };
        if (PLAIN.contains(word)) {
            return new Plain(word);
        }
        if (PERSONAL.contains(word)) {
            return new Refused(
                    "không lưu gì về người, máy hay lúc trả lời; hãy bỏ dòng này",
                    "nothing is stored about the person, the device or the moment; remove this line");
        }
        int space = word.indexOf(' ');
        Refused refused = REFUSED.get(space < 0 ? word : word.substring(0, space));
        return refused != null
                ? refused
                : new Refused(
                        "không có loại câu hỏi “" + spaced + "”; dùng được: " + Words.KNOWN,
                        "there is no type “" + spaced + "”; known are: " + Words.KNOWN);
    }

    private static Map.Entry<String, Refused> of(String word, String vi, String en) {
        return Map.entry(word, new Refused(vi, en));
    }

    /** How types are spelt. */
    final class Words {
        private static final String KNOWN =
                "select_one, select_multiple, text, integer, decimal, range, date, note, begin_group, end_group";
        private static final Pattern SELECT =
                Pattern.compile("(?i)(?<how>select[ _]one|select1|select[ _]multiple|select all that apply)( from)? "
                        + "(?<list>\\S+)(?<other> or[ _]other| or specify other)?");
        private static final Pattern BRACKET =
                Pattern.compile("(begin|end)[ _]?(group|repeat|loop|kobomatrix|score|rank)");

        private Words() {}

        private static boolean isSeveral(String how) {
            String lower = how.toLowerCase(Locale.ROOT);
            return lower.contains("multiple") || lower.contains("all");
        }
    }
}
