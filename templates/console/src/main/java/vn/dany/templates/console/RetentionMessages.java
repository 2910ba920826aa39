package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about how long responses are kept; the English ones are in {@code messages/retention_en.properties}. */
@MessageBundle("retention")
public interface RetentionMessages {

    @Message("Mã kiểm tra của bản lưu (SHA-256)")
    String archive();

    @Message("Phiếu trả lời đã bị xóa theo thời hạn lưu")
    String auditErased();

    @Message("không đặt thời hạn")
    String auditNoEnd();

    @Message("Đặt thời hạn lưu phiếu trả lời")
    String auditSet();

    @Message(
            "Bản sao dự phòng do người quản trị hệ thống giữ không bị xóa theo; trên AWS, bản sao của bảng phiếu tự mất sau 35 ngày.")
    String backups();

    @Message("hệ thống, theo lịch")
    String byItself();

    @Message("Khảo sát")
    String campaign();

    @Message("Giấy xác nhận xóa phiếu trả lời")
    String certificate();

    @Message("Cần một ngày từ {first} đến {last}.")
    String dayUnfit(String first, String last);

    @Message(
            "Phiếu trả lời của đợt này đã bị xóa theo thời hạn lưu; các tệp lập từ phiếu không lập thêm được nữa. Kết quả đã chốt, báo cáo và bảng kết quả vẫn lập được.")
    String erased();

    @Message("Đã xóa xong lúc {moment}. Kết quả đã chốt không thay đổi.")
    String erasedAt(String moment);

    @Message("Thời điểm xóa xong")
    String erasedWhen();

    @Message("Đã hết thời hạn lưu (đến hết ngày {day}). Hệ thống xóa trong vòng nửa giờ; xin xem lại sau.")
    String erasing(String day);

    @Message(
            "Phiếu trả lời của đợt này đã hết thời hạn lưu và đang được xóa; các tệp lập từ phiếu không lập thêm được nữa. Kết quả đã chốt, báo cáo và bảng kết quả vẫn lập được.")
    String expired();

    @Message("Phiếu trả lời đã hết thời hạn lưu")
    String expiredHeading();

    @Message("Tệp đã xóa và mã kiểm tra của tệp (SHA-256)")
    String files();

    @Message("Thời hạn lưu phiếu trả lời")
    String heading();

    @Message("Bỏ thời hạn")
    String keep();

    @Message("Chưa đặt thời hạn: phiếu trả lời được lưu cho đến khi có quyết định.")
    String kept();

    @Message(
            "Phiếu trả lời được lưu đến hết ngày {day}; sau đó hệ thống tự xóa. Trước khi hết ngày ấy vẫn đổi hoặc bỏ được thời hạn.")
    String keptUntil(String day);

    @Message("Ai đặt thời hạn và vì sao: xem nhật ký")
    String log();

    @Message("Chỉ đặt được thời hạn lưu cho đợt đã chốt và có bản lưu.")
    String notFrozen();

    @Message("Đã hết thời hạn lưu, không đổi được nữa.")
    String over();

    @Message("Chưa ghi được: đợt khảo sát vừa được người khác thay đổi. Xin xem lại rồi bấm lần nữa.")
    String overtaken();

    @Message("In giấy này bằng chức năng in của trình duyệt.")
    String print();

    @Message("Căn cứ, lý do")
    String reason();

    @Message("Cần ghi căn cứ hoặc lý do.")
    String reasonMissing();

    @Message("Số phiếu đã xóa")
    String responses();

    @Message("Đợt")
    String round();

    @Message("Đặt thời hạn")
    String set();

    @Message(
            "Vẫn được giữ: kết quả đã chốt, các báo cáo và tệp đã lập, danh mục mã biên nhận đã được tính (không chứa câu trả lời), những góp ý đã chuyển vào hộp góp ý cùng ảnh gửi kèm và trả lời của cơ quan, và nhật ký.")
    String stays();

    @Message("Mã kiểm tra của kết quả")
    String tally();

    @Message("Lưu đến hết ngày")
    String until();

    @Message("Sớm nhất là {first}: cần thời gian để lập những tệp còn cần và để phát hiện ngày ghi nhầm.")
    String untilHint(String first);

    @Message(
            "Sẽ bị xóa: mọi phiếu trả lời của đợt, trong kho dữ liệu và trong bản lưu. Xóa rồi không khôi phục được từ hệ thống, và không lập thêm được các tệp số liệu (CSV, SAV, JSON, DDI, trọn bộ ZIP); tệp nào còn cần, xin lập và tải về trước.")
    String willGo();
}
