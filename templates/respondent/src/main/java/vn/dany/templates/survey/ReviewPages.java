package vn.dany.templates.survey;

import vn.dany.core.questionnaire.Section;
import vn.dany.core.response.FormState;
import vn.dany.core.response.Move;
import vn.dany.templates.Moments;
import vn.dany.templates.survey.AskedLanguage.Words;

/** Lays the answers out for a last look. */
final class ReviewPages {

    private ReviewPages() {}

    static ReviewPage page(FormState form, FormPages pages, AskedLanguage language) {
        Messages messages = Wording.in(language.pages());
        String you = form.entrance().questionnaire().addressee().in(language.tag());
        return new ReviewPage(
                Visit.of(form.entrance(), language).inTrial(form.round().id().isTrial()),
                Visit.address(form.entrance()) + language.query(),
                form.submissionKey(),
                FormPages.script(language),
                form.reopened() ? messages.lateNextRound(you) : "",
                messages.deadline(
                        Moments.in(language.pages()).until(form.round().window())),
                pages.carried(),
                form.seal(),
                pages.problemLines(),
                form.entrance().questionnaire().sections().stream()
                        .map(section -> section(form, section, language))
                        .filter(section -> !section.answers().isEmpty())
                        .toList());
    }

    private static ReviewPage.ReviewedSection section(FormState form, Section section, AskedLanguage language) {
        return new ReviewPage.ReviewedSection(
                section.titleText().map(language::in).orElse(new Words("", "")),
                Move.TO + section.sectionId(),
                KeptAnswer.of(section.questions(), form.carried(), language));
    }
}
