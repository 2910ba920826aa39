package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.contact.ContactMessage;
import vn.dany.core.contact.ShowContacts.Waiting;
import vn.dany.core.entry.Entry;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * Who waits for a reply. Units are listed with their numbers; messages are opened for one unit at a time.
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
     * One waiting contact, opened.
     *
     * @param contact empty if it cannot be opened with the key that is configured
     */
    public record Message(String contactId, String contact, String placement, String until, List<Line> answers) {

        private static Message of(Waiting waiting, Wording wording) {
            String until = wording.console().contactUntil(wording.figures().moment(waiting.expiresAt()));
            Optional<ContactMessage> message = waiting.message();
            if (message.isEmpty()) {
                return new Message(waiting.contactId(), "", "", until, List.of());
            }
            String placement = message.get().placement();
            return new Message(
                    waiting.contactId(),
                    message.get().contact(),
                    placement.equals(Entry.WHOLE_UNIT) ? "" : placement,
                    until,
                    message.get().answers().stream()
                            .map(line -> new Line(line.question(), line.answer()))
                            .toList());
        }
    }

    /** An answered question. */
    public record Line(String question, String answer) {}

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
            List<Waiting> waiting,
            boolean answered,
            Language language) {
        Wording wording = Wording.in(language);
        String parent = parentName(unit, register);
        List<Message> messages =
                waiting.stream().map(each -> Message.of(each, wording)).toList();
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
                                wording.console().contacts()),
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
