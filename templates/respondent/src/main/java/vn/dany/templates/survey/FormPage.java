package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.IdentifyingQuestions;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.questionnaire.SpelledOut;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.response.FormState;
import vn.dany.core.response.Route;
import vn.dany.templates.Moments;
import vn.dany.templates.survey.AskedLanguage.Words;

/**
 * The questionnaire, or one section of it. Empty texts mean "nothing to show".
 *
 * @param opens whether it begins with what is said once, before the first question
 * @param inSteps whether a script asks one question at a time: where staff have chosen no layout, and all questions are here
 * @param typed whether somebody has typed something already; a draft kept on the phone then fills gaps only
 * @param rare whether the script must ask for what few forms need
 * @param pictures whether something is shown with a question or a choice
 * @param ranking where the script for putting things into an order is; empty where there are none
 */
@CheckedTemplate(basePath = "survey")
public record FormPage(
        Visit visit,
        LinkCard card,
        CarriedAnswers carried,
        boolean opens,
        boolean inSteps,
        Opening opening,
        String notice,
        String untranslated,
        Step step,
        boolean typed,
        boolean rare,
        boolean pictures,
        String ranking,
        List<ProblemLine> problems,
        List<SectionBlock> sections)
        implements TemplateInstance {

    /**
     * What is said once, before the first question.
     *
     * @param headline what is asked, in plain words
     * @param facts how long it takes, and until when
     * @param plan what it is based on
     * @param purpose what the answers are for
     * @param anonymous what is asked and stored of nobody
     * @param call whoever helps
     */
    public record Opening(
            String lateNotice,
            Words headline,
            String facts,
            Words plan,
            Words purpose,
            String anonymous,
            CallLink call,
            Words introduction) {

        private static Opening of(FormState form, AskedLanguage language) {
            Messages messages = Wording.in(language.pages());
            Questionnaire questionnaire = form.entrance().questionnaire();
            Campaign campaign = form.entrance().campaign();
            String you = questionnaire.addressee().in(language.tag());
            return new Opening(
                    form.reopened() ? messages.lateNextRound(you) : "",
                    language.in(questionnaire.headlineText().orElse(questionnaire.title())),
                    messages.facts(
                            questionnaire.minutes(),
                            Moments.in(language.pages()).until(form.round().window())),
                    language.in(campaign.legalBasis()),
                    language.in(campaign.purpose()),
                    anonymity(questionnaire, you, messages),
                    CallLink.of(campaign.contact().in(language.tag())),
                    language.in(questionnaire.introduction()));
        }

        /** What is asked of nobody, as far as that is so of this questionnaire, and what is stored of nobody. */
        private static String anonymity(Questionnaire questionnaire, String you, Messages messages) {
            if (!IdentifyingQuestions.areAbsentFrom(questionnaire)) {
                return messages.nothingStoredBesides(you);
            }
            return questionnaire.contactQuestion().isPresent()
                    ? messages.anonymousButContact(you)
                    : messages.anonymous(you);
        }
    }

    /**
     * Where the page stands among the others of the form.
     *
     * @param section the page's section, empty if all are on it
     * @param words such as "Phần 2/5"
     */
    public record Step(String section, String words, int number, int of) {

        private static Step of(Route.SectionStop stop, AskedLanguage language) {
            return new Step(
                    stop.section().sectionId(),
                    Wording.in(language.pages()).step(stop.number(), stop.of()),
                    stop.number(),
                    stop.of());
        }

        /** Whether it begins the form. */
        public boolean isFirst() {
            return number <= 1;
        }

        /** What the Enter key presses. */
        public String enter() {
            return section.isEmpty() ? "send" : "next";
        }
    }

    /**
     * A section.
     *
     * @param rule when it is asked, for the script
     */
    public record SectionBlock(Words title, String rule, List<QuestionBlock> questions) {

        private static SectionBlock of(Section section, Step step, FormState form, Said said) {
            return new SectionBlock(
                    section.titleText().map(said::in).orElse(Words.plain("")),
                    // On a page of its own a section is asked already.
                    step.section().isEmpty() ? QuestionBlock.rule(section.relevant()) : "",
                    section.questions().stream()
                            .filter(question -> question.isShown() && QuestionBlock.isEverAsked(question.relevant()))
                            .map(question -> QuestionBlock.of(question, form, said))
                            .toList());
        }
    }

    /** The form as it stands: all of it, a section, or every answer once more. */
    public static TemplateInstance of(FormState form, PublicAddress address, AskedLanguage language) {
        return form.stop()
                .match(new Route.Stop.Cases<>(
                        whole -> of(
                                form,
                                new Step("", "", 1, 1),
                                SpelledOut.sections(form.entrance().questionnaire()),
                                address,
                                language),
                        page -> of(form, Step.of(page, language), spelled(form, page.section()), address, language),
                        review -> ReviewPage.of(form, language)));
    }

    private static List<Section> spelled(FormState form, Section shown) {
        return SpelledOut.sections(form.entrance().questionnaire()).stream()
                .filter(section -> section.sectionId().equals(shown.sectionId()))
                .toList();
    }

    private static TemplateInstance of(
            FormState form, Step step, List<Section> shown, PublicAddress address, AskedLanguage language) {
        Questionnaire questionnaire = form.entrance().questionnaire();
        Said said = Said.on(form, language);
        List<ProblemLine> problems = ProblemLine.of(form, said);
        return new FormPage(
                        Visit.of(form.entrance(), language)
                                .inTrial(form.round().id().isTrial()),
                        LinkCard.of(form.entrance(), address, language, deadline(form, language)),
                        CarriedAnswers.of(form),
                        step.isFirst() && problems.isEmpty(),
                        step.section().isEmpty() && questionnaire.chosenLayout() == null,
                        Opening.of(form, language),
                        questionnaire
                                .noticeText()
                                .map(text -> text.in(language.tag()))
                                .orElse(""),
                        isTranslated(questionnaire, language.tag())
                                ? ""
                                : Wording.in(language.pages()).untranslated(),
                        step,
                        !form.typed().equals(questionnaire.defaults()),
                        RareScript.isWantedBy(shown),
                        shown.stream()
                                .flatMap(section -> section.questions().stream())
                                .anyMatch(question -> !question.pictures().isEmpty()),
                        shown.stream()
                                        .flatMap(section -> section.questions().stream())
                                        .anyMatch(Question::isRanking)
                                ? SurveyAssets.address(SurveyAssets.rankingScript(language.pages()))
                                : "",
                        problems,
                        shown.stream()
                                .filter(section -> section.isShown() && QuestionBlock.isEverAsked(section.relevant()))
                                .map(section -> SectionBlock.of(section, step, form, said))
                                .toList())
                .setLocale(language.pages().tag());
    }

    /** Until when the form is taken. */
    static String deadline(FormState form, AskedLanguage language) {
        return Wording.in(language.pages())
                .deadline(Moments.in(language.pages()).until(form.round().window()));
    }

    private static boolean isTranslated(Questionnaire questionnaire, String tag) {
        return questionnaire.questions().stream()
                .filter(Question::isShown)
                .allMatch(question -> question.label().speaks(tag)
                        && (question.isRanking()
                                        ? question.variables().stream().map(Variable::label)
                                        : question.choices().stream().map(Choice::label))
                                .allMatch(label -> label.speaks(tag)));
    }
}
