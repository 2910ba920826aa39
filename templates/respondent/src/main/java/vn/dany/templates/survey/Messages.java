package vn.dany.templates.survey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences on the respondent's pages; the English ones are in {@code messages/msg_en.properties}. */
@MessageBundle
public interface Messages {

    @Message(
            "Trang này đã được dùng để gửi một phiếu; phiếu đó được giữ nguyên. Các câu trả lời vừa gửi khác với phiếu đã ghi nhận nên không được tính. Nếu người trả lời là người khác dùng chung máy, xin bấm “Mở phiếu mới cho người khác” rồi trả lời.")
    String alreadyBody();

    @Message("Phiếu này đã được gửi trước đó")
    String alreadyHeading();

    @Message("Không hỏi họ tên, số điện thoại; không lưu địa chỉ mạng, thiết bị hay giờ gửi của {you}.")
    String anonymous(String you);

    @Message(
            "Không hỏi họ tên; chỉ ghi số điện thoại hoặc địa chỉ nếu {you} muốn được liên hệ. Không lưu địa chỉ mạng, thiết bị hay giờ gửi.")
    String anonymousButContact(String you);

    @Message("Chọn nhiều nhất {most} mục.")
    String atMost(int most);

    @Message("Quay lại")
    String back();

    @Message("Căn cứ:")
    String basis();

    @Message("Đợt trước đã kết thúc {ended}. Đợt tiếp theo nhận phiếu {window} (giờ Việt Nam).")
    String between(String ended, String window);

    @Message("Đang giữa hai đợt khảo sát")
    String betweenHeading();

    @Message("Sửa")
    String change();

    @Message("Đợt khảo sát đã kết thúc {ended} (giờ Việt Nam) và không nhận thêm phiếu.")
    String closed(String ended);

    @Message("Đợt khảo sát đã kết thúc")
    String closedHeading();

    @Message("Khi đến thời gian, xin mời {you} quét lại chính mã QR này.")
    String comeBack(String you);

    @Message(
            "Tôi đồng ý để người phụ trách hòm thư dùng thông tin này, cùng nội dung tôi đã viết và điểm đặt mã, để trả lời; các câu trả lời khác không gửi kèm. Thông tin được mã hóa, chỉ người phụ trách đọc được; xóa sau khi trả lời, chậm nhất 180 ngày sau khi đợt kết thúc (bản sao lưu giữ thêm tối đa 35 ngày). Phiếu của {you} được lưu riêng, không kèm thông tin này.")
    String consent(String you);

    @Message("đã đồng ý để được liên hệ")
    String consentGiven();

    @Message("Nhận phiếu {until} (giờ Việt Nam).")
    String deadline(String until);

    @Message("Chưa có sự đồng ý nên chưa thể giữ thông tin liên hệ. Xin đánh dấu vào ô đồng ý, hoặc xóa thông tin này.")
    String errorConsent();

    @Message("Câu trả lời chưa hợp lệ; xin sửa lại.")
    String errorConstraint();

    @Message("Đã chọn “{choice}” thì không chọn kèm mục khác; xin bỏ bớt.")
    String errorExclusive(String choice);

    @Message("Phiếu chưa gửi – còn câu chưa trả lời hoặc cần sửa")
    String errorHeading();

    @Message("Các câu đã trả lời vẫn còn nguyên. Xin xem lại các câu sau:")
    String errorKept();

    @Message("Câu này cần được trả lời.")
    String errorMissing();

    @Message("Xin nhập một số, ví dụ 12 hoặc 12,5.")
    String errorNotANumber();

    @Message("Câu này chỉ chọn một mục.")
    String errorOnlyOne();

    @Message("Xin nhập số từ {min} đến {max}.")
    String errorRange(String min, String max);

    @Message("Xin nhập {min} hoặc số lớn hơn theo bước {step}.")
    String errorStep(String min, String step);

    @Message("Phiếu chưa gửi")
    String errorTitle();

    @Message("Nội dung dài {length} ký tự, tối đa {max}; xin viết ngắn lại.")
    String errorTooLong(String max, String length);

