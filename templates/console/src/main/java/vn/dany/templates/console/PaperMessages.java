package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said on a questionnaire on paper and where its sheets are entered; the English ones are in {@code
 * messages/paper_en.properties}.
 */
@MessageBundle("paper")
public interface PaperMessages {

    @Message("Chọn không quá {most} ý.")
    String askedAtMost(int most);

    @Message("Ghi một số từ {min} đến {max}.")
    String askedBetween(String min, String max);

    @Message("Ngày …… tháng …… năm ………")
    String askedDay();

    @Message("…… giờ ……, ngày …… tháng …… năm ………")
    String askedDayAndTime();

    @Message("Chọn một ý.")
    String askedOne();

    @Message("Ghi vào mỗi ô một số từ 1 (đầu tiên) đến {last} (cuối cùng), không ghi số nào hai lần.")
    String askedOrder(int last);

    @Message("Chọn một ô ở mỗi dòng.")
    String askedRows();

    @Message("Chọn tất cả các ý phù hợp.")
    String askedSeveral();

    @Message("…… giờ ……")
    String askedTime();

    @Message("Mở lô nhập mới")
    String batchNew();

    @Message("Nhập phiếu giấy")
    String batches();

    @Message(
            "Mỗi tập phiếu giấy được nhập theo một lô. Bấm vào lô, nhập đúng những gì ghi trên giấy, kể cả câu để trống; gửi xong bấm “Mở phiếu mới cho người khác” để nhập phiếu kế tiếp. Ghi số lô lên phiếu đã nhập để không nhập hai lần. Phiếu chỉ nhập được khi đợt còn mở.")
    String batchesHint();

    @Message("Số phiếu của từng lô chỉ nêu theo nhóm từ 5 phiếu trở lên, nên có thể ít hơn số đã nhập.")
    String batchesTold();

    @Message("{first} và {second}")
    String both(String first, String second);

    @Message("câu {number} chọn {labels}")
    String chosen(int number, String labels);

    @Message("{first} hoặc {second}")
    String either(String first, String second);

    @Message("Nếu không, phiếu kết thúc ở đây.")
    String elseEnd();

    @Message("Nếu không, chuyển tới câu {number}.")
    String elseGoTo(int number);

    @Message("Dành cho người nhập phiếu: đã nhập vào lô số ………")
    String entered();

    @Message("Đánh dấu ✕ vào ô được chọn. Muốn sửa, khoanh tròn ô sai rồi đánh dấu ô khác.")
    String fill();

    @Message("đã thống kê ít nhất {sheets} phiếu")
    String fromBatch(String sheets);

    @Message("Trong {all} phiếu đầu tiên, có {sheets} phiếu nhập từ phiếu giấy.")
    String fromPaper(String sheets, String all);

    @Message("Trong đó có ít nhất {sheets} phiếu nhập từ phiếu giấy.")
    String fromPaperAtLeast(String sheets);

    @Message("Phiếu giấy theo đơn vị và lô")
    String fromPaperByUnit();

    @Message("câu {number} lớn hơn {value}")
    String greater(int number, String value);

    @Message("câu {number} từ {value} trở lên")
    String greaterOrEqual(int number, String value);

    @Message("Phiếu giấy")
    String heading();

    @Message("câu {number} nhỏ hơn {value}")
    String less(int number, String value);

    @Message("câu {number} không quá {value}")
    String lessOrEqual(int number, String value);

    @Message("Không ghi họ tên, địa chỉ, số điện thoại vào phiếu.")
    String noName();

    @Message("câu {number} không chọn {labels}")
    String notChosen(int number, String labels);

    @Message("Chỉ trả lời nếu {condition}.")
    String onlyIf(String condition);

    @Message("Chỉ trả lời nếu phù hợp với điều đã trả lời ở câu {numbers}.")
    String onlyIfFits(String numbers);

    @Message("Chỉ trả lời phần này nếu {condition}.")
    String onlyIfSection(String condition);

    @Message("In phiếu giấy")
    String print();

    @Message("In bằng lệnh In của trình duyệt, khổ A4, in hai mặt. Phần này không hiện trên giấy.")
    String printHint();

    @Message("Có điện thoại: quét mã để trả lời, không cần phiếu giấy.")
    String scan();

    @Message("{unit}: {sheets} phiếu giấy")
    String unitFromPaper(String unit, String sheets);

    @Message("Thời hạn nộp lại cho người phát phiếu: {end}.")
    String whenToReturn(String end);
}
