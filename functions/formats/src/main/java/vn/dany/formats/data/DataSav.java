package vn.dany.formats.data;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.extract.Codebook;
import vn.dany.core.extract.DataDescription;
import vn.dany.core.extract.DataRow;
import vn.dany.core.extract.Extract;
import vn.dany.formats.files.PlainText;

/**
 * The rows of an extract as an SPSS system file: UTF-8, with variable and value labels, declared missing values, the number
 * of people as the weight, and the notes as its document. Records in the order their readers want them: variables, value
 * labels, document, extensions, cases.
 */
public final class DataSav {

    private static final int LONGEST_LABEL = 255;
    private static final int LONGEST_VALUE_LABEL = 120;
    private static final int DOCUMENT_LINE = 80;
    private static final int NUMERIC = 0;
    private static final int LARGEST_WIDTH = 40;
    private static final int NOMINAL = 1;
    private static final int SCALE = 3;
    private static final int UTF_8 = 65_001;
    private static final double SECOND_LOWEST = Math.nextUp(-Double.MAX_VALUE);

    private final Codebook codebook;
    private final List<Field> fields = new ArrayList<>();
    private final int textWidth;

    private DataSav(Codebook codebook) {
        this.codebook = codebook;
        textWidth = Stream.concat(
                        Stream.of(Codebook.RESPONSES),
                        codebook.answers().stream().map(Codebook.Column::name))
                .mapToInt(String::length)
                .max()
                .orElse(1);
        fields.add(new Field(Codebook.VARIABLE, codebook.words().variable(), textWidth, NOMINAL, List.of()));
        codebook.traits().forEach(column -> fields.add(Field.of(column)));
        fields.add(new Field(Codebook.NUMBER, codebook.words().number(), NUMERIC, SCALE, List.of()));
        codebook.answers().forEach(column -> fields.add(Field.of(column)));
    }

    /**
     * One variable of the file.
     *
     * @param width of a text; 0 for a number
     */
    private record Field(String name, String label, int width, int measure, List<Codebook.Coding> codings) {

        static Field of(Codebook.Column column) {
            return new Field(column.name(), column.label().vi(), NUMERIC, NOMINAL, column.codings());
        }

        /** How many elements of eight bytes it takes. */
        int elements() {
            return Math.max(1, (width + 7) / 8);
        }

        /** A number is written as F8.0, a text as wide as it may be. */
        int format() {
            return width == NUMERIC ? 5 << 16 | 8 << 8 : 1 << 16 | width << 8;
        }
    }

    /** The file. Equal extracts give equal bytes. */
    public static byte[] write(DataDescription about, Extract extract, Codebook codebook) {
        DataSav file = new DataSav(codebook);
        List<DataRow> rows = DataRow.of(extract, codebook).toList();
        SavBytes bytes = new SavBytes();
        file.head(bytes, about, rows.size());
        file.variables(bytes);
        file.valueLabels(bytes);
        document(bytes, about.notes());
        file.extensions(bytes, rows.size());
        bytes.whole(999, 0);
        rows.forEach(row -> file.row(bytes, row));
        return bytes.end();
    }

    private void head(SavBytes bytes, DataDescription about, int cases) {
        Instant at = about.frozenAt();
        bytes.text("$FL2", 4)
                .text("@(#) SPSS DATA FILE Dan Y", 60)
                .whole(
                        2,
                        elements(fields.size()),
                        1,
                        1 + elements(1 + codebook.traits().size()),
                        cases)
                .real(100)
                .text(moment("dd MMM yy", at), 9)
                .text(moment("HH:mm:ss", at), 8)
                .text(PlainText.of(about.title().vi()), 64)
                .text("", 3);
    }

    private static String moment(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(at.atZone(CollectionWindow.ZONE));
    }

    /** How many elements the first {@code count} variables take. */
    private int elements(int count) {
        return fields.stream().limit(count).mapToInt(Field::elements).sum();
    }

    private void variables(SavBytes bytes) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            List<Codebook.Coding> missing =
                    field.codings().stream().filter(Codebook.Coding::missing).toList();
            byte[] label = SavBytes.cut(PlainText.of(field.label()), LONGEST_LABEL);
            bytes.whole(2, field.width(), 1, missing.size(), field.format(), field.format())
                    .text(shortName(i), 8)
                    .whole(label.length)
                    .padded(label, 0, 4);
            missing.forEach(coding -> bytes.real(coding.number()));
            for (int more = 1; more < field.elements(); more++) {
                bytes.whole(2, -1, 0, 0, 0, 0).text("", 8);
            }
        }
    }

    private static String shortName(int i) {
        return "V" + (i + 1);
    }

    private void valueLabels(SavBytes bytes) {
        for (int i = 0; i < fields.size(); i++) {
            List<Codebook.Coding> codings = fields.get(i).codings();
            if (codings.isEmpty()) {
                continue;
            }
            bytes.whole(3, codings.size());
            for (Codebook.Coding coding : codings) {
                byte[] label = SavBytes.cut(PlainText.of(coding.label().vi()), LONGEST_VALUE_LABEL);
                bytes.real(coding.number()).one(label.length).padded(label, 1, 8);
            }
            bytes.whole(4, 1, 1 + elements(i));
        }
    }

    private static void document(SavBytes bytes, List<String> notes) {
        List<String> lines =
                notes.stream().flatMap(note -> lines(PlainText.of(note))).toList();
        bytes.whole(6, lines.size());
        lines.forEach(line -> bytes.text(line, DOCUMENT_LINE));
    }

    /** The text in lines of at most so many bytes, broken between words. */
    private static Stream<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (longer.getBytes(StandardCharsets.UTF_8).length > DOCUMENT_LINE && !line.isEmpty()) {
                lines.add(line.toString());
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return lines.stream();
    }

    private void extensions(SavBytes bytes, int cases) {
        bytes.whole(7, 3, 4, 8).whole(1, 0, 0, -1, 1, 1, 2, UTF_8);
        bytes.whole(7, 4, 8, 3).real(SavBytes.NOTHING).real(Double.MAX_VALUE).real(SECOND_LOWEST);
        bytes.whole(7, 11, 4, 3 * fields.size());
        fields.forEach(field -> bytes.whole(
                field.measure(),
                Math.min(LARGEST_WIDTH, Math.max(8, field.width())),
                field.width() == NUMERIC ? 1 : 0));
        extension(
                bytes,
                13,
                IntStream.range(0, fields.size())
                        .mapToObj(i -> shortName(i) + "=" + fields.get(i).name())
                        .collect(Collectors.joining("\t")));
        bytes.whole(7, 16, 8, 2).large(1).large(cases);
        extension(bytes, 20, "UTF-8");
    }

    private static void extension(SavBytes bytes, int subtype, String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        bytes.whole(7, subtype, 1, ascii.length).padded(ascii, 0, 1);
    }

    private void row(SavBytes bytes, DataRow row) {
        bytes.elements(row.variable(codebook), textWidth);
        row.told().forEach(bytes::element);
        bytes.element((double) row.people());
        int filled = row.answer().map(DataRow.Answered::column).orElse(-1);
        for (int i = 0; i < codebook.answers().size(); i++) {
            bytes.element(i == filled ? row.answer().orElseThrow().number() : SavBytes.NOTHING);
        }
    }
}
