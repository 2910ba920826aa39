package vn.dany.core.staff;

import java.util.Map;
import vn.dany.core.access.Person;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.photo.PhotoFiles;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.PhotoSlots;

/** How a picture goes, for whoever may erase it. */
public final class TakeAwayPhoto {

    private final PhotoSlots slots;
    private final PhotoFiles files;
    private final NoteAccess noteAccess;

    public TakeAwayPhoto(PhotoSlots slots, PhotoFiles files, NoteAccess noteAccess) {
        this.slots = slots;
        this.files = files;
        this.noteAccess = noteAccess;
    }

    /**
     * Takes the picture away, after a line on the audit log with the ground. Nobody is shown it from the moment its slot is
     * marked. One that is erased already leaves no other line and needs no other ground; its picture is taken away once more,
     * in case somebody was cut off before.
     *
     * @throws IllegalArgumentException unless {@link ErasePhoto#isGround}, of one that is not erased
     */
    public void takeAway(Person by, PhotoSlot slot, AuditAction action, Map<String, String> details, String ground) {
        if (!slot.erased()) {
            if (!ErasePhoto.isGround(ground)) {
                throw new IllegalArgumentException("no ground");
            }
            noteAccess.note(slot.campaignId(), action, details, by.identity(), ground);
            slots.erase(slot);
        }
        files.erase(slot);
    }
}
