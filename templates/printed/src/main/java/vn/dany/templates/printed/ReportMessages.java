package vn.dany.templates.printed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reports, in the language of official papers. */
@MessageBundle("report")
public interface ReportMessages {

    @Message("Số phiếu nhiều hơn số người đã khai báo; cần rà soát lại số người thuộc đối tượng hoặc việc gửi phiếu.")
    String aboveHeadcount();

    @Message("{subject} của {count} {kind} bằng nhau, cùng {rate}.")
    String allEqual(String subject, String count, String kind, String rate);

    @Message("Cả {count} đơn vị được khảo sát đều có phiếu.")
    String allUnits(String count);

    @Message("{first} và {last}")
    String and(String first, String last);

    @Message("{first} và {count} {kind} khác")
    String andOthers(String first, String count, String kind);

    @Message("PHỤ LỤC")
    String annexHeading();

    @Message("Số phiếu và kết quả theo từng đơn vị")
    String annexSubject();

    @Message("Số người trả lời")
    String answered();

    @Message("Cao nhất")
    String bestItems();

    @Message("………………………………………………………………………………")
    String blank();

    @Message("{name}: {figure}")
    String chartBar(String name, String figure);

    @Message("Biểu đồ {number}. {measure}")
    String chartCaption(int number, String measure);

    @Message("Biểu đồ cột ngang. {measure}: {bars}.")
    String chartDescribed(String measure, String bars);

    @Message("không ai nêu ý kiến")
    String chartNoOpinion();

    @Message("không công bố")
    String chartNothing();

    @Message("Mã kiểm tra của số liệu đã chốt: {digest}.")
    String checksum(String digest);

    @Message("Dưới {end}")
    String classBelow(String end);

    @Message("Từ {start} đến dưới {end}")
    String classBetween(String start, String end);

    @Message("Từ {start} trở lên")
    String classFrom(String start);

    @Message("Chưa tính được tỷ lệ")
    String classUnknown();

    @Message("Số liệu dưới đây tổng hợp từ tất cả {shown} phiếu.")
    String coverageAll(String shown);

    @Message("Chưa có câu trả lời nào được phép công bố, nên phần này không có số liệu.")
    String coverageNone();

    @Message("Số liệu dưới đây tổng hợp từ {shown} trên {responses} phiếu.")
    String coverageSome(String shown, String responses);

    @Message("Đơn vị cấp trên")
    String districtColumn();

    @Message("Số phiếu theo địa bàn")
    String districtTable();

    @Message("và {count} {kind} khác bằng như vậy")
    String equalOthers(String count, String kind);

    @Message("{subject} cao nhất ở {top}; thấp nhất ở {bottom}.")
    String extremes(String subject, String top, String bottom);

    @Message("số phiếu nhiều hơn số người đã khai báo")
    String flagAbove();

    @Message("nhiều phiếu có các câu trả lời giống hệt nhau")
    String flagAlike();

    @Message("nhiều phiếu đến cùng lúc giữa hai lần tổng hợp")
    String flagBurst();

    @Message("Dấu hiệu")
    String flagColumn();

    @Message("nhiều phiếu ghi là người khác trả lời thay")
    String flagForOthers();

    @Message("nhiều phiếu được trả lời trong chưa đầy một phút")
    String flagHaste();

    @Message("nhiều phiếu chọn cùng một mức ở mọi câu đánh giá")
    String flagStraight();

    @Message("Dấu hiệu cần kiểm tra và kết quả xem xét")
    String flagTable();

    @Message(
            "Có {count} đơn vị có dấu hiệu cần kiểm tra: {names}. Không phiếu nào bị loại vì dấu hiệu này; kết quả xem xét: ……………………")
    String flagged(String count, String names);

    @Message(
            "Có {count} đơn vị có dấu hiệu cần kiểm tra: {names}. Không phiếu nào bị loại vì dấu hiệu này; tất cả đã được xem xét.")
    String flaggedChecked(String count, String names);

    @Message("Không có đơn vị nào có dấu hiệu cần kiểm tra.")
    String flaggedNone();

    @Message(
            "Có {count} đơn vị có dấu hiệu cần kiểm tra: {names}. Không phiếu nào bị loại vì dấu hiệu này; đã ghi kết quả xem xét {checked} trên {flags} dấu hiệu.")
    String flaggedSome(String count, String names, String checked, String flags);

    @Message("Kết quả xem xét")
    String foundColumn();

    @Message("Số người")
    String headcount();

    @Message(
            "Có {count} phiếu không được tính vào kết quả, vì nơi gửi những phiếu đó có ít hơn {block} phiếu và không gộp được với nơi khác.")
    String held(String count, int block);

    @Message("Không phiếu nào bị để ngoài kết quả.")
    String heldNone();

    @Message("Có {count} phiếu chưa được đưa vào kết quả; những phiếu này sẽ hiện dần theo nhóm ít nhất {block} phiếu.")
    String heldOpen(String count, int block);

    @Message(
            "{indicator} tính chung {count} nội dung cùng thang đo là {rate} ({favourable} trên {answered} lượt trả lời).")
    String indicatorAll(String indicator, String count, String rate, String favourable, String answered);

    @Message("Chưa có số liệu được phép công bố để tính {indicator}.")
    String indicatorNone(String indicator);

    @Message("{indicator} về {item} là {rate} ({favourable} trên {answered} lượt trả lời).")
    String indicatorOne(String indicator, String item, String rate, String favourable, String answered);

    @Message("Nội dung")
    String itemColumn();

    @Message("nội dung")
    String itemKind();

    @Message("BÁO CÁO")
    String kind();

