package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.questionnaire.OnlyHere;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.templates.Language;

/**
 * How a questionnaire is used in other tools.
 *
 * @param name its title and version
 * @param file its workbook
 * @param pictures what its workbook names, to be taken along
 * @param ignored what other tools leave out of it
 */
@CheckedTemplate(basePath = "console")
public record ElsewherePage(Shell shell, String name, String file, List<Shell.Link> pictures, List<String> ignored)
        implements TemplateInstance {

    /** The page of {@code questionnaire}. */
    public static TemplateInstance of(Questionnaire questionnaire, Language language) {
        Wording wording = Wording.in(language);
        return new ElsewherePage(
                        wording.shell(
                                addresses -> addresses.elsewhere(questionnaire.version()),
                                wording.elsewhere().title(),
                                new Shell.Link(
                                        wording.console().questionnaires(),
                                        wording.addresses().questionnaires())),
                        wording.console()
                                .questionnaireProposal(
                                        wording.of(questionnaire.title()),
                                        Integer.toString(questionnaire.version().number())),
                        Addresses.questionnaire(questionnaire.version()),
                        questionnaire.pictures().stream()
                                .map(picture -> new Shell.Link(picture.fileName(), PublicAddress.path(picture.file())))
                                .toList(),
                        OnlyHere.in(questionnaire).stream()
                                .map(thing -> words(thing, wording.elsewhere()))
                                .toList())
                .setLocale(language.tag());
    }

    private static String words(OnlyHere thing, ElsewhereMessages messages) {
        return switch (thing) {
            case EXCLUSIVE_CHOICES -> messages.ignoredExclusive();
            case DONT_KNOW -> messages.ignoredDontKnow();
            case CHOICE_RULES -> messages.ignoredChoiceRules();
            case SCALES -> messages.ignoredScales();
            case STEPS -> messages.ignoredSteps();
            case CONTACT -> messages.ignoredContact();
            case UNIT_TYPE -> messages.ignoredUnitType();
            case OPENING -> messages.ignoredOpening();
            case NOTICE -> messages.ignoredNotice();
            case PHOTOS -> messages.ignoredPhotos();
        };
    }
}
