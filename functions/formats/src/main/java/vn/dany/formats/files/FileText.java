package vn.dany.formats.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;

/** Reads a file as UTF-8 text, with or without a byte order mark, never more than its limit. */
final class FileText {

    private FileText() {}

    /** A file that is no text to begin with. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Finding problem;

        Unreadable(int line, Finding.Code code, Object... arguments) {
            this.problem = Finding.line(line, code, arguments);
        }

        Finding problem() {
            return problem;
        }
    }

    /** The text of {@code file}, which may have {@code limit} bytes at most. */
    static String read(InputStream file, int limit) throws IOException, Unreadable {
        byte[] bytes = file.readNBytes(limit + 1);
        if (bytes.length > limit) {
            String size = limit / 1_000_000 + " MB";
            throw new Unreadable(1, FileFinding.TOO_LARGE, size);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (result.isError() || nul >= 0) {
            throw new Unreadable(lineAfter(nul >= 0 ? text.substring(0, nul) : text), FileFinding.NOT_UTF_8);
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new Unreadable(1, FileFinding.EMPTY);
        }
        return plain;
    }

    private static int lineAfter(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }
}
