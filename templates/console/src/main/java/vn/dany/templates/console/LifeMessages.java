package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences on the pages of a campaign's life; the English ones are in {@code messages/life_en.properties}. */
@MessageBundle("life")
public interface LifeMessages {

    @Message("Thêm nơi đặt mã")
    String addPlacement();

    @Message("Công bố đợt khảo sát")
    String auditCampaignPublished();

    @Message("Sửa đợt khảo sát")
    String auditCampaignRevised();

    @Message("Cấp lại mã")
    String auditEntryCodeReissued();

    @Message("Thu hồi mã")
    String auditEntryCodeRevoked();

    @Message("Chưa có thay đổi nào.")
    String auditNone();

    @Message("Thêm nơi đặt mã")
    String auditPlacementAdded();

    @Message("Nhật ký thay đổi")
    String auditTitle();

    @Message("Đặt giờ chạy thử")
    String auditTrialSet();

    @Message("Đổi giờ")
    String auditWindowChanged();

    @Message("Thay đổi")
    String change();

    @Message("Đóng")
    String closesAt();

    @Message("Đã ghi nhận. Có hiệu lực sau tối đa 15 giây.")
    String codeChanged();

    @Message("đang dùng")
    String codeGood();

    @Message("thu hồi {moment}")
    String codeRevoked(String moment);

    @Message("{shown}/{all} mã")
    String codesCount(String shown, String all);

    @Message("Tìm đơn vị hoặc mã")
    String codesSearch();

    @Message("Mã QR")
    String codesTitle();

    @Message("Chi tiết")
    String detailsLabel();

    @Message("Thêm")
    String doAdd();

    @Message("Kiểm tra để công bố")
    String doCheck();

    @Message("Lưu nháp")
    String doDraft();

    @Message("Điền từ tệp")
    String doFill();

    @Message("Xem trước")
    String doPreview();

    @Message("Công bố")
    String doPublish();

    @Message("Cấp lại mã")
    String doReissue();

    @Message("Thu hồi")
    String doRevoke();

    @Message("Bản nháp: chưa ai thấy ngoài bảng điều hành.")
    String draftState();

    @Message("Mã")
    String entryCode();

    @Message("Tải campaign.yaml")
    String exportFile();

    @Message("Liên hệ khi cần hướng dẫn (ghi số điện thoại thì phiếu có chỗ bấm để gọi)")
    String fieldContact();

    @Message("Trang công khai dẫn thẳng vào phiếu của từng đơn vị")
    String fieldFormLinks();

    @Message("Mã đợt khảo sát (chữ thường không dấu, số, gạch nối)")
    String fieldId();

    @Message("Căn cứ (số, ngày kế hoạch)")
    String fieldLegalBasis();

    @Message("Cơ quan tổ chức")
    String fieldOrgan();

    @Message("Đối tượng trả lời")
    String fieldPopulation();

    @Message("Mục đích (một câu)")
    String fieldPurpose();

    @Message("Phiếu và phiên bản, ví dụ pks01@1")
    String fieldQuestionnaire();

    @Message("Các đợt mở phiếu (giờ Việt Nam; giờ đóng là lúc không còn nhận)")
    String fieldRounds();

    @Message("Chức vụ, họ tên (mỗi dòng một mục)")
    String fieldSignatoryLines();

    @Message("Khối chữ ký báo cáo: thay mặt")
    String fieldSignatoryTitle();

    @Message("Tên đợt khảo sát")
    String fieldTitle();

    @Message("Chạy thử trước đợt đầu (để trống nếu không cần)")
    String fieldTrial();

    @Message("Đơn vị")
    String fieldUnits();

    @Message("Nhóm Zalo (địa chỉ https)")
    String fieldZalo();

    @Message(
            "Chỉ nên chọn khi mọi người dân đều được trả lời, như PKS 07 và hòm thư góp ý. Không chọn thì phiếu chỉ mở bằng mã QR.")
    String formLinksHint();

    @Message("Chưa công bố được: {count} chỗ cần sửa")
    String formProblems(int count);

    @Message("Không có lỗi. {units} đơn vị sẽ có mã QR; mã đã in vẫn giữ nguyên.")
    String formSound(int units);

    @Message("Lập từ tệp kế hoạch (campaign.yaml) của một đợt khảo sát khác")
    String fromFile();

    @Message("Đã chốt số liệu: không đổi được nữa.")
    String frozenState();

    @Message("tiếng Anh (không bắt buộc)")
    String inEnglish();

    @Message("tiếng Việt")
    String inVietnamese();

    @Message("để trống thì giữ giờ mở hiện tại")
    String keepOpening();

    @Message("hiện tại")
    String now();

    @Message("Mở")
    String opensAt();

    @Message("Đơn vị có giờ riêng")
    String ownWindows();

    @Message("Nơi đặt")
    String placement();

    @Message("Trang công khai")
    String publicPage();

    @Message(
            "Đã công bố. Tên gọi, liên hệ, nhóm Zalo, người ký còn đổi được; phiếu chỉ đổi sang phiên bản mới hơn; đơn vị chỉ thêm; giờ mở, đóng đổi ở trang riêng.")
    String publishedState();

    @Message("Lý do")
    String reason();

    @Message("Đã lưu.")
    String saved();

    @Message("Tình trạng")
    String stateLabel();

    @Message("Trục thời gian")
    String timeline();

    @Message("Chưa có đợt nào ghi đủ giờ mở, giờ đóng.")
    String timelineNone();

    @Message("Phiếu gửi đến vẫn được nhận và lưu đủ, nhưng tiến độ và kết quả đứng yên. Đề nghị quản trị bật lịch:")
    String uncounted();

    @Message("Lịch đếm đang tắt")
    String uncountedTitle();

    @Message("Tất cả xã, phường, thị trấn")
    String unitsAll();

    @Message("Chỉ những đơn vị được chọn dưới đây")
    String unitsSome();

    @Message("Nội dung")
    String whatLabel();

    @Message("Thời điểm")
    String whenLabel();

    @Message("Đợt")
    String whichRound();

    @Message("Người thực hiện")
    String whoLabel();

    @Message("cả đơn vị")
    String wholeUnit();

    @Message(
            "Thay đổi có hiệu lực sau tối đa 15 giây và được ghi vào nhật ký. Phiếu đã mở trước giờ đóng mới vẫn được gửi thêm 30 phút. Đổi cho tất cả thì các giờ riêng cũng theo.")
    String windowsIntro();

    @Message("Đổi giờ mở, đóng")
    String windowsTitle();
}
