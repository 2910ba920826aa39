package vn.dany.core.campaign;

import java.util.ArrayList;
import java.util.List;
import vn.dany.core.digest.CanonicalText;
import vn.dany.core.digest.Sha256;

/**
 * A line of the audit log in its place. Each line's seal is made of all that it says, its number and the seal of the line
 * before: none can be altered, taken out, put in or moved without every seal after it being wrong.
 *
 * @param number from 1 on; 0 for a line written before lines were sealed, which has no seals
 * @param before the seal of the line before it; empty for the first
 */
public record SealedEntry(AuditEntry entry, long number, String before, String seal) {

    /** Tells seals made of other parts in another order from these. */
    private static final String FORM = "dan-y audit 1";

    /** The line that comes after the one numbered {@code last} with the seal {@code seal}; 0 and empty for the first. */
    public static SealedEntry after(long last, String seal, AuditEntry entry) {
        return new SealedEntry(entry, last + 1, seal, seal(last + 1, seal, entry));
    }

    /** A line of before there were seals. */
    public static SealedEntry unsealed(AuditEntry entry) {
        return new SealedEntry(entry, 0, "", "");
    }

    /** Whether it belongs to those that are sealed. */
    public boolean isSealed() {
        return number > 0;
    }

    /** Whether it says what it said when it was sealed. */
    public boolean holds() {
        return seal.equals(seal(number, before, entry));
    }

    private static String seal(long number, String before, AuditEntry entry) {
        List<String> details = new ArrayList<>();
        entry.details().forEach((name, value) -> details.addAll(List.of(name, value)));
        return Sha256.hex(
                CanonicalText.of(List.of(
                        FORM,
                        before,
                        Long.toString(number),
                        entry.campaignId().value(),
                        entry.at().toString(),
                        entry.by(),
                        entry.action().name(),
                        details,
                        entry.reason())),
                Sha256.BYTES);
    }
}
