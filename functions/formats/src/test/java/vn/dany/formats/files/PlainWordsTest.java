package vn.dany.formats.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;

/**
 * How hard the questions are to read: by the length of their longest sentence in syllables ("tiếng"), and by the grade of
 * school that L. T. Nguyen and A. B. Henkin give a Vietnamese text, 2 × letters a syllable + 0.2 × syllables a sentence − 6
 * (Journal of Reading 26, 1982). Official words stay as they are: those that are harder than that have a hint in plain words.
 */
class PlainWordsTest {

    /** A sentence that can be heard once and kept. */
    private static final int LONGEST = 20;

    /** What everybody learns: primary school ends with grade 5. */
    private static final double HARDEST = 5;

    @TestFactory
    Stream<DynamicTest> question_isShortAndPlain_orHasAHint() {
        return StarterSet.questionnaires().stream()
                .flatMap(asked -> asked.questions().stream()
                        .map(question -> DynamicTest.dynamicTest(name(asked, question), () -> check(question))));
    }

    private static String name(Questionnaire asked, Question question) {
        return asked.version().questionnaireId() + " " + question.id();
    }

    private static void check(Question question) {
        Stream.concat(Stream.of(question.label()), question.variables().stream().map(Variable::label))
                .forEach(label -> {
                    Reading reading = Reading.of(label);
                    assertThat(reading.isPlain() || question.hint() != null)
                            .as("%s: %s", label.vi(), reading)
                            .isTrue();
                });
        if (question.hint() != null) {
            Reading hint = Reading.of(question.hint());
            assertThat(hint.isPlain()).as("%s: %s", question.hint().vi(), hint).isTrue();
        }
    }

    /**
     * What a text takes.
     *
     * @param longest syllables of the longest sentence
     * @param grade the year of school
     */
    private record Reading(int longest, double grade) {

        private static Reading of(LocalizedText text) {
            List<String> sentences = Stream.of(text.vi().split("[.?!;:\\n]+"))
                    .map(String::strip)
                    .filter(sentence -> !sentence.isEmpty())
                    .toList();
            List<String> syllables = sentences.stream()
                    .flatMap(sentence -> Stream.of(sentence.split("[^\\p{L}\\p{N}]+")))
                    .filter(syllable -> !syllable.isEmpty())
                    .toList();
            double letters =
                    syllables.stream().mapToInt(String::length).average().orElse(0);
            int longest = sentences.stream()
                    .mapToInt(sentence -> sentence.split("[^\\p{L}\\p{N}]+").length)
                    .max()
                    .orElse(0);
            return new Reading(longest, 2 * letters + 0.2 * syllables.size() / sentences.size() - 6);
        }

        private boolean isPlain() {
            return longest <= LONGEST && grade <= HARDEST;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d syllables, grade %.1f", longest, grade);
        }
    }
}
