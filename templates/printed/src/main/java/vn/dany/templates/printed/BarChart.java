package vn.dany.templates.printed;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * Bars below each other with their names before and their figures behind, the same in a Word document and in PDF. Lengths
 * of the paper are in millimetres, those across the chart are parts of its width.
 *
 * @param number its place among the charts of its report, from 1
 * @param measure what the bars measure
 * @param described what it says, for those who do not see it
 * @param full how long a bar is that fills the chart: a share in basis points, or a number
 * @param shares whether bars are shares, with an axis in percent below them
 */
@TemplateData
public record BarChart(int number, String measure, String described, long full, boolean shares, List<Bar> bars) {

    /** How many parts the axis has. */
    public static final int TICKS = 5;

    /** What is taller is parted into several, so that each stands on one page with its heading. */
    private static final double TALLEST = 120;

    /** Longer names are cut. */
    private static final int LONGEST_NAME = 110;

    private static final int LETTERS_IN_LINE = 40;
    private static final double LETTER = 1.85;
    private static final double WIDEST_NAMES = 0.44;
    private static final double BESIDE_BARS = 0.015;
    private static final double FIGURES = 0.115;
    private static final double LINE = 4.4;
    private static final double GAP = 3;
    private static final double THICK = 0.6;
    private static final double THICKEST = 6;
    private static final double AXIS = 8;
    private static final double MARGIN = 2;
    private static final double WIDTH = 165;
    private static final int UNITS_PER_MM = 36_000;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param name what it is of
     * @param value how long it is
     * @param figure the same in words, or why there is none
     */
    @TemplateData
    public record Bar(String name, long value, String figure) {

        /** Cut after a word if it is too long to stand before a bar. */
        public String shortName() {
            if (name.length() <= LONGEST_NAME) {
                return name;
            }
            int end = name.lastIndexOf(' ', LONGEST_NAME - 1);
            return name.substring(0, end > LONGEST_NAME / 2 ? end : name.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…";
        }
    }

    /** How many charts it takes so that each has room on a page. */
    public static int parts(List<Bar> bars) {
        return (int) Math.ceil(bars.size() * step(bars) / TALLEST);
    }

    /** Height of one bar with the room around it: as tall as the longest name. */
    public double step() {
        return step(bars);
    }

    private static double step(List<Bar> bars) {
        int lines = bars.stream()
                .mapToInt(bar -> 1 + (bar.shortName().length() - 1) / LETTERS_IN_LINE)
                .max()
                .orElse(1);
        return lines * LINE + GAP;
    }

    /** How thick a bar is. */
    public double thick() {
        return Math.min(step() * THICK, THICKEST);
    }

    /** The room between two bars, in percent of one. */
    public long gap() {
        return Math.round(100 * (step() - thick()) / thick());
    }

    /** Height of the whole. */
    public double height() {
        return MARGIN + bars.size() * step() + (shares ? AXIS : MARGIN);
    }

    /** Room above the first bar. */
    public double margin() {
        return MARGIN;
    }

    /** What an office program is told: the height in English metric units. */
    public long tall() {
        return Math.round(height() * UNITS_PER_MM);
    }

    /** Likewise the width, which is that of the text. */
    public long wide() {
        return Math.round(WIDTH * UNITS_PER_MM);
    }

    /** How wide names are at most, which stand at their right end. */
    public double names() {
        int most = bars.stream().mapToInt(bar -> bar.shortName().length()).max().orElse(0);
        return rounded(Math.min(WIDEST_NAMES, most * LETTER / WIDTH));
    }

    /** Where bars begin. */
    public double left() {
        return rounded(names() + BESIDE_BARS);
    }

    /** How wide a bar is that fills the chart; its figure stands behind. */
    public double across() {
        return rounded(1 - FIGURES - left());
    }

    /** Where the first bar's room begins, as a part of the height. */
    public double top() {
        return rounded(MARGIN / height());
    }

    /** How tall all bars are together. */
    public double down() {
        return rounded(bars.size() * step() / height());
    }

    /** How far two ticks of the axis are apart. */
    public long tick() {
        return full / TICKS;
    }

    /** How long each bar is, as office programs take it: shares as parts of one. */
    public List<String> lengths() {
        return bars.stream().map(bar -> plotted(bar.value())).toList();
    }

    /** Likewise where the axis ends. */
    public String end() {
        return plotted(full);
    }

    /** Likewise how far two of its ticks are apart. */
    public String interval() {
        return plotted(tick());
    }

    private String plotted(long value) {
        return shares ? Double.toString(value / 10_000.0) : Long.toString(value);
    }

    private static double rounded(double part) {
        return Math.round(1_000 * part) / 1_000.0;
    }
}
