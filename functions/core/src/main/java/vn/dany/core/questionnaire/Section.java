package vn.dany.core.questionnaire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group of questions shown together.
 *
 * @param sectionId stable code, such as {@code A}
 * @param title null if the questions stand without a heading
 * @param relevant when the section is asked, null for always
 */
public record Section(
        String sectionId,
        @Nullable LocalizedText title,
        @Nullable Expression relevant,
        List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }

    /** The heading, if it has one. */
    public Optional<LocalizedText> titleText() {
        return Optional.ofNullable(title);
    }
}
