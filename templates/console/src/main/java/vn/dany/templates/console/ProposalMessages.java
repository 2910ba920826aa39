package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The sentences on a questionnaire that came as a workbook and is to be said yes to; the English ones are in
 * {@code messages/proposal_en.properties}.
 */
@MessageBundle("proposal")
public interface ProposalMessages {

    @Message("Thiết lập đã được sửa hoặc hình đã được thay. Dưới đây là phiếu như hiện có; xin xem lại rồi bấm lưu.")
    String changed();

    @Message("Cách gọi người trả lời")
    String fieldAddressee();

    @Message("Mã phiếu")
    String fieldId();

    @Message("Lời dẫn")
    String fieldIntroduction();

    @Message("Thời gian trả lời (phút)")
    String fieldMinutes();

    @Message("Tên phiếu")
    String fieldTitle();

    @Message("Phiên bản")
    String fieldVersion();

    @Message("Thiết lập đồng chí đã nhập và hình đã gửi vẫn được giữ, dùng cho tệp chọn lại.")
    String kept();

    @Message("Xem lại theo thiết lập này")
    String look();

    @Message("Mã mới")
    String nameNew();

    @Message("Mã trong tệp")
    String nameOld();

    @Message("Những mã sau được đổi cho hợp quy cách; điều kiện và nội dung có nhắc đến mã cũng được đổi theo.")
    String names();

    @Message("Phiếu trên điện thoại")
    String phone();

    @Message(
            "Đúng trang mà người trả lời sẽ thấy, gồm cả những câu chỉ hỏi khi có điều kiện. Tên cơ quan, địa phương và thời hạn lấy theo từng đợt khảo sát. Không gửi được gì từ đây.")
    String phoneForm();

    @Message("Hình của phiếu")
    String pictures();

    @Message(
            "JPG hoặc PNG, mỗi cạnh tối đa 1.600 điểm ảnh, mỗi hình tối đa 300 KB, tên tệp đúng như trong cột media::image. Mỗi lần gửi tối đa 4 MB; nhiều hơn thì gửi làm nhiều lần. Nơi chụp, giờ chụp và máy chụp ghi trong tệp được xóa, chỉ giữ lại hình.")
    String picturesForm();

    @Message("Chọn thêm hình, hoặc chọn lại hình cần thay")
    String picturesMore();

    @Message("Gửi hình và xem lại")
    String picturesSend();

    @Message("Hình của phiếu, nếu tệp Excel có ghi tên hình")
    String picturesWith();

    @Message("Ô")
    String place();

    @Message("Tệp không ghi; đây là giá trị đề xuất.")
    String proposed();

    @Message("Thiết lập")
    String settings();

    @Message("Có thể sửa ngay tại đây, không cần sửa tệp.")
    String settingsForm();

    @Message("Chưa lưu được, chưa có gì thay đổi. Xin sửa thiết lập dưới đây hoặc sửa tệp:")
    String unfit();
}
