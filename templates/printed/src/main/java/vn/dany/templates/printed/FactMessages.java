package vn.dany.templates.printed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reports about what was not counted: teamwork, written opinions, earlier rounds, scores. */
@MessageBundle("facts")
public interface FactMessages {

    @Message("{name} (hạng {place}, {score} điểm)")
    String brief(String name, String place, String score);

    @Message("Chênh lệch (điểm %)")
    String changeColumn();

    @Message("{count} nội dung {change}")
    String changed(String count, String change);

    @Message("Thay đổi được coi là rõ khi khoảng tin cậy 95% của mức chênh lệch không chứa số 0.")
    String clearMeaning();

    @Message("giảm rõ")
    String clearlyDown();

    @Message("tăng rõ")
    String clearlyUp();

    @Message("So với “{earlier}”, cả {count} nội dung được hỏi giống nhau đều {change}.")
    String comparedAll(String earlier, String count, String change);

    @Message(
            "Không có nội dung nào được hỏi giống nhau ở “{earlier}” và đợt này mà cả hai đều có số liệu được phép công bố để so sánh.")
    String comparedNothing(String earlier);

    @Message("So với “{earlier}”, nội dung duy nhất được hỏi giống nhau {change}.")
    String comparedOne(String earlier, String change);

    @Message("So với “{earlier}”, trong {count} nội dung được hỏi giống nhau có {changes}.")
    String comparedSome(String earlier, String count, String changes);

    @Message("Tất cả {owed} lượt báo cáo ngày phải có đều đã hoàn thành.")
    String daysAll(String owed);

    @Message("Báo cáo ngày phải có đã hoàn thành.")
    String daysOne();

    @Message("Báo cáo ngày phải có chưa hoàn thành.")
    String daysOneMissing();

    @Message("Trong {owed} lượt báo cáo ngày phải có, đã hoàn thành {finished} lượt ({rate}).")
    String daysSome(String owed, String finished, String rate);

    @Message("Có {count} đơn vị được chọn là đơn vị tiêu biểu: {names}.")
    String decided(String count, String names);

    @Message("Danh sách này trùng với đề xuất theo công thức chấm điểm.")
    String decidedAsProposed();

    @Message("Đơn vị tiêu biểu: {units}. Cơ quan quyết định: {organ}. Căn cứ, lý do: {reason}.")
    String decidedBriefly(String organ, String reason, String units);

    @Message("Cơ quan quyết định: {organ}. Căn cứ, lý do: {reason}.")
    String decidedBy(String organ, String reason);

    @Message("Được chọn tiêu biểu")
    String decidedColumn();

    @Message("không chọn đơn vị nào")
    String decidedNobody();

    @Message("Không có đơn vị nào được chọn là đơn vị tiêu biểu.")
    String decidedNone();

    @Message("Công thức chấm điểm không đề xuất đơn vị nào.")
    String decidedNoneProposed();

    @Message("Đơn vị được chọn là đơn vị tiêu biểu: {name}.")
    String decidedOne(String name);

    @Message("Công thức chấm điểm đề xuất: {names}.")
    String decidedProposed(String names);

    @Message("Cơ quan quyết định; căn cứ, lý do")
    String decidedReasonColumn();

    @Message("{name}: chưa đủ số liệu để chấm điểm khi lập báo cáo này.")
    String decidedUnscored(String name);

    @Message("giảm {points}")
    String down(String points);

    @Message("Báo cáo ngày")
    String dutiesColumn();

    @Message("Đợt trước")
    String earlierColumn();

    @Message("{title} – đợt {round}")
    String earlierRound(String title, int round);

    @Message("Theo công thức chấm điểm, {count} đơn vị đứng đầu trong {scored} đơn vị được chấm điểm là: {names}.")
    String exemplary(String count, String scored, String names);

    @Message("Đề xuất tiêu biểu")
    String exemplaryColumn();

    @Message("Chưa có đơn vị nào đủ số liệu để chấm điểm.")
    String exemplaryNobody();

    @Message(
            "Không có đơn vị nào đủ điều kiện nêu tiêu biểu: các đơn vị đứng đầu bằng điểm nhau hoặc có dấu hiệu cần kiểm tra.")
    String exemplaryNone();

    @Message("Theo công thức chấm điểm, đơn vị đứng đầu trong {scored} đơn vị được chấm điểm là {name}.")
    String exemplaryOne(String scored, String name);

    @Message("Chỉ có một đơn vị đủ số liệu để chấm điểm nên không xếp hạng.")
    String exemplarySingle();

    @Message("Số dấu hiệu cần kiểm tra")
    String flagsColumn();

    @Message("Công thức chấm điểm (phiên bản {version}), tối đa 100 điểm, gồm: {parts}.")
    String formula(String version, String parts);

    @Message("thực hiện báo cáo ngày {weight}%")
    String formulaDuties(int weight);

    @Message("{indicator} {weight}%")
    String formulaFavourable(String indicator, int weight);

    @Message("không có dấu hiệu cần kiểm tra {weight}%")
    String formulaIntegrity(int weight);

    @Message("tỷ lệ tham gia {weight}%")
    String formulaParticipation(int weight);

    @Message(
            "Không tính phần báo cáo ngày vì không đơn vị nào phải báo cáo; các phần còn lại được chia lại cho đủ 100 điểm.")
    String formulaWithoutDuties();

    @Message(
            "Không tính phần tham gia vì không đơn vị nào khai báo số người; các phần còn lại được chia lại cho đủ 100 điểm.")
    String formulaWithoutParticipation();

    @Message("Hạng {place}: {name}, {score} điểm; {grounds}.")
    String grounds(String place, String name, String score, String grounds);

