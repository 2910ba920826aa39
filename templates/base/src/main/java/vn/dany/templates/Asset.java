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
 * A stylesheet or script of the pages, shrunk for the wire.
 *
 * @param text the whole file without comments and indentation
 * @param digest SHA-256 of the text
 */
@SuppressWarnings("ArrayRecordComponent") // derived from the text, which is what counts
public record Asset(String text, byte[] digest) {

    /** Reads {@code paths} from the class path, one behind the other. */
    public static Asset read(String... paths) {
        String text = Stream.of(paths).map(path -> shrink(content(path))).collect(Collectors.joining("\n"));
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

    /** Drops block comments, whole-line comments, indentation and empty lines; the files are written so that this is safe. */
    private static String shrink(String source) {
        StringBuilder kept = new StringBuilder(source.length());
        source.replaceAll("(?s)/\\*.*?\\*/", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .forEach(line -> kept.append(line).append('\n'));
        return kept.toString().strip();
    }
}
