package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.response.FormState;
import vn.dany.core.response.Move;
import vn.dany.templates.survey.AskedLanguage.Words;

/** Every answer once more, before sending. */
@CheckedTemplate(basePath = "survey")
public record ReviewPage(
        Visit visit,
        String lateNotice,
        String deadline,
        CarriedAnswers carried,
        List<ProblemLine> problems,
        List<ReviewedSection> sections)
        implements TemplateInstance {

    /** A section's answers; {@code move} is what its button says to lead back to it. */
    public record ReviewedSection(Words title, String move, List<KeptAnswer> answers) {

        private static ReviewedSection of(Section section, FormState form, Said said) {
            return new ReviewedSection(
                    section.titleText().map(said::in).orElse(Words.plain("")),
                    Move.TO + section.sectionId(),
                    KeptAnswer.of(section.questions(), form.carried(), said));
        }
    }

    static TemplateInstance of(FormState form, AskedLanguage language) {
        Said said = Said.on(form, language);
        String you = form.entrance().questionnaire().addressee().in(language.tag());
        return new ReviewPage(
                        Visit.of(form.entrance(), language)
                                .inTrial(form.round().id().isTrial()),
                        form.reopened() ? Wording.in(language.pages()).lateNextRound(you) : "",
                        FormPage.deadline(form, language),
                        CarriedAnswers.of(form),
                        ProblemLine.of(form, said),
                        form.entrance().questionnaire().sections().stream()
                                .map(section -> ReviewedSection.of(section, form, said))
                                .filter(section -> !section.answers().isEmpty())
                                .toList())
                .setLocale(language.pages().tag());
    }
}
