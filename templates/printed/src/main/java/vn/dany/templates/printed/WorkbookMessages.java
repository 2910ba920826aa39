package vn.dany.templates.printed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the workbooks, in Vietnamese, the language of record. */
@MessageBundle("workbook")
public interface WorkbookMessages {

    @Message("Địa chỉ")
    String address();

    @Message("{code}: số trả lời")
    String answeredOf(String code);

    @Message("Lựa chọn")
    String choice();

    @Message("Mã lựa chọn")
    String choiceCode();

    @Message("Số phiếu chọn")
    String choiceCount();

    @Message("Tỷ lệ trên số trả lời")
    String choiceShare();

    @Message("Bảng mã")
    String codebookSheet();

    @Message("Mã QR")
    String codesSheet();

    @Message("Danh mục mã QR – {title}")
    String codesTitle(String title);

    @Message("Quy đổi đơn vị")
    String convertedSheet();

    @Message("Quy đổi từng câu")
    String convertedTidySheet();

    @Message("Thời điểm tổng hợp")
    String countedAt();

    @Message(
            "Lần đếm đầu tiên có phiếu là ngày {day}: phiếu nhận trước lần đếm ấy, nếu có, đều được ghi vào ngày này vì không lưu số đếm của những ngày trước.")
    String countedFrom(String day);

    @Message(
            "Phiếu được ghi vào ngày được tổng hợp; hệ thống tổng hợp năm phút một lần nên phiếu gửi sát nửa đêm có thể được ghi vào ngày sau. Tuần tính từ Thứ Hai đến Chủ nhật, giờ Việt Nam.")
    String countedLater();

    @Message(
            "Mỗi dòng gộp ít nhất {block} người ở từng câu hỏi; người thuộc nhóm quá nhỏ được tính ở dòng “Không nêu”. Đây là chính số liệu của tệp dữ liệu đã chốt, tính chung mọi đơn vị.")
    String crossMeaning(int block);

    @Message("Chéo theo đặc điểm")
    String crossSheet();

    @Message("Chéo từng câu")
    String crossTidySheet();

    @Message("Ngày")
    String day();

    @Message("Theo ngày")
    String daysSheet();

    @Message("Mã kiểm chứng số liệu: {digest}")
    String digest(String digest);

    @Message("Cấp huyện")
    String district();

    @Message("Không biết, không có ý kiến")
    String dontKnow();

    @Message("Mã vào phiếu")
    String entryCode();

    @Message("Loại")
    String groupKind();

    @Message("Tên")
    String groupName();

    @Message("Cụm")
    String groupOfUnits();

    @Message("Huyện, cụm và câu hỏi")
    String groupsSheet();

    @Message("Số người")
    String headcount();

    @Message("Số người khai báo")
    String headcountDeclared();

    @Message("chưa khai báo đủ cho mọi đơn vị")
    String headcountMissing();

    @Message("các phiếu còn lại thuộc những nơi có quá ít phiếu để công bố mà không lộ người trả lời")
    String heldAtTheEnd();

    @Message("khi đang nhận phiếu, câu trả lời được công bố chậm theo nhóm; khi chốt sẽ đủ, trừ nơi có quá ít phiếu")
    String heldForNow();

    @Message("Chỉ số")
    String indicator();

    @Message("{indicator} = số phiếu chọn {levels} ÷ số trả lời (không tính “không biết” và bỏ trống).")
    String indicatorMeaning(String indicator, String levels);

    @Message("Tên chỉ số")
    String indicatorName();

    @Message("{code}: chỉ số")
    String indicatorOf(String code);

    @Message("Căn cứ")
    String legalBasis();

    @Message(" hoặc ")
    String levelOr();

    @Message("Câu được chọn nhiều mục có tổng tỷ lệ trên 100%.")
    String manyChosen();

    @Message("Vị trí trung bình (1 là xếp đầu tiên)")
    String meanPlace();

    @Message("STT")
    String number();

    @Message("trên {units} đơn vị")
    String ofUnits(int units);

    @Message("Cơ quan thực hiện")
    String organ();

    @Message("Tổng quan")
    String overviewSheet();

    @Message("KẾT QUẢ KHẢO SÁT")
    String overviewTitle();

    @Message("Trang &P / &N")
    String page();

    @Message("Vị trí")
    String place();

    @Message("Ảnh PNG")
    String png();

    @Message("Đối tượng")
    String population();

    @Message("Áp phích A3")
    String posterA3();

    @Message("Áp phích A4")
    String posterA4();

    @Message("Nội dung mã QR")
    String qrText();

    @Message("Câu hỏi")
    String question();

    @Message("Số trả lời")
    String questionAnswered();

    @Message("Mã câu")
    String questionCode();

    @Message("Bỏ trống")
    String questionSkipped();

    @Message("Phiếu khảo sát")
    String questionnaire();

    @Message("Theo câu hỏi")
    String questionsSheet();

    @Message("Tỷ lệ trả lời")
    String responseRate();

    @Message("Số phiếu")
    String responses();

    @Message("Số phiếu có trong bảng theo câu hỏi")
    String responsesByQuestion();

    @Message("Lũy kế")
    String responsesSoFar();

    @Message("Đợt")
    String round();

    @Message("Phạm vi")
    String scope();

    @Message("Tem dán")
    String stickers();

    @Message("Khi khảo sát")
    String surveyedUnit();

    @Message("Ảnh SVG")
    String svg();

    @Message("Từng câu của đơn vị")
    String tidySheet();

    @Message("(ít hơn {block} người được hỏi)")
    String tooFew(int block);

    @Message("Đặc điểm")
    String trait();

    @Message("Mã đặc điểm")
    String traitCode();

    @Message("Giá trị")
    String traitValue();

    @Message("Mã giá trị")
    String traitValueCode();

    @Message("(đã chia cho nhiều đơn vị)")
    String undividedSplit();

    @Message("Chưa phân chia được")
    String undividedUnit();

    @Message("(chưa rõ đơn vị kế thừa)")
    String undividedUnresolved();

    @Message("Đơn vị")
    String unit();

    @Message("Đơn vị cấp trên")
    String unitAbove();

    @Message("Mã đơn vị")
    String unitCode();

    @Message("Hiện nay (từ {day})")
    String unitSince(String day);

    @Message("Đơn vị hiện nay")
    String unitToday();

    @Message("Mã đơn vị hiện nay")
    String unitTodayCode();

    @Message("Số đơn vị khảo sát")
    String units();

    @Message("Số đơn vị có phiếu")
    String unitsAnswering();

    @Message("Theo đơn vị")
    String unitsSheet();

    @Message("{time} (giờ Việt Nam)")
    String vietnamTime(String time);

    @Message("Tuần từ")
    String weekFrom();

    @Message("Đến")
    String weekTo();

    @Message("Thứ")
    String weekday();

    @Message("Thứ Hai,Thứ Ba,Thứ Tư,Thứ Năm,Thứ Sáu,Thứ Bảy,Chủ nhật")
    String weekdays();

    @Message("Theo tuần")
    String weeksSheet();

    @Message("Toàn bộ")
    String wholeKind();

    @Message("Toàn tỉnh")
    String wholeProvince();

    @Message("(cả câu)")
    String wholeQuestion();

    @Message("Toàn đơn vị")
    String wholeUnit();

    @Message("Đơn vị và câu hỏi")
    String wideSheet();

    @Message("Thời gian nhận phiếu")
    String window();

    @Message("(viết tay, số, ngày, giờ hoặc giá trị được tính ra; chỉ đếm số phiếu có giá trị)")
    String writtenAnswer();
}
