package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.Finding;
import vn.dany.core.publish.PublishQuestionnaire;
import vn.dany.core.publish.PublishWorkbook;
import vn.dany.core.questionnaire.IdentifyingQuestions;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.templates.Language;

/** The questionnaires with their versions, and the form that takes another. */
@CheckedTemplate(basePath = "console")
public record QuestionnairesPage(
        Shell shell,
        String action,
        String publishAction,
        boolean saved,
        List<String> problems,
        @Nullable Proposal proposal,
        List<Beginning.Offer> shipped,
        List<QuestionnaireCard> questionnaires)
        implements TemplateInstance {

    /**
     * What a file would publish.
     *
     * @param notice what is said wherever it is shown, empty for nothing
     * @param readings what was left out of the file or read otherwise than it stands there
     * @param warnings questions that seem to ask who somebody is
     * @param workbook what the file is kept under, to be sent back; empty if there is nothing to publish
     */
    public record Proposal(
            String title,
            String notice,
            String state,
            List<String> changes,
            List<String> readings,
            List<String> warnings,
            String workbook) {

        private static Proposal of(PublishWorkbook.Considered considered, Wording wording) {
            Questionnaire proposed = considered.proposed();
            PublishQuestionnaire.Proposal proposal = considered.proposal();
            ConsoleMessages messages = wording.console();
            String version = Integer.toString(proposed.version().number());
            return new Proposal(
                    messages.questionnaireProposal(wording.of(proposed.title()), version),
                    proposed.notice() == null ? "" : wording.of(proposed.notice()),
                    proposal.stored()
                            ? messages.questionnaireStored()
                            : proposal.newest()
                                    .map(newest -> messages.questionnaireChanges(newest.number()))
                                    .orElseGet(() -> messages.questionnaireNew(
                                            proposed.variables().size())),
                    proposal.changes().stream().map(wording::of).toList(),
                    considered.read().notices().stream().map(wording::placed).toList(),
                    IdentifyingQuestions.in(proposed).stream()
                            .map(found -> warning(found, messages))
                            .toList(),
                    proposal.stored() ? "" : considered.workbook().value());
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

    /** A questionnaire. */
    public record QuestionnaireCard(String title, String id, List<Shell.Link> versions) {

        /** One card for each questionnaire, its newest version first. */
        private static List<QuestionnaireCard> of(List<Questionnaire> questionnaires, Wording wording) {
            Map<String, List<Questionnaire>> byId = new LinkedHashMap<>();
            questionnaires.forEach(questionnaire -> byId.computeIfAbsent(
                            questionnaire.version().questionnaireId(), id -> new ArrayList<>())
                    .add(0, questionnaire));
            return byId.entrySet().stream()
                    .map(entry -> new QuestionnaireCard(
                            wording.of(entry.getValue().get(0).title()),
                            entry.getKey(),
                            entry.getValue().stream()
                                    .map(questionnaire -> file(questionnaire.version(), wording))
                                    .toList()))
                    .toList();
        }

        private static Shell.Link file(QuestionnaireVersion version, Wording wording) {
            return new Shell.Link(
                    wording.console().questionnaireVersion(version.number()), Addresses.questionnaire(version));
        }
    }

    /**
     * Every version of every questionnaire, by id, the newest last.
     *
     * @param shipped what ships with the product and may be taken
     * @param saved whether one was published just now
     */
    public static TemplateInstance of(
            List<Questionnaire> questionnaires, List<Questionnaire> shipped, boolean saved, Language language) {
        return page(questionnaires, shipped, saved, List.of(), null, Wording.in(language));
    }

    /** The same after a file was refused, with every problem. */
    public static TemplateInstance refused(
            List<Questionnaire> questionnaires,
            List<Questionnaire> shipped,
            List<Finding> problems,
            Language language) {
        Wording wording = Wording.in(language);
        return page(
                questionnaires,
                shipped,
                false,
                problems.stream().map(wording::placed).toList(),
                null,
                wording);
    }

    /** The same with what a file would publish. */
    public static TemplateInstance proposed(
            List<Questionnaire> questionnaires, PublishWorkbook.Considered considered, Language language) {
        Wording wording = Wording.in(language);
        return page(questionnaires, List.of(), false, List.of(), Proposal.of(considered, wording), wording);
    }

    private static TemplateInstance page(
            List<Questionnaire> questionnaires,
            List<Questionnaire> shipped,
            boolean saved,
            List<String> problems,
            @Nullable Proposal proposal,
            Wording wording) {
        Language language = wording.language();
        return new QuestionnairesPage(
                        wording.shell(
                                Addresses::questionnaires, wording.console().questionnaires()),
                        wording.addresses().questionnaires(),
                        wording.addresses().questionnairePublished(),
                        saved,
                        problems,
                        proposal,
                        shipped.stream()
                                .map(each -> Beginning.Offer.of(each, wording))
                                .toList(),
                        QuestionnaireCard.of(questionnaires, wording))
                .setLocale(language.tag());
    }
}
