package vn.dany.core.archive;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.digest.Sha256;

/**
 * What an archive consists of. Written as the list of checksums that {@code sha256sum -c} reads, after four lines about the
 * round; the hash of that text is the one digest that names the archive.
 *
 * @param responses how many responses are in it
 * @param tally digest of the tally it gives
 * @param register version of the register of units
 * @param files the SHA-256 of each file in hexadecimal, by name; the manifest is none of them
 */
public record Manifest(RoundId roundId, long responses, String tally, int register, SortedMap<String, String> files) {

    /** What the manifest is called. */
    public static final String NAME = "manifest.txt";

    private static final Pattern HEAD = Pattern.compile(
            "# archive 1\\n# round (\\S+)\\n# responses (\\d{1,18}) tally ([0-9a-f]{64})\\n# register (\\d{1,9})\\n");
    private static final Pattern FILE = Pattern.compile("\\G([0-9a-f]{64})  (\\S+)\\n");

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        StringBuilder text = new StringBuilder("# archive 1\n")
                .append("# round ")
                .append(roundId)
                .append("\n# responses ")
                .append(responses)
                .append(" tally ")
                .append(tally)
                .append("\n# register ")
                .append(register)
                .append('\n');
        files.forEach(
                (name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        return text.toString();
    }

    /**
     * The manifest behind a text.
     *
     * @throws IllegalArgumentException unless it is exactly what {@link #text} gives
     */
    public static Manifest parse(String text) {
        Matcher head = HEAD.matcher(text);
        if (head.lookingAt()) {
            SortedMap<String, String> files = new TreeMap<>();
            Matcher file = FILE.matcher(text);
            for (boolean found = file.find(head.end()); found; found = file.find()) {
                files.put(file.group(2), file.group(1));
            }
            Manifest manifest = new Manifest(
                    RoundId.parse(head.group(1)).orElseThrow(Manifest::none),
                    Long.parseLong(head.group(2)),
                    head.group(3),
                    Integer.parseInt(head.group(4)),
                    files);
            if (manifest.text().equals(text)) {
                return manifest;
            }
        }
        throw none();
    }

    private static IllegalArgumentException none() {
        return new IllegalArgumentException("no manifest");
    }

    /** The one digest: SHA-256 of the text, in hexadecimal. */
    public String digest() {
        return Sha256.hex(text(), Sha256.BYTES);
    }

    /** The manifest as a file of its archive. */
    ArchiveFile file() {
        return new ArchiveFile(NAME, text().getBytes(StandardCharsets.UTF_8));
    }
}
