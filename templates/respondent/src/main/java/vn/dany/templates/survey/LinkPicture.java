package vn.dany.templates.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The picture on a link's card in Zalo and Facebook, 1200 × 630.
 *
 * @param png the file
 * @param version a short name that changes with the content
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record LinkPicture(byte[] png, String version) {

    /** The one picture there is. */
    public static final LinkPicture SURVEY = read("img/link-card.png");

    private static LinkPicture read(String path) {
        try (InputStream in = LinkPicture.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no picture " + path);
            }
            byte[] png = in.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(png);
            return new LinkPicture(png, HexFormat.of().formatHex(digest, 0, 6));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
