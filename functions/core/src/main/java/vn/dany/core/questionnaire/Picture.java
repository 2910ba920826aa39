package vn.dany.core.questionnaire;

/**
 * What is shown with a question or a choice. It says nothing that its label does not say: whoever cannot see it, or does not
 * get it, answers as well.
 *
 * @param width in pixels, upright
 * @param height in pixels, upright
 * @param name what its author called it, without the ending
 */
public record Picture(PictureFile file, int width, int height, String name) {

    /** The longest side, in pixels: more is not seen on a phone. */
    public static final int LONGEST_SIDE = 1_600;

    /** The largest file, in bytes: it is fetched over a slow line. */
    public static final int MAX_BYTES = 300 * 1024;

    /** How many a questionnaire has at most, each counted once. */
    public static final int MOST = 40;

    public Picture {
        if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE || !PictureName.isFit(name)) {
            throw new IllegalArgumentException("not a picture of a questionnaire");
        }
    }

    /** What it is called in our workbooks: {@link PictureName} finds the name and the file in it again. */
    public String fileName() {
        return name + "." + file;
    }
}
