package vn.dany.templates.survey;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import vn.dany.core.questionnaire.AnswerProblem;
import vn.dany.templates.Language;

/** The messages of one language, and the sentences made from them. */
final class Wording {

    private Wording() {}

    static Messages in(Language language) {
        return language == Language.VI
                ? MessageBundles.get(Messages.class)
                : MessageBundles.get(Messages.class, Localized.Literal.of(language.tag()));
    }

    /** What is wrong with an answer and what to do. */
    static String of(AnswerProblem problem, AskedLanguage language) {
        Messages messages = in(language.pages());
        if (problem instanceof AnswerProblem.Missing missing) {
            return missing.wording().map(text -> text.in(language.tag())).orElseGet(messages::errorMissing);
        }
        if (problem instanceof AnswerProblem.OnlyOne) {
            return messages.errorOnlyOne();
        }
        if (problem instanceof AnswerProblem.ExclusiveCombined combined) {
            return messages.errorExclusive(combined.choice().in(language.tag()));
        }
        if (problem instanceof AnswerProblem.TooManyChosen many) {
            return messages.errorTooMany(many.atMost());
        }
        if (problem instanceof AnswerProblem.TooLong tooLong) {
            return messages.errorTooLong(tooLong.maxLength(), tooLong.length());
        }
        if (problem instanceof AnswerProblem.NotANumber number) {
            return number.decimals() ? messages.errorNotANumber() : messages.errorWholeNumber();
        }
        if (problem instanceof AnswerProblem.OutOfRange range) {
            return messages.errorRange(number(range.min(), language.pages()), number(range.max(), language.pages()));
        }
        if (problem instanceof AnswerProblem.OffStep step) {
            return messages.errorStep(number(step.min(), language.pages()), number(step.step(), language.pages()));
        }
        if (problem instanceof AnswerProblem.NotADay) {
            return messages.errorNotADay();
        }
        if (problem instanceof AnswerProblem.ConstraintBroken broken) {
            return broken.wording().map(text -> text.in(language.tag())).orElseGet(messages::errorConstraint);
        }
        return messages.errorUnknownChoice();
    }

    private static String number(BigDecimal number, Language language) {
        String plain = number.stripTrailingZeros().toPlainString();
        return language == Language.VI ? plain.replace('.', ',') : plain;
    }
}
