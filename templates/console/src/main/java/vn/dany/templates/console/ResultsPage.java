package vn.dany.templates.console;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** What a round answered, question by question. Empty texts mean "nothing to show". */
public record ResultsPage(
        Shell shell,
        String unitName,
        String parentName,
        String responses,
        String counted,
        String notice,
        String coverage,
        String refusal,
        String whyLink,
        String action,
        String orderAction,
        String progressLink,
        boolean countedOnce,
        List<UnitGroup> chooser,
        List<SectionBlock> sections) {

    /** Units to choose from under one heading; the heading is empty for the province. */
    public record UnitGroup(String label, List<UnitLine> units) {}

    /** A unit to choose. */
    public record UnitLine(String id, String name, boolean chosen) {}

    /** A section. */
    public record SectionBlock(String anchor, String title, List<QuestionBlock> questions) {}

    /**
     * A question.
     *
     * @param base how many answered, how many did not, in words
     * @param note what to keep in mind about the percentages, empty for nothing
     * @param indicator what the share of the scale's favourable levels is called, empty without a scale
     * @param bars the choices of a question without a scale
     * @param levels the names of a scale's levels, with their colours
     * @param rows the variables of a question with a scale
     */
    public record QuestionBlock(
            String id,
            String label,
            String base,
            String note,
            String indicator,
            List<Bar> bars,
            List<Level> levels,
            List<RowBlock> rows) {}

    /** A choice. */
    public record Bar(String label, String count, String percent, String length) {}

    /** A level of a scale. */
    public record Level(String style, String label) {}

    /** A variable with a scale. */
    @TemplateData
    public record RowBlock(
            String label, String indicator, String base, String dontKnow, String skipped, List<Segment> segments) {}

    /** The part of a level in a stacked bar. */
    public record Segment(String style, String start, String length, String count, String percent) {}
}
