package vn.dany.core.contact;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;

/**
 * What the box's owner reads: how to reach the respondent, where the code hung, and the answers in Vietnamese words, so
 * that a reply needs no access to the responses.
 *
 * @param placement as the entry code has it
 */
public record ContactMessage(String contact, String placement, List<Line> answers) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    /** Lengths are multiples of this, so that the sealed size tells next to nothing of the text. */
    private static final int PADDED_TO = 512;

    public ContactMessage {
        answers = List.copyOf(answers);
    }

    /** An answered question in words. */
    public record Line(String question, String answer) {}

    /** The message for checked answers; what was skipped has no line. */
    public static ContactMessage of(
            String contact, String placement, Questionnaire questionnaire, Map<QuestionId, Answer> answers) {
        List<Line> lines = new ArrayList<>();
        for (Variable variable : questionnaire.variables()) {
            Answer answer = answers.getOrDefault(variable.id(), Answer.SKIPPED);
            if (!(answer instanceof Answer.Skipped)) {
                lines.add(new Line(variable.label().vi(), words(variable, answer)));
            }
        }
        return new ContactMessage(contact, placement, lines);
    }

    private static String words(Variable variable, Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return label(variable, chosen.choiceCode());
        }
        if (answer instanceof Answer.DontKnow dontKnow) {
            return label(variable, dontKnow.choiceCode());
        }
        if (answer instanceof Answer.ChosenMany many) {
            return many.choiceCodes().stream()
                    .map(code -> label(variable, code))
                    .collect(Collectors.joining("; "));
        }
        if (answer instanceof Answer.Numeric numeric) {
            return numeric.number().toPlainString().replace('.', ',');
        }
        if (answer instanceof Answer.Dated dated) {
            return DAY.format(dated.day());
        }
        return answer instanceof Answer.Written written ? written.text() : "";
    }

    private static String label(Variable variable, String code) {
        return variable.choice(code).map(Choice::label).map(label -> label.vi()).orElse(code);
    }

    /** The message as bytes that {@link #read} reads. */
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int blocks = (whole.size() + PADDED_TO - 1) / PADDED_TO;
        return Arrays.copyOf(whole.toByteArray(), blocks * PADDED_TO);
    }

    /** The message in {@code bytes}, which must come from {@link #bytes}. */
    static ContactMessage read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String contact = text(in);
            String placement = text(in);
            int count = in.readInt();
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                lines.add(new Line(text(in), text(in)));
            }
            return new ContactMessage(contact, placement, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
