package vn.dany.core.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of questions shown together.
 *
 * @param sectionId stable code, such as {@code A}
 * @param relevant when the section is asked, null for always
 */
public record Section(
        String sectionId, LocalizedText title, @Nullable Expression relevant, List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }
}
