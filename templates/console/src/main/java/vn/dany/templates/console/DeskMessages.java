package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff are asked and told before and after a change; the English ones are in {@code messages/desk_en.properties}. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message("{names} và {count} đơn vị khác")
    String andMore(String names, String count);

    @Message("Xóa thông tin liên hệ sau khi trả lời")
    String auditContactErased();

    @Message("Xem thông tin liên hệ")
    String auditContactsRead();

    @Message("Tải tệp")
    String auditFileDownloaded();

    @Message("Thay đổi số người đã khai báo")
    String auditHeadcountsChanged();

    @Message("Khôi phục giờ")
    String auditWindowsRestored();

    @Message(
            "Mã này để nhập một lô phiếu giấy, không in ở đâu nên không phải in lại gì. Tổ công tác mở lô ở trang “Hỗ trợ tại chỗ” thì dùng mã mới; phiếu đã nhập vẫn được tính.")
    String batchReissued();

    @Message("Lô phiếu giấy này sẽ không nhập thêm được; phiếu đã nhập vẫn được tính. Không phải in lại gì.")
    String batchRevoked();

    @Message("Mã này đã thu hồi; nơi đặt này sẽ có mã mới.")
    String codeIsRevoked();

    @Message("Mã {code}, nơi đặt: {place}.")
    String codePlace(String code, String place);

    @Message(
            "Chậm nhất 15 giây sau khi xác nhận, mã này không mở được phiếu mới. Phiếu đã mở bằng mã này vẫn gửi được.")
    String codeStops();

    @Message("Mã {code} của cả đơn vị.")
    String codeWhole(String code);

    @Message("Những thay đổi sẽ thực hiện")
    String effect();

    @Message("Không, quay lại")
    String goBack();

    @Message("{count} đơn vị có số mới")
    String headcountsAdded(String count);

    @Message("Thay số người")
    String headcountsButton();

    @Message("Xác nhận thay số người")
    String headcountsHeading();

    @Message("Xem trước khi lưu")
    String headcountsLook();

    @Message("{count} đơn vị đổi số")
    String headcountsReplaced(String count);

    @Message("Nhập hoặc sửa trực tiếp")
    String headcountsTable();

    @Message("Ô để trống là đơn vị chưa khai báo. Chưa có gì thay đổi cho đến khi xem trước và xác nhận.")
    String headcountsTableHint();

    @Message("Tổng số người: {before} → {after}.")
    String headcountsTotal(String before, String after);

    @Message("{count} đơn vị bị bỏ số đã khai báo")
    String headcountsWithdrawn(String count);

    @Message(
            "Nếu đặt một máy tính bảng cho nhiều người lần lượt trả lời, xin mở địa chỉ phiếu của đơn vị trên máy đó một lần, có thêm ?kiosk=1 ở cuối. Từ đó, máy tự xóa phiếu sau khi gửi, hoặc khi đã hai phút không có ai dùng. Mở địa chỉ có ?kiosk=0 để trở lại bình thường.")
    String kiosk();

    @Message("Máy dùng chung")
    String kioskHeading();

    @Message("Cấp lại ở trang “Mã QR”.")
    String missingFix();

    @Message("{count} nơi không có mã dùng được")
    String missingHeading(String count);

    @Message("{unit}, nơi đặt “{place}”: mã đã thu hồi")
    String missingPlace(String unit, String place);

    @Message("{unit}: không còn mã nào, không ai ở đó mở phiếu được")
    String missingUnit(String unit);

    @Message("{unit}: mã của cả đơn vị đã thu hồi")
    String missingWhole(String unit);

    @Message("Chưa thay đổi gì. Xin sửa những chỗ sau rồi làm lại:")
    String notDone();

    @Message("Chưa có gì thay đổi. Chỉ thay đổi sau khi xác nhận.")
    String nothingYet();

    @Message(
            "Dữ liệu đã thay đổi trong lúc xem nên thao tác chưa được thực hiện. Xin xem lại nội dung dưới đây rồi xác nhận.")
    String outdated();

    @Message("{count} người")
    String people(String count);

    @Message(
            "Nội dung gửi lên lớn hơn {limit}. Hãy bỏ hình ảnh, trang tính và dòng thừa trong tệp rồi gửi lại; hình của phiếu thì gửi làm nhiều lần. Chưa có gì thay đổi.")
    String problemFile(String limit);

    @Message("Nội dung gửi lên quá lớn")
    String problemFileHeading();

    @Message(
            "Trang gửi đi đã cũ hoặc bị hỏng trên đường truyền. Hãy mở lại trang từ danh sách đợt khảo sát rồi làm lại. Chưa có gì thay đổi.")
    String problemForm();

    @Message("Không đọc được nội dung gửi lên")
    String problemFormHeading();

    @Message(
            "Địa chỉ chưa đúng, hoặc đợt khảo sát, đơn vị, tệp này không còn trong phạm vi được xem. Hãy tìm lại từ danh sách đợt khảo sát.")
    String problemGone();

    @Message("Không tìm thấy trang")
    String problemGoneHeading();

    @Message(
            "Kho dữ liệu chưa trả lời, chưa xác nhận được thao tác vừa rồi. Hãy chờ một phút, xem lại tình trạng rồi làm lại nếu cần.")
    String problemStore();

    @Message("Kho dữ liệu chưa trả lời")
    String problemStoreHeading();

    @Message(
            "Hệ thống gặp lỗi ngoài dự kiến. Hãy xem lại tình trạng trước khi làm lại; nếu vẫn lỗi, báo người phụ trách kỹ thuật kèm thời điểm này.")
    String problemUnexpected();

    @Message("Có lỗi xảy ra")
    String problemUnexpectedHeading();

    @Message("Cấp lại mã")
    String reissueButton();

    @Message("Xác nhận cấp lại mã: {unit}")
    String reissueHeading(String unit);

    @Message("Phải in lại và thay: áp phích A4, A3, tem dán của {unit} ({place}), và danh sách mã QR của {district}.")
    String reissuePrint(String unit, String place, String district);

    @Message(
            "Đã cấp mã mới cho {unit}. Phải in lại và thay: áp phích A4, A3, tem dán của đơn vị ({place}), và danh sách mã QR của {district}.")
    String reissued(String unit, String place, String district);

    @Message("Khôi phục")
    String restore();

    @Message("Đưa giờ về như trước lần thay đổi này.")
    String restoreHint();

    @Message("Xem trước khi khôi phục")
    String restorePreview();

    @Message("Thu hồi mã")
    String revokeButton();

    @Message("Xác nhận thu hồi mã: {unit}")
    String revokeHeading(String unit);

    @Message("Nếu chỉ cần thay mã, hãy chọn “Cấp lại mã”: mã cũ dừng, mã mới có ngay.")
    String revokeInstead();

    @Message("{unit} còn {count} mã ở nơi khác: {places}.")
    String revokeLeaves(String unit, String count, String places);

    @Message("{unit} sẽ không còn mã nào: không ai ở đó mở phiếu được cho đến khi cấp lại mã.")
    String revokeLeavesNone(String unit);

    @Message("Áp dụng cho")
    String scope();

    @Message("Tất cả {count} đơn vị")
    String scopeAll(String count);

    @Message("Một đơn vị")
    String scopeOne();

    @Message("Đến bộ mã QR để in")
    String toKit();

    @Message("Gõ một phần tên, không cần dấu; thêm tên huyện nếu trùng tên, ví dụ: phuc son tan yen.")
    String unitHint();

    @Message("Tên đơn vị")
    String unitName();

    @Message("Mã {code}: vào ngày mở phiếu không có đơn vị nào mang mã này.")
    String unitStranger(String code);

    @Message("Tên này có ở nhiều nơi. Đơn vị nào?")
    String unitWhich();

    @Message("Chọn cả huyện, thành phố, hoặc mở danh sách bên dưới để chọn từng đơn vị.")
    String unitsHint();

    @Message("Chọn từng đơn vị thuộc {district}")
    String unitsOf(String district);

    @Message("Bảng điều hành (chưa có đăng nhập)")
    String who();

    @Message("Áp dụng cho tất cả {count} đơn vị.")
    String windowAll(String count);

    @Message("Đổi giờ")
    String windowButton();

    @Message("Đóng sớm")
    String windowCloseButton();

    @Message("Xác nhận đóng sớm: {round}")
    String windowCloseHeading(String round);

    @Message("Đóng sớm: xem trước")
    String windowClosePreview();

    @Message("{count} giờ riêng (gia hạn) bị bỏ: {names}.")
    String windowDropped(String count, String names);

    @Message("{count} đơn vị đang mở sẽ đóng sớm hơn giờ đã báo: {names}.")
    String windowEnded(String count, String names);

    @Message("Xác nhận đổi giờ: {round}")
    String windowHeading(String round);

    @Message("{count} đơn vị giữ giờ hiện nay vì giờ cũ đã qua hoặc đã mở: {names}.")
    String windowKept(String count, String names);

    @Message("Danh sách {count} đơn vị đổi giờ")
    String windowList(String count);

    @Message("Giờ mới: {window}.")
    String windowNext(String window);

    @Message("Giờ hiện nay: {window}.")
    String windowNow(String window);

    @Message("Hiện chưa đặt giờ.")
    String windowNowNone();

    @Message("Chỉ áp dụng cho {unit}.")
    String windowOne(String unit);

    @Message("Xem trước khi đổi giờ")
    String windowPreview();

    @Message("{count} đơn vị đã đóng sẽ mở lại: {names}.")
    String windowReopened(String count, String names);

    @Message("Khôi phục giờ cũ")
    String windowRestoreButton();

    @Message("Xác nhận khôi phục giờ: {round}")
    String windowRestoreHeading(String round);

    @Message("Áp dụng cho {count} đơn vị: {names}.")
    String windowSome(String count, String names);

    @Message("Đóng khoảng 15 giây sau khi xác nhận. Phiếu đã mở trước đó vẫn gửi được thêm 30 phút.")
    String windowSoon();
}
