package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences on the console's pages; the English ones are in {@code messages/console_en.properties}. */
@MessageBundle("console")
public interface ConsoleMessages {

    @Message("vượt số khai báo")
    String aboveHeadcount();

    @Message("Trả lời")
    String answered();

    @Message("Câu {code} có vẻ hỏi địa chỉ.")
    String asksForAddress(String code);

    @Message("Câu {code} có vẻ hỏi số căn cước hoặc giấy tờ tùy thân.")
    String asksForIdentityNumber(String code);

    @Message("Câu {code} có vẻ hỏi họ tên.")
    String asksForName(String code);

    @Message("Câu {code} có vẻ hỏi số điện thoại.")
    String asksForPhone(String code);

    @Message("Về danh sách đợt khảo sát")
    String backHome();

    @Message("Về trang tiến độ")
    String backToProgress();

    @Message("Số phiếu trả lời: {answered}; bỏ trống: {skipped}")
    String base(String answered, String skipped);

    @Message("Số phiếu trả lời: {answered}; không biết, không có ý kiến: {dontKnow}; bỏ trống: {skipped}")
    String baseWithDontKnow(String answered, String dontKnow, String skipped);

    @Message("3. Đợt khảo sát đầu tiên")
    String beginCampaign();

    @Message("Cần có danh mục đơn vị và ít nhất một phiếu khảo sát trước.")
    String beginCampaignNotYet();

    @Message("Đã đủ để lập đợt khảo sát. Phiếu chỉ mở sau khi đồng chí kiểm tra và công bố.")
    String beginCampaignReady();

    @Message("2. Phiếu khảo sát")
    String beginQuestionnaires();

    @Message(
            "Chưa có phiếu nào. Có thể lấy phiếu có sẵn (bản dựng lại, không phải mẫu chính thức) hoặc tải lên phiếu của tỉnh. Chỉ khi đồng chí xem trước và xác nhận thì mới được lưu.")
    String beginQuestionnairesNone();

    @Message("Tải lên phiếu của tỉnh (XLSForm)")
    String beginQuestionnairesOwn();

    @Message("Đã có {count} phiếu. Có thể thêm phiếu khác lúc nào cũng được.")
    String beginQuestionnairesThere(String count);

    @Message("1. Danh mục đơn vị hành chính")
    String beginUnits();

    @Message(
            "Chưa có đơn vị nào. Có thể lấy danh mục có sẵn (209 xã, phường, thị trấn năm 2024, sau đó đến các lần sắp xếp) hoặc tải lên danh mục của tỉnh. Chỉ khi đồng chí xem trước và xác nhận thì mới được lưu.")
    String beginUnitsNone();

    @Message("Tải lên danh mục của tỉnh")
    String beginUnitsOwn();

    @Message("Vị trí trang")
    String breadcrumb();

    @Message("Các đợt khảo sát")
    String campaigns();

    @Message("Chưa có đợt khảo sát nào.")
    String campaignsNone();

    @Message("Xem")
    String choose();

    @Message("Tỉnh, huyện hoặc đơn vị")
    String chooseUnit();

    @Message("Mã")
    String code();

    @Message("Bảng điều hành")
    String console();

    @Message("Lần tổng hợp gần nhất: {moment} (giờ Việt Nam)")
    String countedAt(String moment);

    @Message("Không biết")
    String dontKnow();

    @Message("Lập báo cáo (Word)")
    String downloadReport();

    @Message("Lập báo cáo (PDF)")
    String downloadReportPdf();

    @Message("Tải kết quả (Excel)")
    String downloadResults();

    @Message("Lập bản tóm tắt 1 trang (PDF)")
    String downloadSummary();

    @Message("mọi đơn vị đã có phiếu")
    String everyUnitAnswers();

    @Message("Số liệu của biểu đồ")
    String figuresInNumbers();

    @Message(
            "Yêu cầu không được gửi từ chính trang này nên chưa có gì thay đổi. Xin mở lại bảng điều hành rồi thực hiện từ đó.")
    String foreignPostBody();

    @Message("Yêu cầu bị từ chối")
    String foreignPostHeading();

    @Message("Số người")
    String headcount();

    @Message("Số người thuộc diện khảo sát")
    String headcounts();

    @Message("đã khai báo số người của {known}/{units} đơn vị")
    String headcountsDeclared(String known, String units);

    @Message("Khai báo số người")
    String headcountsEdit();

    @Message("Tệp Excel (.xlsx) hoặc CSV")
    String headcountsFile();

