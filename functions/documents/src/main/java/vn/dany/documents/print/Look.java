package vn.dany.documents.print;

import java.io.IOException;
import java.util.List;
import vn.dany.documents.print.Canvas.Style;

/**
 * How paragraphs of one style look. Lengths are in millimetres.
 *
 * @param before room above, of which the larger of two neighbours counts
 * @param first how far the first line is set in besides {@code left}
 * @param keepsNext whether it stands on the page of what follows
 * @param keepsLines whether it stands on one page
 * @param newPage whether it begins a page
 * @param ruled whether there is a rule below
 * @param level of a heading from 1, 0 for what is none
 */
public record Look(
        Style style,
        boolean underlined,
        Setting setting,
        double before,
        double after,
        double first,
        double left,
        double right,
        boolean keepsNext,
        boolean keepsLines,
        boolean newPage,
        boolean ruled,
        int level) {

    /** Where lines stand between the margins. */
    public enum Setting {
        LEFT,
        CENTRE,
        RIGHT,
        /** Spread over the width, but for the last line. */
        JUSTIFIED
    }

    private static final double LEADING = 1.15;
    private static final double FOOT = 0.91;
    private static final double RULE = 0.25;

    /** A line of few words before a very long one is rather left short: what a space takes at most, for each point. */
    private static final double WIDEST = 0.3;

    private static final double MM_PER_POINT = 25.4 / 72;

    /** The same, so many times as large; what is set in stays so. */
    Look sized(double size) {
        return new Look(
                style.sized(style.points() * size),
                underlined,
                setting,
                before * size,
                after * size,
                first,
                left,
                right,
                keepsNext,
                keepsLines,
                newPage,
                ruled,
                level);
    }

    /** Height of a line. */
    double leading() {
        return style.points() * LEADING * MM_PER_POINT;
    }

    /** The lines of {@code text} in a column of {@code width}. */
    List<String> lines(String text, double width) {
        double full = width - left - right;
        return Lines.full(text, full - first, full, this::wide);
    }

    /** Draws one of these lines with its top at {@code y}, in a column of {@code width} from {@code x}. */
    void draw(Canvas canvas, List<String> lines, int line, double x, double y, double width) throws IOException {
        String text = lines.get(line);
        double set = line == 0 ? first : 0;
        double room = width - left - right - set;
        double wide = wide(text);
        double foot = y + style.points() * FOOT * MM_PER_POINT;
        double start = x + left + set;
        switch (setting) {
            case LEFT -> canvas.line(style, text, 0, start, foot);
            case CENTRE -> canvas.line(style, text, 0, start + (room - wide) / 2, foot);
            case RIGHT -> canvas.line(style, text, 0, start + room - wide, foot);
            case JUSTIFIED -> {
                long spaces = text.chars().filter(c -> c == ' ').count();
                double wider = line < lines.size() - 1 && spaces > 0 ? (room - wide) / spaces : 0;
                canvas.line(style, text, wider > style.points() * WIDEST ? 0 : wider, start, foot);
            }
        }
        if (underlined) {
            canvas.line(style.ink(), RULE, start, foot + RULE * 4, start + wide, foot + RULE * 4);
        }
        if (ruled && line == lines.size() - 1) {
            double down = y + leading() + RULE * 2;
            canvas.line(style.ink(), RULE, x + left, down, x + width - right, down);
        }
    }

    private double wide(String text) {
        return style.face().width(text, style.points()) * MM_PER_POINT;
    }
}
