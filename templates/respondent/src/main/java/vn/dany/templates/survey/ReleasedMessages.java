package vn.dany.templates.survey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences on the public page of results; the English ones are in {@code messages/released_en.properties}. */
@MessageBundle("released")
public interface ReleasedMessages {

    @Message("Cách tính")
    String about();

    @Message(
            "Chỉ số là tỷ lệ chọn các mức tích cực trong số người có ý kiến. Mọi con số về câu trả lời đều gộp từ ít nhất {minimum} phiếu; địa bàn có ít phiếu hơn được tính chung với địa bàn lân cận, phần còn lại quá nhỏ thì không nêu. Số phiếu nhận được luôn được nêu đủ. Không có câu trả lời viết tay và không có phiếu của riêng ai.")
    String aboutText(int minimum);

    @Message("{count} người trả lời")
    String answered(String count);

    @Message("Mã kiểm tra của bản lưu (SHA-256)")
    String archive();

    @Message("Về trang của cuộc khảo sát")
    String backToCampaign();

    @Message("{label}: {percent}")
    String barSays(String label, String percent);

    @Message("Theo huyện, thị xã, thành phố")
    String byDistrict();

    @Message("Theo từng đơn vị")
    String byUnit();

    @Message("Câu hỏi nêu ở các bảng dưới đây")
    String choose();

    @Message("Xem")
    String chooseButton();

    @Message("Bảng số liệu (CSV)")
    String csv();

    @Message("Số liệu mở")
    String data();

    @Message("Được dùng lại tự do, kể cả cho mục đích thương mại, với điều kiện ghi nguồn “{organ}”.")
    String dataText(String organ);

    @Message("{responses} phiếu{rate}. Kết quả chung, theo địa bàn và theo đơn vị.")
    String description(String responses, String rate);

    @Message("Địa bàn")
    String districtHead();

    @Message("Không có ý kiến: {count}")
    String dontKnow(String count);

    @Message("Số liệu đã chốt {moment}, không thay đổi nữa.")
    String frozen(String moment);

    @Message("Kết quả")
    String heading();

    @Message("Chỉ số từng câu hỏi")
    String indicators();

    @Message("Số liệu có cấu trúc (JSON)")
    String json();

    @Message("Giấy phép CC BY 4.0")
    String licence();

    @Message("Cuộc khảo sát này không có câu hỏi theo thang đo.")
    String noIndicator();

    @Message("–")
    String none();

    @Message("không nêu riêng")
    String notApart();

    @Message("Chưa có kết quả được công bố")
    String notReleased();

    @Message("Kết quả sẽ được đăng tại đây sau khi đợt khảo sát đóng, số liệu được chốt và {organ} quyết định công bố.")
    String notReleasedText(String organ);

    @Message("{percent} ({count} người trả lời)")
    String ofAnswers(String percent, String count);

    @Message("Tham gia")
    String participation();

    @Message("Tỷ lệ")
    String rate();

    @Message(", đạt {percent} số người được hỏi")
    String rateWithin(String percent);

    @Message("trên {headcount} người được hỏi ý kiến")
    String responseRate(String headcount);

    @Message("Phiếu")
    String responses();

    @Message("phiếu nhận được")
    String responsesReceived();

    @Message("Đợt {number}")
    String round(int number);

    @Message("Các đợt đã công bố")
    String rounds();

    @Message("Bỏ trống: {count}")
    String skipped(String count);

    @Message("đơn vị được hỏi")
    String unitsAsked();

    @Message("Nhận phiếu {window}.")
    String window(String window);
}
