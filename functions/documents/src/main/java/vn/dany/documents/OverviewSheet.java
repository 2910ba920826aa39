package vn.dany.documents;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.dhatim.fastexcel.Workbook;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;
import vn.dany.templates.printed.WorkbookChart;
import vn.dany.templates.printed.WorkbookMessages;

/** What was surveyed, when, by whom, and how many answered in each district. */
final class OverviewSheet {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(CollectionWindow.ZONE);

    private static final int RESPONSES = 3;
    private static final int RATE = 5;

    private OverviewSheet() {}

    /** Writes it and says what of it is shown as a chart: the districts, where there are several. */
    static Optional<WorkbookChart> write(Workbook workbook, ResultsWorkbook.Content content, WorkbookMessages words) {
        Sheet sheet = new Sheet(workbook, words, words.overviewSheet(), 34, 16, 18, 14, 16, 14);
        Campaign campaign = content.campaign();
        CollectionWindow window = content.round().window();
        UnitTotals whole = UnitTotals.whole(content);
        sheet.title(words.overviewTitle());
        sheet.subtitle(campaign.title().vi());
        sheet.next();
        line(sheet, words.organ(), campaign.organ().vi());
        line(sheet, words.legalBasis(), campaign.legalBasis().vi());
        line(sheet, words.population(), campaign.population().vi());
        line(
                sheet,
                words.questionnaire(),
                content.questionnaire().title().vi() + " ("
                        + content.questionnaire().version() + ")");
        line(
                sheet,
                words.round(),
                content.round().id().number() + " / " + campaign.rounds().size());
        line(sheet, words.scope(), whole.scope(content, words));
        line(
                sheet,
                words.window(),
                words.vietnamTime(Moments.capital(Moments.in(Language.VI).window(window))));
        line(
                sheet,
                words.countedAt(),
                words.vietnamTime(SECOND.format(content.tally().countedAt())));
        sheet.next();
        sheet.label(words.responses());
        sheet.plain(1, whole.shown().responses());
        sheet.next();
        sheet.label(words.responsesByQuestion());
        sheet.plain(1, whole.shown().tally().responses());
        if (whole.shown().held() > 0) {
            sheet.plain(2, held(content, words));
        }
        sheet.next();
        sheet.label(words.unitsAnswering());
        sheet.plain(1, whole.answering(content));
        sheet.plain(2, words.ofUnits(whole.units().size()));
        sheet.next();
        OptionalInt headcount = whole.headcount(content);
        OptionalInt rate = whole.responseRate(content);
        sheet.label(words.headcountDeclared());
        if (headcount.isPresent()) {
            sheet.plain(1, headcount.getAsInt());
        } else {
            sheet.plain(1, words.headcountMissing());
        }
        sheet.next();
        if (rate.isPresent()) {
            sheet.label(words.responseRate());
            sheet.plainShare(1, rate.getAsInt());
            sheet.next();
        }
        sheet.next();
        int first = groups(sheet, content, whole, words);
        sheet.next();
        content.tally().digest().ifPresent(digest -> sheet.remark(words.digest(digest)));
        content.questionnaire().noticeText().ifPresent(notice -> sheet.remark(notice.vi()));
        return chart(districts(content, whole), content, words, first, sheet.row() + 1);
    }

    /** Of response rates if each is known, else of responses. */
    private static Optional<WorkbookChart> chart(
            List<UnitTotals> districts, ResultsWorkbook.Content content, WorkbookMessages words, int first, int top) {
        boolean rates = districts.stream()
                .allMatch(district -> district.responseRate(content).isPresent());
        return districts.size() < 2
                ? Optional.empty()
                : Optional.of(new WorkbookChart(
                        words.overviewSheet(),
                        rates ? words.responseRate() : words.responses(),
                        false,
                        rates,
                        0,
                        rates ? RATE : RESPONSES,
                        first,
                        districts.stream()
                                .map(district -> new WorkbookChart.Bar(
                                        district.head().fullName(),
                                        rates
                                                ? Sheet.share(district.responseRate(content))
                                                : Long.toString(district.shown().responses())))
                                .toList(),
                        top));
    }

    private static List<UnitTotals> districts(ResultsWorkbook.Content content, UnitTotals whole) {
        return UnitTotals.groups(content).stream()
                .filter(group -> !group.head().equals(whole.head()))
                .toList();
    }

    private static String held(ResultsWorkbook.Content content, WorkbookMessages words) {
        return content.tally().isFinal() ? words.heldAtTheEnd() : words.heldForNow();
    }

    /** The table of districts; says on which row the first is. */
    private static int groups(Sheet sheet, ResultsWorkbook.Content content, UnitTotals whole, WorkbookMessages words) {
        sheet.heads(
                false,
                words.unit(),
                words.units(),
                words.unitsAnswering(),
                words.responses(),
                words.headcount(),
                words.responseRate());
        int first = sheet.row();
        districts(content, whole)
                .forEach(group -> row(sheet, content, group, group.head().fullName(), false));
        row(sheet, content, whole, whole.scope(content, words), true);
        return first;
    }

    private static void row(
            Sheet sheet, ResultsWorkbook.Content content, UnitTotals totals, String name, boolean strong) {
        OptionalInt headcount = totals.headcount(content);
        sheet.text(0, name, strong);
        sheet.count(1, totals.units().size(), strong);
        sheet.count(2, totals.answering(content), strong);
        sheet.count(RESPONSES, totals.shown().responses(), strong);
        sheet.count(4, headcount.isPresent() ? OptionalLong.of(headcount.getAsInt()) : OptionalLong.empty(), strong);
        sheet.share(RATE, totals.responseRate(content), strong);
        sheet.next();
    }

    private static void line(Sheet sheet, String label, String text) {
        sheet.label(label);
        sheet.plain(1, text);
        sheet.next();
    }
}
