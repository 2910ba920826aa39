package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What matters first of a round’s results; the English ones are in {@code messages/overview_en.properties}. */
@MessageBundle("overview")
public interface OverviewMessages {

    @Message("+{points} điểm %")
    String above(String points);

    @Message("Số trả lời (n)")
    String answers();

    @Message("−{points} điểm %")
    String below(String points);

    @Message("Được đánh giá cao nhất")
    String best();

    @Message("Thay đổi")
    String change();

    @Message("cao hơn rõ")
    String clearlyAbove();

    @Message("cao hơn rõ phần còn lại")
    String clearlyAboveRest();

    @Message("thấp hơn rõ")
    String clearlyBelow();

    @Message("thấp hơn rõ phần còn lại")
    String clearlyBelowRest();

    @Message("So sánh với đợt trước")
    String compare();

    @Message("Theo địa giới")
    String compareBoundaries();

    @Message("Đợt trước")
    String compareEarlier();

    @Message(
            "So theo mã câu hỏi không đổi qua các phiên bản phiếu; nội dung không có hoặc thay thang đo thì không so được (–). “Cao hơn rõ”, “thấp hơn rõ”: khoảng tin cậy 95% của chênh lệch không chứa số 0.")
    String compareIntro();

    @Message("Đợt này")
    String compareLater();

    @Message("Đợt được so sánh không khảo sát đơn vị này theo địa giới lúc đó. Hãy chọn địa giới hiện nay.")
    String compareNoUnit();

    @Message("Đợt được so sánh không có đơn vị nào nằm trong đơn vị này theo địa giới hiện nay.")
    String compareNoUnitToday();

    @Message("Chưa có đợt nào trước đó dùng cùng phiếu khảo sát.")
    String compareNone();

    @Message("lúc khảo sát")
    String compareThen();

    @Message("hiện nay")
    String compareToday();

    @Message(
            "Hai đợt ở hai địa bàn khác nhau ({now}; {then}), nên chỉ đặt số liệu cạnh nhau, không kết luận cao hơn rõ hay thấp hơn rõ.")
    String compareTwoPlaces(String now, String then);

    @Message("So với đợt")
    String compareWith();

    @Message("So với {whole}")
    String difference(String whole);

    @Message("Từng đơn vị, từng nội dung")
    String heat();

    @Message(
            "Tỷ lệ đánh giá tích cực của từng nội dung, tính bằng %. “–”: chưa đủ phiếu để hiển thị. Bấm vào mã để xem câu hỏi, bấm vào tên để xem đơn vị.")
    String heatIntro();

    @Message("dưới 50%")
    String heatStep1();

    @Message("từ 50%")
    String heatStep2();

    @Message("từ 70%")
    String heatStep3();

    @Message("từ 80%")
    String heatStep4();

    @Message("từ 90%")
    String heatStep5();

    @Message("Cao nhất")
    String highest();

    @Message("Khoảng tin cậy 95%")
    String interval();

    @Message("khoảng tin cậy 95%: {low} – {high}")
    String intervalOf(String low, String high);

    @Message("Nội dung")
    String item();

    @Message("Thấp nhất")
    String lowest();

    @Message("Vị trí trung bình")
    String meanPlace();

    @Message(
            "Sắp theo vị trí trung bình, số nhỏ đứng trước: 1 là mọi người đều xếp đầu tiên. Cột “Vị trí 1” cho biết bao nhiêu người xếp đầu tiên.")
    String meanPlaceMeaning();

    @Message("n = {count}")
    String numberOf(String count);

    @Message("Hạng")
    String place();

    @Message("đồng hạng")
    String placeShared();

    @Message("Xếp hạng đơn vị")
    String ranking();

    @Message("Xem cả {count} đơn vị")
    String rankingAll(String count);

    @Message(
            "Theo {indicator} ở câu {question}. Đơn vị càng ít phiếu thì khoảng tin cậy (Wilson) càng rộng; hai đơn vị có khoảng chồng lên nhau chưa chắc khác nhau. Bằng nhau thì đồng hạng. “Cao hơn rõ”, “thấp hơn rõ phần còn lại”: so với trả lời của các đơn vị khác, khoảng tin cậy 95% của chênh lệch không chứa số 0.")
    String rankingIntro(String question, String indicator);

    @Message("bằng nhau")
    String same();

    @Message("{name} (cả cụm)")
    String together(String name);

    @Message(
            "{count} đơn vị chưa đủ phiếu để xếp hạng; phiếu của các đơn vị này chỉ tính trong số chung, hoặc chưa hiển thị")
    String unranked(String count);

    @Message("Được đánh giá thấp nhất")
    String weakest();
}
