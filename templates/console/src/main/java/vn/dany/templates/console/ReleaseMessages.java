package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about releasing results to everybody; the English ones are in {@code messages/release_en.properties}. */
@MessageBundle("release")
public interface ReleaseMessages {

    @Message("Nêu riêng một đơn vị khi có ít nhất số phiếu này (sau lần công bố đầu không đổi được)")
    String ask();

    @Message("Từ {least} đến {most}; thường là {usual}. Đơn vị có ít phiếu hơn được tính chung với đơn vị lân cận.")
    String askHint(int least, int most, int usual);

    @Message(
            "Kết quả hiện ở địa chỉ dưới đây cho mọi người, không cần đăng nhập, và có thể được tải về, sao chép, đăng lại. Thu hồi chỉ dừng việc hiển thị ở trang này.")
    String danger();

    @Message("Công bố kết quả cho mọi người")
    String heading();

    @Message(
            "Mỗi đợt chỉ có một bản công bố, là bản công bố lần đầu: mỗi con số gộp từ ít nhất {minimum} phiếu. Hai bản theo hai mức, đặt cạnh nhau, có thể cho biết câu trả lời của ít người hơn.")
    String kept(int minimum);

    @Message(
            "Trang công bố gồm số phiếu và tỷ lệ tham gia, chỉ số và câu trả lời chung, chỉ số theo địa bàn và theo đơn vị, cùng số liệu CSV và JSON. Không có câu trả lời viết tay, không có đặc điểm người trả lời theo đơn vị.")
    String lead();

    @Message("Chỉ công bố được kết quả của đợt đã chốt và có bản lưu.")
    String notFrozen();

    @Message("Chưa công bố. Người ngoài không thấy gì của kết quả.")
    String notReleased();

    @Message("Cần một số từ {least} đến {most}.")
    String numberUnfit(int least, int most);

    @Message("Chưa ghi được: đợt khảo sát vừa được người khác thay đổi. Xin xem lại rồi bấm lần nữa.")
    String overtaken();

    @Message("Chỉ số được nêu riêng")
    String places();

    @Message("{shown}/{all} đơn vị")
    String placesOf(String shown, String all);

    @Message("Nội dung sẽ công bố")
    String preview();

    @Message("Công bố")
    String release();

    @Message("Công bố lại")
    String releaseAgain();

    @Message("Đã công bố {moment}, mỗi con số gộp từ ít nhất {minimum} phiếu. Ai làm và lúc nào được ghi ở nhật ký.")
    String released(String moment, int minimum);

    @Message("Phiếu")
    String responses();

    @Message("Tính lại theo mức này")
    String show();

    @Message("Địa chỉ")
    String where();

    @Message("Thu hồi")
    String withdraw();
}
