package vn.dany.templates.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Variable;

/** A typed answer in words. */
public record KeptAnswer(AskedLanguage.Words label, String text) {

    /** Everything in {@code typed} that answers one of {@code variables}, in their order. */
    static List<KeptAnswer> of(List<Variable> variables, Map<String, List<String>> typed, AskedLanguage language) {
        List<KeptAnswer> kept = new ArrayList<>();
        for (Variable variable : variables) {
            List<String> values = typed.getOrDefault(variable.id().value(), List.of());
            if (values.stream().anyMatch(value -> !value.isBlank())) {
                String text = values.stream()
                        .map(value -> variable.choice(value)
                                .map(Choice::label)
                                .map(label -> label.in(language.tag()))
                                .orElse(value))
                        .collect(Collectors.joining("; "));
                kept.add(new KeptAnswer(language.in(variable.label()), text));
            }
        }
        return kept;
    }
}
