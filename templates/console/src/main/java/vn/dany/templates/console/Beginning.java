package vn.dany.templates.console;

import java.time.LocalDate;
import java.util.List;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/**
 * What a system without a campaign has of what its first one needs, and what ships with the product for it.
 *
 * @param register empty before the first units
 * @param states days whose state of the province may be taken
 * @param published how many questionnaires there are
 * @param questionnaires those that may be taken
 */
public record Beginning(
        UnitRegister register, List<LocalDate> states, int published, List<Questionnaire> questionnaires) {

    /**
     * One thing the first campaign needs.
     *
     * @param action where an offer is sent, for a look at what would be stored
     * @param own where what is the province's own is brought in
     */
    public record Step(String heading, String state, String action, List<Offer> offers, List<Shell.Link> own) {}

    /** Something that ships with the product. */
    public record Offer(String text, String value) {

        static Offer of(Questionnaire questionnaire, Wording wording) {
            String title = wording.of(questionnaire.title());
            return new Offer(
                    questionnaire.notice() == null
                            ? wording.console().questionnaireShipped(title)
                            : wording.console().questionnaireShippedAs(title, wording.of(questionnaire.notice())),
                    questionnaire.version().toString());
        }

        static Offer of(LocalDate state, Wording wording) {
            return new Offer(wording.units().shippedState(UnitWording.day(state)), state.toString());
        }
    }

    List<Step> steps(Wording wording) {
        return List.of(units(wording), questionnaires(wording), campaign(wording));
    }

    private boolean hasUnits() {
        return !register.changes().isEmpty();
    }

    private Step units(Wording wording) {
        ConsoleMessages messages = wording.console();
        return new Step(
                messages.beginUnits(),
                hasUnits()
                        ? wording.units()
                                .onDate(
                                        UnitWording.day(last()),
                                        count(UnitLevel.COMMUNE, wording),
                                        count(UnitLevel.DISTRICT, wording))
                        : messages.beginUnitsNone(),
                wording.addresses().reform(),
                states.stream().map(state -> Offer.of(state, wording)).toList(),
                List.of(new Shell.Link(
                        messages.beginUnitsOwn(), wording.addresses().reform())));
    }

    private LocalDate last() {
        return register.changes().last();
    }

    private String count(UnitLevel level, Wording wording) {
        return wording.figures().count(register.at(last(), level).size());
    }

    private Step questionnaires(Wording wording) {
        ConsoleMessages messages = wording.console();
        return new Step(
                messages.beginQuestionnaires(),
                published == 0
                        ? messages.beginQuestionnairesNone()
                        : messages.beginQuestionnairesThere(wording.figures().count(published)),
                wording.addresses().questionnaires(),
                questionnaires.stream().map(each -> Offer.of(each, wording)).toList(),
                List.of(new Shell.Link(
                        messages.beginQuestionnairesOwn(), wording.addresses().questionnaires())));
    }

    private Step campaign(Wording wording) {
        ConsoleMessages messages = wording.console();
        boolean ready = hasUnits() && published > 0;
        return new Step(
                messages.beginCampaign(),
                ready ? messages.beginCampaignReady() : messages.beginCampaignNotYet(),
                "",
                List.of(),
                ready
                        ? List.of(new Shell.Link(
                                messages.newCampaign(), wording.addresses().newCampaign()))
                        : List.of());
    }
}
