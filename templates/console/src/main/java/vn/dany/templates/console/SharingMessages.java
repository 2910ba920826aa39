package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about sharing what a box says; the English ones are in {@code messages/sharing_en.properties}. */
@MessageBundle("sharing")
public interface SharingMessages {

    @Message(
            "Người được chia sẻ đọc được góp ý, ý kiến ghi bằng lời và ảnh kèm theo của các đơn vị đã chọn, ở mọi đợt khảo sát người dân. Họ không xử lý, không trả lời, không xem thông tin liên hệ và không chia sẻ tiếp được.")
    String about();

    @Message("Người này đã đọc được toàn bộ phần đã chọn. Muốn đổi thời hạn, xin bấm “Thôi chia sẻ” rồi chia sẻ lại.")
    String already();

    @Message("Chưa chọn được ngày: xin chọn từ {first} đến {last}.")
    String dayUnfit(String first, String last);

    @Message("Thôi chia sẻ")
    String end();

    @Message("Thôi chia sẻ với {name}")
    String endWith(String name);

    @Message("Chia sẻ quyền đọc")
    String heading();

    @Message("Chưa có ai được chia sẻ.")
    String nobody();

    @Message(
            "Hiện không có cán bộ nào để chia sẻ: danh sách cán bộ chưa có ai khác làm việc ở đơn vị này hoặc ở cấp tỉnh. Xin đề nghị người quản trị cấp tỉnh bổ sung.")
    String nobodyToChoose();

    @Message("Danh sách cán bộ vừa được người khác thay đổi nên chưa lưu. Xin bấm lại.")
    String overtaken();

    @Message("Người được chia sẻ")
    String person();

    @Message(
            "Gồm cán bộ có trong danh sách và có nhiệm vụ ở đơn vị này hoặc ở cấp tỉnh, trừ tổ công tác cấp xã. Thiếu ai, xin đề nghị người quản trị cấp tỉnh bổ sung.")
    String personHint();

    @Message("Xin chọn người được chia sẻ trong danh sách.")
    String personUnfit();

    @Message("Đơn vị")
    String place();

    @Message("Đang được chia sẻ")
    String readers();

    @Message("Lý do chia sẻ")
    String reason();

    @Message("Xin ghi lý do chia sẻ.")
    String reasonMissing();

    @Message("Đã lưu. Thay đổi có hiệu lực sau nhiều nhất 15 giây.")
    String saved();

    @Message("Chia sẻ")
    String share();

    @Message("Đọc đến hết ngày")
    String until();

    @Message(
            "Muộn nhất là {day}. Hết ngày đã chọn, quyền đọc tự hết. Mỗi lần chia sẻ và thôi chia sẻ là một dòng trong nhật ký.")
    String untilHint(String day);
}
