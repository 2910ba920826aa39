package vn.dany.core.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;

/**
 * The responses of a round on their way into files: sixteen of them, by the first digit of the hash each response is kept
 * under, and in each the lines in the order of that hash. It is the hash of a random number, so neither file nor place
 * says anything about when a response came in. Not for several threads.
 */
public final class ResponseLines {

    private static final int FILES = 16;

    private final ArchiveFormat format;
    private final Function<ResponseKey, String> marks;
    private final List<SortedMap<String, byte[]>> lines = IntStream.range(0, FILES)
            .<SortedMap<String, byte[]>>mapToObj(i -> new TreeMap<>())
            .toList();
    private final SortedSet<String> receipts = new TreeSet<>();
    private final Set<QuestionnaireVersion> questionnaires = new HashSet<>();

    /** @param marks what stands for a response's receipt */
    ResponseLines(ArchiveFormat format, Function<ResponseKey, String> marks) {
        this.format = format;
        this.marks = marks;
    }

    /** What the files of responses are called, in their order. */
    static List<String> names() {
        return IntStream.range(0, FILES).mapToObj(ResponseLines::name).toList();
    }

    private static String name(int number) {
        return "responses/" + Integer.toHexString(number) + ".jsonl";
    }

    /** Takes one response; the same again changes nothing. */
    public void add(Response response) {
        lines.get(response.key().bucket()).put(response.key().digest(), format.response(response));
        questionnaires.add(response.questionnaire());
        receipts.add(marks.apply(response.key()));
    }

    /** What the responses answer. */
    Set<QuestionnaireVersion> questionnaires() {
        return questionnaires;
    }

    /** What stands for the receipts, in an order of its own. */
    byte[] receipts() {
        return receipts.stream()
                .map(mark -> mark + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The files; one without a response is empty. */
    List<ArchiveFile> files() {
        List<ArchiveFile> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            lines.get(i).values().forEach(line -> {
                bytes.writeBytes(line);
                bytes.write('\n');
            });
            files.add(new ArchiveFile(name(i), bytes.toByteArray()));
        }
        return files;
    }

    /** The lines of such a file. */
    static Stream<byte[]> split(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                lines.add(Arrays.copyOfRange(file, from, i));
                from = i + 1;
            }
        }
        if (from != file.length) {
            throw new IllegalArgumentException("a line without an end");
        }
        return lines.stream();
    }
}
