package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.SendPhoto;
import vn.dany.core.team.Evidence;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Asset;
import vn.dany.templates.Language;

/**
 * The photos with the report of a team's day, and a field for one more; complete without a script.
 *
 * @param told what became of the last one, empty for nothing
 * @param tone how that is shown
 * @param count how many there are, empty for none
 * @param gone those that were erased
 * @param action where a photo is sent to, empty where none is taken
 * @param closed why none is taken from whoever might send one, empty otherwise
 * @param several what the script says above the field, since it can send several
 * @param script what makes photos smaller before they are sent
 */
@CheckedTemplate(basePath = "console")
public record EvidencePage(
        Shell shell,
        String heading,
        String unit,
        String told,
        String tone,
        String count,
        List<Picture> pictures,
        List<Gone> gone,
        boolean mayFile,
        String action,
        String closed,
        String several,
        String script,
        String reportLink)
        implements TemplateInstance {

    /** One of them; {@code erase} says what {@code eraseLink} leads to. */
    public record Picture(String link, String name, String erase, String eraseLink) {}

    /** One that was erased, and where its file is erased again; {@code again} says what {@code link} leads to. */
    public record Gone(String told, String again, String link) {}

    /**
     * The page.
     *
     * @param last what became of what was sent just now, empty where nothing was
     * @param script the one that makes photos smaller before they are sent, which is the respondents' own
     */
    public static TemplateInstance of(
            Evidence evidence,
            UnitRegister register,
            Optional<SendPhoto.Outcome> last,
            Asset script,
            Language language) {
        Wording wording = Wording.in(language);
        EvidenceMessages words = wording.evidence();
        TeamAddresses at = wording.addresses().team(evidence.campaign().id());
        String heading = words.headingOf(wording.figures().day(evidence.day()));
        List<PhotoSlot> shown =
                evidence.photos().stream().filter(slot -> !slot.erased()).toList();
        boolean takes = evidence.mayFile() && evidence.taken() && evidence.room() > 0;
        return new EvidencePage(
                        wording.shell(
                                        here -> here.team(evidence.campaign().id())
                                                .photos(evidence.unitId(), evidence.day()),
                                        heading,
                                        new Shell.Link(wording.team().heading(), at.all()))
                                .under(wording.tabsBelow(evidence.campaign(), Tabs.Kind.PROGRESS)),
                        heading,
                        register.nameWithParent(evidence.unitId()),
                        last.map(outcome -> told(outcome, words)).orElse(""),
                        last.filter(outcome -> outcome.number() > 0).isPresent() ? "good" : "warning",
                        shown.isEmpty() ? "" : words.photos(wording.figures().count(shown.size())),
                        shown.stream()
                                .map(slot -> new Picture(
                                        at.photo(slot),
                                        words.photo(slot.number()),
                                        wording.inbox().photoErase(slot.number()),
                                        at.erase(slot)))
                                .toList(),
                        evidence.photos().stream()
                                .filter(PhotoSlot::erased)
                                .map(slot -> new Gone(
                                        wording.inbox().photoErased(slot.number()),
                                        wording.inbox().photoEraseFile(slot.number()),
                                        at.erase(slot)))
                                .toList(),
                        evidence.mayFile(),
                        takes ? at.photos(evidence.unitId(), evidence.day()) : "",
                        takes || !evidence.mayFile() ? "" : evidence.room() > 0 ? words.over() : words.full(),
                        words.labelSeveral(String.valueOf(evidence.room())),
                        Addresses.script(script),
                        at.of(evidence.unitId(), evidence.day()))
                .setLocale(language.tag());
    }

    private static String told(SendPhoto.Outcome outcome, EvidenceMessages words) {
        return switch (outcome.verdict()) {
            case RECEIVED -> words.received(outcome.number());
            case NOTHING_SENT -> words.choose();
            case NO_PICTURE -> words.noPicture();
            case NO_ROOM -> words.noRoom();
            case OVER -> words.over();
            case ERASED -> words.erased();
        };
    }
}
