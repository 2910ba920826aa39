package vn.dany.formats.xlsform;

import java.util.Map;
import java.util.Set;

/** What sheets and columns are called by authors who write Vietnamese, by XLSForm's own words. */
final class VietnameseHeadings {

    /** Sheets, in lower case. */
    static final Map<String, String> SHEETS = Map.of(
            "khảo sát", XlsFormReader.SURVEY,
            "phiếu khảo sát", XlsFormReader.SURVEY,
            "câu hỏi", XlsFormReader.SURVEY,
            "lựa chọn", XlsFormReader.CHOICES,
            "phương án", XlsFormReader.CHOICES,
            "danh sách lựa chọn", XlsFormReader.CHOICES,
            "thiết lập", XlsFormReader.SETTINGS,
            "cài đặt", XlsFormReader.SETTINGS);

    /** Columns, in lower case. */
    static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("loại", "type"),
            Map.entry("loại câu hỏi", "type"),
            Map.entry("tên", "name"),
            Map.entry("mã", "name"),
            Map.entry("mã câu hỏi", "name"),
            Map.entry("tên biến", "name"),
            Map.entry("mã lựa chọn", "name"),
            Map.entry("nhãn", "label"),
            Map.entry("câu hỏi", "label"),
            Map.entry("nội dung", "label"),
            Map.entry("nội dung câu hỏi", "label"),
            Map.entry("phương án", "label"),
            Map.entry("gợi ý", "hint"),
            Map.entry("hướng dẫn", "hint"),
            Map.entry("bắt buộc", "required"),
            Map.entry("thông báo bắt buộc", "required_message"),
            Map.entry("điều kiện", "relevant"),
            Map.entry("điều kiện hiển thị", "relevant"),
            Map.entry("hiện khi", "relevant"),
            Map.entry("ràng buộc", "constraint"),
            Map.entry("thông báo ràng buộc", "constraint_message"),
            Map.entry("thông báo lỗi", "constraint_message"),
            Map.entry("lọc lựa chọn", "choice_filter"),
            Map.entry("cách hiển thị", "appearance"),
            Map.entry("tham số", "parameters"),
            Map.entry("mặc định", "default"),
            Map.entry("giá trị mặc định", "default"),
            Map.entry("hình", PictureCells.COLUMN),
            Map.entry("hình ảnh", PictureCells.COLUMN),
            Map.entry("danh sách", "list_name"),
            Map.entry("tên danh sách", "list_name"),
            Map.entry("tiêu đề", "form_title"),
            Map.entry("tên phiếu", "form_title"),
            Map.entry("mã phiếu", "form_id"),
            Map.entry("phiên bản", "version"),
            Map.entry("ngôn ngữ mặc định", "default_language"));

    /** Columns of numbering and remarks, which are not looked at. */
    static final Set<String> REMARKS = Set.of("stt", "tt", "số tt", "số thứ tự", "ghi chú", "chú thích", "nhận xét");

    private VietnameseHeadings() {}
}
