package vn.dany.core.contact;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;

/**
 * What the box's owner reads: how to reach the respondent, where the code hung, and what was written, so that a reply
 * needs no access to the responses; and which suggestion of the box that is, so that the reply can be kept there. No answer that is counted is here: with four whole forms of a block of five in hand,
 * what is shown of the block would tell the fifth.
 *
 * @param placement as the entry code has it
 * @param answers the written ones
 * @param suggestionId of what was written as it is, or will be, in the box; empty where nothing was
 */
public record ContactMessage(String contact, String placement, List<Line> answers, String suggestionId) {

    /** Lengths are multiples of this, so that the sealed size tells next to nothing of the text. */
    private static final int PADDED_TO = 512;

    public ContactMessage {
        answers = List.copyOf(answers);
    }

    /** A question in Vietnamese, and what was written. */
    public record Line(String question, String answer) {}

    /** The message for checked answers; only what was written has a line, and leads to {@code suggestionId}. */
    public static ContactMessage of(
            String contact,
            String placement,
            Questionnaire questionnaire,
            Map<QuestionId, Answer> answers,
            String suggestionId) {
        List<Line> lines = new ArrayList<>();
        for (Variable variable : questionnaire.variables()) {
            Optional.of(variable.question())
                    .filter(Question::isShown)
                    .map(asked -> answers.get(variable.id()))
                    .flatMap(Answer::freeText)
                    .ifPresent(text -> lines.add(new Line(variable.label().vi(), text)));
        }
        return new ContactMessage(contact, placement, lines, lines.isEmpty() ? "" : suggestionId);
    }

    /** The message as the owner's page reads it: each text behind its length, padded. */
    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(whole)) {
            write(out, contact);
            write(out, placement);
            out.writeInt(answers.size());
            for (Line line : answers) {
                write(out, line.question());
                write(out, line.answer());
            }
            // Last: what was sealed before there was one ends here, in padding.
            write(out, suggestionId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int blocks = (whole.size() + PADDED_TO - 1) / PADDED_TO;
        return Arrays.copyOf(whole.toByteArray(), blocks * PADDED_TO);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
