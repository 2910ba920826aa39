package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.publish.FormSetting;
import vn.dany.core.publish.PublishQuestionnaire;
import vn.dany.core.publish.PublishWorkbook;
import vn.dany.core.publish.TakenSetting;
import vn.dany.core.publish.WaitingPicture;
import vn.dany.core.questionnaire.IdentifyingQuestions;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.templates.Language;

/**
 * What a workbook would publish, to be said yes to: the settings it came without or with, to be written anew, and the
 * form as a phone would show it.
 *
 * @param notice what is said wherever the questionnaire is shown, empty for nothing
 * @param changed whether a yes came to other settings than were shown
 * @param problems why it cannot be published with these settings
 * @param names names that were changed
 * @param readings what else was left out of the file or read otherwise than it stands there
 * @param warnings questions that seem to ask who somebody is
 * @param pictures whether the workbook names pictures, or any were sent with it
 * @param waiting those that were sent, to be sent back
 * @param workbook what the file is kept under, to be sent back
 * @param shown the mark of this picture; empty if there is nothing to publish
 * @param phone the form as a page of its own
 */
@CheckedTemplate(basePath = "console")
public record WorkbookPage(
        Shell shell,
        String action,
        String title,
        String notice,
        boolean changed,
        List<String> problems,
        String state,
        List<String> changes,
        List<Name> names,
        List<String> readings,
        List<String> warnings,
        List<Field> fields,
        boolean pictures,
        List<WaitingPicture> waiting,
        String workbook,
        String shown,
        String phone)
        implements TemplateInstance {

    /** A name as it was and as it is now. */
    public record Name(String place, String old, String now) {}

    /**
     * A setting.
     *
     * @param proposed whether nobody has said it
     * @param problem why what was typed cannot be taken, empty if it can
     * @param isLong whether it takes several lines
     */
    public record Field(
            String name, String label, String value, int longest, boolean proposed, String problem, boolean isLong) {

        private static Field of(TakenSetting taken, Wording wording) {
            FormSetting setting = taken.setting();
            return new Field(
                    setting.column(),
                    label(setting, wording.proposal()),
                    taken.value(),
                    setting.longest(),
                    taken.isDefault(),
                    taken.problem().map(wording::of).orElse(""),
                    setting == FormSetting.INTRODUCTION);
        }

        private static String label(FormSetting setting, ProposalMessages messages) {
            return switch (setting) {
                case TITLE -> messages.fieldTitle();
                case ID -> messages.fieldId();
                case VERSION -> messages.fieldVersion();
                case INTRODUCTION -> messages.fieldIntroduction();
                case ADDRESSEE -> messages.fieldAddressee();
                case MINUTES -> messages.fieldMinutes();
            };
        }
    }

    /**
     * What {@code considered} would publish.
     *
     * @param changed whether a yes came to other settings than were shown
     * @param phone the form as a page of its own
     */
    public static TemplateInstance of(
            PublishWorkbook.Considered considered, boolean changed, String phone, Language language) {
        Wording wording = Wording.in(language);
        ConsoleMessages messages = wording.console();
        Questionnaire proposed = considered.proposed();
        PublishQuestionnaire.Proposal proposal = considered.proposal();
        List<Finding> notices = considered.notices();
        String title = messages.questionnaireProposal(
                wording.of(proposed.title()),
                Integer.toString(proposed.version().number()));
        return new WorkbookPage(
                        wording.shell(
                                Addresses::questionnaires,
                                title,
                                new Shell.Link(
                                        messages.questionnaires(),
                                        wording.addresses().questionnaires())),
                        wording.addresses().questionnairePublished(),
                        title,
                        proposed.noticeText().map(wording::of).orElse(""),
                        changed,
                        considered.problems().stream().map(wording::placed).toList(),
                        state(proposal, proposed, messages),
                        proposal.changes().stream().map(wording::of).toList(),
                        notices.stream()
                                .filter(WorkbookPage::isName)
                                .map(WorkbookPage::name)
                                .toList(),
                        notices.stream()
                                .filter(found -> !isName(found))
                                .map(wording::placed)
                                .toList(),
                        IdentifyingQuestions.in(proposed).stream()
                                .map(found -> warning(found, messages))
                                .toList(),
                        considered.read().settings().stream()
                                .map(taken -> Field.of(taken, wording))
                                .toList(),
                        considered.takesPictures(),
                        considered.taken().waiting(),
                        considered.workbook().value(),
                        proposal.stored() || !considered.problems().isEmpty() ? "" : considered.mark(),
                        phone)
                .setLocale(language.tag());
    }

    private static String state(
            PublishQuestionnaire.Proposal proposal, Questionnaire proposed, ConsoleMessages messages) {
        return proposal.stored()
                ? messages.questionnaireStored()
                : proposal.newest()
                        .map(newest -> messages.questionnaireChanges(newest.number()))
                        .orElseGet(
                                () -> messages.questionnaireNew(proposed.asked().size()));
    }

    private static boolean isName(Finding notice) {
        return notice.code() == WorkbookFinding.NAME_CHANGED || notice.code() == WorkbookFinding.CODE_CHANGED;
    }

    private static Name name(Finding notice) {
        return new Name(
                notice.where(),
                notice.arguments().get(0).toString(),
                notice.arguments().get(1).toString());
    }

    private static String warning(IdentifyingQuestions.Found found, ConsoleMessages messages) {
        String code = found.questionId().value();
        return switch (found.detail()) {
            case NAME -> messages.asksForName(code);
            case PHONE -> messages.asksForPhone(code);
            case ADDRESS -> messages.asksForAddress(code);
            case IDENTITY_NUMBER -> messages.asksForIdentityNumber(code);
        };
    }
}
