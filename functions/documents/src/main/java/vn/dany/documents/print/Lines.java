package vn.dany.documents.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        List<String> lines = filled(text, width, width, width, measure);
        double narrow = width / lines.size();
        double wide = width;
        while (lines.size() > 1 && wide - narrow > width / 500) {
            double middle = (narrow + wide) / 2;
            List<String> tighter = filled(text, middle, middle, width, measure);
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

    /** Lines as full as they go, the first of at most {@code first}; a word wider than {@code width} is cut. */
    static List<String> full(String text, double first, double width, ToDoubleFunction<String> measure) {
        StringBuilder fitting = new StringBuilder(text.length());
        for (String word : text.split(" ", -1)) {
            fitting.append(fitting.isEmpty() ? "" : " ").append(cut(word, width, measure));
        }
        return filled(fitting.toString(), first, width, width, measure);
    }

    private static String cut(String word, double width, ToDoubleFunction<String> measure) {
        if (measure.applyAsDouble(word) <= width) {
            return word;
        }
        StringBuilder cut = new StringBuilder();
        int start = 0;
        for (int end = 0; end < word.length(); end = word.offsetByCodePoints(end, 1)) {
            if (end > start && measure.applyAsDouble(word.substring(start, word.offsetByCodePoints(end, 1))) > width) {
                cut.append(word, start, end).append(' ');
                start = end;
            }
        }
        return cut.append(word, start, word.length()).toString();
    }

    /** A number leaves the word before it only where the two are wider than {@code most}. */
    private static List<String> filled(
            String text, double first, double width, double most, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        List<String> words = SPACE.splitAsStream(text)
                .flatMap(word -> measure.applyAsDouble(word) <= most ? Stream.of(word) : Stream.of(word.split(" ")))
                .toList();
        for (String word : words) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measure.applyAsDouble(longer) > (lines.isEmpty() ? first : width)) {
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
