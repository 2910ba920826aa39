package vn.dany.templates.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
            if (question.isRanking()) {
                add(kept, question.label(), order(question, typed, said), said);
                continue;
            }
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

    /** What is put into an order, the first before all; what has no place is not in it. */
    private static String order(Question question, Map<String, List<String>> typed, Said said) {
        return question.choices().stream()
                .flatMap(place -> question.variables().stream()
                        .filter(row ->
                                typed.getOrDefault(row.id().value(), List.of()).contains(place.code()))
                        .map(row -> place.code() + ". " + said.in(row.label()).text()))
                .collect(Collectors.joining("; "));
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
