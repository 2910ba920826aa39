package vn.dany.core.entrance;

/** Draws QR symbols: error correction Q, a quiet zone of 4 modules. The same text always gives the same bytes. */
public interface QrDrawing {

    /** Changes whenever the bytes drawn for a text change; part of every cache key. */
    String style();

    /** The symbol for {@code text}, which must fit the alphanumeric mode. */
    byte[] draw(String text, QrImage.Format format);
}
