package vn.dany.templates;

import org.jspecify.annotations.Nullable;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.questionnaire.Picture;

/**
 * A picture as a page shows it.
 *
 * @param width in CSS pixels, where there is room
 * @param height in CSS pixels, so that nothing moves once it is there
 */
public record Shown(String address, int width, int height) {

    /** {@code picture} with no side longer than {@code most} pixels; null if there is none. */
    public static @Nullable Shown within(int most, @Nullable Picture picture) {
        if (picture == null) {
            return null;
        }
        double scale = Math.min(1, (double) most / Math.max(picture.width(), picture.height()));
        return new Shown(
                PublicAddress.path(picture.file()), (int) Math.max(1, Math.round(picture.width() * scale)), (int)
                        Math.max(1, Math.round(picture.height() * scale)));
    }
}
