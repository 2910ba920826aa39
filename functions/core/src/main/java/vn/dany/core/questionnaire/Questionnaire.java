package vn.dany.core.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.Finding;

/**
 * One immutable version of the questions. Codes are unique and rules look back only, so that showing, checking and
 * counting can never disagree.
 *
 * @param headline what it asks, as one question in plain words, at the head of the form; null for its title
 * @param notice what must be said wherever it is shown, such as that it is reconstructed; null if nothing
 * @param addressee how the respondent is addressed: "đồng chí" for officials, "ông/bà" for citizens
 * @param minutes about how long it takes
 * @param chosenLayout how staff want it spread over pages, null to go by its length
 * @param photos whether photos may follow what was written; only a box takes any, where somebody reads them to answer
 */
public record Questionnaire(
        QuestionnaireVersion version,
        LocalizedText title,
        @Nullable LocalizedText headline,
        LocalizedText introduction,
        @Nullable LocalizedText notice,
        LocalizedText addressee,
        int minutes,
        List<Section> sections,
        @Nullable Layout chosenLayout,
        boolean photos) {

    public Questionnaire {
        sections = List.copyOf(sections);
        List<Finding> problems = new QuestionRules().problems(sections, photos);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** One that takes no photos. */
    public Questionnaire(
            QuestionnaireVersion version,
            LocalizedText title,
            @Nullable LocalizedText headline,
            LocalizedText introduction,
            @Nullable LocalizedText notice,
            LocalizedText addressee,
            int minutes,
            List<Section> sections,
            @Nullable Layout chosenLayout) {
        this(version, title, headline, introduction, notice, addressee, minutes, sections, chosenLayout, false);
    }

    /** What speaks against publishing it, though it can be answered. */
    public List<Finding> publicationProblems() {
        return new PublicationRules().problems(sections);
    }

    /** Why sections do not make a questionnaire. */
    public static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final transient List<Finding> problems;

        Refused(List<Finding> problems) {
            super(problems.stream().map(Finding::toString).collect(Collectors.joining("; ")));
            this.problems = List.copyOf(problems);
        }

        /** Each problem, in the order of the questions. */
        public List<Finding> problems() {
            return problems;
        }
    }

    /** How it is spread over pages. */
    public Layout layout() {
        return chosenLayout != null ? chosenLayout : Layout.byLength(asked().size());
    }

    /** The same questions, spread over pages as {@code layout} has it. */
    public Questionnaire laidOut(Layout layout) {
        return new Questionnaire(
                version, title, headline, introduction, notice, addressee, minutes, sections, layout, photos);
    }

    /** The same as another version. */
    public Questionnaire as(QuestionnaireVersion other) {
        return new Questionnaire(
                other, title, headline, introduction, notice, addressee, minutes, sections, chosenLayout, photos);
    }

    /** Whether some rule uses the type of the unit, {@code ${unit_type}}. */
    public boolean dependsOnUnitType() {
        return UnitTypeRule.isUsedIn(sections);
    }

    /** The same as it is asked in units of a type such as "Phường": rules that use {@code ${unit_type}} are settled. */
    public Questionnaire askedIn(String unitType) {
        if (!dependsOnUnitType()) {
            return this;
        }
        UnitTypeRule rule = new UnitTypeRule(unitType);
        return new Questionnaire(
                version,
                title,
                headline,
                introduction,
                notice,
                addressee,
                minutes,
                sections.stream().map(rule::settled).toList(),
                chosenLayout,
                photos);
    }

    /** Every question, in order. */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** Everything that is shown with its questions and choices, each file once, in order. */
    public List<Picture> pictures() {
        Map<PictureFile, Picture> byFile = new LinkedHashMap<>();
        questions()
                .forEach(question ->
                        question.pictures().forEach(picture -> byFile.putIfAbsent(picture.file(), picture)));
        return List.copyOf(byFile.values());
    }

    /** Every variable, in order. */
    public List<Variable> variables() {
        return questions().stream()
                .flatMap(question -> question.variables().stream())
                .toList();
    }

    /** What an empty form starts with, by variable. */
    public Map<String, List<String>> defaults() {
        Map<String, List<String>> defaults = new LinkedHashMap<>();
        questions().stream()
                .filter(question -> !question.defaults().isEmpty())
                .forEach(question -> defaults.put(question.id().value(), question.defaults()));
        return defaults;
    }

    /** The question for contact details, if it has one. */
    public Optional<Question> contactQuestion() {
        return questions().stream().filter(Question::asksForContact).findFirst();
    }

    /** Variables by their code. */
    public Map<QuestionId, Variable> variablesById() {
        Map<QuestionId, Variable> byId = new LinkedHashMap<>();
        variables().forEach(variable -> byId.put(variable.id(), variable));
        return byId;
    }

    /** What people answer, by code: all variables but those that are worked out. */
    public Map<QuestionId, Variable> asked() {
        Map<QuestionId, Variable> asked = variablesById();
        asked.values().removeIf(variable -> !variable.question().isShown());
        return asked;
    }

    /** What it asks in plain words, if its authors said so. */
    public Optional<LocalizedText> headlineText() {
        return Optional.ofNullable(headline);
    }

    /** The text that must accompany it, if any. */
    public Optional<LocalizedText> noticeText() {
        return Optional.ofNullable(notice);
    }
}
