package vn.dany.documents.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Breaks text into lines of about equal width: no line of one word below a full one. Two lines part after a comma or at
 * a dash if they can, since Vietnamese words of two syllables ("xây dựng") have no other mark; a number stays with the
 * word before it.
 */
final class Lines {

    private static final Pattern SPACE = Pattern.compile(" (?![0-9])");

    private Lines() {}

    /** As few lines of at most {@code width} as it takes; a word wider than that has a line of its own. */
    static List<String> balanced(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = filled(text, width, measure);
        double narrow = width / lines.size();
        double wide = width;
        while (lines.size() > 1 && wide - narrow > width / 500) {
            double middle = (narrow + wide) / 2;
            List<String> tighter = filled(text, middle, measure);
            boolean fits = tighter.size() == lines.size()
                    && tighter.stream().allMatch(line -> measure.applyAsDouble(line) <= width);
            if (fits) {
                lines = tighter;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return lines.size() == 2 ? parted(lines, text, width, measure) : lines;
    }

    /** The two lines, parted at the mark that leaves the longer one shortest; as they were if there is none to part at. */
    private static List<String> parted(
            List<String> lines, String text, double width, ToDoubleFunction<String> measure) {
        List<String> best = lines;
        double least = width;
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            List<String> parts = List.of(text.substring(0, i), text.substring(i + 1));
            boolean marked = parts.get(0).matches(".*[,;:.]") || parts.get(1).startsWith("–");
            double longer = Math.max(measure.applyAsDouble(parts.get(0)), measure.applyAsDouble(parts.get(1)));
            if (marked && longer <= least) {
                best = parts;
                least = longer;
            }
        }
        return best;
    }

    private static List<String> filled(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : SPACE.split(text)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measure.applyAsDouble(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
