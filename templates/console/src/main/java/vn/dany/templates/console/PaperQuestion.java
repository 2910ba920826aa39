package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.questionnaire.SpelledOut;
import vn.dany.core.questionnaire.TextRun;
import vn.dany.templates.Shown;

/**
 * A question as it stands on paper, in the words of its authors.
 *
 * @param number empty for what is not answered
 * @param picture what is shown with it, null if nothing
 * @param rule when it is answered and where to go on otherwise; empty for always
 * @param how how it is answered
 * @param choices what has a box each; for a matrix its columns
 * @param rows those of a matrix
 * @param lines how many are drawn to write on
 */
public record PaperQuestion(
        String number,
        String label,
        String hint,
        @Nullable Shown picture,
        String rule,
        String how,
        List<Box> choices,
        List<String> rows,
        List<Integer> lines) {

    /** As long as a picture's side may be in print: questions and choices. */
    private static final int WITH_LABEL = 240;

    private static final int WITH_CHOICE = 96;

    /** Up to so many characters two lines are enough. */
    private static final int SHORT = 200;

    /** What stands beside a box, with what is shown there, null if nothing. */
    public record Box(String label, @Nullable Shown picture) {}

    /**
     * Questions below one heading.
     *
     * @param title empty for none
     * @param rule when they are answered; empty for always
     */
    public record Part(String title, String rule, List<PaperQuestion> questions) {}

    /**
     * Every question that is put in the unit, numbered through.
     *
     * @param questionnaire as it is asked in the unit
     */
    static List<Part> of(Questionnaire questionnaire, Wording wording) {
        return new Sheet(questionnaire, wording).parts();
    }

    /** What is numbered, and what each rule is. */
    private static final class Sheet {
        private final Wording wording;
        private final List<Section> sections;
        private final Map<QuestionId, Integer> numbers = new HashMap<>();
        private final Map<Question, Integer> order = new HashMap<>();
        private final List<Placed> placed;
        private final SkipWords words;

        /** A numbered question with the rules it stands under. */
        private record Placed(
                @Nullable Expression section, @Nullable Expression own, int number) {}

        Sheet(Questionnaire questionnaire, Wording wording) {
            this.wording = wording;
            this.sections = SpelledOut.sections(questionnaire).stream()
                    .filter(section -> !isNever(section.relevant()))
                    .toList();
            List<Placed> found = new ArrayList<>();
            for (Section section : sections) {
                for (Question question : asked(section)) {
                    if (!question.variables().isEmpty()) {
                        int number = found.size() + 1;
                        found.add(new Placed(section.relevant(), question.relevant(), number));
                        order.put(question, number);
                        numbers.put(question.id(), number);
                        question.variables().forEach(variable -> numbers.put(variable.id(), number));
                    }
                }
            }
            this.placed = List.copyOf(found);
            this.words = new SkipWords(numbers, questionnaire.variablesById(), wording);
        }

        List<Part> parts() {
            return sections.stream()
                    .filter(section -> !asked(section).isEmpty())
                    .map(section -> new Part(
                            section.titleText().map(this::text).orElse(""),
                            rule(
                                    section.relevant(),
                                    wording.paper()::onlyIfSection,
                                    placed.stream()
                                            .filter(one -> one.number() > last(section)
                                                    && !Objects.equals(one.section(), section.relevant()))),
                            asked(section).stream()
                                    .map(question -> item(section, question))
                                    .toList()))
                    .toList();
        }

        private PaperQuestion item(Section section, Question question) {
            int number = order.getOrDefault(question, 0);
            return new PaperQuestion(
                    number == 0 ? "" : String.valueOf(number),
                    text(question.label()),
                    Optional.ofNullable(question.hint()).map(this::text).orElse(""),
                    Shown.within(WITH_LABEL, question.picture()),
                    rule(
                            question.relevant(),
                            wording.paper()::onlyIf,
                            placed.stream()
                                    .filter(one -> one.number() > number
                                            && (!Objects.equals(one.own(), question.relevant())
                                                    || !Objects.equals(one.section(), section.relevant())))),
                    how(question.kind()),
                    // What is put into an order has a box each for its number.
                    question.isRanking()
                            ? rows(question).stream()
                                    .map(thing -> new Box(thing, null))
                                    .toList()
                            : choices(question),
                    question.isRanking() ? List.of() : rows(question),
                    Collections.nCopies(lines(question.kind()), 0));
        }

        private List<Box> choices(Question question) {
            return question.choices().stream()
                    .filter(choice -> !choice.isNeverOffered())
                    .map(choice -> new Box(text(choice.label()), Shown.within(WITH_CHOICE, choice.picture())))
                    .toList();
        }

        private List<String> rows(Question question) {
            return question.kind().rows().stream().map(row -> text(row.label())).toList();
        }

        private interface Only {
            String say(String condition);
        }

        private String rule(@Nullable Expression rule, Only only, Stream<Placed> later) {
            if (rule == null || rule.isFixed()) {
                return "";
            }
            PaperMessages messages = wording.paper();
            String when =
                    words.condition(rule).map(only::say).orElseGet(() -> messages.onlyIfFits(words.dependsOn(rule)));
            return when + " "
                    + later.findFirst()
                            .map(next -> messages.elseGoTo(next.number()))
                            .orElseGet(messages::elseEnd);
        }

        private int last(Section section) {
            return asked(section).stream()
                    .mapToInt(question -> order.getOrDefault(question, 0))
                    .max()
                    .orElse(0);
        }

        private static List<Question> asked(Section section) {
            return section.questions().stream()
                    .filter(question -> question.isShown() && !isNever(question.relevant()))
                    .toList();
        }

        private static boolean isNever(@Nullable Expression rule) {
            return rule != null && rule.isNever();
        }

        private String how(QuestionKind kind) {
            PaperMessages messages = wording.paper();
            return kind.match(new QuestionKind.Cases<>(
                    single -> messages.askedOne(),
                    multiple -> multiple.atMost() < multiple.choices().size()
                            ? messages.askedAtMost(multiple.atMost())
                            : messages.askedSeveral(),
                    rating -> messages.askedOne(),
                    matrix -> messages.askedRows(),
                    ranking -> messages.askedOrder(ranking.rows().size()),
                    text -> "",
                    number -> messages.askedBetween(
                            number.min().toPlainString(), number.max().toPlainString()),
                    day -> messages.askedDay(),
                    time -> time.withDay() ? messages.askedDayAndTime() : messages.askedTime(),
                    contact -> "",
                    calculation -> "",
                    note -> ""));
        }

        private static int lines(QuestionKind kind) {
            return kind.match(new QuestionKind.Cases<>(
                    single -> 0,
                    multiple -> 0,
                    rating -> 0,
                    matrix -> 0,
                    ranking -> 0,
                    text -> text.maxLength() <= SHORT ? 2 : 4,
                    number -> 1,
                    day -> 0,
                    time -> 0,
                    contact -> 0,
                    calculation -> 0,
                    note -> 0));
        }

        private String text(LocalizedText text) {
            return TextRun.plain(wording.of(text));
        }
    }
}