    @Message("Chọn nhiều nhất {most} mục; xin bỏ bớt.")
    String errorTooMany(String most);

    @Message("Lựa chọn không có trong câu hỏi này; xin chọn lại.")
    String errorUnknownChoice();

    @Message("Phiếu gửi lên có mục không thuộc bộ câu hỏi này. Xin kiểm tra lại các câu trả lời rồi gửi lại.")
    String errorUnknownField();

    @Message("Xin nhập một số nguyên, ví dụ 12.")
    String errorWholeNumber();

    @Message("Khoảng {minutes} phút · nhận phiếu {until}")
    String facts(int minutes, String until);

    @Message("Cần hướng dẫn, xin gọi")
    String helpLine();

    @Message("Các câu trả lời đã nhập")
    String keptHeading();

    @Message(
            "Đợt khảo sát đã kết thúc {ended} (giờ Việt Nam), phiếu gửi đến sau thời gian này nên không được ghi nhận. Các câu trả lời vẫn hiển thị dưới đây để tiện chép lại.")
    String lateBody(String ended);

    @Message("Đã hết thời gian nhận phiếu")
    String lateHeading();

    @Message(
            "Phiếu được mở từ đợt trước, nay đợt đó đã kết thúc. Các câu trả lời được giữ lại dưới đây cho đợt đang mở; xin {you} xem lại rồi bấm “Gửi phiếu”.")
    String lateNextRound(String you);

    @Message("Đã gửi góp ý? Tra cứu trả lời bằng mã biên nhận")
    String lookUpSent();

    @Message("Trả lời trong khoảng {count} phút.")
    String minutes(int count);

    @Message("Tiếp tục")
    String next();

    @Message("Mở phiếu mới cho người khác")
    String nextPerson();

    @Message("Đợt khảo sát nhận phiếu {window} (giờ Việt Nam).")
    String notYetOpen(String window);

    @Message("Chưa đến thời gian khảo sát")
    String notYetOpenHeading();

    @Message("Ngoài các câu trả lời, không lưu địa chỉ mạng, thiết bị hay giờ gửi của {you}.")
    String nothingStoredBesides(String you);

    @Message("(không bắt buộc)")
    String optional();

    @Message("(có trường hợp cần trả lời)")
    String optionalAtTimes();

    @Message("Xin trả lời tất cả các câu, trừ câu có ghi “không bắt buộc”.")
    String optionalRule();

    @Message(
            "Nội dung gửi lên lớn hơn mức cho phép nên chưa được ghi nhận. Xin quay lại trang trước, viết ngắn phần góp ý rồi gửi lại.")
    String problemBodyTooLarge();

    @Message("Nội dung gửi lên quá lớn")
    String problemBodyTooLargeHeading();

    @Message("Hệ thống chỉ nhận phiếu gửi từ chính trang khảo sát. Xin quét lại mã QR và trả lời trên trang hiện ra.")
    String problemContentTypeUnsupported();

    @Message("Không đọc được phiếu gửi lên")
    String problemContentTypeUnsupportedHeading();

    @Message(
            "Mã có ký tự chưa đúng. Xin quét lại mã QR, hoặc nhập lại từng ký tự như in dưới mã (mã không có số 0, số 1, chữ O, chữ I, chữ L).")
    String problemEntryCodeMistyped();

    @Message("Mã khảo sát chưa đúng")
    String problemEntryCodeMistypedHeading();

    @Message(
            "Mã này đã được thu hồi hoặc thay bằng mã khác. Xin quét mã QR mới tại xã, phường, thị trấn, hoặc hỏi cán bộ phụ trách tại đó.")
    String problemEntryCodeRevoked();

    @Message("Mã khảo sát không còn dùng")
    String problemEntryCodeRevokedHeading();

    @Message("Không có đợt khảo sát nào dùng mã này. Xin quét lại mã QR do xã, phường, thị trấn cung cấp.")
    String problemEntryCodeUnknown();

    @Message("Không tìm thấy mã khảo sát")
    String problemEntryCodeUnknownHeading();

