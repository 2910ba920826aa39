package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the teams of communes are asked and told; the English ones are in {@code messages/team_en.properties}. */
@MessageBundle("team")
public interface TeamMessages {

    @Message("Báo cáo ngày: đã kết thúc ngày")
    String auditDayFinished();

    @Message("Báo cáo ngày: lưu tạm")
    String auditReportSaved();

    @Message("Nộp danh sách phân công")
    String auditRosterHandedIn();

    @Message("Duyệt danh sách phân công")
    String auditRosterSignedOff();

    @Message("Đặt hạn nộp danh sách phân công")
    String auditRostersDue();
}
