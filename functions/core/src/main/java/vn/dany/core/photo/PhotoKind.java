package vn.dany.core.photo;

/** What a photo may be; anything else may carry what is no picture. */
public enum PhotoKind {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp");

    private final String contentType;

    PhotoKind(String contentType) {
        this.contentType = contentType;
    }

    /** Its media type. */
    public String contentType() {
        return contentType;
    }
}
