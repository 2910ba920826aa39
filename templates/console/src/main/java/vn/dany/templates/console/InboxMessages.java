package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about what citizens wrote; the English ones are in {@code messages/inbox_en.properties}. */
@MessageBundle("inbox")
public interface InboxMessages {

    @Message("Tất cả")
    String all();

    @Message("tất cả các tuần")
    String allWeeks();

    @Message("Gửi trả lời")
    String answer();

    @Message("Góp ý")
    String anyKind();

    @Message("Xử lý góp ý, ý kiến")
    String auditChanged();

    @Message("Xóa ảnh kèm góp ý")
    String auditPhotoErased();

    @Message("Xem ảnh kèm góp ý")
    String auditPhotoRead();

    @Message("Đổi hạn trả lời góp ý")
    String auditPlanChanged();

    @Message("Xem góp ý, ý kiến")
    String auditRead();

    @Message("Xử lý các ý kiến đã chọn")
    String bulk();

    @Message(
            "Chọn ý kiến bằng ô “Chọn” ở từng ý kiến. Khi gộp, ý kiến đứng trên cùng trong các ý kiến đã chọn đại diện cho các ý kiến khác của cùng đơn vị; người gửi các ý kiến kia tra cứu thấy trả lời của ý kiến này.")
    String bulkHint();

    @Message("Chuyển đến đâu, hoặc chủ đề (cách nhau bằng dấu phẩy)")
    String bulkText();

    @Message("Kết thúc")
    String close();

    @Message("Tải Word")
    String document();

    @Message("Đã cập nhật {count} ý kiến.")
    String done(String count);

    @Message("hạn trả lời {day}")
    String due(String day);

    @Message("Lọc")
    String filter();

    @Message("Chuyển")
    String forward();

    @Message("Chuyển đến bộ phận, người có trách nhiệm")
    String forwardTo();

    @Message("Đã chuyển đến")
    String forwardedTo();

    @Message("{found}/{whole} ý kiến")
    String found(String found, String whole);

    @Message("Xử lý")
    String handle();

    @Message("Hòm thư góp ý")
    String heading();

    @Message("Ý kiến ghi bằng lời")
    String headingTexts();

    @Message(
            "Mỗi góp ý chỉ có nội dung, loại, nơi đặt mã và tuần nhận; không kèm câu trả lời nào khác của phiếu. Góp ý mới xuất hiện khi một đơn vị có từ năm góp ý mới, chậm nhất sáng hôm sau.")
    String intro();

    @Message(
            "Ý kiến ghi bằng lời trong phiếu khảo sát, tách khỏi mọi câu trả lời khác; chỉ biết đơn vị và tuần nhận. Ý kiến của mỗi ngày xuất hiện vào sáng hôm sau, từ đơn vị có ít nhất 5 phiếu; câu chỉ hỏi người đã chọn một phương án thì không hiển thị, vì tự nó cho biết câu trả lời.")
    String introTexts();

    @Message("Loại")
    String kind();

    @Message("Gộp")
    String merge();

    @Message("Đã gộp vào một góp ý khác của đơn vị.")
    String mergedAway();

    @Message("Còn {count} ý kiến nữa. Xin dùng bộ lọc để thu hẹp.")
    String more(String count);

    @Message("Ghi chú nội bộ")
    String note();

    @Message("Ghi chú nội bộ (người gửi không xem được)")
    String noteLabel();

    @Message("Lưu ghi chú")
    String noteSave();

    @Message("Quá hạn")
    String overdue();

    @Message("Chỉ xem ý kiến quá hạn")
    String overdueOnly();

    @Message(
            "{count} ý kiến vừa được người khác cập nhật nên chưa thay đổi; xin xem lại nội dung mới rồi làm lại nếu cần.")
    String overtaken(String count);

    @Message("Ảnh {number} kèm theo")
    String photo(int number);

    @Message("Xóa ảnh {number}")
    String photoErase(int number);

