package vn.dany.core.questionnaire;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dany.core.unit.SearchText;

/**
 * The choice with which a form says that somebody else has answered it. Found by its words, in Vietnamese with or without
 * tone marks or in English: good for a hint, never for leaving a response out.
 */
public record AnsweredForOthers(QuestionId questionId, String choiceCode) {

    private static final Pattern WORDS = Pattern.compile(
            "(?:tra loi|dien|lam) (?:thay|ho)(?![a-z])|answered (?:it )?for (?:me|them|somebody|someone)");

    /** The first such choice, if the questionnaire has one. */
    public static Optional<AnsweredForOthers> in(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .filter(question -> question.kind().answering() == QuestionKind.Answering.ONE_CHOICE)
                .flatMap(question -> question.choices().stream()
                        .filter(choice -> says(choice.label()))
                        .map(choice -> new AnsweredForOthers(question.id(), choice.code())))
                .findFirst();
    }

    private static boolean says(LocalizedText label) {
        Map<String, String> wordings = label.byLanguage();
        return wordings.values().stream()
                .map(SearchText::fold)
                .anyMatch(text -> WORDS.matcher(text).find());
    }
}
