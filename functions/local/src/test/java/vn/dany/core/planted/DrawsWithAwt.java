package vn.dany.core.planted;

import java.awt.image.BufferedImage;

/** Breaks: no AWT. */
class DrawsWithAwt {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_BINARY);
}
