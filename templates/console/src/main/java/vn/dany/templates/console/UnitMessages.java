package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences on the pages of the unit register; the English ones are in {@code messages/units_en.properties}. */
@MessageBundle("units")
public interface UnitMessages {

    @Message("Thêm mới")
    String added();

    @Message("Đã cập nhật danh mục đơn vị.")
    String applied();

    @Message("Áp dụng vào danh mục")
    String apply();

    @Message("Văn bản làm căn cứ")
    String basis();

    @Message("Quy đổi theo địa giới hiện nay")
    String boundariesNow();

    @Message("Theo địa giới lúc khảo sát")
    String boundariesThen();

    @Message("Tệp này giống hệt danh mục đang dùng; không có gì thay đổi.")
    String changesNothing();

    @Message("Những đơn vị từng mang mã {code}")
    String codeHistory(String code);

    @Message("Số phiếu của đợt khảo sát tính theo các đơn vị tồn tại ngày {date}. Tổng số phiếu không đổi: {total}.")
    String convertedIntro(String date, String total);

    @Message("suy ra từ hai danh mục, chỉ có một khả năng")
    String derived();

    @Message("Xem trước thay đổi")
    String dryRun();

    @Message("Những gì sẽ thay đổi từ ngày {date}")
    String dryRunHeading(String date);

    @Message("Kết thúc")
    String ended();

    @Message("Xem danh mục ngày")
    String everyDate();

    @Message("từ {from}")
    String existsFrom(String from);

    @Message("từ {from} đến hết {to}")
    String existsFromTo(String from, String to);

    @Message(
            "CSV (UTF-8) hoặc .xlsx với các cột code, name, type, parent_code, level: toàn bộ đơn vị của tỉnh từ ngày đó. Tệp có một dòng sai thì cả tệp không được nhận.")
    String fileForm();

    @Message("Hình thành từ")
    String formedFrom();

    @Message("Tìm thấy {count} đơn vị")
    String found(String count);

    @Message("Cụm của {unit}")
    String groupName(String unit);

    @Message("{count} đơn vị")
    String groupSize(String count);

    @Message("Cụm đơn vị")
    String groups();

    @Message("Danh mục đơn vị vừa được người khác thay đổi. Đây là trạng thái mới nhất; xin kiểm tra và lưu lại.")
    String groupsChanged();

    @Message(
            "Ghi tên cụm bên cạnh từng đơn vị; đơn vị cùng tên cụm thuộc một cụm, để trống là không thuộc cụm nào. Ở nơi không còn cấp huyện, tiến độ và kết quả được xem theo cụm, phụ trách địa bàn có thể được giao cả cụm.")
    String groupsIntro();

    @Message("Chưa có cụm nào.")
    String groupsNone();

    @Message("Lưu các cụm")
    String groupsSave();

    @Message("Đã lưu các cụm.")
    String groupsSaved();

    @Message("Danh mục đơn vị hành chính")
    String heading();

    @Message("cấp này kết thúc hoạt động")
    String kindAbolished();

    @Message("nhập toàn bộ")
    String kindMerged();

    @Message("giữ nguyên, thuộc đơn vị cấp trên khác")
    String kindMoved();

    @Message("một phần")
    String kindPart();

    @Message("đổi tên hoặc loại")
    String kindRenamed();

    @Message("mới từ ngày này")
    String newHere();

    @Message("Không có")
    String none();

    @Message("Chưa phân chia được")
    String notDivided();

    @Message(
            "Những đơn vị này không nằm trọn trong một đơn vị hiện nay. Số phiếu được giữ nguyên theo đơn vị lúc khảo sát, không phân chia theo phỏng đoán.")
    String notDividedIntro();

    @Message("Ngày {date}: {communes} xã, phường, thị trấn; {districts} huyện, thị xã, thành phố")
    String onDate(String date, String communes, String districts);

    @Message("Danh mục đã được người khác cập nhật sau lần xem trước này. Chưa có gì thay đổi; xin xem trước lại.")
    String outdated();

    @Message("{count} tên thuộc địa bàn ngoài danh mục này nên không tra cứu.")
    String outside(String count);

    @Message("Đơn vị trước đó")
    String predecessors();

    @Message("Tệp chưa được nhận, danh mục không thay đổi. Xin sửa các dòng sau rồi gửi lại:")
    String problems();

    @Message("đã chia cho nhiều đơn vị")
    String reasonSplit();

    @Message("chưa rõ đơn vị kế thừa")
    String reasonUnresolved();

    @Message("Cập nhật danh mục từ tệp")
    String reform();

    @Message("Số phiếu")
    String responses();

    @Message("Tìm đơn vị (không cần gõ dấu)")
    String search();

    @Message("Danh mục có sẵn")
    String shipped();

    @Message("Xem trước danh mục từ ngày {date}")
    String shippedState(String date);

    @Message("Xem")
    String show();

    @Message("Tệp kế thừa (không bắt buộc)")
    String successionFile();

    @Message(
            "Ghi đơn vị cũ nào thuộc đơn vị mới nào. Không có tệp này thì chỉ nhận những kế thừa hiển nhiên; phần còn lại được liệt kê là chưa rõ.")
    String successionForm();

    @Message("Đơn vị kế thừa")
    String successors();

    @Message("Tổng cộng")
    String total();

    @Message("Thuộc")
    String unitAbove();

    @Message("Tệp đơn vị")
    String unitsFile();

    @Message("Tên trong tệp kế thừa không ứng với đơn vị nào")
    String unplaced();

    @Message("có nhiều đơn vị cùng tên")
    String unplacedAmbiguous();

    @Message("không phải tên đơn vị hành chính")
    String unplacedNoUnit();

    @Message("không có đơn vị này ngay trước ngày đó")
    String unplacedUnknown();

    @Message("Kết thúc mà chưa rõ đơn vị kế thừa")
    String unresolved();

    @Message("Có hiệu lực từ ngày")
    String validFrom();
}
