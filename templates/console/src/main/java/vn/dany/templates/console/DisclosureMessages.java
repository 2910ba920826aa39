package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said of answers that are shown, and of those that are not yet; the English ones are in {@code
 * messages/disclosure_en.properties}.
 */
@MessageBundle("disclosure")
public interface DisclosureMessages {

    @Message("Số liệu gồm tất cả {shown} phiếu.")
    String coverageAll(String shown);

    @Message(
            "Số liệu gồm {shown} trên {responses} phiếu. {held} phiếu không được tính vào đây vì nơi gửi những phiếu đó có quá ít phiếu để công bố mà không lộ người trả lời.")
    String coverageFinal(String shown, String responses, String held);

    @Message(
            "Số liệu gồm {shown} trên {responses} phiếu, theo trạng thái lúc {moment}. Những phiếu còn lại sẽ hiện dần theo nhóm; khi chốt kết quả sẽ hiện toàn bộ, trừ phiếu của những nơi có quá ít phiếu.")
    String coverageOpen(String shown, String responses, String moment);

    @Message(
            "Số liệu gồm {shown} trên {responses} phiếu, theo trạng thái của từng đơn vị từ {oldest} đến {newest}. Những phiếu còn lại sẽ hiện dần theo nhóm; khi chốt kết quả sẽ hiện toàn bộ, trừ phiếu của những nơi có quá ít phiếu.")
    String coverageOpenSpan(String shown, String responses, String oldest, String newest);

    @Message("Sau khi chốt kết quả")
    String exampleAfter();

    @Message("Xã có {responses} phiếu: hiện đủ {responses} phiếu.")
    String exampleFinal(String responses);

    @Message("Xã có {responses} phiếu: hiện trạng thái lúc xã có khoảng {shown} phiếu.")
    String exampleOpen(String responses, String shown);

    @Message("Xã có {responses} phiếu: chưa hiện câu trả lời, chỉ hiện số phiếu.")
    String exampleOpenNone(String responses);

    @Message("Xã có {responses} phiếu: không hiện riêng, được gộp vào số liệu của huyện.")
    String examplePooled(String responses);

    @Message("Khi đang nhận phiếu")
    String exampleWhile();

    @Message("Ví dụ")
    String examples();

    @Message("Câu trả lời được hiển thị như thế nào")
    String heading();

    @Message(
            "Ở một xã có khoảng hai mươi cán bộ, chỉ cần biết câu trả lời của một, hai phiếu là có thể đoán ra người. Vì vậy không trang nào, tệp nào cho biết câu trả lời của ít hơn {block} phiếu, kể cả khi lấy số liệu này trừ đi số liệu khác, hoặc lấy số liệu hôm nay trừ đi số liệu hôm qua.")
    String intro(int block);

    @Message("Nếu cả nhóm cùng chọn một mức thì ai biết người nào ở trong nhóm cũng biết người đó đã chọn gì.")
    String limitAlike();

    @Message(
            "Nếu mấy người trong một nhóm kể cho nhau nghe câu trả lời của mình thì họ có thể suy ra câu trả lời của người còn lại.")
    String limitInsider();

    @Message(
            "Ai tự gửi nhiều phiếu thì trừ được phiếu của chính mình. Hệ thống không hỏi danh tính nên không ngăn được việc này, chỉ làm cho nó lộ ra: số phiếu vượt quá số người.")
    String limitOwn();

    @Message(
            "Số liệu khi đang nhận phiếu chậm hơn thực tế một nhóm ở mỗi đơn vị. Cần số liệu đầy đủ, xin chờ đến khi chốt kết quả, 35 phút sau giờ đóng cuối cùng.")
    String limitPatience();

    @Message(
            "Tệp số liệu theo đặc điểm chỉ có sau khi chốt. Ai đã ghi lại số liệu của một đơn vị sau mỗi lần thay đổi trong lúc nhận phiếu, lại biết đúng những ai trả lời giữa hai lần đó và đặc điểm của từng người, thì có thể suy ra câu trả lời của ít hơn {block} người.")
    String limitWatching(int block);

    @Message("Những điều quy tắc này không làm được")
    String limits();

    @Message("Vì sao chưa thấy hết câu trả lời?")
    String link();

    @Message(
            "Nơi này có {responses} phiếu, ít hơn {block} nên không hiển thị riêng để không ai bị nhận ra. Những phiếu này được gộp vào số liệu của cấp trên nếu gộp lại đủ {block} phiếu.")
    String noneFinal(String responses, int block);

    @Message(
            "Nơi này có {responses} phiếu, nhưng đến từ những đơn vị có ít hơn {block} phiếu và đã được gộp với các đơn vị ở nơi khác, nên không hiển thị riêng.")
    String noneFinalPooled(String responses, int block);

    @Message(
            "Nơi này đã có {responses} phiếu. Khi đang nhận phiếu, câu trả lời của một đơn vị chỉ hiện khi sau lần tổng hợp trước đã có thêm ít nhất {block} phiếu, thường là từ khoảng {twice} phiếu; sau khi chốt kết quả thì từ {block} phiếu trở lên.")
    String noneOpen(String responses, int block, int twice);

    @Message("Số phiếu đã nhận luôn hiện đầy đủ và kịp thời, vì số phiếu không phải là câu trả lời.")
    String ruleCounts();

    @Message(
            "Khi chốt kết quả: đơn vị có từ {block} phiếu trở lên hiện đầy đủ. Những đơn vị có ít hơn được gộp lại trong huyện; chưa đủ {block} phiếu thì gộp trong tỉnh.")
    String ruleEnd(int block);

    @Message("Quy tắc áp dụng như nhau cho trang kết quả, tệp Excel, tệp số liệu và số liệu quy đổi theo địa giới mới.")
    String ruleEverywhere();

    @Message(
            "Câu hỏi chỉ hỏi một số người (ví dụ lý do chưa hài lòng) cũng theo quy tắc này: phải có ít nhất {block} người được hỏi câu đó. Nếu ít hơn, câu trả lời được gộp ở huyện hoặc tỉnh. Chỉ những đơn vị cùng loại (xã với xã, phường với phường) mới được gộp với nhau.")
    String ruleFew(int block);

    @Message(
            "Nếu gộp trong tỉnh vẫn chưa đủ, những phiếu đó không nằm trong số liệu nào, và trang kết quả ghi rõ có bao nhiêu phiếu như vậy.")
    String ruleLeftOut();

    @Message(
            "Khi đang nhận phiếu: câu trả lời của mỗi đơn vị hiện theo từng nhóm ít nhất {block} phiếu và chậm một nhóm, tức là một nhóm chỉ hiện khi đã có thêm ít nhất {block} phiếu nữa.")
    String ruleOpen(int block);

    @Message("Quy tắc")
    String rules();

    @Message("Có ít hơn {block} người được hỏi câu này nên không hiển thị ở đây.")
    String tooFewAsked(int block);
}
