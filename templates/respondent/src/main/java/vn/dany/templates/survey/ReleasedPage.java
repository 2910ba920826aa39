package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import vn.dany.core.entrance.CampaignOverview;
import vn.dany.core.suggestion.ReleasedSuggestion;
import vn.dany.core.suggestion.ShowReleased;
import vn.dany.core.suggestion.WrittenQuestions;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.templates.Language;

/**
 * What was released of a box, with the replies; complete without a script.
 *
 * @param more where the next ones are, empty if these are the last
 */
@CheckedTemplate(basePath = "survey")
public record ReleasedPage(
        String lang,
        String otherLang,
        String otherLanguageLink,
        String organ,
        String title,
        String action,
        String campaignLink,
        List<UnitChoice.Group> groups,
        List<Card> cards,
        String more)
        implements TemplateInstance {

    /** A suggestion and its reply; the kind is empty where there is none. */
    public record Card(String unit, String kind, String text, String reply) {

        private static Card of(ShowReleased.Shown shown, ReleasedSuggestion one, Language language) {
            AdministrativeUnit unit = shown.register().unit(one.unitId());
            return new Card(
                    shown.register().nameWithParent(unit.id()),
                    WrittenQuestions.of(shown.questionnaire()).kind().stream()
                            .flatMap(kind -> kind.choices().stream())
                            .filter(choice -> choice.code().equals(one.kind()))
                            .map(choice -> choice.label().in(language.tag()))
                            .findFirst()
                            .orElse(""),
                    one.text(),
                    one.reply());
        }
    }

    /**
     * A page of them.
     *
     * @param overview of the campaign, with all of its units
     */
    public static TemplateInstance of(ShowReleased.Shown shown, CampaignOverview overview, Language language) {
        Language other = language == Language.VI ? Language.EN : Language.VI;
        Addresses addresses = Addresses.in(language);
        return new ReleasedPage(
                        language.tag(),
                        other.tag(),
                        Addresses.in(other).released(shown.campaign().id()),
                        shown.campaign().organ().in(language.tag()),
                        shown.campaign().title().in(language.tag()),
                        Addresses.in(Language.VI).released(shown.campaign().id()),
                        addresses.campaign(shown.campaign().id()),
                        UnitChoice.groups(
                                overview, shown.unit().map(Object::toString).orElse("")),
                        shown.page().released().stream()
                                .map(one -> Card.of(shown, one, language))
                                .toList(),
                        shown.page()
                                .next()
                                .map(place ->
                                        addresses.released(shown.campaign().id(), shown.unit(), place))
                                .orElse(""))
                .setLocale(language.tag());
    }
}
