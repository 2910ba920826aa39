package vn.dany.templates.console;

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

/** Lays out who waits for a reply in one language. */
final class ContactsPages {

    private final Campaign campaign;
    private final UnitRegister register;
    private final Language language;
    private final ConsoleMessages messages;
    private final Figures figures;
    private final Addresses addresses;

    ContactsPages(Campaign campaign, UnitRegister register, Language language) {
        this.campaign = campaign;
        this.register = register;
        this.language = language;
        this.messages = ConsoleWording.in(language);
        this.figures = new Figures(language);
        this.addresses = new Addresses(language);
    }

    /** How many wait in each unit. */
    ContactsPage overview(Map<UnitId, Integer> counts) {
        return page(Optional.empty(), List.of(), counts, false);
    }

    /** Those of one unit, opened. */
    ContactsPage unit(AdministrativeUnit unit, List<Waiting> waiting, boolean answered) {
        return page(Optional.of(unit), waiting, Map.of(), answered);
    }

    private ContactsPage page(
            Optional<AdministrativeUnit> unit, List<Waiting> waiting, Map<UnitId, Integer> counts, boolean answered) {
        String path = Addresses.contactsPath(campaign.id());
        String unitId = unit.map(chosen -> chosen.id().value()).orElse("");
        return new ContactsPage(
                Shell.of(language, unitId.isEmpty() ? path : path + "?unit=" + unitId, messages.contacts(), List.of()),
                campaign.title().in(language.tag()),
                answered,
                unit.map(this::fullName).orElse(""),
                addresses.contacts(campaign.id()),
                unitId,
                addresses.contacts(campaign.id()),
                waiting.stream().map(this::message).toList(),
                counts.keySet().stream()
                        .map(register::unit)
                        .sorted(NameOrder.OF_UNITS)
                        .map(listed -> new ContactsPage.UnitLine(
                                listed.fullName(),
                                parentName(listed),
                                figures.count(counts.getOrDefault(listed.id(), 0)),
                                addresses.contacts(campaign.id(), listed.id())))
                        .toList());
    }

    private ContactsPage.Message message(Waiting waiting) {
        String until = messages.contactUntil(figures.moment(waiting.expiresAt()));
        Optional<ContactMessage> message = waiting.message();
        if (message.isEmpty()) {
            return new ContactsPage.Message(waiting.contactId(), "", "", until, List.of());
        }
        String placement = message.get().placement();
        return new ContactsPage.Message(
                waiting.contactId(),
                message.get().contact(),
                placement.equals(Entry.WHOLE_UNIT) ? "" : placement,
                until,
                message.get().answers().stream()
                        .map(line -> new ContactsPage.Line(line.question(), line.answer()))
                        .toList());
    }

    private String fullName(AdministrativeUnit unit) {
        String parent = parentName(unit);
        return parent.isEmpty() ? unit.fullName() : unit.fullName() + ", " + parent;
    }

    private String parentName(AdministrativeUnit unit) {
        return register.parentOf(unit.id()).map(AdministrativeUnit::fullName).orElse("");
    }
}
