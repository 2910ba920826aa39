package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences on the kit's page; the English ones are in {@code messages/kit_en.properties}. */
@MessageBundle("kit")
public interface KitMessages {

    @Message("Chưa lập bộ mã QR cho các mã hiện có. Xin bấm “Lập bộ mã QR”; thường xong trong khoảng một phút.")
    String absent();

    @Message("Tải cả bộ (zip)")
    String all();

    @Message("Danh sách mã QR (Word)")
    String annex();

    @Message("Mọi tệp của từng đơn vị (zip)")
    String archive();

    @Message("{count} mã")
    String codes(String count);

    @Message(
            "Áp phích, tem dán, danh sách Word, ảnh PNG và SVG đã sẵn sàng. Liên kết tải có giá trị trong 5 phút; hết hạn thì bấm lại.")
    String done();

    @Message(
            "Chưa lập xong bộ mã QR. Các mã vẫn dùng được và phần đã lập được giữ lại. Xin bấm “Thử lại”; nếu vẫn lỗi, xin báo bộ phận kỹ thuật.")
    String failed();

    @Message(
            "Kho dữ liệu không trả lời nên chưa lập xong bộ mã QR. Phần đã lập được giữ lại. Xin đợi một phút rồi bấm “Thử lại”.")
    String failedStore();

    @Message(
            "Việc lập bộ mã QR đã dừng giữa chừng. Các mã vẫn dùng được và phần đã lập được giữ lại. Xin bấm “Thử lại” để yêu cầu lập tiếp; nếu vẫn lỗi, xin báo bộ phận kỹ thuật.")
    String failedUnfinished();

    @Message("Bộ mã QR để in")
    String heading();

    @Message("Đã lập {made}/{all} mã")
    String made(String made, String all);

    @Message("Lập bộ mã QR")
    String order();

    @Message("Đang lập bộ mã QR; trang này tự tải lại.")
    String placed();

    @Message("Áp phích A3 (PDF)")
    String posterA3();

    @Message("Áp phích A4 (PDF)")
    String posterA4();

    @Message("Tem dán (PDF)")
    String stickers();
}
