package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about photos of a team's day; the English ones are in {@code messages/evidence_en.properties}. */
@MessageBundle("evidence")
public interface EvidenceMessages {

    @Message("Gửi lại ảnh chưa gửi được")
    String again();

    @Message("Báo cáo ngày: xóa ảnh minh chứng")
    String auditErased();

    @Message("Báo cáo ngày: xem ảnh minh chứng")
    String auditRead();

    @Message("Báo cáo ngày: gửi ảnh minh chứng")
    String auditSent();

    @Message("Chưa chọn ảnh nào. Xin chọn ảnh rồi bấm gửi.")
    String choose();

    @Message(
            "Ảnh bị xóa khỏi hệ thống và không khôi phục được; báo cáo ngày vẫn giữ nguyên. Chính ảnh này nếu được gửi lại cũng không được nhận: hệ thống chỉ giữ một mã để nhận ra nó, không dựng lại ảnh được từ mã ấy.")
    String eraseAbout();

    @Message("Ảnh này đã bị xóa trước đây nên không được nhận lại.")
    String erased();

    @Message("Chưa gửi được ảnh, có thể do mạng. Ảnh vẫn còn ở đây; xin bấm gửi lại.")
    String failed();

    @Message("Ngày này đã có đủ 3 ảnh, kể cả ảnh đã xóa.")
    String full();

    @Message("Ảnh minh chứng")
    String heading();

    @Message("Ảnh minh chứng ngày {day}")
    String headingOf(String day);

    @Message("Ảnh minh chứng ({count})")
    String headingWith(String count);

    @Message("Chọn một ảnh (JPEG, PNG hoặc WebP, tối đa 2 MB). Mỗi lần gửi một ảnh, mỗi ngày không quá 3 ảnh.")
    String label();

    @Message("Chọn tối đa {left} ảnh. Ảnh được thu nhỏ trên máy này trước khi gửi.")
    String labelSeveral(String left);

    @Message("Có ảnh lớn hơn 2 MB nên chưa được nhận. Xin chọn ảnh nhỏ hơn.")
    String large();

    @Message("Ảnh quá lớn")
    String largeHeading();

    @Message("Tệp vừa chọn không phải ảnh JPEG, PNG hoặc WebP, hoặc đã hỏng, nên chưa được nhận. Xin chọn ảnh khác.")
    String noPicture();

    @Message("Ngày này đã có đủ 3 ảnh nên ảnh vừa gửi không được nhận thêm.")
    String noRoom();

    @Message("Chưa có ảnh nào.")
    String none();

    @Message("Mỗi ảnh được mở xem là một dòng trong nhật ký.")
    String noted();

    @Message("Ngày này không nhận báo cáo nên không nhận ảnh.")
    String over();

    @Message("Ảnh {number}")
    String photo(int number);

    @Message("{count} ảnh")
    String photos(String count);

    @Message(
            "Xin không chụp rõ mặt người dân hoặc giấy tờ có tên. Nơi chụp, giờ chụp và loại máy ghi trong ảnh được xóa trước khi lưu. Ảnh do tổ công tác, cấp huyện hoặc cụm và tỉnh xem, và chỉ xem được đến một năm sau khi đợt khảo sát kết thúc.")
    String privacy();

    @Message("Đã nhận ảnh {number}/3.")
    String received(int number);

    @Message("Nếu đang nhập báo cáo, xin lưu trước khi mở trang ảnh.")
    String saveFirst();

    @Message("Gửi ảnh")
    String send();

    @Message("Đang gửi ảnh %1/%2…")
    String sending();

    @Message("Về các ảnh của ngày")
    String toPhotos();

    @Message("Về báo cáo ngày")
    String toReport();
}
