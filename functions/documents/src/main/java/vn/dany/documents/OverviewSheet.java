package vn.dany.documents;

import java.time.format.DateTimeFormatter;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.dhatim.fastexcel.Workbook;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.report.ResultsWorkbook;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;

/** What was surveyed, when, by whom, and how many answered in each district. */
final class OverviewSheet {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(CollectionWindow.ZONE);

    private OverviewSheet() {}

    static void write(Workbook workbook, ResultsWorkbook.Content content) {
        Sheet sheet = new Sheet(workbook, "Tổng quan", 34, 16, 18, 14, 16, 14);
        Campaign campaign = content.campaign();
        CollectionWindow window = content.round().window();
        UnitTotals whole = UnitTotals.whole(content);
        sheet.title("KẾT QUẢ KHẢO SÁT");
        sheet.subtitle(campaign.title().vi());
        sheet.next();
        line(sheet, "Cơ quan thực hiện", campaign.organ().vi());
        line(sheet, "Căn cứ", campaign.legalBasis().vi());
        line(sheet, "Đối tượng", campaign.population().vi());
        line(
                sheet,
                "Phiếu khảo sát",
                content.questionnaire().title().vi() + " ("
                        + content.questionnaire().version() + ")");
        line(
                sheet,
                "Đợt",
                content.round().id().number() + " / " + campaign.rounds().size());
        line(sheet, "Phạm vi", whole.scope(content));
        line(
                sheet,
                "Thời gian nhận phiếu",
                Moments.capital(Moments.in(Language.VI).window(window)) + " (giờ Việt Nam)");
        line(sheet, "Thời điểm tổng hợp", SECOND.format(content.tally().countedAt()) + " (giờ Việt Nam)");
        sheet.next();
        sheet.label("Số phiếu");
        sheet.plain(1, whole.shown().responses());
        sheet.next();
        sheet.label("Số phiếu có trong bảng theo câu hỏi");
        sheet.plain(1, whole.shown().tally().responses());
        if (whole.shown().held() > 0) {
            sheet.plain(2, held(content));
        }
        sheet.next();
        sheet.label("Số đơn vị có phiếu");
        sheet.plain(1, whole.answering(content));
        sheet.plain(2, "trên " + whole.units().size() + " đơn vị");
        sheet.next();
        OptionalInt headcount = whole.headcount(content);
        OptionalInt rate = whole.responseRate(content);
        sheet.label("Số người khai báo");
        if (headcount.isPresent()) {
            sheet.plain(1, headcount.getAsInt());
        } else {
            sheet.plain(1, "chưa khai báo đủ cho mọi đơn vị");
        }
        sheet.next();
        if (rate.isPresent()) {
            sheet.label("Tỷ lệ trả lời");
            sheet.plainShare(1, rate.getAsInt());
            sheet.next();
        }
        sheet.next();
        groups(sheet, content, whole);
        sheet.next();
        content.tally().digest().ifPresent(digest -> sheet.remark("Mã kiểm chứng số liệu: " + digest));
        content.questionnaire().noticeText().ifPresent(notice -> sheet.remark(notice.vi()));
    }

    private static String held(ResultsWorkbook.Content content) {
        return content.tally().isFinal()
                ? "các phiếu còn lại thuộc những nơi có quá ít phiếu để công bố mà không lộ người trả lời"
                : "khi đang nhận phiếu, câu trả lời được công bố chậm theo nhóm; khi chốt sẽ đủ, trừ nơi có quá ít phiếu";
    }

    private static void groups(Sheet sheet, ResultsWorkbook.Content content, UnitTotals whole) {
        sheet.heads(
                false, "Đơn vị", "Số đơn vị khảo sát", "Số đơn vị có phiếu", "Số phiếu", "Số người", "Tỷ lệ trả lời");
        UnitTotals.groups(content).stream()
                .filter(group -> !group.head().equals(whole.head()))
                .forEach(group -> row(sheet, content, group, group.head().fullName(), false));
        row(sheet, content, whole, whole.scope(content), true);
    }

    private static void row(
            Sheet sheet, ResultsWorkbook.Content content, UnitTotals totals, String name, boolean strong) {
        OptionalInt headcount = totals.headcount(content);
        sheet.text(0, name, strong);
        sheet.count(1, totals.units().size(), strong);
        sheet.count(2, totals.answering(content), strong);
        sheet.count(3, totals.shown().responses(), strong);
        sheet.count(4, headcount.isPresent() ? OptionalLong.of(headcount.getAsInt()) : OptionalLong.empty(), strong);
        sheet.share(5, totals.responseRate(content), strong);
        sheet.next();
    }

    private static void line(Sheet sheet, String label, String text) {
        sheet.label(label);
        sheet.plain(1, text);
        sheet.next();
    }
}
