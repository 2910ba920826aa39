package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about which units are examples; the English ones are in {@code messages/exemplary_en.properties}. */
@MessageBundle("exemplary")
public interface ExemplaryMessages {

    @Message("Quyết định đơn vị tiêu biểu")
    String auditDecided();

    @Message("không chọn đơn vị nào")
    String auditNobody();

    @Message("chưa quyết định")
    String auditUndecided();

    @Message("Ghi quyết định")
    String decide();

    @Message("Đã quyết định lúc {moment}: {units}.")
    String decided(String moment, String units);

    @Message("báo cáo ngày {rate}")
    String duties(String rate);

    @Message("{indicator} {rate} ({count} phiếu có đánh giá)")
    String favourable(String indicator, String rate, String count);

    @Message("dấu hiệu cần kiểm tra: {count}")
    String flags(String count);

    @Message(
            "Công thức chấm điểm (phiên bản {version}): tỷ lệ tham gia {participation}%, báo cáo ngày {duties}%, chỉ số {favourable}%, không có dấu hiệu cần kiểm tra {integrity}%. Phần nào không đơn vị nào có số liệu thì không tính.")
    String formula(String version, int participation, int duties, int favourable, int integrity);

    @Message("Đơn vị tiêu biểu")
    String heading();

    @Message("khoảng tin cậy 95%: {low}–{high} điểm")
    String interval(String low, String high);

    @Message(
            "Công thức chỉ đề xuất. Cơ quan tổ chức xem xét, quyết định; nên chọn từ 3 đến {most} đơn vị. Báo cáo, bản tóm tắt và bảng kết quả lập sau đó ghi các đơn vị được chọn kèm căn cứ và tên cơ quan, không ghi tên người quyết định.")
    String lead(int most);

    @Message("Ai ghi quyết định và khi nào: xem nhật ký")
    String log();

    @Message("Chỉ quyết định được khi đợt đã chốt số liệu và có đơn vị được chấm điểm.")
    String notFrozen();

    @Message("Chưa ghi được: đợt này hiện chưa chốt số liệu hoặc không còn đơn vị nào được chấm điểm.")
    String nothingToDecide();

    @Message("Các đơn vị còn lại ({count})")
    String others(String count);

    @Message("Chưa ghi được: điểm hoặc quyết định vừa thay đổi. Xin xem lại danh sách rồi ghi lần nữa.")
    String overtaken();

    @Message("tỷ lệ tham gia {rate}")
    String participation(String rate);

    @Message("Hạng {place}: {unit} – {score} điểm")
    String place(String place, String unit, String score);

    @Message("Hạng {place} (đồng hạng): {unit} – {score} điểm")
    String placeShared(String place, String unit, String score);

    @Message("Đề xuất theo công thức")
    String proposed();

    @Message(
            "Công thức không đề xuất đơn vị nào: các đơn vị đứng đầu bằng điểm nhau, có dấu hiệu cần kiểm tra, hoặc quá ít đơn vị được chấm điểm.")
    String proposedNobody();

    @Message("Căn cứ, lý do")
    String reason();

    @Message("Căn cứ, lý do vừa nhập, chưa ghi: {reason}")
    String reasonDraft(String reason);

    @Message("Căn cứ, lý do: {reason}")
    String reasonGiven(String reason);

    @Message("Được in trong báo cáo; xin không ghi tên cá nhân.")
    String reasonHint();

    @Message("Cần ghi căn cứ hoặc lý do, không quá {most} ký tự.")
    String reasonUnfit(int most);

    @Message("không có dấu hiệu cần kiểm tra")
    String sound();

    @Message("Chưa quyết định: báo cáo nêu các đơn vị theo công thức và ghi rõ đang chờ cấp có thẩm quyền xem xét.")
    String undecided();

    @Message("Chọn đơn vị tiêu biểu")
    String units();

    @Message("Chọn nhiều nhất {most} đơn vị, trong những đơn vị được chấm điểm.")
    String unitsUnfit(int most);

    @Message("Số đơn vị không được chấm điểm nên không có trong danh sách: {count}.")
    String unscored(String count);

    @Message("Bỏ quyết định")
    String withdraw();
}
