package vn.dany.templates.survey;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Section;

/** Whether a page wants more than the script of all forms: what few forms have comes with a script of its own (rare.js). */
final class RareScript {

    /** From so many choices on a list gets a box to search in. */
    private static final int LONG_LIST = 16;

    private static final QuestionKind.Cases<Boolean> IS_RARE = new QuestionKind.Cases<>(
            single -> false,
            multiple -> false,
            rating -> false,
            matrix -> false,
            ranking -> true,
            text -> false,
            number -> true,
            day -> true,
            time -> true,
            contact -> false,
            calculation -> true,
            note -> false);

    private RareScript() {}

    /** Whether a page with these sections does. */
    static boolean isWantedBy(List<Section> sections) {
        return sections.stream()
                .anyMatch(section -> isRare(section.relevant())
                        || section.questions().stream().anyMatch(RareScript::isWantedBy));
    }

    private static boolean isWantedBy(Question question) {
        Stream<@Nullable Expression> own = Stream.of(question.requiredIf(), question.relevant(), question.constraint());
        Stream<@Nullable Expression> ofChoices = question.choices().stream().map(Choice::relevant);
        return question.kind().match(IS_RARE)
                || question.choices().stream()
                                .filter(choice -> !choice.isNeverOffered())
                                .count()
                        >= LONG_LIST
                || Stream.concat(own, ofChoices).anyMatch(RareScript::isRare);
    }

    private static boolean isRare(@Nullable Expression rule) {
        return rule != null && ScriptRule.isRare(rule);
    }
}
