package vn.dany.templates.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.Variable;

/** A typed answer in words. */
public record KeptAnswer(AskedLanguage.Words label, String text) {

    /** Everything in {@code typed} that answers one of {@code questions}, in their order. */
    static List<KeptAnswer> of(List<Question> questions, Map<String, List<String>> typed, Said said) {
        AskedLanguage language = said.language();
        List<KeptAnswer> kept = new ArrayList<>();
        for (Question question : questions.stream().filter(Question::isShown).toList()) {
            for (Variable variable : question.variables()) {
                List<String> values = typed.getOrDefault(variable.id().value(), List.of());
                add(kept, variable.label(), Said.words(variable, values, language), said);
            }
            if (question.asksForContact()) {
                add(kept, question.label(), contact(question, typed, language), said);
            }
        }
        return kept;
    }

    private static void add(List<KeptAnswer> kept, LocalizedText label, String text, Said said) {
        if (!text.isBlank()) {
            kept.add(new KeptAnswer(said.in(label), text));
        }
    }

    private static String contact(Question question, Map<String, List<String>> typed, AskedLanguage language) {
        String text = String.join(" ", typed.getOrDefault(question.id().value(), List.of()));
        boolean consented =
                typed.getOrDefault(question.consentField(), List.of()).contains(AnswerCheck.CONSENT);
        return text.isBlank() || !consented
                ? text
                : text + " – " + Wording.in(language.pages()).consentGiven();
    }
}
