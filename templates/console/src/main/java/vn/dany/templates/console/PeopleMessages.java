package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences on the pages of staff; the English ones are in {@code messages/people_en.properties}. */
@MessageBundle("people")
public interface PeopleMessages {

    @Message("Thêm người")
    String add();

    @Message("Thêm mới: {count} người")
    String added(String count);

    @Message("Toàn tỉnh")
    String allUnits();

    @Message("Sửa phân quyền cán bộ")
    String auditStaffChanged();

    @Message("Sửa")
    String change();

    @Message("Thay đổi: {count} người")
    String changed(String count);

    @Message("Xác nhận danh sách cán bộ")
    String confirm();

    @Message("{count} người")
    String count(String count);

    @Message("Tải danh sách (Excel)")
    String download();

    @Message("Kết thúc hôm nay")
    String endToday();

    @Message("đã hết hạn")
    String ended();

    @Message("Tệp danh sách cán bộ (.xlsx hoặc .csv)")
    String file();

    @Message(
            "Mỗi dòng là một nhiệm vụ, gồm các cột: email, name (họ tên), role (vai trò), unit (mã hoặc tên đơn vị), from (từ ngày), until (đến hết ngày). Ai có tên trong tệp thì nhận đúng những nhiệm vụ ghi trong tệp; ai không có tên thì giữ nguyên.")
    String fileForm();

    @Message("Từ ngày")
    String from();

    @Message("Cán bộ và phân quyền")
    String heading();

    @Message("Thư điện tử hoặc tên đăng nhập")
    String identity();

    @Message("Mỗi người chỉ thấy những đơn vị được giao. Thay đổi có hiệu lực sau nhiều nhất 15 giây.")
    String intro();

    @Message("Thay đổi gần đây")
    String lastChanges();

    @Message("Kiểm tra tệp")
    String look();

    @Message("Họ và tên")
    String name();

    @Message("Thêm cán bộ")
    String newMember();

    @Message("(không giao)")
    String noRole();

    @Message("Chưa có ai trong danh sách.")
    String nobody();

    @Message("Không tìm thấy ai.")
    String none();

    @Message("{person}: nay là {roles}")
    String now(String person, String roles);

    @Message("Danh sách cán bộ đã thay đổi trong lúc xem. Dưới đây là việc sẽ làm theo danh sách hiện tại.")
    String outdated();

    @Message("từ {from} đến hết {until}")
    String period(String from, String until);

    @Message("Vai trò")
    String role();

    @Message("Giữ nguyên: {count} người")
    String same(String count);

    @Message("Lưu")
    String save();

    @Message("Đã lưu danh sách cán bộ.")
    String saved();

    @Message("Tìm theo tên, thư điện tử, vai trò hoặc đơn vị")
    String search();

    @Message("từ {from}")
    String since(String from);

    @Message("Lưu danh sách này")
    String store();

    @Message("Nhiệm vụ {number}")
    String task(int number);

    @Message("Đơn vị")
    String unit();

    @Message(
            "Mã hoặc tên, ví dụ “Huyện Tân Yên”; nhiều đơn vị thì viết “Cụm 1: 07303; 07306”. Vai trò cấp tỉnh và vai trò kiểm tra để trống.")
    String unitHint();

    @Message("Đến hết ngày")
    String until();

    @Message("{person}: {before} → {after}")
    String wasAndIs(String person, String before, String after);
}
