package vn.dany.templates.survey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about photos on a receipt; the English ones are in {@code messages/photo_en.properties}. */
@MessageBundle("photo")
public interface PhotoMessages {

    @Message("Gửi lại ảnh chưa gửi được")
    String again();

    @Message("Chưa chọn ảnh nào. Xin chọn ảnh rồi bấm gửi.")
    String choose();

    @Message("Ảnh này đã được cơ quan xóa trước đây nên không được nhận lại. Góp ý đã gửi vẫn được giữ nguyên.")
    String erased();

    @Message("Chưa gửi được ảnh, có thể do mạng. Ảnh vẫn còn ở đây; xin bấm gửi lại.")
    String failed();

    @Message("Gửi kèm ảnh (không bắt buộc)")
    String heading();

    @Message("Chọn một ảnh (JPEG, PNG hoặc WebP, tối đa 2 MB). Mỗi lần gửi một ảnh, tất cả không quá 3 ảnh.")
    String label();

    @Message("Chọn tối đa {left} ảnh. Ảnh được thu nhỏ trên máy này trước khi gửi.")
    String labelSeveral(String left);

    @Message("Có ảnh lớn hơn 2 MB nên chưa được nhận. Xin chọn ảnh nhỏ hơn.")
    String large();

    @Message("Tệp vừa chọn không phải ảnh JPEG, PNG hoặc WebP, hoặc đã hỏng, nên chưa được nhận. Xin chọn ảnh khác.")
    String noPicture();

    @Message("Góp ý này đã có đủ 3 ảnh nên ảnh vừa gửi không được nhận thêm.")
    String noRoom();

    @Message("Đợt góp ý đã kết thúc nên không nhận ảnh nữa. Góp ý đã gửi vẫn được giữ nguyên.")
    String over();

    @Message(
            "Xin không chụp rõ mặt người hoặc giấy tờ có tên. Nơi chụp, giờ chụp và loại máy ghi trong ảnh được xóa trước khi lưu.")
    String privacy();

    @Message("Đã nhận ảnh {number}/3.")
    String received(String number);

    @Message("Đã nhận đủ 3 ảnh.")
    String receivedAll();

    @Message("Gửi ảnh")
    String send();

    @Message("Đang gửi ảnh %1/%2…")
    String sending();

    @Message(
            "Ảnh được người trả lời góp ý xem cùng với nội dung đã viết. Nếu phiếu vừa gửi không có nội dung viết bằng lời thì ảnh không có ai xem.")
    String whoSees();
}
