package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a team shows people on its own phone; the English ones are in {@code messages/assist_en.properties}. */
@MessageBundle("assist")
public interface AssistMessages {

    @Message("Chưa có mã nào đang dùng ở đơn vị này. Xin báo cấp huyện hoặc tỉnh cấp mã.")
    String codeNone();

    @Message("Gõ địa chỉ này nếu không quét được:")
    String codeTyped();

    @Message("Hỗ trợ tại chỗ")
    String heading();

    @Message("Chưa đến giờ mở. Phiếu mở {window}.")
    String notOpen(String window);

    @Message("Mã của đợt khảo sát khác tại đây")
    String others();

    @Message("Đợt này đã kết thúc, phiếu không nhận câu trả lời nữa.")
    String over();

    @Message("Chỉ hỗ trợ kỹ thuật")
    String reminder();

    @Message(
            "Mở máy, quét mã, phóng to chữ, chuyển ngôn ngữ. Không trả lời thay, không gợi ý câu trả lời, không đọc và không chụp phần trả lời. Khi cho mượn máy, xin để người trả lời tự bấm.")
    String reminderText();

    @Message("Bấm “Bắt đầu” và tự chọn câu trả lời, khoảng {minutes} phút.")
    String stepAnswer(int minutes);

    @Message("Mở máy ảnh hoặc Zalo trên điện thoại của mình, hướng vào mã ở trên rồi bấm vào đường dẫn hiện ra.")
    String stepScan();

    @Message("Bấm “Gửi phiếu”. Thấy mã biên nhận là đã xong.")
    String stepSend();

    @Message("Ba bước")
    String steps();

    @Message("QR – {place}")
    String symbol(String place);

    @Message("Hôm nay")
    String today();

    @Message("Tất cả, trên tổng số {headcount} người")
    String totalOf(String headcount);

    @Message("Tất cả")
    String totalWithout();

    @Message("Đang chạy thử: phiếu gửi lúc này không được tính.")
    String trial();

    @Message("Dành cho người dân")
    String whoCitizens();

    @Message("Dành cho cán bộ, công chức")
    String whoOfficials();
}
