package vn.dany.core.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Moment;
import vn.dany.core.questionnaire.QuestionId;

/**
 * Answers as they are kept: one compact line, in the order of their codes,
 * {@code A1:2;B2:+1+3;C1:?kb;E3:-;N1:#12.5;N2:@2024-04-01;N3:@08:30;E4:"}, and the free text beside it. Canonical: equal
 * answers are kept alike.
 *
 * @param marks what stands in the line for each answer, such as {@code A1:2}
 * @param texts the written answers, by question
 */
public record AnswersText(List<String> marks, SortedMap<QuestionId, String> texts) {

    /** How the mark of a written answer ends. */
    private static final String WRITTEN = ":\"";

    /** What stands for an answer. */
    private static final Answer.Cases<String> SIGN = new Answer.Cases<>(
            Answer.Chosen::choiceCode,
            many -> "+" + String.join("+", many.choiceCodes()),
            written -> "\"",
            numeric -> "#" + numeric.number().toPlainString(),
            dated -> "@" + dated.moment(),
            skipped -> "-",
            dontKnow -> "?" + dontKnow.choiceCode());

    public AnswersText {
        marks = List.copyOf(marks);
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** These answers as they are kept. */
    public static AnswersText of(SortedMap<QuestionId, Answer> answers) {
        List<String> marks = new ArrayList<>();
        SortedMap<QuestionId, String> texts = new TreeMap<>();
        answers.forEach((id, answer) -> {
            marks.add(new Mark(id, answer).toString());
            Answer.freeText(answer).ifPresent(text -> texts.put(id, text));
        });
        return new AnswersText(marks, texts);
    }

    /**
     * What was kept as a line and the texts beside it. What a mark means is looked at only by who reads it.
     *
     * @throws IllegalArgumentException if a mark has no question, questions are not in their order, or texts are not those of
     *     the written answers
     */
    public static AnswersText read(String line, SortedMap<QuestionId, String> texts) {
        List<String> marks = line.isEmpty() ? List.of() : List.of(line.split(";", -1));
        Set<QuestionId> written = new HashSet<>();
        String before = ":";
        for (String mark : marks) {
            if (mark.indexOf(':') < 0 || !isBefore(before, mark)) {
                throw Mark.foreign();
            }
            if (mark.endsWith(WRITTEN)) {
                written.add(Mark.read(mark).id());
            }
            before = mark;
        }
        if (!written.equals(texts.keySet())) {
            throw Mark.foreign();
        }
        return new AnswersText(marks, texts);
    }

    /** Whether the question of a mark comes before that of the next, by {@link QuestionId}'s order. */
    private static boolean isBefore(String mark, String next) {
        int at = 0;
        while (mark.charAt(at) == next.charAt(at) && mark.charAt(at) != ':') {
            at++;
        }
        return next.charAt(at) != ':' && (mark.charAt(at) == ':' || mark.charAt(at) < next.charAt(at));
    }

    /** The line; written answers appear as a mark only. */
    public String line() {
        return String.join(";", marks);
    }

    /**
     * The answers, read anew at each call.
     *
     * @throws IllegalArgumentException if one of the marks is not of {@link #of}'s writing
     */
    public SortedMap<QuestionId, Answer> answers() {
        SortedMap<QuestionId, Answer> answers = new TreeMap<>();
        marks.stream().map(Mark::read).forEach(mark -> {
            String text = texts.get(mark.id());
            answers.put(mark.id(), text == null ? mark.answer() : new Answer.Written(text));
        });
        return answers;
    }

    /**
     * One answer of a line.
     *
     * @param answer a written one without its text
     */
    public record Mark(QuestionId id, Answer answer) {

        /**
         * The answer that a mark stands for.
         *
         * @throws IllegalArgumentException if it is not of {@link AnswersText#of}'s writing
         */
        public static Mark read(String mark) {
            int colon = mark.indexOf(':');
            if (colon < 0 || colon == mark.length() - 1) {
                throw foreign();
            }
            Mark read = new Mark(new QuestionId(mark.substring(0, colon)), answer(mark.substring(colon + 1)));
            if (!read.toString().equals(mark)) {
                throw foreign();
            }
            return read;
        }

        private static Answer answer(String sign) {
            return switch (sign.charAt(0)) {
                case '+' ->
                    new Answer.ChosenMany(Arrays.asList(sign.substring(1).split("\\+")));
                case '?' -> new Answer.DontKnow(sign.substring(1));
                case '#' -> new Answer.Numeric(new BigDecimal(sign.substring(1)));
                case '@' -> new Answer.Dated(Moment.written(sign.substring(1)).orElseThrow(Mark::foreign));
                case '"' -> new Answer.Written("");
                case '-' -> sign.length() == 1 ? Answer.SKIPPED : new Answer.Chosen(sign);
                default -> new Answer.Chosen(sign);
            };
        }

        private static IllegalArgumentException foreign() {
            return new IllegalArgumentException("not a line of answers");
        }

        @Override
        public String toString() {
            return id + ":" + answer.match(SIGN);
        }
    }
}
