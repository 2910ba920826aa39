package vn.dany.documents;

import org.dhatim.fastexcel.Workbook;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.Rate;
import vn.dany.core.report.Results;
import vn.dany.core.report.ResultsWorkbook;
import vn.dany.core.tally.QuestionTally;

/**
 * What was answered: for the province and each district, a line for each variable and one for each of its choices. Never
 * the answers of a single unit, nor any free text.
 */
final class QuestionsSheet {

    private static final String[] HEADS = {
        "Phạm vi",
        "Mã câu",
        "Câu hỏi",
        "Mã lựa chọn",
        "Lựa chọn",
        "Số phiếu chọn",
        "Tỷ lệ trên số trả lời",
        "Số trả lời",
        "Không biết, không có ý kiến",
        "Bỏ trống",
        "Tỷ lệ hài lòng"
    };

    private QuestionsSheet() {}

    static void write(Workbook workbook, ResultsWorkbook.Content content) {
        Sheet sheet = new Sheet(workbook, "Theo câu hỏi", 24, 9, 60, 12, 40, 11, 12, 11, 14, 11, 12);
        int headRow = sheet.row();
        sheet.heads(true, HEADS);
        UnitTotals whole = UnitTotals.whole(content);
        variables(sheet, content, whole, "Toàn tỉnh");
        UnitTotals.groups(content).stream()
                .filter(group -> !group.head().equals(whole.head()) && group.mayShowAnswers())
                .forEach(group -> variables(sheet, content, group, group.head().fullName()));
        sheet.filter(headRow, HEADS.length);
        sheet.next();
        sheet.remark("Tỷ lệ hài lòng = số phiếu chọn các mức tốt nhất ÷ số trả lời"
                + " (không tính “không biết” và bỏ trống). Câu được chọn nhiều mục có tổng tỷ lệ trên 100%.");
        content.questionnaire().noticeText().ifPresent(notice -> sheet.remark(notice.vi()));
    }

    private static void variables(Sheet sheet, ResultsWorkbook.Content content, UnitTotals totals, String name) {
        for (Variable variable : content.questionnaire().variables()) {
            QuestionTally tally = totals.tally().question(variable.id());
            String label = label(variable);
            sheet.text(0, name, true);
            sheet.text(1, variable.id().value(), true);
            sheet.text(2, label, true);
            sheet.empty(3, true);
            sheet.text(4, "(cả câu)", true);
            sheet.empty(5, true);
            sheet.empty(6, true);
            sheet.count(7, tally.answered(), true);
            sheet.count(8, tally.dontKnow(), true);
            sheet.count(9, tally.skipped(), true);
            sheet.share(10, Results.satisfaction(variable, tally), true);
            sheet.next();
            variable.question().choices().stream()
                    .filter(choice -> !choice.dontKnow())
                    .forEach(choice -> choice(sheet, name, variable, label, choice, tally));
        }
    }

    private static void choice(
            Sheet sheet, String name, Variable variable, String label, Choice choice, QuestionTally tally) {
        long count = tally.count(choice.code());
        sheet.text(0, name, false);
        sheet.text(1, variable.id().value(), false);
        sheet.text(2, label, false);
        sheet.text(3, choice.code(), false);
        sheet.text(4, choice.label().vi(), false);
        sheet.count(5, count, false);
        sheet.share(6, Rate.of(count, tally.answered()), false);
        for (int column = 7; column < HEADS.length; column++) {
            sheet.empty(column, false);
        }
        sheet.next();
    }

    private static String label(Variable variable) {
        return variable.question().kind() instanceof QuestionKind.Matrix
                ? variable.question().label().vi() + " – " + variable.label().vi()
                : variable.label().vi();
    }
}
