package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The sentences on using a questionnaire in other tools; the English ones are in
 * {@code messages/elsewhere_en.properties}.
 */
@MessageBundle("elsewhere")
public interface ElsewhereMessages {

    @Message("Tải tệp XLSForm")
    String download();

    @Message(
            "Tệp mở được trong KoboToolbox (Dự án mới, chọn Tải lên XLSForm), ODK Central (Biểu mẫu mới) và SurveyCTO (Tải lên định nghĩa biểu mẫu). Chuyển trở lại đây thì không mất gì.")
    String how();

    @Message("Lựa chọn chỉ dành cho một số người trả lời được hiện cho tất cả mọi người.")
    String ignoredChoiceRules();

    @Message(
            "Thông tin liên hệ trở thành câu trả lời như mọi câu khác, không được niêm phong và cất riêng. Nên xóa câu này khỏi tệp.")
    String ignoredContact();

    @Message("Lựa chọn “không biết” được tính như mọi lựa chọn khác, tỷ lệ sẽ khác.")
    String ignoredDontKnow();

    @Message("Lựa chọn loại trừ (không chọn cùng lựa chọn khác) vẫn chọn được cùng nhau.")
    String ignoredExclusive();

    @Message("Lời lưu ý bắt buộc kèm theo phiếu không hiện.")
    String ignoredNotice();

    @Message("Câu hỏi chung, lời dẫn, cách xưng hô và thời gian trả lời không hiện; tên phiếu chỉ có tiếng Việt.")
    String ignoredOpening();

    @Message("Không kèm được ảnh sau khi gửi.")
    String ignoredPhotos();

    @Message("Thang đo là danh sách lựa chọn thường: không có mức hài lòng và chỉ số.")
    String ignoredScales();

    @Message("Số gõ vào không bị giới hạn theo bước.")
    String ignoredSteps();

    @Message("Loại đơn vị (xã, phường, thị trấn) không tự điền; các điều kiện theo loại đơn vị không có hiệu lực.")
    String ignoredUnitType();

    @Message("Công cụ khác bỏ qua những gì của phiếu này")
    String left();

    @Message("Hình của phiếu")
    String pictures();

    @Message(
            "Tệp Excel chỉ ghi tên hình. Tải các hình dưới đây về, giữ nguyên tên, rồi nạp vào cùng phiếu: ở KoboToolbox là mục Cài đặt → Media, ở ODK Central là mục Form Attachments.")
    String picturesHow();

    @Message(
            "Câu hỏi, lựa chọn, hình, câu bắt buộc, điều kiện, giới hạn, thông báo và các thứ tiếng của câu hỏi được giữ nguyên.")
    String stays();

    @Message("Dùng phiếu này ở công cụ khác")
    String title();
}