    @Message(
            "Nội dung gửi lên bị lỗi nên chưa được ghi nhận. Xin quay lại trang trước rồi gửi lại; nếu vẫn lỗi, xin quét lại mã QR.")
    String problemFormUnreadable();

    @Message("Không đọc được phiếu gửi lên")
    String problemFormUnreadableHeading();

    @Message("Địa chỉ này không dùng được theo cách vừa rồi. Xin quét lại mã QR để mở phiếu.")
    String problemMethodNotAllowed();

    @Message("Thao tác không phù hợp")
    String problemMethodNotAllowedHeading();

    @Message(
            "Không có nội dung này, hoặc nội dung nằm ngoài phạm vi được xem. Xin quay lại danh sách các đợt khảo sát.")
    String problemNotInScope();

    @Message("Không tìm thấy nội dung")
    String problemNotInScopeHeading();

    @Message("Địa chỉ chưa đúng. Xin quét lại mã QR hoặc kiểm tra lại đường dẫn.")
    String problemPageNotFound();

    @Message("Không có trang này")
    String problemPageNotFoundHeading();

    @Message(
            "Ảnh vừa gửi lớn hơn 2 MB nên chưa được nhận; góp ý đã gửi vẫn được giữ nguyên. Xin quay lại trang biên nhận, chọn ảnh nhỏ hơn hoặc chụp lại ở cỡ nhỏ hơn.")
    String problemPhotoTooLarge();

    @Message("Ảnh quá lớn")
    String problemPhotoTooLargeHeading();

    @Message(
            "Mã biên nhận chưa đúng, nên không thể xác nhận phiếu. Xin kiểm tra lại từng ký tự; nếu chưa gửi phiếu, xin quét mã QR để trả lời.")
    String problemReceiptCodeInvalid();

    @Message("Mã biên nhận chưa đúng")
    String problemReceiptCodeInvalidHeading();

    @Message(
            "Hệ thống đang bận, chưa có gì thay đổi. Xin chờ ít phút rồi thử lại; các câu trả lời trên trang trước vẫn còn.")
    String problemStoreUnavailable();

    @Message("Hệ thống đang bận")
    String problemStoreUnavailableHeading();

    @Message(
            "Phiếu này không được mở từ mã QR đang dùng nên chưa được ghi nhận. Xin quét lại mã QR, trả lời rồi gửi trên trang mới.")
    String problemSubmissionKeyInvalid();

    @Message("Phiếu chưa được ghi nhận")
    String problemSubmissionKeyInvalidHeading();

    @Message(
            "Hệ thống gặp lỗi ngoài dự kiến nên chưa xác nhận được thao tác vừa rồi. Xin thử lại; phiếu gửi lại chỉ được tính một lần.")
    String problemUnexpected();

    @Message("Có lỗi xảy ra")
    String problemUnexpectedHeading();

    @Message("Hệ thống khảo sát ý kiến")
    String product();

    @Message("Về mã biên nhận")
    String receiptAbout();

    @Message(
            "Nếu {you} đã để lại thông tin liên hệ: chỉ người phụ trách hòm thư đọc được; câu trả lời, nếu có, được gửi theo thông tin đó. Thông tin liên hệ được xóa sau khi trả lời, chậm nhất 180 ngày sau khi đợt kết thúc.")
    String receiptBoxContact(String you);

    @Message(
            "Giữ mã này, hoặc địa chỉ của trang này, để tra cứu trả lời. Ai có mã cũng xem được trả lời, vì vậy xin giữ kín. Lời khen không kèm nội dung thì không có trả lời riêng.")
    String receiptBoxKeep();

    @Message("Góp ý được đọc theo nội dung và nơi đặt mã; không kèm họ tên, thiết bị hay giờ gửi.")
    String receiptBoxMeaning();

    @Message("Mã biên nhận")
    String receiptCode();

    @Message("Đã ghi nhận phiếu trả lời")
    String receiptHeading();

    @Message("Phiếu được mở vào khoảng {hour}, giờ Việt Nam (làm tròn đến giờ; hệ thống không lưu thời gian này).")
    String receiptHour(String hour);

