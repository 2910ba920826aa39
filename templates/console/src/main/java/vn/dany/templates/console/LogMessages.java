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

    @Message("Sửa chỉ tiêu, mẫu tin nhắn đôn đốc")
    String deskPlanChanged();

    @Message("Ghi kết quả kiểm tra dấu hiệu")
    String flagNoted();

    @Message("Có dòng không do hệ thống ghi (số {number}): {line}")
    String foreign(String number, String line);

    @Message("Nhật ký nguyên vẹn: đã kiểm tra {count} dòng.")
    String intact(String count);

    @Message("Dấu niêm phong của dòng cuối (chép lại để đối chiếu lần sau):")
    String lastSeal();

    @Message("Thiếu dòng số {number}.")
    String missing(String number);

    @Message("Công bố phiếu khảo sát")
    String questionnairePublished();

    @Message("Công bố kết quả của đợt cho mọi người")
    String resultsReleased();

    @Message("Thu hồi kết quả đã công bố cho mọi người")
    String resultsWithdrawn();

    @Message("Đăng nhập")
    String signedIn();

    @Message("Phân công theo dõi đơn vị")
    String unitsAssigned();

    @Message("Cập nhật danh mục đơn vị")
    String unitsChanged();

    @Message("Sửa các cụm đơn vị")
    String unitsGrouped();

    @Message("Đôn đốc đơn vị")
    String unitsUrged();

    @Message("{count} dòng cũ hơn được ghi trước khi có niêm phong.")
    String unsealed(String count);
}
