package vn.dany.core.entrance;

/**
 * A picture of an entry code's address.
 *
 * @param etag strong validator derived from everything the picture depends on, without quotes
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes go straight to the wire and are never compared
public record QrImage(byte[] bytes, Format format, String etag) {

    /** File formats. */
    public enum Format {
        PNG("image/png"),
        SVG("image/svg+xml");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        /** Media type. */
        public String contentType() {
            return contentType;
        }

        /** File name extension. */
        public String extension() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
