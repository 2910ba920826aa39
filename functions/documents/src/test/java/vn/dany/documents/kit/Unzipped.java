package vn.dany.documents.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is in archives and in Word files. */
final class Unzipped {

    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>");
    private static final Pattern TEXT = Pattern.compile("<w:t xml:space=\"preserve\">([^<]*)</w:t>");
    private static final Pattern EMBEDDED = Pattern.compile("r:embed=\"([^\"]+)\"");

    private Unzipped() {}

    /** Files by name, in the order of the archive. */
    static Map<String, byte[]> files(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
                if (files.put(file.getName(), in.readAllBytes()) != null) {
                    throw new AssertionError(file.getName() + " is there twice");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** One block of an annex: the heading above a picture, the picture, and the line below it. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    record Block(String heading, byte[] picture, String below) {}

    /** The blocks of an annex, as a reader would follow it from paragraph to paragraph. */
    static List<Block> blocks(byte[] docx) {
        Map<String, byte[]> parts = files(docx);
        String relations = text(parts, "word/_rels/document.xml.rels");
        List<Block> blocks = new ArrayList<>();
        String heading = "";
        byte[] picture = null;
        Matcher paragraphs = PARAGRAPH.matcher(text(parts, "word/document.xml"));
        while (paragraphs.find()) {
            String paragraph = paragraphs.group();
            Matcher embedded = EMBEDDED.matcher(paragraph);
            Matcher text = TEXT.matcher(paragraph);
            if (embedded.find()) {
                Matcher target = Pattern.compile("Id=\"" + embedded.group(1) + "\"[^>]* Target=\"([^\"]+)\"")
                        .matcher(relations);
                if (!target.find()) {
                    throw new AssertionError("no " + embedded.group(1));
                }
                picture = parts.get("word/" + target.group(1));
            } else if (text.find()) {
                if (picture != null) {
                    blocks.add(new Block(heading, picture, text.group(1)));
                    picture = null;
                } else if (paragraph.contains("\"Heading1\"")) {
                    heading = text.group(1);
                }
            }
        }
        return blocks;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        // White space between elements means nothing in either part.
        return new String(parts.get(name), StandardCharsets.UTF_8).replaceAll(">\\s+<", "><");
    }
}
