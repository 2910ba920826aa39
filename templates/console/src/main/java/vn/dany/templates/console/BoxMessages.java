package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences for the owner of suggestion boxes; the English ones are in {@code messages/box_en.properties}. */
@MessageBundle("box")
public interface BoxMessages {

    @Message("Đã trả lời, chỉ xóa")
    String answered();

    @Message("Nội dung vừa nhập, chưa ghi")
    String draft();

    @Message("Xóa thông tin liên hệ")
    String erase();

    @Message("Đã xóa thông tin liên hệ. Phiếu trả lời không thay đổi.")
    String erased();

    @Message(
            "Chưa ghi: thư này đã được người khác trả lời hoặc xóa, thông tin liên hệ không còn. Nội dung vừa nhập ở dưới đây, xin chép lại nếu cần; trả lời đang có xem trong hộp góp ý.")
    String gone();

    @Message(
            "Chưa ghi: góp ý này đã có trả lời khác, đã đóng hoặc vừa được người khác xử lý. Thông tin liên hệ vẫn còn. Xin xem góp ý trong hộp góp ý trước, rồi ghi lại hoặc chỉ xóa thông tin liên hệ.")
    String handledOtherwise();

    @Message("Ghi trả lời vào góp ý, xóa thông tin liên hệ")
    String keepReply();

    @Message("Đã ghi trả lời vào góp ý và xóa thông tin liên hệ.")
    String kept();

    @Message("Tệp khóa riêng của người phụ trách hòm thư")
    String keyFile();

    @Message("Khóa chỉ dùng trong trình duyệt này, không gửi đi đâu. Rời trang này thì cần chọn lại tệp.")
    String keyHint();

    @Message(
            "Mất khóa riêng là mất mọi thư chưa trả lời: không ai mở lại được. Hãy lưu tệp ở nơi an toàn ngoài hệ thống này và giữ ít nhất một bản sao.")
    String keyLost();

    @Message("Đã tạo cặp khóa. Hãy tải tệp khóa riêng trước khi rời trang.")
    String keyMade();

    @Message("Tạo cặp khóa")
    String keyMake();

    @Message("Khóa công khai")
    String keyPublic();

    @Message(
            "Gửi khóa công khai cho người quản trị hệ thống để đặt bằng lệnh deploy --set ContactsPublicKey=… (máy chủ riêng: DANY_CONTACTS_PUBLIC_KEY). Thư đã nhận trước đó vẫn chỉ mở được bằng khóa cũ.")
    String keyPublicHint();

    @Message("Tải tệp khóa riêng")
    String keySave();

    @Message("Khóa của người phụ trách hòm thư")
    String keyTitle();

    @Message(
            "Thư góp ý được mã hóa bằng khóa công khai. Chỉ người phụ trách hòm thư có khóa riêng và mở được thư; hệ thống không giữ khóa riêng. Cặp khóa được tạo ngay trong trình duyệt này, không gửi đi đâu.")
    String keyWhy();

    @Message("Tệp này không phải là khóa riêng. Xin chọn tệp khác.")
    String noKey();

    @Message("Cần bật JavaScript: thư chỉ mở được ngay trong trình duyệt của ông/bà, vì máy chủ không có khóa riêng.")
    String noScript();

    @Message("Không có thư nào chờ trả lời.")
    String none();

    @Message(
            "Chưa ghi: góp ý này chưa được chuyển vào hộp góp ý (chậm nhất là sáng hôm sau; góp ý lúc chạy thử thì không chuyển, chỉ xóa được thông tin liên hệ). Thông tin liên hệ và nội dung vừa nhập vẫn còn; xin chép lại nội dung và ghi sau.")
    String notInTheBox();

    @Message("Thư số {number} (chưa mở)")
    String numbered(String number);

    @Message("Đã mở %1/%2 thư.")
    String opened();

    @Message("Không mở được thư nào: các thư này được mã hóa cho một khóa khác.")
    String otherKey();

    @Message("Nội dung đã trả lời người góp ý")
    String reply();

    @Message(
            "Ai có mã biên nhận của góp ý này đều xem được trả lời: xin không ghi tên, số điện thoại hay điều gì cho biết người góp ý là ai. Sau khi ghi, không còn gì nối góp ý với thông tin liên hệ.")
    String replyHint();

    @Message("Chưa ghi: cần nhập nội dung đã trả lời. Thông tin liên hệ vẫn còn.")
    String replyMissing();

    @Message("Thông tin liên hệ và nội dung kèm theo sẽ bị xóa, không lấy lại được ở đây. Chỉ xóa khi đã trả lời xong.")
    String sure();

    @Message("Xem góp ý này trong hộp góp ý")
    String toSuggestion();

    @Message(
            "Trình duyệt này không dùng được loại khóa của hòm thư (X25519). Xin mở trang bằng Chrome hoặc Edge từ bản 133, Firefox từ bản 130, Safari từ bản 17.")
    String unfit();

    @Message("Tất cả đơn vị có thư chờ trả lời")
    String units();

    @Message("Tự xóa lúc {moment} nếu chưa trả lời")
    String until(String moment);

    @Message("Thư chờ trả lời")
    String waiting();

    @Message("Thư chờ trả lời – {unit}")
    String waitingIn(String unit);

    @Message("Số thư")
    String waitingNumber();

    @Message(
            "Người góp ý đã đồng ý để lại thông tin liên hệ. Ở đây chỉ có thông tin liên hệ, điểm đặt mã và nội dung đã viết; các câu trả lời được thống kê không hiện, để không suy ra được phiếu của người khác. Thư được mã hóa; chỉ người phụ trách hòm thư mở được bằng khóa riêng, ngay trong trình duyệt này. Chỉ dùng để trả lời rồi xóa, không sao chép sang nơi khác.")
    String why();
}
