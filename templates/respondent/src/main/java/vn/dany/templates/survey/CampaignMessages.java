package vn.dany.templates.survey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences on a campaign's public page; the English ones are in {@code messages/campaign_en.properties}. */
@MessageBundle("campaign")
public interface CampaignMessages {

    @Message("Tất cả đơn vị")
    String allUnits();

    @Message("Phiếu mở bằng mã QR của từng đơn vị; trang này không dẫn vào phiếu.")
    String byQrImage();

    @Message("Gọi {number}")
    String call(String number);

    @Message("Liên hệ")
    String contact();

    @Message("{organ} tổ chức. {purpose}")
    String intro(String organ, String purpose);

    @Message("Căn cứ")
    String legalBasis();

    @Message("Tra cứu góp ý bằng mã biên nhận")
    String lookUp();

    @Message("Tra cứu")
    String lookUpButton();

    @Message("Chọn đơn vị")
    String lookUpChoose();

    @Message("Mã biên nhận (15 ký tự, ví dụ ABCDE-FGHJK-MNPQR)")
    String lookUpCode();

    @Message("Chọn nơi đã gửi góp ý và nhập mã biên nhận nhận được khi gửi.")
    String lookUpIntro();

    @Message("Nơi đã gửi góp ý")
    String lookUpUnit();

    @Message("Mã này không phải mã biên nhận của đơn vị đã chọn. Xin kiểm tra lại đơn vị và từng ký tự của mã.")
    String lookUpWrong();

    @Message("Bản tin phát loa")
    String loudspeaker();

    @Message(
            "Kính thưa quý vị! {organ} tổ chức: {title}. Đối tượng được mời tham gia: {population}. Thời gian: {windows}. Cách làm: dùng điện thoại quét mã QR niêm yết tại trụ sở xã, phường, thị trấn, trả lời trong khoảng {minutes} phút rồi bấm “Gửi phiếu”. {nameless}Trân trọng cảm ơn!")
    String loudspeakerText(String title, String organ, String population, String windows, int minutes, String nameless);

    @Message("Không phải ghi họ tên.")
    String nameless();

    @Message("Không có đơn vị nào tên “{query}”. Xin thử một phần của tên, không cần dấu.")
    String noUnit(String query);

    @Message("{count} đơn vị có thời gian riêng, ghi trên phiếu và áp phích của đơn vị.")
    String ownWindows(int count);

    @Message("Đối tượng")
    String population();

    @Message("Mã biên nhận (15 ký tự, gõ cả dấu gạch hay không đều được)")
    String receiptAsk();

    @Message(
            "Đúng là mã do hệ thống cấp và phiếu đã được nhận. Có số liệu được chốt từ trước khi hệ thống kiểm tra được mã biên nhận, nên không thể xác nhận riêng phiếu này đã được tính hay chưa.")
    String receiptBeforeArchives();

    @Message("Kiểm tra phiếu đã được tính chưa")
    String receiptCheck();

    @Message(
            "Khi đợt khảo sát được chốt số liệu, trang này cho biết phiếu của mã biên nhận có nằm trong số phiếu được tính hay không. Trang không cho biết phiếu trả lời những gì, của đơn vị nào hay gửi lúc nào.")
    String receiptCheckAbout();

    @Message("Kiểm tra")
    String receiptCheckButton();

    @Message("Phiếu này có trong số liệu đã chốt lúc {frozen}.")
    String receiptCounted(String frozen);

    @Message("Phiếu đã được tính")
    String receiptCountedHeading();

    @Message("Phiếu này có trong số liệu đợt {number}, đã chốt lúc {frozen}.")
    String receiptCountedRound(int number, String frozen);

    @Message(
            "Không có phiếu đã tính nào mang mã này. Xin xem lại từng ký tự; nếu số liệu chưa chốt hoặc cần biết chắc, xin mở lại trang biên nhận rồi bấm “Kiểm tra phiếu đã được tính chưa” ở đó.")
    String receiptNone();

    @Message("Chưa xác nhận được mã này")
    String receiptNoneHeading();

    @Message(
            "Đúng là mã do hệ thống cấp, nhưng phiếu không nằm trong số liệu đã chốt. Xin báo cho nơi liên hệ dưới đây.")
    String receiptNotCounted();

    @Message("Phiếu không được tính")
    String receiptNotCountedHeading();

    @Message(
            "Đúng là mã do hệ thống cấp và phiếu đã được nhận. Còn đợt chưa chốt số liệu nên chưa thể khẳng định; xin kiểm tra lại sau.")
    String receiptReceived();

    @Message("Phiếu đã được nhận")
    String receiptReceivedHeading();

    @Message("Mã này là của đợt chạy thử. Phiếu chạy thử không được tính.")
    String receiptTrial();

    @Message("Phiếu chạy thử")
    String receiptTrialHeading();

    @Message("Góp ý và trả lời được đăng công khai")
    String released();

    @Message("Tất cả đơn vị")
    String releasedAll();

    @Message("Xem")
    String releasedFilter();

    @Message(
            "Đây là những góp ý đã có trả lời và được nơi tiếp nhận chọn đăng, không ghi ai gửi và gửi khi nào. Tên người, chi tiết riêng có thể đã được lược bớt nên lời văn có thể khác bản gửi.")
    String releasedIntro();

    @Message("Xem tiếp")
    String releasedMore();

    @Message("Chưa có góp ý nào được đăng.")
    String releasedNone();

    @Message("Trả lời")
    String releasedReply();

    @Message("Đơn vị")
    String releasedUnit();

    @Message("mã đã thu hồi")
    String revoked();

    @Message("Đợt {number}")
    String round(int number);

    @Message("Tìm xã, phường, thị trấn (không cần dấu)")
    String search();

    @Message("Tìm")
    String searchButton();

    @Message("Nội dung để sao chép")
    String share();

    @Message("đã kết thúc")
    String stateClosed();

    @Message("sắp mở")
    String stateNext();

    @Message("đang mở")
    String stateOpen();

    @Message("Về trang của hòm thư")
    String toCampaign();

    @Message("Chọn nơi trả lời ({count} đơn vị)")
    String units(int count);

    @Message("Các đơn vị được khảo sát ({count})")
    String unitsListed(int count);

    @Message("Thời gian")
    String when();

    @Message("Tin nhắn Zalo")
    String zalo();

    @Message("👉 Chọn đơn vị và trả lời: {address}")
    String zaloWhere(String address);

    @Message("👉 Quét mã QR của đơn vị mình để trả lời. Thông tin: {address}")
    String zaloWhereQr(String address);
}