    @Message(
            "Trang tính đầu tiên có hai cột bắt buộc unit_code và headcount; có thể kèm unit_name và district_name như trong tệp mẫu. CSV phải là “CSV UTF-8”, cách nhau bằng dấu phẩy hoặc chấm phẩy; tệp tối đa 2 MB. Dòng để trống số người và đơn vị không có trong tệp giữ nguyên. Tệp có một dòng sai thì cả tệp không được nhận.")
    String headcountsFileForm();

    @Message("Đã lưu số người khai báo.")
    String headcountsSaved();

    @Message("Đã khai báo {known}/{units} đơn vị, tổng cộng {people} người.")
    String headcountsState(String known, String units, String people);

    @Message("Tải tệp mẫu có sẵn danh sách đơn vị")
    String headcountsTemplate();

    @Message(
            "Số người thuộc diện khảo sát là mẫu số của tỷ lệ trả lời. Không khai báo cũng được: khi đó chỉ hiện số phiếu.")
    String headcountsWhy();

    @Message(
            "Xin cân nhắc: câu trả lời cho các câu sau được lưu cùng phiếu, người trả lời có thể bị nhận ra. Nếu cần thông tin liên hệ, hãy ghi yes ở cột dany_contact: khi đó thông tin được mã hóa và giữ riêng. Phiếu có câu như vậy sẽ không hiện lời hứa “không hỏi họ tên”.")
    String identifyingWarning();

    @Message("{name} = số phiếu chọn {levels} ÷ số phiếu trả lời, không tính “không biết” và bỏ trống.")
    String indicatorMeaning(String name, String levels);

    @Message("Kế hoạch và cấu hình")
    String manage();

    @Message("Toàn cảnh")
    String mapHeading();

    @Message("Còn thiếu")
    String missing();

    @Message("Chưa có lần tổng hợp nào")
    String neverCounted();

    @Message("Lập đợt khảo sát mới")
    String newCampaign();

    @Message(
            "Đợt này chưa được tổng hợp lần nào nên chưa có kết quả để tải. Việc tổng hợp tự chạy vài phút một lần khi đợt khảo sát mở; xin quay lại sau.")
    String notCountedBody();

    @Message("Chưa có kết quả")
    String notCountedHeading();

    @Message("trên {headcount} người")
    String ofHeadcount(String headcount);

    @Message("Câu trả lời viết không hiển thị ở trang này.")
    String openQuestion();

    @Message(
            "Tệp này chưa được lập từ số liệu mới nhất. Bấm nút dưới đây để lập, thường trong vài giây; khi lập xong sẽ có nút tải về.")
    String orderAbsent();

    @Message("Tệp chưa được lập")
    String orderAbsentHeading();

    @Message(
            "Tệp Excel gồm các trang Tổng quan, Theo đơn vị, Theo câu hỏi để đọc và in, rồi các trang để tính tiếp: Huyện, cụm và câu hỏi, Đơn vị và câu hỏi, Từng câu của đơn vị, Bảng mã. Liên kết tải có giá trị trong 5 phút; hết hạn thì bấm lại nút này.")
    String orderDone();

    @Message(
            "Tệp được lập từ bản lưu của đợt đã chốt. Trong tệp không có câu trả lời viết tay, và không dòng nào là phiếu của riêng một người. Liên kết tải có giá trị trong 5 phút; hết hạn thì bấm lại nút này.")
    String orderDoneData();

    @Message("Tệp kết quả đã sẵn sàng")
    String orderDoneHeading();

    @Message(
            "Báo cáo Word theo thể thức văn bản, lấy căn cứ, cơ quan và người ký từ đợt khảo sát; còn để trống số, ngày, nơi nhận và kiến nghị. Liên kết tải có giá trị trong 5 phút; hết hạn thì bấm lại nút này.")
    String orderDoneReport();

    @Message(
            "Báo cáo PDF có cùng nội dung với bản Word, để gửi đọc hoặc in; số, ngày, nơi nhận và kiến nghị còn để trống, cần điền thì dùng bản Word. Liên kết tải có giá trị trong 5 phút; hết hạn thì bấm lại nút này.")
    String orderDoneReportPdf();

    @Message(
            "Bản tóm tắt một trang cho lãnh đạo: tham gia, kết quả chung, năm nội dung cao nhất, năm nội dung thấp nhất và điều cần lưu ý. Liên kết tải có giá trị trong 5 phút; hết hạn thì bấm lại nút này.")
    String orderDoneSummary();

