package vn.dany.formats.xlsx;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook as XML, one at a time. However small the file is, no more bytes come out of it than there
 * is room for: they are counted while they are inflated.
 */
final class WorkbookParts implements Closeable {

    /** A cell has at most 32,767 characters; no tag needs more. */
    private static final int MAX_BETWEEN_TAGS = 256 * 1024;

    /** Sheets are some seven elements deep. */
    private static final String MAX_DEPTH = "64";

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final XMLInputFactory XML = xml();

    private final Path copy;
    private final ZipFile zip;
    private int left;

    private WorkbookParts(Path copy, ZipFile zip, int room) {
        this.copy = copy;
        this.zip = zip;
        this.left = room;
    }

    /** What a workbook consists of, {@code room} bytes at most; an IOException if {@code bytes} are no zip archive. */
    static WorkbookParts open(byte[] bytes, int room) throws IOException {
        // Only the directory at the end of the archive tells where its parts are, which takes a file to jump in.
        Path copy = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(copy, bytes);
            return new WorkbookParts(copy, new ZipFile(copy.toFile()), room);
        } catch (IOException | RuntimeException e) {
            Files.delete(copy);
            throw e;
        }
    }

    /** The part with this name, or null if there is none. */
    @Nullable
    XMLStreamReader part(String name) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null || entry.isDirectory()
                ? null
                : XML.createXMLStreamReader(text(new Counted(zip.getInputStream(entry))));
    }

    /** UTF-8, as every program writes it: the parser itself reports broken bytes on the console. */
    private static Reader text(InputStream part) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(part, BYTE_ORDER_MARK.length);
        byte[] first = bytes.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
            bytes.unread(first);
        }
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public void close() throws IOException {
        try {
            zip.close();
        } finally {
            Files.delete(copy);
        }
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", MAX_DEPTH);
        // Otherwise broken files are reported on the console too.
        factory.setXMLReporter((message, type, about, location) -> {});
        return factory;
    }

    private final class Counted extends FilterInputStream {
        private int sinceTag;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            left -= Math.max(read, 0);
            for (int i = offset; i < offset + read; i++) {
                sinceTag = buffer[i] == '<' ? 0 : sinceTag + 1;
                if (sinceTag > MAX_BETWEEN_TAGS) {
                    throw new TooMuch();
                }
            }
            if (left < 0) {
                throw new TooMuch();
            }
            return read;
        }
    }
}