    @Message("thực hiện báo cáo ngày {rate}")
    String groundsDuties(String rate);

    @Message("{indicator} {rate} ({count} phiếu có đánh giá)")
    String groundsFavourable(String indicator, String rate, String count);

    @Message("có {count} dấu hiệu cần kiểm tra")
    String groundsFlags(String count);

    @Message("khoảng tin cậy 95% từ {low} đến {high} điểm")
    String groundsInterval(String low, String high);

    @Message("tỷ lệ tham gia {rate}")
    String groundsParticipation(String rate);

    @Message("không có dấu hiệu cần kiểm tra")
    String groundsSound();

    @Message("thay đổi không rõ")
    String hardlyChanged();

    @Message("Điểm cao nhất (95%)")
    String highColumn();

    @Message("Nội dung")
    String itemColumn();

    @Message("Đợt này")
    String laterColumn();

    @Message("Điểm thấp nhất (95%)")
    String lowColumn();

    @Message("không")
    String no();

    @Message("Không có ý kiến góp ý bằng lời trong thời gian lấy ý kiến.")
    String noText();

    @Message("Không có chủ đề nào được từ {block} ý kiến trở lên nhắc đến.")
    String noThemeOfBlock(int block);

    @Message("Không so sánh với “{earlier}”, vì hai đợt không lấy ý kiến trên cùng một địa bàn.")
    String otherPlace(String earlier);

    @Message("Các chủ đề khác, mỗi chủ đề dưới {block} ý kiến")
    String otherThemes(int block);

    @Message("Hạng")
    String placeColumn();

    @Message("{place} (đồng hạng)")
    String placeShared(String place);

    @Message("Điểm hài lòng (tối đa {most})")
    String pointsColumn(int most);

    @Message(
            "Điểm hài lòng ở Phụ lục bằng {indicator} nhân với {most} điểm (công thức phiên bản {version}); đơn vị chưa đủ số phiếu có đánh giá thì để trống.")
    String pointsMeaning(String indicator, int most, String version);

    @Message("Đã tuyên truyền {times} lượt bằng {ways} hình thức; nhiều nhất là {most}.")
    String publicityMany(String times, String ways, String most);

    @Message("Chưa có báo cáo nào ghi lượt tuyên truyền.")
    String publicityNone();

    @Message("Đã tuyên truyền {times} lượt bằng một hình thức: {way}.")
    String publicityOne(String times, String way);

    @Message("Số lượt tuyên truyền theo hình thức")
    String publicityTable();

    @Message("Số phiếu có đánh giá")
    String ratersColumn();

    @Message("Điểm")
    String scoreColumn();

    @Message("Chấm điểm")
    String sheetScores();

    @Message("Cả {count} tổ công tác cấp xã đã gửi tổng cộng {reports} báo cáo ngày.")
    String teamsAll(String count, String reports);

    @Message("Tổ công tác cấp xã đã gửi {reports} báo cáo ngày.")
    String teamsOnly(String reports);

    @Message("Có {sending} trên {count} tổ công tác cấp xã đã gửi tổng cộng {reports} báo cáo ngày.")
    String teamsSome(String sending, String count, String reports);

    @Message("Đã nhận {count} ý kiến góp ý bằng lời.")
    String texts(String count);

    @Message("Số ý kiến")
    String textsColumn();

    @Message("Báo cáo không trích nguyên văn ý kiến và không nêu tên người được nhắc đến.")
    String textsKept();

    @Message("Chủ đề")
    String themeColumn();

    @Message("Số ý kiến theo chủ đề")
    String themeTable();

    @Message("Tất cả đã được phân theo chủ đề; một ý kiến có thể thuộc nhiều chủ đề.")
    String themedAll();

    @Message("Các ý kiến chưa được phân theo chủ đề.")
    String themedNone();

    @Message("Ý kiến này đã được phân theo chủ đề.")
    String themedOne();

    @Message("Ý kiến này chưa được phân theo chủ đề.")
    String themedOneNot();

    @Message("Trong đó {count} ý kiến đã được phân theo chủ đề; một ý kiến có thể thuộc nhiều chủ đề.")
    String themedSome(String count);

    @Message("{way} ({times} lượt)")
    String times(String way, String times);

    @Message("Số lượt")
    String timesColumn();

    @Message("{ways} (cùng {times} lượt)")
    String timesTogether(String ways, String times);

    @Message("Đây là kết quả tính từ số liệu; cấp có thẩm quyền xem xét, quyết định.")
    String toBeDecided();

    @Message("không đổi")
    String unchanged();

    @Message("Số đơn vị")
    String unitsColumn();

    @Message(
            "Có {count} đơn vị không được chấm điểm vì chưa khai báo số người, không phải báo cáo ngày như các đơn vị khác hoặc chưa đủ số phiếu có đánh giá.")
    String unscored(String count);

    @Message("tăng {points}")
    String up(String points);

    @Message("Phiên bản công thức")
    String versionColumn();

    @Message("Theo báo cáo của tổ công tác, đã có {visits} lượt đến vận động, hướng dẫn.")
    String visits(String visits);

    @Message("Hình thức")
    String wayColumn();

    @Message("Facebook")
    String wayFacebook();

    @Message("loa truyền thanh xã")
    String wayLoudspeaker();

    @Message("hội nghị, cuộc họp")
    String wayMeeting();

    @Message("bảng tin, niêm yết")
    String wayNoticeboard();

    @Message("loa thôn, tổ dân phố")
    String wayVillage();

    @Message("trang thông tin điện tử")
    String wayWeb();

    @Message("Zalo")
    String wayZalo();

    @Message("có")
    String yes();
}
