package vn.dany.formats.xlsform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.questionnaire.PictureName;

/** Small forms in the styles of the field, each with what must come of it. */
final class Corpus {

    private static final String NOTHING = "-";

    private static final PictureFile PICTURE = new PictureFile("0123456789abcdef".repeat(2), PictureFile.Kind.PNG);

    private Corpus() {}

    /**
     * A form.
     *
     * @param outcome {@code taken} with the names of its questions and its notices, or {@code refused} with every cell and
     *     reason
     */
    record Form(String name, String outcome, Grid grid) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them; settings of its own has whichever says nothing of them. */
    static List<Form> forms() {
        Map<String, String> outcomes = outcomes();
        List<Form> forms = new ArrayList<>();
        for (String block : text("corpus.txt").split("(?m)^=== ")) {
            if (!block.isBlank()) {
                String name = block.substring(0, block.indexOf('\n')).strip();
                forms.add(new Form(
                        name, outcomes.getOrDefault(name, ""), grid(block.substring(block.indexOf('\n') + 1))));
            }
        }
        return forms;
    }

    /** The one picture that was sent with all of them, {@code hình.png}, also as our own workbooks call it. */
    static Optional<Picture> picture(String fileName) {
        return PictureName.parse(fileName)
                .filter(name -> PictureName.key(fileName).equals("hình.png")
                        || name.file().equals(Optional.of(PICTURE)))
                .map(name -> new Picture(PICTURE, 640, 480, name.name()));
    }

    private static Grid grid(String block) {
        Map<String, String> sheets = new LinkedHashMap<>();
        for (String part : block.split("(?m)^\\[")) {
            if (!part.isBlank()) {
                int end = part.indexOf(']');
                sheets.put(part.substring(0, end), part.substring(part.indexOf('\n') + 1));
            }
        }
        Grid grid = Grid.of();
        sheets.forEach((name, lines) -> {
            if (!lines.strip().equals(NOTHING)) {
                grid.sheet(name, lines);
            }
        });
        boolean own = sheets.containsKey("settings") || sheets.containsKey("Thiết lập");
        return own ? grid : grid.settings();
    }

    private static Map<String, String> outcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (String block : text("outcomes.txt").split("(?m)^=== ")) {
            if (!block.isBlank()) {
                int end = block.indexOf('\n');
                outcomes.put(
                        block.substring(0, end).strip(),
                        block.substring(end + 1).strip());
            }
        }
        return outcomes;
    }

    private static String text(String name) {
        try (InputStream file = Objects.requireNonNull(Corpus.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