    @Message(
            "Để không lộ câu trả lời của từng người, mọi số liệu về câu trả lời đều là tổng của ít nhất {block} phiếu; câu hỏi có ít hơn {block} người trả lời không được công bố.")
    String limitRule(int block);

    @Message("Vị trí trung bình")
    String meanPlace();

    @Message("Độc lập - Tự do - Hạnh phúc")
    String motto();

    @Message("{name} ({rate})")
    String named(String name, String rate);

    @Message("{names} (cùng {rate})")
    String namedTogether(String names, String rate);

    @Message("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    String nation();

    @Message("Phiếu không có câu hỏi theo thang đánh giá nên không có tỷ lệ chung.")
    String noScale();

    @Message("Cả {count} đơn vị được khảo sát đều chưa có phiếu.")
    String noUnits(String count);

    @Message("Chưa nhận được phiếu nào.")
    String nobody();

    @Message("chưa ghi kết quả xem xét")
    String notChecked();

    @Message("Không có số liệu về {subject} để so sánh.")
    String nothingToCompare(String subject);

    @Message("STT")
    String number();

    @Message("Chỉ có {name} có số liệu về {subject}, nên không so sánh được.")
    String onlyOne(String name, String subject);

    @Message("Đơn vị được khảo sát đã có phiếu.")
    String onlyUnit();

    @Message("Đơn vị được khảo sát chưa có phiếu.")
    String onlyUnitWithout();

    @Message("Thực hiện {basis}, {organ} báo cáo kết quả như sau:")
    String opening(String basis, String organ);

    @Message("Các đơn vị ngoài cụm")
    String outsideClusters();

    @Message("SO SÁNH VỚI ĐỢT TRƯỚC")
    String partCompared();

    @Message("ĐƠN VỊ TIÊU BIỂU")
    String partExemplary();

    @Message("NỘI DUNG VÀ ĐƠN VỊ CAO NHẤT, THẤP NHẤT")
    String partExtremes();

    @Message("GIỚI HẠN CỦA SỐ LIỆU")
    String partLimits();

    @Message("TÌNH HÌNH TỔ CHỨC, TUYÊN TRUYỀN")
    String partOrganisation();

    @Message("TÌNH HÌNH THAM GIA")
    String partParticipation();

    @Message("ĐỀ XUẤT, KIẾN NGHỊ")
    String partProposals();

    @Message("KẾT QUẢ LẤY Ý KIẾN")
    String partResults();

    @Message("Ý KIẾN GÓP Ý BẰNG LỜI")
    String partWritten();

    @Message("tỷ lệ tham gia")
    String participationRate();

    @Message("ĐẢNG CỘNG SẢN VIỆT NAM")
    String party();

    @Message("Số        -BC/……")
    String partyNumber();

    @Message("………, ngày … tháng … năm 20…")
    String placeAndDate();

    @Message("Đối tượng: {population}.")
    String population(String population);

    @Message("SỐ LIỆU TẠM THỜI, CHƯA CHỐT – tính đến {moment}")
    String provisional(String moment);

    @Message("Nội dung, phương án")
    String question();

    @Message("“{label}”")
    String quoted(String label);

    @Message("chưa tính được")
    String rateUnknown();

    @Message(
            "Đã nhận {responses} phiếu. Chưa có đủ số liệu về số người thuộc đối tượng của các đơn vị nên chưa tính được tỷ lệ tham gia.")
    String received(String responses);

    @Message("Đã nhận {responses} phiếu trên {headcount} người thuộc đối tượng, đạt {rate}.")
    String receivedOf(String responses, String headcount, String rate);

    @Message("- ……………………;")
    String recipientAbove();

    @Message("- Lưu: ………….")
    String recipientFile();

    @Message("Nơi nhận:")
    String recipients();

    @Message("Tỷ lệ tham gia")
    String responseRate();

    @Message("Số phiếu")
    String responses();

    @Message("{number}. {title}")
    String sectionTable(int number, String title);

    @Message("Phần {number}")
    String sectionUntitled(int number);

    @Message("Tỷ lệ")
    String share();

    @Message("(Quyền hạn, chức vụ, chữ ký của người ký)")
    String signHere();

    @Message("Có {answering} trên {count} đơn vị được khảo sát có phiếu; chưa có phiếu: {names}.")
    String someUnits(String answering, String count, String names);

    @Message("Số:        /BC-……")
    String stateNumber();

    @Message("Kết quả {title}")
    String subject(String title);

    @Message("Kết quả {title} – đợt {round}")
    String subjectRound(String title, int round);

    @Message("4. Điều cần lưu ý khi dùng số liệu")
    String summaryCaveats();

    @Message("2. Kết quả chung")
    String summaryIndicator();

    @Message("3. Nội dung cao nhất và thấp nhất")
    String summaryItems();

    @Message("BẢN TÓM TẮT")
    String summaryKind();

    @Message("1. Tham gia")
    String summaryParticipation();

    @Message("Không công bố: ít hơn {block} người trả lời.")
    String tooFew(int block);

    @Message("Tổng cộng")
    String total();

    @Message("Đơn vị")
    String unit();

    @Message("đơn vị")
    String unitKind();

    @Message("Số đơn vị")
    String units();

    @Message("Có phiếu")
    String unitsAnswering();

    @Message("Số đơn vị theo tỷ lệ tham gia")
    String unitsByRate();

    @Message("Số đơn vị theo số phiếu")
    String unitsByResponses();

    @Message("Tính chung mọi nội dung cùng thang đo, theo từng đơn vị đã đủ điều kiện công bố:")
    String unitsCompared();

    @Message("Thấp nhất")
    String weakestItems();

    @Message("Thời gian nhận phiếu: {window}.")
    String window(String window);
}
