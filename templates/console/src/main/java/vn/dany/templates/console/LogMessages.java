package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about whether the audit log is whole; the English ones are in {@code messages/log_en.properties}. */
@MessageBundle("log")
public interface LogMessages {

    @Message("Dòng số {number} đã bị sửa hoặc đổi chỗ: {line}")
    String altered(String number, String line);

    @Message("Nhật ký không còn nguyên vẹn. Xin báo người kiểm tra và giữ nguyên hiện trạng.")
    String broken();

    @Message("Nhật ký chung")
    String consoleTitle();

    @Message("Có dòng không do hệ thống ghi (số {number}): {line}")
    String foreign(String number, String line);

    @Message("Nhật ký nguyên vẹn: đã kiểm tra {count} dòng.")
    String intact(String count);

    @Message("Dấu niêm phong của dòng cuối (chép lại để đối chiếu lần sau):")
    String lastSeal();

    @Message("Thiếu dòng số {number}.")
    String missing(String number);

    @Message("Đăng nhập")
    String signedIn();

    @Message("{count} dòng cũ hơn được ghi trước khi có niêm phong.")
    String unsealed(String count);
}
