package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How fast a round goes, whom to call and what looks odd; the English ones are in {@code messages/pace_en.properties}. */
@MessageBundle("pace")
public interface PaceMessages {

    @Message("Đã chép")
    String clipboardDone();

    @Message("Huyện, cụm")
    String cluster();

    @Message("Chép tin nhắn")
    String copy();

    @Message("Diễn biến theo ngày")
    String courseByDay();

    @Message("Diễn biến theo giờ")
    String courseByHour();

    @Message("Số phiếu mới")
    String courseGain();

    @Message("Đến nay có {responses} phiếu.")
    String courseInWords(String responses);

    @Message("Đến nay có {responses} phiếu; theo tiến độ phải có {planned} phiếu.")
    String courseInWordsWithPlan(String responses, String planned);

    @Message("Đến")
    String courseMark();

    @Message("Theo tiến độ")
    String coursePlan();

    @Message("Số phiếu đã nhận")
    String courseSoFar();

    @Message("{days} ngày {hours} giờ")
    String daysAndHours(long days, long hours);

    @Message("Đôn đốc: chỉ tiêu, mẫu tin, phân công")
    String deskHeading();

    @Message("Đã lưu.")
    String deskSaved();

    @Message("Nhận {responses} phiếu trong khi khai báo {headcount} người.")
    String flagAbove(String responses, String headcount);

    @Message("Nhiều phiếu có các câu trả lời giống hệt nhau.")
    String flagAlike();

    @Message("Nhiều phiếu đến cùng lúc giữa hai lần tổng hợp.")
    String flagBurst();

    @Message("Nhiều phiếu ghi là người khác trả lời thay.")
    String flagForOthers();

    @Message("Nhiều phiếu được trả lời trong chưa đầy một phút.")
    String flagHaste();

    @Message("Nhiều phiếu chọn cùng một mức ở mọi câu đánh giá.")
    String flagStraight();

    @Message("Dấu hiệu cần kiểm tra")
    String flags();

    @Message(
            "Mỗi dấu hiệu là lý do để hỏi lại cơ sở, không phải kết luận; không phiếu nào bị xóa hay bị loại. Người kiểm tra ghi lại kết quả; kết quả được đưa vào báo cáo nên không ghi tên người.")
    String flagsIntro();

    @Message("Chưa có dấu hiệu nào.")
    String flagsNone();

    @Message("Dấu hiệu cần kiểm tra ({count})")
    String flagsWithCount(String count);

    @Message("{hours} giờ")
    String hours(long hours);

    @Message("{hours} giờ {minutes} phút")
    String hoursAndMinutes(long hours, long minutes);

    @Message(
            "Kính gửi [cum]: Tính đến [thoi_diem], [cum] đã có [so_phieu]/[so_nguoi] phiếu (đạt [ty_le]) của “[dot]”, còn thiếu [con_thieu] phiếu so với chỉ tiêu. Các đơn vị còn chậm:\n[danh_sach]\nThời gian khảo sát kết thúc [dong_luc]. Đề nghị chỉ đạo, đôn đốc các đơn vị trên. Trân trọng cảm ơn.")
    String houseCluster();

    @Message(
            "Kính gửi [cum]: Tính đến [thoi_diem], [cum] đã có [so_phieu] phiếu của “[dot]”. Các đơn vị còn chậm:\n[danh_sach]\nThời gian khảo sát kết thúc [dong_luc]. Đề nghị chỉ đạo, đôn đốc các đơn vị trên. Trân trọng cảm ơn.")
    String houseClusterUncounted();

    @Message("- {name}: {responses}/{headcount} phiếu, còn thiếu {missing}")
    String houseLine(String name, String responses, String headcount, String missing);

    @Message("- {name}: {responses} phiếu")
    String houseLineUncounted(String name, String responses);

    @Message(
            "Kính gửi [don_vi]: Tính đến [thoi_diem], [don_vi] đã có [so_phieu]/[so_nguoi] phiếu (đạt [ty_le]) của “[dot]”, còn thiếu [con_thieu] phiếu so với chỉ tiêu. Thời gian khảo sát kết thúc [dong_luc]. Đề nghị đơn vị đôn đốc, tạo điều kiện để mọi người thuộc diện khảo sát tham gia. Trân trọng cảm ơn.")
    String houseUnit();

    @Message(
            "Kính gửi [don_vi]: Tính đến [thoi_diem], [don_vi] đã có [so_phieu] phiếu của “[dot]”. Thời gian khảo sát kết thúc [dong_luc]. Đề nghị đơn vị đôn đốc, tạo điều kiện để mọi người thuộc diện khảo sát tham gia. Trân trọng cảm ơn.")
    String houseUnitUncounted();

    @Message(
            "So với tiến độ: chỉ tiêu chia đều cho các giờ từ 6 giờ đến 22 giờ trong thời gian khảo sát. “Chậm” là dưới 80% số phiếu phải có.")
    String legendNote();

    @Message("Công văn đôn đốc")
    String letter();

    @Message("V/v đôn đốc tiến độ {round}")
    String letterAbout(String round);

    @Message("Thực hiện {plan}, tính đến {moment}, tiến độ {round} tại các đơn vị sau còn chậm:")
    String letterBody(String plan, String moment, String round);

    @Message(
            "Thời gian khảo sát kết thúc {end}. Đề nghị các đồng chí quan tâm chỉ đạo, bảo đảm tiến độ và tỷ lệ tham gia theo kế hoạch.")
    String letterClosing(String end);

    @Message("Số thứ tự")
    String letterNumber();

    @Message("Kính gửi:")
    String letterTo();