    @Message(
            "Ảnh bị xóa khỏi hệ thống và không khôi phục được; nội dung góp ý và trả lời vẫn giữ nguyên. Chính ảnh này nếu được gửi lại cũng không được nhận: hệ thống chỉ giữ một mã để nhận ra nó, không dựng lại ảnh được từ mã ấy.")
    String photoEraseAbout();

    @Message("Xóa lại tệp ảnh {number}")
    String photoEraseFile(int number);

    @Message(
            "Nếu lần xóa trước bị ngắt giữa chừng, tệp của ảnh có thể vẫn còn trong kho dù không ai xem được nữa. Xóa lại thì tệp chắc chắn không còn; làm nhiều lần cũng không sao, không cần ghi thêm căn cứ.")
    String photoEraseFileAbout();

    @Message("Căn cứ và người xóa được ghi vào nhật ký, không xóa đi được: xin không ghi tên hoặc tả người trong ảnh.")
    String photoEraseHint();

    @Message("Ảnh {number} đã được xóa.")
    String photoErased(int number);

    @Message("{count} ảnh kèm theo")
    String photos(String count);

    @Message("{count} ảnh đã được xóa; căn cứ có trong nhật ký.")
    String photosErased(String count);

    @Message("Mỗi ảnh được mở xem là một dòng trong nhật ký.")
    String photosNoted();

    @Message("Chọn")
    String pick();

    @Message("Nơi")
    String place();

    @Message("Hạn trả lời theo loại")
    String plan();

    @Message("Số ngày tính từ Chủ nhật của tuần nhận.")
    String planHint();

    @Message("Lưu hạn trả lời")
    String planSave();

    @Message("{count} ý kiến không làm được bước này ở tình trạng hiện tại.")
    String refused(String count);

    @Message("Đăng công khai")
    String release();

    @Message("Đăng lại nội dung trên")
    String releaseAgain();

    @Message(
            "Mọi người đọc được nội dung này cùng trả lời, loại góp ý và tên đơn vị, không kèm tuần nhận. Xin bỏ tên người, số điện thoại và mọi chi tiết cho biết ai viết.")
    String releaseHint();

    @Message("Nội dung đăng công khai")
    String releaseLabel();

    @Message("Đang đăng công khai")
    String released();

    @Message("Trả lời đang đăng khác trả lời hiện tại; xin đăng lại hoặc gỡ xuống.")
    String releasedOther();

    @Message("Mở lại")
    String reopen();

    @Message("Trả lời")
    String reply();

    @Message("Trả lời (người có mã biên nhận xem được)")
    String replyLabel();

    @Message("Hạn trả lời tính từ Chủ nhật của tuần nhận: {days}.")
    String rule(String days);

    @Message("{kind} {days} ngày")
    String ruleKind(String kind, int days);

    @Message("Đại diện cho {count} góp ý khác cùng nội dung.")
    String standsFor(String count);

    @Message("Tình trạng")
    String state();

    @Message("Đã trả lời")
    String stateAnswered();

    @Message("Đã kết thúc")
    String stateClosed();

    @Message("Đã chuyển")
    String stateForwarded();

    @Message("Mới nhận")
    String stateReceived();

    @Message("Góp ý")
    String tab();

    @Message("Thêm chủ đề")
    String tag();

    @Message("Chủ đề")
    String theme();

    @Message("Chủ đề (cách nhau bằng dấu phẩy)")
    String themesLabel();

    @Message("Lưu chủ đề")
    String themesSave();

    @Message("Về danh sách")
    String toInbox();

    @Message("Trang công khai")
    String toReleased();

    @Message("Tổng hợp tuần")
    String toWeek();

    @Message("Tổng số")
    String total();

    @Message("tuần {from} – {until}")
    String week(String from, String until);

    @Message("Tổng hợp ý kiến theo tuần")
    String weekHeading();

    @Message("Các tuần")
    String weeks();

    @Message("Toàn bộ")
    String whole();

    @Message("Gỡ khỏi trang công khai")
    String withdraw();

    @Message("Tìm trong nội dung (không cần dấu)")
    String words();

    @Message("Tải Excel")
    String workbook();
}