    @Message("Mã này chỉ để chứng minh đã gửi. Xin giữ kín.")
    String receiptKeep();

    @Message("Kết quả chỉ hiển thị ở dạng tổng hợp của nhiều phiếu; phiếu riêng của từng người không được hiển thị.")
    String receiptMeaning();

    @Message("Mỗi phiếu chỉ được tính một lần, dù gửi lại hay tải lại trang này.")
    String receiptOnce();

    @Message(
            "Mã không chứa câu trả lời. Chỉ người có cả dữ liệu và khóa bí mật của hệ thống mới dùng mã để tìm ra phiếu được, vì vậy nên giữ kín mã.")
    String receiptPrivacy();

    @Message("Ý kiến ghi bằng lời được đọc riêng, không kèm câu trả lời nào khác của phiếu.")
    String receiptTexts();

    @Message("Xin cảm ơn {you}.")
    String receiptThanks(String you);

    @Message("Nhập lại mã in dưới hình QR (10 ký tự, ví dụ ABCDE-FGHJK)")
    String retypeLabel();

    @Message("Mở phiếu")
    String retypeOpen();

    @Message(
            "Cách quét lại: mở Zalo hoặc máy ảnh, lau ống kính, đưa toàn bộ hình QR vào khung, giữ yên tay ở chỗ đủ sáng.")
    String retypeScan();

    @Message("Phiếu chưa được gửi. Xin xem lại, sửa câu nào cần sửa, rồi bấm “Gửi phiếu”.")
    String reviewBody();

    @Message("Xem lại câu trả lời")
    String reviewHeading();

    @Message("Xem thông tin đợt khảo sát và nơi liên hệ")
    String rightCode();

    @Message("Gửi phiếu")
    String send();

    @Message("Gửi lại")
    String sendAgain();

    @Message("Bắt đầu")
    String start();

    @Message("Phần {number}/{of}")
    String step(int number, int of);

    @Message(
            "Mã này được in cho một đơn vị nay đã chia về nhiều đơn vị. Xin {you} chọn xã, phường, thị trấn hiện nay của mình:")
    String successorsBody(String you);

    @Message("Chọn đơn vị hiện nay")
    String successorsHeading();

    @Message("không thuộc đợt khảo sát này")
    String successorsNone();

    @Message("Đã trả lời")
    String suggestionAnswered();

    @Message("Đã kết thúc xử lý")
    String suggestionClosed();

    @Message("Đã chuyển đến nơi có trách nhiệm giải quyết")
    String suggestionForwarded();

    @Message("Đã tiếp nhận, chưa có trả lời")
    String suggestionReceived();

    @Message("Đang được xem xét lại; trả lời trước đây:")
    String suggestionReopened();

    @Message("Tình trạng góp ý")
    String suggestionState();

    @Message("{former} nay thuộc {now}.")
    String superseded(String former, String now);

    @Message("CHẠY THỬ – câu trả lời không được tính")
    String trialBanner();

    @Message("Thử lại")
    String tryAgain();

    @Message(
            "Hệ thống chưa trả lời kịp nên chưa biết phiếu đã được ghi nhận hay chưa. Các câu trả lời vẫn còn trên trang này. Xin bấm “Gửi lại”: gửi bao nhiêu lần cũng chỉ tính một phiếu.")
    String unconfirmedBody();

    @Message("Chưa xác nhận được phiếu")
    String unconfirmedHeading();

    @Message("Còn {days} ngày nữa.")
    String untilDays(long days);

    @Message("Còn {days} ngày {hours} giờ nữa.")
    String untilDaysHours(long days, long hours);

    @Message("Còn {hours} giờ nữa.")
    String untilHours(long hours);

    @Message("Còn {hours} giờ {minutes} phút nữa.")
    String untilHoursMinutes(long hours, long minutes);

    @Message("Còn {minutes} phút nữa.")
    String untilMinutes(long minutes);

    @Message("Một số nội dung chưa có bản dịch nên hiển thị bằng tiếng Việt.")
    String untranslated();
}
