package vn.dany.templates.printed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of data files, in Vietnamese, the language of record. */
@MessageBundle("data")
public interface DataMessages {

    @Message("Đã trả lời (nội dung không đưa vào tệp)")
    String answered();

    @Message("Có chọn")
    String chosen();

    @Message("Không biết, không có ý kiến")
    String dontKnow();

    @Message("Không trả lời câu này")
    String none();

    @Message("Không chọn")
    String notChosen();

    @Message("Không nêu (gộp nhóm để không lộ người trả lời)")
    String notTold();

    @Message(
            "Mỗi dòng là số người (cột n) có cùng đặc điểm và cùng chọn một câu trả lời cho một câu hỏi (cột variable). Khi tính phải dùng n làm trọng số; trong tệp SPSS, n đã được đặt làm trọng số.")
    String noteRows();

    @Message(
            "Các câu trả lời của cùng một người không đứng chung một dòng, vì chỉ vài câu là đủ nhận lại cả phiếu. Vì vậy có thể lập bảng chéo giữa một câu hỏi và các đặc điểm, không lập được bảng chéo giữa hai câu hỏi.")
    String noteSheets();

    @Message(
            "Dù xét bao nhiêu cột đặc điểm, mỗi tổ hợp đều có ít nhất {least} người ở từng câu hỏi. Tổ hợp có ít người hơn được gộp lại, bỏ dần đặc điểm từ cột cuối (mã 997); nếu cộng trừ với số liệu theo đơn vị vẫn tách ra được nhóm nhỏ hơn thì mức này được nâng gấp đôi cho cả câu hỏi, lặp lại đến khi không tách được nữa.")
    String noteStrata(int least);

    @Message(
            "Muốn đếm người theo đặc điểm, chỉ lấy các dòng có variable là responses; cộng các dòng của nhiều câu hỏi thì đếm một người nhiều lần.")
    String noteSums();

    @Message("Tệp này không có tên đơn vị: kết quả theo đơn vị ở tệp khác, không kèm đặc điểm người trả lời.")
    String noteUnits();

    @Message("Số người")
    String number();

    @Message("Bỏ trống")
    String skipped();

    @Message("Nội dung được đếm")
    String variable();
}
