package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences around signing in; the English ones are in {@code messages/signin_en.properties}. */
@MessageBundle("signin")
public interface SignInMessages {

    @Message("Đăng nhập lại")
    String again();

    @Message("Dịch vụ đăng nhập chưa trả lời nên chưa mở được trang này. Xin đợi một phút rồi thử lại.")
    String away();

    @Message("Chưa đăng nhập được")
    String awayHeading();

    @Message("Tiếp tục")
    String carryOn();

    @Message("Phiên làm việc đã hết")
    String endedHeading();

    @Message(
            "Tệp vừa chọn chưa được nhận và chưa có gì thay đổi. Xin đăng nhập, mở lại trang trước, chọn lại tệp rồi gửi lại.")
    String endedWithAFile();

    @Message("Việc đăng nhập chưa hoàn tất. Xin thử lại.")
    String failed();

    @Message(
            "Nội dung vừa nhập chưa được lưu nhưng vẫn còn trên trang này. Xin bấm “Đăng nhập” (mở ở thẻ mới), sau đó trở lại trang này và bấm “Gửi lại”.")
    String kept();

    @Message("Bảng điều hành dành cho cán bộ được giao nhiệm vụ. Xin đăng nhập để tiếp tục.")
    String please();

    @Message("kiểm tra")
    String roleAuditor();

    @Message("phụ trách hòm thư")
    String roleBoxOwner();

    @Message("được chia sẻ hòm thư")
    String roleBoxReader();

    @Message("tổ công tác xã")
    String roleCommuneTeam();

    @Message("phụ trách địa bàn")
    String roleLead();

    @Message("biên tập cấp tỉnh")
    String roleProvinceEditor();

    @Message("lãnh đạo cấp tỉnh")
    String roleProvinceReader();

    @Message("công đoàn")
    String roleUnion();

    @Message("Gửi lại")
    String sendAgain();

    @Message("Đăng nhập")
    String signIn();

    @Message("Đăng xuất")
    String signOut();

    @Message("Đã đăng xuất. Nếu dùng chung máy, xin đóng cả cửa sổ trình duyệt.")
    String signedOut();

    @Message("Đã đăng xuất")
    String signedOutHeading();

    @Message("Đang đăng xuất khỏi dịch vụ đăng nhập. Nếu trang không tự chuyển, xin bấm “Tiếp tục”.")
    String signingOut();

    @Message("Đang đăng xuất")
    String signingOutHeading();

    @Message(
            "Tài khoản {identity} chưa có nhiệm vụ nào trong danh sách cán bộ, hoặc nhiệm vụ đã hết hạn. Xin liên hệ người phụ trách khảo sát của tỉnh để được bổ sung.")
    String unknown(String identity);

    @Message("Chưa được giao nhiệm vụ")
    String unknownHeading();
}
