package vn.dany.templates.survey;

import java.util.List;
import vn.dany.templates.survey.AskedLanguage.Words;

/**
 * The questionnaire, or one section of it, as a page, ready for its template. Empty texts mean "nothing to show".
 *
 * @param from section of the page, empty if all are on it
 * @param step where the page stands among the others, such as "Phần 2/5"
 * @param back whether there is a page before
 * @param carried what was typed on the other pages, sealed by {@code seal}
 * @param typed whether somebody has typed something already; a draft kept on the phone then fills gaps only
 */
public record FormPage(
        Visit visit,
        LinkCard card,
        String action,
        String key,
        String script,
        Opening opening,
        String notice,
        String untranslated,
        String from,
        String step,
        int number,
        int of,
        List<HiddenField> carried,
        String seal,
        boolean typed,
        List<ProblemLine> problems,
        List<SectionBlock> sections) {

    /** What is said once, before the first question. */
    public record Opening(String lateNotice, Words introduction, String minutes, String anonymous, String deadline) {}

    /** Whether it begins the form. */
    public boolean isFirst() {
        return number <= 1;
    }

    /** What the Enter key presses. */
    public String enter() {
        return from.isEmpty() ? "send" : "next";
    }

    /**
     * A typed value carried on.
     *
     * @param mark an attribute that tells the script about several answers or contact details, empty for neither
     */
    public record HiddenField(String name, String value, String mark) {}

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
    public record SectionBlock(Words title, String rule, List<QuestionBlock> questions) {}

    /**
     * A question with what was typed and what is wrong with it.
     *
     * @param kind note, matrix, text, number, day, radio or checkbox
     * @param hints what is written below the label: the hint, how many may be chosen
     * @param limits attributes by which the script checks as core does
     */
    public record QuestionBlock(
            String id,
            String kind,
            Words label,
            List<Words> hints,
            boolean required,
            String rule,
            String limits,
            String error,
            List<ChoiceLine> choices,
            List<RowBlock> rows,
            String value,
            int maxLength,
            String inputMode) {}

    /** A row of a matrix. */
    public record RowBlock(String id, Words label, String error, List<ChoiceLine> choices) {}

    /**
     * A choice, chosen or not.
     *
     * @param rule when it is offered, for the script
     */
    public record ChoiceLine(String code, Words label, String rule, boolean chosen, boolean exclusive) {}
}
