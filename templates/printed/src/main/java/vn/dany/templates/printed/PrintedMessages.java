package vn.dany.templates.printed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of posters, stickers, annexes and tables, in the one language that offices write. */
@MessageBundle("printed")
public interface PrintedMessages {

    @Message("(Kèm theo {basis})")
    String annexBasis(String basis);

    @Message("Nhóm Zalo của các ban và tổ công tác")
    String annexCommittees();

    @Message("Chỉ dùng cho các ban và tổ công tác, không niêm yết.")
    String annexCommitteesNote();

    @Message("Mã QR của nhóm Zalo")
    String annexCommitteesSymbol();

    @Message("{district} – {codes} mã")
    String annexDistrict(String district, int codes);

    @Message("DANH SÁCH MÃ QR CODE KÈM THEO")
    String annexHeading();

    @Message("Thời gian riêng: {window}")
    String annexOwnWindow(String window);

    @Message("Mã QR của {unit}")
    String annexSymbol(String unit);

    @Message("Danh sách mã QR – {district}")
    String annexTitle(String district);

    @Message("Thời gian – {window}")
    String annexWindow(String window);

    @Message("Không quét được? Mở địa chỉ này trên điện thoại:")
    String posterAddress();

    @Message("Trả lời")
    String posterAnswer();

    @Message("Chọn câu trả lời đúng với ý kiến của mình")
    String posterAnswerHow();

    @Message("Không ghi họ tên")
    String posterNameless();

    @Message("Không cần ghi họ tên, số điện thoại; câu trả lời không gắn với người trả lời.")
    String posterNamelessText();

    @Message("Dành cho: {population}")
    String posterPopulation(String population);

    @Message("Quét mã")
    String posterScan();

    @Message("Mở máy ảnh hoặc Zalo trên điện thoại, hướng vào ô mã")
    String posterScanHow();

    @Message("Gửi")
    String posterSend();

    @Message("Bấm “Gửi phiếu”, chờ dòng chữ “Đã ghi nhận”")
    String posterSendHow();

    @Message("Thời gian")
    String posterWindow();

    @Message("đang ghi")
    String reportsBegun();

    @Message("Ngày {day}")
    String reportsDay(String day);

    @Message("chưa báo cáo")
    String reportsMissing();

    @Message("Số người tham gia trong ngày")
    String reportsParticipants();

    @Message("Người được phân công (chức vụ)")
    String reportsPeople();

    @Message("Ảnh minh chứng")
    String reportsPhotos();

    @Message("BÁO CÁO NGÀY CỦA CÁC TỔ CÔNG TÁC")
    String reportsTitle();

    @Message("Lũy kế")
    String reportsTotal();

    @Message("Số lượt vận động trong ngày")
    String reportsVisits();

    @Message("{unit} (đã duyệt)")
    String rostersAgreed(String unit);

    @Message("Khu vực phụ trách")
    String rostersArea();

    @Message("{unit} (chưa nộp danh sách)")
    String rostersMissing(String unit);

    @Message("Họ và tên")
    String rostersName();

    @Message("Chức vụ")
    String rostersPost();

    @Message("Ca trực")
    String rostersShift();

    @Message("DANH SÁCH PHÂN CÔNG TỔ VẬN ĐỘNG CỘNG ĐỒNG")
    String rostersTitle();

    @Message("Đợt {round}: {window}")
    String roundWindow(int round, String window);

    @Message("({rounds} đợt)")
    String rounds(int rounds);

    @Message("Trực thuộc")
    String sheetAbove();

    @Message("Ngày")
    String sheetDay();

    @Message("đã kết thúc ngày")
    String sheetFinished();

    @Message("đã duyệt")
    String sheetRosterAgreed();

    @Message("đã nộp, chờ duyệt")
    String sheetRosterHandedIn();

    @Message("chưa nộp danh sách")
    String sheetRosterMissing();

    @Message("Tình trạng")
    String sheetState();

    @Message("Tuyên truyền: {way} (lần)")
    String sheetWay(String way);

    @Message("Quét mã để trả lời")
    String sticker();

    @Message("Dân Ý")
    String system();

    @Message("THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ")
    String tableHead();

    @Message("(Ký, ghi rõ họ tên, đóng dấu)")
    String tableHeadSigns();

    @Message("Nội dung")
    String tableItem();

    @Message("NGƯỜI LẬP BIỂU")
    String tableMaker();

    @Message("(Ký, ghi rõ họ tên)")
    String tableMakerSigns();

    @Message("STT")
    String tableOrder();

    @Message("Ghi chú")
    String tableRemark();

    @Message("TỔNG CỘNG")
    String tableSum();

    @Message("Đơn vị")
    String tableUnit();

    @Message("{count} đơn vị thuộc {above}")
    String tableUnits(String count, String above);
}
