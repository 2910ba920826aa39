package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dany.core.finding.Finding;
import vn.dany.core.publish.FormSetting;
import vn.dany.core.publish.TypedSettings;
import vn.dany.core.publish.WaitingPicture;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.templates.Language;

/** The questionnaires with their versions, and the form that takes another. */
@CheckedTemplate(basePath = "console")
public record QuestionnairesPage(
        Shell shell,
        String action,
        boolean saved,
        List<String> problems,
        List<Kept> kept,
        List<Beginning.Offer> shipped,
        List<QuestionnaireCard> questionnaires)
        implements TemplateInstance {

    /** A setting that was typed for a file which has to be sent again, or a picture that waits for it. */
    public record Kept(String name, String value) {}

    /** A questionnaire. */
    public record QuestionnaireCard(String title, String id, List<Version> versions) {

        /** A version: its workbook, and how it is used in other tools. */
        public record Version(Shell.Link file, String elsewhere) {}

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
                                    .map(questionnaire -> version(questionnaire.version(), wording))
                                    .toList()))
                    .toList();
        }

        private static Version version(QuestionnaireVersion version, Wording wording) {
            return new Version(
                    new Shell.Link(
                            wording.console().questionnaireVersion(version.number()), Addresses.questionnaire(version)),
                    wording.addresses().elsewhere(version));
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
        return page(questionnaires, shipped, saved, List.of(), List.of(), Wording.in(language));
    }

    /**
     * The same after a file was refused, with every problem.
     *
     * @param typed what was typed beside it, for the file that is sent instead
     * @param pictures those that came with it and wait for that file
     */
    public static TemplateInstance refused(
            List<Questionnaire> questionnaires,
            List<Questionnaire> shipped,
            List<Finding> problems,
            TypedSettings typed,
            List<WaitingPicture> pictures,
            Language language) {
        Wording wording = Wording.in(language);
        return page(
                questionnaires,
                shipped,
                false,
                problems.stream().map(wording::placed).toList(),
                Stream.concat(
                                Stream.of(FormSetting.values())
                                        .flatMap(setting ->
                                                typed
                                                        .of(setting)
                                                        .map(text -> new Kept(setting.column(), text))
                                                        .stream()),
                                pictures.stream().map(picture -> new Kept("picture", picture.toString())))
                        .toList(),
                wording);
    }

    private static TemplateInstance page(
            List<Questionnaire> questionnaires,
            List<Questionnaire> shipped,
            boolean saved,
            List<String> problems,
            List<Kept> kept,
            Wording wording) {
        Language language = wording.language();
        return new QuestionnairesPage(
                        wording.shell(
                                Addresses::questionnaires, wording.console().questionnaires()),
                        wording.addresses().questionnaires(),
                        saved,
                        problems,
                        kept,
                        shipped.stream()
                                .map(each -> Beginning.Offer.of(each, wording))
                                .toList(),
                        QuestionnaireCard.of(questionnaires, wording))
                .setLocale(language.tag());
    }
}
