package vn.dany.templates.survey;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import vn.dany.core.questionnaire.AnswerProblem;
import vn.dany.templates.Language;

/** The messages of one language, and the sentences made from them. */
final class Wording {

    private Wording() {}

    static Messages in(Language language) {
        return bundle(Messages.class, language);
    }

    static CampaignMessages ofCampaign(Language language) {
        return bundle(CampaignMessages.class, language);
    }

    private static <T> T bundle(Class<T> messages, Language language) {
        return language == Language.VI
                ? MessageBundles.get(messages)
                : MessageBundles.get(messages, Localized.Literal.of(language.tag()));
    }

    /** How long it is from {@code now} until {@code then}: in days, and more closely when it is less than two. */
    static String until(Instant then, Instant now, Language language) {
        Messages messages = in(language);
        // Rounded up: nobody should come a moment too early.
        long minutes = Math.max(1, (Duration.between(now, then).toSeconds() + 59) / 60);
        long days = minutes / (24 * 60);
        if (days > 0) {
            long hours = minutes / 60 % 24;
            return hours == 0 || days > 1 ? messages.untilDays(days) : messages.untilDaysHours(days, hours);
        }
        long hours = minutes / 60;
        if (hours == 0) {
            return messages.untilMinutes(minutes);
        }
        return minutes % 60 == 0 ? messages.untilHours(hours) : messages.untilHoursMinutes(hours, minutes % 60);
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
            return messages.errorTooMany(String.valueOf(many.atMost()));
        }
        if (problem instanceof AnswerProblem.TooLong tooLong) {
            return messages.errorTooLong(String.valueOf(tooLong.maxLength()), String.valueOf(tooLong.length()));
        }
        if (problem instanceof AnswerProblem.ConsentMissing) {
            return messages.errorConsent();
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
