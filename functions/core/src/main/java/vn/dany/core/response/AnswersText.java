package vn.dany.core.response;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Moment;
import vn.dany.core.questionnaire.QuestionId;

/**
 * Answers as one compact line, in the order of their codes:
 * {@code A1:2;B2:+1+3;C1:?kb;E3:-;N1:#12.5;N2:@2024-04-01;N3:@08:30;E4:"}. The line is canonical: equal answers give equal lines.
 * Free text is kept beside it.
 */
public final class AnswersText {

    /** What stands for an answer; made once, since each answer of a round passes here when it is counted. */
    private static final Answer.Cases<String> MARK = new Answer.Cases<>(
            Answer.Chosen::choiceCode,
            many -> "+" + String.join("+", many.choiceCodes()),
            written -> "\"",
            numeric -> "#" + numeric.number().toPlainString(),
            dated -> "@" + dated.moment(),
            skipped -> "-",
            dontKnow -> "?" + dontKnow.choiceCode());

    private AnswersText() {}

    /** The line; written answers appear as a mark only. */
    public static String write(SortedMap<QuestionId, Answer> answers) {
        StringBuilder line = new StringBuilder();
        answers.forEach((id, answer) -> {
            if (line.length() > 0) {
                line.append(';');
            }
            line.append(id).append(':').append(answer.match(MARK));
        });
        return line.toString();
    }

    /** The written answers, by question. */
    public static SortedMap<QuestionId, String> texts(SortedMap<QuestionId, Answer> answers) {
        SortedMap<QuestionId, String> texts = new TreeMap<>();
        answers.forEach((id, answer) -> Answer.freeText(answer).ifPresent(text -> texts.put(id, text)));
        return texts;
    }

    /**
     * The answers behind a line and the texts beside it.
     *
     * @throws IllegalArgumentException if the line was not written by {@link #write}
     */
    public static SortedMap<QuestionId, Answer> read(String line, Map<QuestionId, String> texts) {
        SortedMap<QuestionId, Answer> answers = new TreeMap<>();
        if (line.isEmpty()) {
            return answers;
        }
        for (String part : line.split(";")) {
            int colon = part.indexOf(':');
            if (colon < 0 || colon == part.length() - 1) {
                throw new IllegalArgumentException("not a line of answers");
            }
            QuestionId id = new QuestionId(part.substring(0, colon));
            answers.put(id, answer(part.substring(colon + 1), texts.getOrDefault(id, "")));
        }
        return answers;
    }

    private static Answer dated(String written) {
        return Moment.written(written)
                .map(Answer.Dated::new)
                .orElseThrow(() -> new IllegalArgumentException("not a line of answers"));
    }

    private static Answer answer(String mark, String text) {
        return switch (mark.charAt(0)) {
            case '+' -> new Answer.ChosenMany(Arrays.asList(mark.substring(1).split("\\+")));
            case '?' -> new Answer.DontKnow(mark.substring(1));
            case '#' -> new Answer.Numeric(new BigDecimal(mark.substring(1)).stripTrailingZeros());
            case '@' -> dated(mark.substring(1));
            case '"' -> new Answer.Written(text);
            case '-' -> mark.length() == 1 ? Answer.SKIPPED : new Answer.Chosen(mark);
            default -> new Answer.Chosen(mark);
        };
    }
}
