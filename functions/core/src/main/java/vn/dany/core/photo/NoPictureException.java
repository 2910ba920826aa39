package vn.dany.core.photo;

/** The bytes are no picture of the kind; thrown thousands of times by hostile files, hence without a trace. */
final class NoPictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoPictureException() {
        super(null, null, false, false);
    }

    /** Throws unless {@code sound}. */
    static void unless(boolean sound) {
        if (!sound) {
            throw new NoPictureException();
        }
    }

    /** Throws unless a picture of this size may be opened. */
    static void unlessOpenable(int width, int height) {
        unless(width > 0 && height > 0 && (long) width * height <= Photo.MAX_PIXELS);
    }
}
