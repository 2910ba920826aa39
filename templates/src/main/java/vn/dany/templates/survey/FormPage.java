package vn.dany.templates.survey;

import java.util.List;

/** The questionnaire as a page, ready for its template. Empty texts mean "nothing to show". */
public record FormPage(
        Visit visit,
        String action,
        String key,
        String script,
        String notice,
        String lateNotice,
        String purpose,
        String introduction,
        String minutes,
        String anonymous,
        String deadline,
        List<ProblemLine> problems,
        List<SectionBlock> sections) {

    /**
     * A line of the summary of problems.
     *
     * @param target id of the input to go to, empty if the line is about the whole form
     */
    public record ProblemLine(String target, String text) {}

    /**
     * A section.
     *
     * @param rule when it is asked, for the script
     */
    public record SectionBlock(String title, String rule, List<QuestionBlock> questions) {}

    /**
     * A question with what was typed and what is wrong with it.
     *
     * @param kind note, matrix, text, number, radio or checkbox
     */
    public record QuestionBlock(
            String id,
            String kind,
            String label,
            String hint,
            boolean required,
            String rule,
            String error,
            List<ChoiceLine> choices,
            List<RowBlock> rows,
            String value,
            int maxLength,
            String inputMode) {}

    /** A row of a matrix. */
    public record RowBlock(String id, String label, String error, List<ChoiceLine> choices) {}

    /** A choice, chosen or not. */
    public record ChoiceLine(String code, String label, boolean chosen, boolean exclusive) {}
}
