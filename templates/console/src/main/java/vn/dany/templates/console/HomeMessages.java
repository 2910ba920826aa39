package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff begin with: what is open, what waits, and the ways through a campaign; the English ones are in {@code messages/home_en.properties}. */
@MessageBundle("home")
public interface HomeMessages {

    @Message("Tất cả các đợt khảo sát")
    String allCampaigns();

    @Message("Cần làm, cần quyết định")
    String decide();

    @Message("{campaign}: {count} nơi chưa có mã QR dùng được")
    String decideCodes(String campaign, String count);

    @Message("{campaign}: báo cáo ngày {day} của tổ công tác chưa kết thúc")
    String decideDay(String campaign, String day);

    @Message("Bản nháp {id} chưa công bố")
    String decideDraft(String id);

    @Message("{round}: {count} đơn vị có dấu hiệu chưa ai ghi kết quả kiểm tra")
    String decideFlags(String round, String count);

    @Message("{round}: đã kết thúc nhưng số liệu chưa được chốt; kiểm tra lịch tự động")
    String decideFrozen(String round);

    @Message("{campaign}: {count} đơn vị chưa khai báo số người")
    String decideHeadcounts(String campaign, String count);

    @Message("{campaign}: {count} danh sách phân công chờ duyệt")
    String decideRosters(String campaign, String count);

    @Message("Lịch tự động đang tắt: phiếu vẫn được nhận nhưng không được tổng hợp")
    String decideSchedule();

    @Message("còn {span}, đến {end}")
    String leftUntil(String span, String end);

    @Message("Hiện không có đợt nào đang mở.")
    String noneOpen();

    @Message("Đang mở")
    String openNow();

    @Message("mở sau {span}")
    String opensIn(String span);

    @Message("Sắp mở")
    String opensNext();

    @Message("Mã QR")
    String tabCodes();

    @Message("Nhật ký")
    String tabLog();

    @Message("Lịch")
    String tabSchedule();

    @Message("Các trang của {campaign}")
    String tabs(String campaign);
}
