package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about a round's archive; the English ones are in {@code messages/archive_en.properties}. */
@MessageBundle("archive")
public interface ArchiveMessages {

    @Message("Kiểm tra lần cuối: {moment}. Hệ thống tự kiểm tra lại mỗi ngày.")
    String checkedAt(String moment);

    @Message(
            "Không khớp: tệp {file} không còn như khi ghi. Xin báo người quản trị hệ thống và giữ nguyên hiện trạng; số liệu đã công bố không tự thay đổi theo.")
    String differs(String file);

    @Message("Mã kiểm tra của bản lưu (SHA-256)")
    String digest();

    @Message(
            "Giống hệt: mọi tệp của bản lưu vẫn như khi ghi, và đếm lại chỉ từ bản lưu ra đúng {responses} phiếu với cùng kết quả như lúc chốt.")
    String equal(String responses);

    @Message("Số liệu cho phần mềm thống kê (CSV)")
    String fileDataCsv();

    @Message("Số liệu kèm bảng mã (JSON)")
    String fileDataJson();

    @Message("Số liệu cho SPSS, PSPP (SAV)")
    String fileDataSav();

    @Message("Mô tả bộ số liệu cho kho lưu trữ (DDI-Codebook 2.5)")
    String fileDdi();

    @Message("Trọn bộ: báo cáo, bảng kết quả, các tệp số liệu và phần riêng của từng huyện (ZIP)")
    String filePack();

    @Message("Tham gia và kết quả của từng đơn vị, để nạp vào phần mềm khác (CSV)")
    String fileUnits();

    @Message("Tệp cho người phân tích")
    String files();

    @Message(
            "Mỗi tệp được lập theo yêu cầu, thường trong vài giây: các tệp data từ bản lưu này, tệp theo đơn vị từ kết quả đã chốt. Trong các tệp data, mỗi dòng là số người cùng đặc điểm đã chọn cùng một câu trả lời; không nhóm nào có ít người hơn mức tối thiểu được công bố. Trong tệp không có câu trả lời viết tay và không có phiếu của riêng ai; các tệp data không có tên đơn vị, tệp theo đơn vị không có đặc điểm người trả lời.")
    String filesHow();

    @Message("Chốt lúc")
    String frozenAt();

    @Message("Bản lưu và tệp số liệu đã chốt")
    String heading();

    @Message(
            "Bản lưu gồm phiếu trả lời (không tên, không giờ gửi, xếp theo một mã ngẫu nhiên), phiếu hỏi, danh mục đơn vị, thời gian mở của từng đơn vị và những lần thay đổi. Kết quả của đợt được tính từ bản lưu này. Không trang nào của hệ thống đọc được phiếu trong đó.")
    String holds();

    @Message(
            "Tệp số liệu chỉ được lập từ bản lưu của đợt đã chốt. Đợt này chưa chốt, hoặc được chốt trước khi hệ thống có bản lưu.")
    String noFiles();

    @Message("Chưa lập được tệp số liệu")
    String noFilesHeading();

    @Message("Đợt này được chốt trước khi hệ thống có bản lưu.")
    String none();

    @Message(
            "Đợt này chưa chốt số liệu. Hệ thống tự chốt 35 phút sau giờ đóng cuối cùng, khi đó ghi bản lưu và đọc lại để so.")
    String notFrozen();

    @Message("Mã kiểm tra của kết quả")
    String tally();

    @Message("Bản lưu chưa được kiểm tra lần nào; hệ thống sẽ kiểm tra trong vài phút nữa.")
    String unchecked();

    @Message("Tự kiểm tra")
    String yourself();

    @Message("Người quản trị tải bản lưu về, so từng tệp và đếm lại bằng một lệnh:")
    String yourselfHow();
}
