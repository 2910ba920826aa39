package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.contact.Contact;
import vn.dany.core.entry.Entry;
import vn.dany.core.staff.AnswerContact;
import vn.dany.core.suggestion.SuggestionStep;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * Who waits for a reply. Units are listed with their numbers; messages are handed out for one unit at a time, sealed.
 *
 * @param done what was done just now, empty for nothing
 * @param problem why a reply was not kept, empty for none
 * @param drafts replies that were typed and not kept, to contacts that are gone
 * @param inboxLink where suggestions are
 * @param unitName empty if no unit was chosen
 */
@CheckedTemplate(basePath = "console")
public record ContactsPage(
        Shell shell,
        String campaign,
        String done,
        String problem,
        List<String> drafts,
        String unitName,
        String action,
        String unitId,
        String inboxLink,
        int longest,
        List<Message> messages,
        List<UnitLine> units)
        implements TemplateInstance {

    /** What was done just now. */
    public enum Done {
        NOTHING,
        /** A contact was erased. */
        ERASED,
        /** A reply was kept, and the contact erased. */
        KEPT;

        /** What {@code word} of an address says. */
        public static Done of(@Nullable String word) {
            return Arrays.stream(values())
                    .filter(done -> done.word().equals(word))
                    .findFirst()
                    .orElse(NOTHING);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A reply that was typed and not kept, and why; DONE if it was not sent but stood beside one that was. */
    public record Draft(String contactId, String suggestionId, String reply, AnswerContact.Outcome outcome) {}

    /**
     * One waiting contact, as it is kept; the page's script opens it.
     *
     * @param boundTo what its seal is bound to
     * @param whole the placement that is none, and not shown
     * @param suggestionId as a reply to it named it that was not kept, empty otherwise
     * @param reply what was typed then
     */
    public record Message(
            String contactId,
            String number,
            String sealed,
            String boundTo,
            String whole,
            String until,
            String suggestionId,
            String reply) {

        private static Message of(Contact contact, int number, List<Draft> drafts, Wording wording) {
            Optional<Draft> typed = drafts.stream()
                    .filter(draft -> draft.contactId().equals(contact.contactId()))
                    .findFirst();
            return new Message(
                    contact.contactId(),
                    wording.box().numbered(wording.figures().count(number)),
                    contact.sealed(),
                    contact.boundTo(),
                    Entry.WHOLE_UNIT,
                    wording.box().until(wording.figures().moment(contact.expiresAt())),
                    typed.map(Draft::suggestionId).orElse(""),
                    typed.map(Draft::reply).orElse(""));
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
        return page(campaign, "", "", Done.NOTHING, List.of(), List.of(), units, wording);
    }

    /** Who waits for a reply in a unit; with what was done just now, and what was typed and not kept, the refused first. */
    public static TemplateInstance of(
            Campaign campaign,
            UnitRegister register,
            AdministrativeUnit unit,
            List<Contact> waiting,
            Done done,
            List<Draft> drafts,
            Language language) {
        Wording wording = Wording.in(language);
        String parent = parentName(unit, register);
        List<Message> messages = IntStream.range(0, waiting.size())
                .mapToObj(i -> Message.of(waiting.get(i), i + 1, drafts, wording))
                .toList();
        return page(
                campaign,
                unit.id().value(),
                parent.isEmpty() ? unit.fullName() : unit.fullName() + ", " + parent,
                done,
                drafts,
                messages,
                List.of(),
                wording);
    }

    private static TemplateInstance page(
            Campaign campaign,
            String unitId,
            String unitName,
            Done done,
            List<Draft> drafts,
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
                        switch (done) {
                            case NOTHING -> "";
                            case ERASED -> wording.box().erased();
                            case KEPT -> wording.box().kept();
                        },
                        switch (drafts.stream().map(Draft::outcome).findFirst().orElse(AnswerContact.Outcome.DONE)) {
                            case DONE -> "";
                            case EMPTY -> wording.box().replyMissing();
                            case NOT_IN_THE_BOX -> wording.box().notInTheBox();
                            case HANDLED_OTHERWISE -> wording.box().handledOtherwise();
                            case GONE -> wording.box().gone();
                        },
                        drafts.stream()
                                .filter(draft -> messages.stream()
                                        .noneMatch(
                                                message -> message.contactId().equals(draft.contactId())))
                                .map(Draft::reply)
                                .toList(),
                        unitName,
                        wording.addresses().contacts(campaign.id()),
                        unitId,
                        wording.addresses().inbox(campaign.id()).all(),
                        SuggestionStep.LONGEST,
                        messages,
                        units)
                .setLocale(wording.language().tag());
    }

    private static String parentName(AdministrativeUnit unit, UnitRegister register) {
        return register.parentOf(unit.id()).map(AdministrativeUnit::fullName).orElse("");
    }
}
