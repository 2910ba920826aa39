package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the teams of communes are asked and told; the English ones are in {@code messages/team_en.properties}. */
@MessageBundle("team")
public interface TeamMessages {

    @Message("Thêm dòng")
    String addLines();

    @Message("Duyệt các danh sách đã chọn")
    String agree();

    @Message("Đã duyệt các danh sách đã chọn.")
    String agreed();

    @Message("Đã duyệt, trừ danh sách vừa được sửa của: {names}. Xin xem lại rồi duyệt.")
    String agreedBut(String names);

    @Message("Khu vực phụ trách")
    String area();

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

    @Message("Nhóm Zalo của các ban chỉ đạo, tổ công tác")
    String committees();

    @Message("Chỉ dùng trong nội bộ ban chỉ đạo và tổ công tác; xin không đăng công khai.")
    String committeesNote();

    @Message("Mã QR của nhóm Zalo")
    String committeesSymbol();

    @Message("Ngày")
    String day();

    @Message("Chọn ngày khác")
    String dayChoose();

    @Message("Xem")
    String dayLook();

    @Message("Lũy kế")
    String dayTotal();

    @Message("Các ngày đã báo cáo")
    String days();

    @Message("Chưa kết thúc ngày:")
    String daysMissing();

    @Message("Chưa có báo cáo nào.")
    String daysNone();

    @Message("Hạn nộp: hết ngày {day}.")
    String due(String day);

    @Message("Hạn nộp danh sách phân công")
    String dueDay();

    @Message("Chưa đặt hạn nộp.")
    String dueNone();

    @Message("Đặt hạn")
    String dueSave();

    @Message("Đã đặt hạn nộp danh sách phân công.")
    String dueSaved();

    @Message("Áp dụng cho cả {count} đơn vị trong phạm vi phụ trách.")
    String dueWhom(String count);

    @Message("Kết thúc ngày")
    String finish();

    @Message("Lưu báo cáo đã sửa")
    String finishAgain();

    @Message("Bấm “Lưu tạm” để ghi tiếp sau. Bấm “Kết thúc ngày” khi đã xong; vẫn sửa lại được.")
    String finishNote();

    @Message("{done}/{all} đơn vị đã kết thúc ngày")
    String finishedOf(String done, String all);

    @Message("Tổ công tác")
    String heading();

    @Message("Lưu lần cuối: {who}, {at}.")
    String lastSaved(String who, String at);

    @Message("Ngày còn thiếu")
    String missingDays();

    @Message("Họ và tên")
    String name();

    @Message("Họ và tên, dòng {number}")
    String nameOf(String number);

    @Message("Chưa có báo cáo của ngày này.")
    String notAvailable();

    @Message(
            "{who} vừa lưu nội dung khác ({at}); chưa có gì bị ghi đè. Nội dung đang lưu ghi ở dưới; các ô giữ nguyên những gì ông/bà vừa nhập. Xin đối chiếu, sửa nếu cần rồi lưu lại.")
    String overtaken(String who, String at);

    @Message("Nội dung đang lưu")
    String overtakenStands();

    @Message("Chưa báo cáo ngày này")
    String owes();

    @Message("Không có đơn vị nào còn thiếu báo cáo của ngày này.")
    String owesNone();

    @Message("Số người tham gia trong ngày")
    String participants();

    @Message("Số người đã trả lời hôm đó theo tổ nắm được; không phải số phiếu hệ thống ghi nhận.")
    String participantsHint();

    @Message("Tham gia")
    String participantsShort();

    @Message("Người được phân công")
    String people();

    @Message("Mỗi dòng một người; dòng để trống không tính.")
    String peopleHint();

    @Message("Thêm người")
    String peopleMore();

    @Message("Chức vụ")
    String post();

    @Message("Chức vụ, dòng {number}")
    String postOf(String number);

    @Message(
            "Họ tên, chức vụ ở trang này chỉ để ban chỉ đạo theo dõi việc phân công; người có quyền xem đơn vị này mới thấy. Sau một năm kể từ khi đợt khảo sát kết thúc, trang không hiện nữa và kho dữ liệu tự xóa.")
    String privacy();

    @Message("Tuyên truyền trong ngày")
    String publicity();

    @Message("Facebook")
    String publicityFacebook();

    @Message("Số lượt theo từng hình thức; không có thì để trống.")
    String publicityHint();

    @Message("Loa truyền thanh xã")
    String publicityLoudspeaker();

    @Message("Hội nghị, cuộc họp")
    String publicityMeeting();

    @Message("Bảng tin, niêm yết")
    String publicityNoticeboard();

    @Message("{way}: {times}")
    String publicityTimes(String way, String times);

    @Message("Tuyên truyền đến nay, theo hình thức")
    String publicityTotal();

    @Message("Loa thôn, tổ dân phố")
    String publicityVillage();

    @Message("Trang thông tin điện tử")
    String publicityWeb();

    @Message("Zalo")
    String publicityZalo();

    @Message("Phiếu đã nhận")
    String received();

    @Message("Ghi chú")
    String remark();

    @Message("Báo cáo ngày {day}")
    String reportOf(String day);

    @Message("Đã lưu báo cáo.")
    String reportSaved();

    @Message("Đã lưu báo cáo và kết thúc ngày. Cảm ơn tổ công tác.")
    String reportSavedFinished();

    @Message("Tải báo cáo ngày (Word)")
    String reportsFile();

    @Message("Tải báo cáo ngày (Excel)")
    String reportsWorkbook();

    @Message("Danh sách phân công")
    String roster();

    @Message("Nộp danh sách")
    String rosterHandIn();

    @Message(
            "Ghi thành viên Tổ vận động cộng đồng, khu vực phụ trách và ca trực. Danh sách đã duyệt mà sửa lại thì phải duyệt lại.")
    String rosterHint();

    @Message("Chưa nộp danh sách phân công.")
    String rosterNone();

    @Message("Đã nộp danh sách phân công.")
    String rosterSaved();

    @Message("{who} đã duyệt, {at}.")
    String rosterSigned(String who, String at);

    @Message("đã duyệt")
    String rosterStateAgreed();

    @Message("đã nộp, chờ duyệt")
    String rosterStateHandedIn();

    @Message("chưa nộp")
    String rosterStateMissing();

    @Message("quá hạn nộp")
    String rosterStateOverdue();

    @Message("Danh sách phân công")
    String rosters();

    @Message("Tải danh sách phân công (Word)")
    String rostersFile();

    @Message("Chờ duyệt")
    String rostersWaiting();

    @Message("Tải danh sách phân công (Excel)")
    String rostersWorkbook();

    @Message("Lưu tạm")
    String saveForNow();

    @Message("Ca trực")
    String shift();

    @Message("Ví dụ: Sáng 29/8; chiều 30/8")
    String shiftHint();

    @Message("đang ghi")
    String stateBegun();

    @Message("đã kết thúc ngày")
    String stateFinished();

    @Message("không cần báo cáo")
    String stateNotOwed();

    @Message("chưa báo cáo")
    String stateOwed();

    @Message("Lũy kế đến hết ngày {day}: {total} người (hệ thống tự cộng từ các báo cáo).")
    String totalNote(String total, String day);

    @Message("Số lượt vận động trong ngày")
    String visits();

    @Message("Vận động")
    String visitsShort();
}
