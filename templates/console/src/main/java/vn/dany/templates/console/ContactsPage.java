package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.contact.Contact;
import vn.dany.core.entry.Entry;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * Who waits for a reply. Units are listed with their numbers; messages are handed out for one unit at a time, sealed.
 *
 * @param answered whether one was answered just now
 * @param unitName empty if no unit was chosen
 */
@CheckedTemplate(basePath = "console")
public record ContactsPage(
        Shell shell,
        String campaign,
        boolean answered,
        String unitName,
        String action,
        String unitId,
        List<Message> messages,
        List<UnitLine> units)
        implements TemplateInstance {

    /**
     * One waiting contact, as it is kept; the page's script opens it.
     *
     * @param boundTo what its seal is bound to
     * @param whole the placement that is none, and not shown
     */
    public record Message(String contactId, String number, String sealed, String boundTo, String whole, String until) {

        private static Message of(Contact contact, int number, Wording wording) {
            return new Message(
                    contact.contactId(),
                    wording.box().numbered(wording.figures().count(number)),
                    contact.sealed(),
                    contact.boundTo(),
                    Entry.WHOLE_UNIT,
                    wording.box().until(wording.figures().moment(contact.expiresAt())));
        }
    }

    /** A unit with how many wait there. */
    public record UnitLine(String name, String parentName, String count, String link) {}

    /** How many wait for a reply in each unit of a campaign. */
    public static TemplateInstance of(
            Campaign campaign, UnitRegister register, Map<UnitId, Integer> counts, Language language) {
        Wording wording = Wording.in(language);
        List<UnitLine> units = counts.keySet().stream()
                .map(register::unit)
                .sorted(NameOrder.OF_UNITS)
                .map(unit -> new UnitLine(
                        unit.fullName(),
                        parentName(unit, register),
                        wording.figures().count(counts.getOrDefault(unit.id(), 0)),
                        wording.addresses().contacts(campaign.id(), unit.id())))
                .toList();
        return page(campaign, "", "", false, List.of(), units, wording);
    }

    /** Who waits for a reply in a unit; {@code answered} if one was answered just now. */
    public static TemplateInstance of(
            Campaign campaign,
            UnitRegister register,
            AdministrativeUnit unit,
            List<Contact> waiting,
            boolean answered,
            Language language) {
        Wording wording = Wording.in(language);
        String parent = parentName(unit, register);
        List<Message> messages = IntStream.range(0, waiting.size())
                .mapToObj(i -> Message.of(waiting.get(i), i + 1, wording))
                .toList();
        return page(
                campaign,
                unit.id().value(),
                parent.isEmpty() ? unit.fullName() : unit.fullName() + ", " + parent,
                answered,
                messages,
                List.of(),
                wording);
    }

    private static TemplateInstance page(
            Campaign campaign,
            String unitId,
            String unitName,
            boolean answered,
            List<Message> messages,
            List<UnitLine> units,
            Wording wording) {
        return new ContactsPage(
                        wording.shell(
                                        at -> unitId.isEmpty()
                                                ? at.contacts(campaign.id())
                                                : at.contacts(campaign.id(), new UnitId(unitId)),
                                        wording.box().waiting(),
                                        wording.crumb(campaign))
                                .under(wording.tabsBelow(campaign, Tabs.Kind.SUGGESTIONS)),
                        wording.of(campaign.title()),
                        answered,
                        unitName,
                        wording.addresses().contacts(campaign.id()),
                        unitId,
                        messages,
                        units)
                .setLocale(wording.language().tag());
    }

    private static String parentName(AdministrativeUnit unit, UnitRegister register) {
        return register.parentOf(unit.id()).map(AdministrativeUnit::fullName).orElse("");
    }
}
