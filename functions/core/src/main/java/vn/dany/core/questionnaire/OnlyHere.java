package vn.dany.core.questionnaire;

import java.util.List;
import java.util.stream.Stream;

/** What a questionnaire may have that other tools do not know, though its workbook opens in them: they leave it out. */
public enum OnlyHere {
    /** A choice that goes with no other. */
    EXCLUSIVE_CHOICES,
    /** A choice that means "no opinion", and is kept out of every base. */
    DONT_KNOW,
    /** Choices that are offered to some only. */
    CHOICE_RULES,
    /** Scales with their favourable levels, and the name of their indicator. */
    SCALES,
    /** Steps of numbers that are typed. */
    STEPS,
    /** Contact details kept apart and sealed; elsewhere they are an answer like any other. */
    CONTACT,
    /** Rules and choices by the type of the unit; elsewhere nobody fills it in. */
    UNIT_TYPE,
    /** What is said at the head of the form, and how respondents are addressed. */
    OPENING,
    /** The notice that must accompany it. */
    NOTICE,
    /** Photos that may follow. */
    PHOTOS;

    /** What {@code questionnaire} has of it, in order. */
    public static List<OnlyHere> in(Questionnaire questionnaire) {
        return Stream.of(values()).filter(thing -> thing.isIn(questionnaire)).toList();
    }

    private boolean isIn(Questionnaire form) {
        return switch (this) {
            case EXCLUSIVE_CHOICES -> choices(form).anyMatch(Choice::exclusive);
            case DONT_KNOW -> choices(form).anyMatch(Choice::dontKnow);
            case CHOICE_RULES -> choices(form).anyMatch(choice -> choice.relevant() != null);
            case SCALES ->
                form.questions().stream().anyMatch(question -> question.scale().isPresent());
            case STEPS -> form.questions().stream().anyMatch(OnlyHere::hasTypedSteps);
            case CONTACT -> form.contactQuestion().isPresent();
            case UNIT_TYPE -> form.dependsOnUnitType();
            case OPENING -> true;
            case NOTICE -> form.notice() != null;
            case PHOTOS -> form.photos();
        };
    }

    private static Stream<Choice> choices(Questionnaire form) {
        return form.questions().stream().flatMap(question -> question.choices().stream());
    }

    private static boolean hasTypedSteps(Question question) {
        return question.kind()
                .match(new QuestionKind.Cases<>(
                        single -> false,
                        multiple -> false,
                        rating -> false,
                        matrix -> false,
                        ranking -> false,
                        text -> false,
                        number -> number.step() != null && !number.slider(),
                        day -> false,
                        time -> false,
                        contact -> false,
                        calculation -> false,
                        note -> false));
    }
}
