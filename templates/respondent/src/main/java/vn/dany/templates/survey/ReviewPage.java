package vn.dany.templates.survey;

import java.util.List;
import vn.dany.templates.survey.AskedLanguage.Words;

/** Every answer once more, before sending; {@code move} is what a section's button says to lead back to it. */
public record ReviewPage(
        Visit visit,
        String action,
        String key,
        String script,
        String lateNotice,
        String deadline,
        List<FormPage.HiddenField> carried,
        String seal,
        List<FormPage.ProblemLine> problems,
        List<ReviewedSection> sections) {

    /** A section's answers. */
    public record ReviewedSection(Words title, String move, List<KeptAnswer> answers) {}
}