    @Message("Lưu danh sách")
    String listAssign();

    @Message("Tài khoản (thư điện tử) của thành viên")
    String listMember();

    @Message("Đơn vị phụ trách")
    String listUnits();

    @Message("Phân công theo dõi")
    String lists();

    @Message("Mỗi thành viên thấy ngay các đơn vị được phân công ở mục “Của tôi”. Bỏ chọn hết để thôi phân công.")
    String listsIntro();

    @Message("Công văn")
    String meansLetter();

    @Message("Họp, gặp trực tiếp")
    String meansMeeting();

    @Message("Điện thoại")
    String meansPhone();

    @Message("Zalo")
    String meansZalo();

    @Message("Tin nhắn gửi {name}")
    String messageTo(String name);

    @Message("{minutes} phút")
    String minutes(long minutes);

    @Message("thiếu {count}")
    String missing(String count);

    @Message("Kết quả kiểm tra")
    String note();

    @Message("Ghi lại")
    String noteSave();

    @Message("Mở mọi bảng để in")
    String openTables();

    @Message("Các chỗ tự điền:")
    String placeholders();

    @Message("Công văn để in")
    String print();

    @Message("Cần đôn đốc ngay")
    String pushHeading();

    @Message(
            "Đơn vị chậm nhất đứng đầu. Chép tin nhắn, gửi qua Zalo, rồi ghi nhận để không ai nhắc trùng trong vòng một giờ.")
    String pushIntro();

    @Message("Ghi nhận đã nhắc")
    String pushLog();

    @Message("Nhắc bằng")
    String pushMeans();

    @Message("Không có đơn vị nào chậm.")
    String pushNone();

    @Message("Cần đôn đốc ({count})")
    String pushWithCount(String count);

    @Message("Đã ghi nhận việc nhắc.")
    String pushed();

    @Message("Có {count} đơn vị vừa được nhắc trong vòng một giờ nên không ghi thêm.")
    String pushedBut(String count);

    @Message("Quy tắc: số phiếu vượt số người khai báo, từ {least} phiếu trở lên.")
    String ruleAbove(int least);

    @Message(
            "Quy tắc: từ {least} phiếu và {percent}% số phiếu trở lên giống nhau ở mọi câu chọn (phiếu có ít nhất 8 câu).")
    String ruleAlike(int least, int percent);

    @Message(
            "Quy tắc: từ {least} phiếu và {percent}% số phiếu của đơn vị trở lên đến trong vòng 15 phút. Một cuộc họp đông người cũng có thể như vậy.")
    String ruleBurst(int least, int percent);

    @Message("Quy tắc: từ {least} phiếu và {percent}% số phiếu được hiển thị trở lên.")
    String ruleForOthers(int least, int percent);

    @Message(
            "Quy tắc: từ {least} phiếu và {percent}% số phiếu trở lên gửi trong vòng một phút sau khi mở (phiếu có ít nhất 8 câu).")
    String ruleHaste(int least, int percent);

    @Message(
            "Quy tắc: từ {least} phiếu và {percent}% số phiếu trở lên chọn một mức duy nhất (phiếu có ít nhất 6 câu đánh giá).")
    String ruleStraight(int least, int percent);

    @Message("{count} phiếu")
    String sheets(String count);

    @Message("Tất cả ({count})")
    String showAll(String count);

    @Message("Của tôi ({count})")
    String showMine(String count);

    @Message("{count} đơn vị chậm nhất")
    String showSlowest(int count);

    @Message("Xem đơn vị nào")
    String showWhich();

    @Message("Chưa có phiếu")
    String silentUnits();

    @Message("Thấy từ {moment}.")
    String since(String moment);

    @Message("Theo huyện, cụm")
    String slowClusters();

    @Message("{slow}/{units} đơn vị chậm")
    String slowOf(String slow, String units);

    @Message("Theo đơn vị")
    String slowUnits();

    @Message("Bấm vào tên cột để sắp xếp; bấm vào tên huyện để xem từng đơn vị.")
    String sortedBy();

    @Message("Diễn biến")
    String spark();

    @Message("chậm")
    String stateBehind();

    @Message("chưa mở")
    String stateNotOpen();

    @Message("đúng tiến độ")
    String stateOnPlan();

    @Message("đạt chỉ tiêu")
    String stateReached();

    @Message("chưa có phiếu")
    String stateSilent();

    @Message("hơi chậm")
    String stateSlow();

    @Message("đã có phiếu, chưa khai báo số người")
    String stateUnplanned();

    @Message("Chỉ tiêu mỗi đơn vị, tính bằng phần trăm số người khai báo")
    String target();

    @Message("Thời gian còn lại")
    String timeLeft();

    @Message("Hôm nay")
    String today();

    @Message("hôm nay +{today}")
    String todayAlone(String today);

    @Message("hôm nay +{today}; cùng giờ hôm qua +{yesterday}")
    String todayAndYesterday(String today, String yesterday);

    @Message("Từng đơn vị")
    String units();

    @Message("Đơn vị đạt chỉ tiêu {target}%")
    String unitsAtTarget(int target);

    @Message("Đơn vị đủ phiếu")
    String unitsComplete();

    @Message("đến {end}")
    String until(String end);

    @Message("đã nhắc lúc {at} ({means}, {by})")
    String urged(String at, String means, String by);

    @Message("Chỉ tiêu và mẫu tin nhắn")
    String wording();

    @Message("Tin nhắn gửi huyện, cụm")
    String wordingCluster();

    @Message("Lưu")
    String wordingSave();

    @Message("Tin nhắn gửi đơn vị")
    String wordingUnit();
}
