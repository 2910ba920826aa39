package vn.dany.templates.survey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page's script says and no page does; {@code survey/ScriptWords.json} hands it over with what both say. */
@MessageBundle("script")
public interface ScriptMessages {

    @Message("Đã trả lời")
    String answered();

    @Message(
            "Phiếu gửi đi chưa nhận được hồi đáp. Thông tin liên hệ không được giữ trên máy: xin bấm “Tiếp tục”, nhập lại rồi gửi. Gửi lại vẫn chỉ tính một phiếu.")
    String contactAgain();

    @Message("Đã sao chép")
    String copied();

    @Message("Sao chép mã")
    String copyCode();

    @Message("Có phiếu đang làm dở")
    String draftHeading();

    @Message("Máy này còn giữ các câu trả lời chưa gửi.")
    String draftKept();

    @Message("Tìm thấy {count} mục")
    String found(String count);

    @Message("Trả lời phiếu mới")
    String freshForm();

    @Message("Tiếp tục")
    String goOn();

    @Message("Trang này sẽ được xóa sau {seconds} giây")
    String idleCountdown(String seconds);

    @Message("Giữ lại trang này")
    String keepPage();

    @Message("Phiếu đã lưu trên máy.")
    String keptHere();

    @Message("Máy dùng chung: câu trả lời bị xóa khỏi máy sau khi gửi, hoặc sau 2 phút không dùng.")
    String kioskNotice();

    @Message("Chưa gửi được")
    String notSent();

    @Message("Phiếu chưa gửi – còn câu chưa trả lời")
    String onlySkipped();

    @Message("Đang mở trang…")
    String opening();

    @Message("Tôi là người khác – xóa")
    String otherPerson();

    @Message("Người khác dùng máy này")
    String otherUser();

    @Message("Chưa mở được trang tiếp theo")
    String pageNotOpened();

    @Message(
            "Có thể phiếu gửi trước đó đã được ghi nhận. Chỉ bấm “Tiếp tục” để gửi phiếu mới nếu chắc chắn phiếu đó chưa được nhận.")
    String perhapsRecorded();

    @Message("Biên nhận")
    String picture();

    @Message("Bấm vào ảnh để tải về, hoặc nhấn giữ ảnh để lưu.")
    String pictureHint();

    @Message("Câu {number} / khoảng {of}")
    String place(String number, String of);

    @Message("Nghe đọc")
    String readAloud();

    @Message("Phiếu gửi trước đó từ máy này đã được ghi nhận")
    String recordedBefore();

    @Message(
            "Phiếu gửi trước đó từ máy này chưa nhận được hồi đáp nên đang được gửi lại. Gửi lại vẫn chỉ tính một phiếu.")
    String resending();

    @Message("Lưu ảnh")
    String savePicture();

    @Message("Tìm theo tên, gõ không dấu cũng được")
    String search();

    @Message("Đang gửi phiếu…")
    String sending();

    @Message("(không trả lời)")
    String skipped();

    @Message("Kéo để chọn, hoặc nhập số vào ô dưới")
    String slide();

    @Message("Trả lời từng câu")
    String stepByStep();

    @Message("Dừng đọc")
    String stopReading();

    @Message("Cỡ chữ")
    String textSize();

    @Message("Trang này sẽ tự gửi lại, xin để trang mở. Gửi lại nhiều lần vẫn chỉ tính một phiếu.")
    String triesAgain();

    @Message("Trang này sẽ tự thử lại. Phiếu chưa được gửi.")
    String triesOpening();

    @Message("Thử lại ngay")
    String tryNow();

    @Message("Xem biên nhận")
    String viewReceipt();

    @Message("Xem cả phiếu")
    String wholeForm();

    @Message("Các câu trả lời trên trang này sẽ bị xóa.")
    String willBeErased();
}
