package vn.dany.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stylesheet or script of the pages, small as the build made it.
 *
 * @param text the whole text
 * @param digest SHA-256 of the text
 */
@SuppressWarnings("ArrayRecordComponent") // derived from the text, which is what counts
public record Asset(String text, byte[] digest) {

    /** Reads {@code paths} from the class path, joined in this order. */
    public static Asset read(String... paths) {
        return of(Stream.of(paths).map(Asset::content).collect(Collectors.joining()));
    }

    /** {@code text} with its digest. */
    public static Asset of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Asset(text, digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String content(String path) {
        try (InputStream in = Asset.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no asset " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source expression that lets a content security policy accept the text inline. */
    public String policyHash() {
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    /** A short name that changes with the content. */
    public String version() {
        return HexFormat.of().formatHex(digest, 0, 6);
    }
}
