package vn.dany.core.questionnaire;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a questionnaire may have that other tools do not know, though its workbook opens in them: they leave it out. */
public enum OnlyHere {
    /** A choice that goes with no other. */
    EXCLUSIVE_CHOICES(form -> choices(form).anyMatch(Choice::exclusive)),
    /** A choice that means "no opinion", and is kept out of every base. */
    DONT_KNOW(form -> choices(form).anyMatch(Choice::dontKnow)),
    /** Choices that are offered to some only. */
    CHOICE_RULES(form -> choices(form).anyMatch(choice -> choice.relevant() != null)),
    /** Scales with their favourable levels, and the name of their indicator. */
    SCALES(form ->
            form.questions().stream().anyMatch(question -> question.scale().isPresent())),
    /** Steps of numbers that are typed. */
    STEPS(form -> form.questions().stream().anyMatch(OnlyHere::hasTypedSteps)),
    /** Contact details kept apart and sealed; elsewhere they are an answer like any other. */
    CONTACT(form -> form.contactQuestion().isPresent()),
    /** Rules and choices by the type of the unit; elsewhere nobody fills it in. */
    UNIT_TYPE(Questionnaire::dependsOnUnitType),
    /** A day compared with a text, where others want {@code date('2024-04-01')}. */
    DAYS_IN_RULES(form -> rules(form).anyMatch(OnlyHere::comparesWithDay)),
    /** What is said at the head of the form, and how respondents are addressed. */
    OPENING(form -> true),
    /** The notice that must accompany it. */
    NOTICE(form -> form.notice() != null),
    /** Photos that may follow. */
    PHOTOS(Questionnaire::photos);

    private final Predicate<Questionnaire> isIn;

    OnlyHere(Predicate<Questionnaire> isIn) {
        this.isIn = isIn;
    }

    /** What {@code questionnaire} has of it, in order. */
    public static List<OnlyHere> in(Questionnaire questionnaire) {
        return Stream.of(values())
                .filter(thing -> thing.isIn.test(questionnaire))
                .toList();
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
                        text -> false,
                        number -> number.step() != null && !number.slider(),
                        day -> false,
                        contact -> false,
                        note -> false));
    }

    private static Stream<Expression> rules(Questionnaire form) {
        return form.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.ofNullable(section.relevant()),
                        section.questions().stream()
                                .flatMap(question -> Stream.of(
                                                Stream.ofNullable(question.relevant()),
                                                Stream.ofNullable(question.constraint()),
                                                question.choices().stream()
                                                        .flatMap(choice -> Stream.ofNullable(choice.relevant())))
                                        .flatMap(each -> each))));
    }

    private static boolean comparesWithDay(Expression rule) {
        return rule.match(new Expression.Cases<>(
                literal -> false,
                reference -> false,
                self -> false,
                today -> false,
                call -> (orders(call.operation()) && call.parts().stream().anyMatch(OnlyHere::isDay))
                        || call.parts().stream().anyMatch(OnlyHere::comparesWithDay)));
    }

    private static boolean orders(Expression.Operation operation) {
        return switch (operation) {
            case LESS, AT_MOST, GREATER, AT_LEAST -> true;
            case EQUAL, UNEQUAL, AND, OR, NOT, SELECTED, COUNT_SELECTED, STRING_LENGTH, IF, COALESCE -> false;
        };
    }

    private static boolean isDay(Expression part) {
        return part.match(new Expression.Cases<>(
                literal -> literal.value().text().matches("\\d{4}-\\d{2}-\\d{2}"),
                reference -> false,
                self -> false,
                today -> false,
                call -> false));
    }
}
