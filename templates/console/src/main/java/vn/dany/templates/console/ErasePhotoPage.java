package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.staff.ErasePhoto;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * A photo that came with a suggestion, to be looked at once more and erased.
 *
 * @param place whose suggestion it came with
 * @param erased that it is gone already, empty while it is there
 * @param eraseFile what takes its file away once more, for whoever was cut off
 * @param picture where it is
 * @param name what it is called where it cannot be seen
 * @param ground what was typed, which cannot be taken if {@code groundMissing}
 */
@CheckedTemplate(basePath = "console")
public record ErasePhotoPage(
        Shell shell,
        String heading,
        String place,
        String erased,
        String eraseFile,
        String picture,
        String name,
        String action,
        String ground,
        boolean groundMissing,
        int longest,
        String inboxLink)
        implements TemplateInstance {

    /** The page of {@code slot}, with what was typed last, if anything was. */
    public static TemplateInstance of(
            Campaign campaign,
            PhotoSlot slot,
            UnitRegister register,
            String ground,
            boolean groundMissing,
            Language language) {
        Wording wording = Wording.in(language);
        InboxMessages words = wording.inbox();
        InboxAddresses at = wording.addresses().inbox(campaign.id());
        String heading = words.photoErase(slot.number());
        return new ErasePhotoPage(
                        wording.shell(here -> here.inbox(campaign.id()).erase(slot), heading)
                                .under(wording.tabsBelow(campaign, Tabs.Kind.SUGGESTIONS)),
                        heading,
                        register.nameWithParent(slot.unitId()),
                        slot.erased() ? words.photoErased(slot.number()) : "",
                        words.photoEraseFile(slot.number()),
                        at.photo(slot),
                        words.photo(slot.number()),
                        at.erase(slot),
                        ground,
                        groundMissing,
                        ErasePhoto.LONGEST_GROUND,
                        at.one(slot.suggestionId()))
                .setLocale(language.tag());
    }
}
