package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.staff.ErasePhoto;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * A photo that came with a suggestion or the report of a team's day, to be looked at once more and erased.
 *
 * @param place the unit it is of
 * @param erased that it is gone already, empty while it is there
 * @param eraseFile what takes its file away once more, for whoever was cut off
 * @param picture where it is
 * @param name what it is called where it cannot be seen
 * @param ground what was typed, which cannot be taken if {@code groundMissing}
 * @param about what goes and what stays
 * @param back to where it stood
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
        String about,
        Shell.Link back)
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
        InboxMessages inbox = wording.inbox();
        EvidenceMessages evidence = wording.evidence();
        InboxAddresses box = wording.addresses().inbox(campaign.id());
        TeamAddresses team = wording.addresses().team(campaign.id());
        String heading = inbox.photoErase(slot.number());
        ErasePhotoPage page = switch (slot.place().kind()) {
            case SUGGESTION ->
                new ErasePhotoPage(
                        wording.shell(here -> here.inbox(campaign.id()).erase(slot), heading)
                                .under(wording.tabsBelow(campaign, Tabs.Kind.SUGGESTIONS)),
                        heading,
                        register.nameWithParent(slot.unitId()),
                        slot.erased() ? inbox.photoErased(slot.number()) : "",
                        inbox.photoEraseFile(slot.number()),
                        box.photo(slot),
                        inbox.photo(slot.number()),
                        box.erase(slot),
                        ground,
                        groundMissing,
                        ErasePhoto.LONGEST_GROUND,
                        inbox.photoEraseAbout(),
                        new Shell.Link(inbox.toInbox(), box.one(slot.placeId())));
            case TEAM_DAY ->
                new ErasePhotoPage(
                        wording.shell(here -> here.team(campaign.id()).erase(slot), heading)
                                .under(wording.tabsBelow(campaign, Tabs.Kind.PROGRESS)),
                        heading,
                        register.nameWithParent(slot.unitId()),
                        slot.erased() ? inbox.photoErased(slot.number()) : "",
                        inbox.photoEraseFile(slot.number()),
                        team.photo(slot),
                        evidence.photo(slot.number()),
                        team.erase(slot),
                        ground,
                        groundMissing,
                        ErasePhoto.LONGEST_GROUND,
                        evidence.eraseAbout(),
                        new Shell.Link(
                                evidence.toPhotos(), team.photos(slot.unitId(), LocalDate.parse(slot.placeId()))));
        };
        return page.setLocale(language.tag());
    }
}