    @Message("Tải về")
    String orderDownload();

    @Message("Chưa lập được tệp kết quả")
    String orderFailedHeading();

    @Message("Xem lại ngay")
    String orderLookAgain();

    @Message("Lập tệp này")
    String orderMake();

    @Message("Thường xong trong vài giây; trang này tự tải lại.")
    String orderPlaced();

    @Message("Đang lập tệp kết quả")
    String orderPlacedHeading();

    @Message("Tệp kết quả")
    String orderTitle();

    @Message("English")
    String otherLanguage();

    @Message("Tiến độ")
    String progress();

    @Message("Mã QR")
    String qrImage();

    @Message("So với phiên bản {version}:")
    String questionnaireChanges(int version);

    @Message("Kiểm tra tệp")
    String questionnaireCheck();

    @Message("Tệp phiếu khảo sát (.xlsx)")
    String questionnaireFile();

    @Message(
            "Tệp XLSForm gồm các trang survey, choices, settings, tối đa 2 MB. Tệp được kiểm tra trước; chỉ khi đồng chí xác nhận thì phiếu mới được lưu.")
    String questionnaireFileForm();

    @Message("Phiếu mới, gồm {count} câu hỏi và dòng của bảng.")
    String questionnaireNew(int count);

    @Message("Phiếu chưa được nhận, chưa có gì thay đổi. Xin sửa các chỗ sau rồi gửi lại:")
    String questionnaireProblems();

    @Message("“{title}”, phiên bản {version}")
    String questionnaireProposal(String title, String version);

    @Message("Lưu phiên bản này")
    String questionnairePublish();

    @Message("Khi đọc tệp:")
    String questionnaireReadings();

    @Message("Đã lưu phiếu khảo sát.")
    String questionnaireSaved();

    @Message("Xem trước: {title}")
    String questionnaireShipped(String title);

    @Message("Xem trước: {title} ({notice})")
    String questionnaireShippedAs(String title, String notice);

    @Message("Phiên bản này đã được lưu từ trước, không có gì thay đổi.")
    String questionnaireStored();

    @Message("Phiên bản {number} (tải tệp XLSForm)")
    String questionnaireVersion(int number);

    @Message("Phiếu khảo sát")
    String questionnaires();

    @Message("Chưa có phiếu khảo sát nào.")
    String questionnairesNone();

    @Message("Phiếu có sẵn")
    String questionnairesShipped();

    @Message("Tỷ lệ")
    String rate();

    @Message("phiếu đã nhận")
    String received();

    @Message("Tải lại")
    String reload();

    @Message("Tỷ lệ trả lời")
    String responseRate();

    @Message("Số phiếu")
    String responses();

    @Message("Kết quả")
    String results();

    @Message("Kết quả của")
    String resultsOf();

    @Message("Đợt {number}")
    String round(int number);

    @Message("Các phần của phiếu")
    String sections();

    @Message("Được chọn nhiều mục nên tổng tỷ lệ có thể trên 100%.")
    String severalChoices();

    @Message("số phiếu: {count}")
    String sheets(String count);

    @Message("Bỏ qua toàn cảnh, đến bảng số liệu")
    String skipMap();

    @Message("Đến nội dung chính")
    String skipToMain();

    @Message("Bỏ trống")
    String skipped();

    @Message("Chưa mở")
    String stateBefore();

    @Message("Đã đóng")
    String stateClosed();

    @Message("Đã chốt số liệu")
    String stateFrozen();

    @Message("Vừa đóng, còn nhận phiếu đã mở")
    String stateGrace();

    @Message("Đang mở")
    String stateOpen();

    @Message("Theo huyện và đơn vị")
    String tablesHeading();

    @Message("Nơi cần đôn đốc nhất đứng trước. Mở từng huyện để xem các đơn vị.")
    String tablesIntro();

    @Message("Chưa đủ phiếu để hiển thị")
    String tooFewHeading();

    @Message("CHẠY THỬ – không được tính")
    String trialRound();

    @Message("Thử lại")
    String tryAgain();

    @Message("Đơn vị")
    String unit();

    @Message("Đơn vị đã có phiếu")
    String unitsAnswering();

    @Message("{silent} đơn vị chưa có phiếu")
    String unitsSilent(String silent);

    @Message("{silent}/{units} đơn vị chưa có phiếu")
    String unitsSilentOf(String silent, String units);

    @Message("{unit} – tất cả đơn vị khảo sát")
    String wholeOf(String unit);

    @Message("Thời gian nhận phiếu")
    String window();
}
