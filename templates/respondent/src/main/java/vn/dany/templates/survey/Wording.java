package vn.dany.templates.survey;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import vn.dany.core.questionnaire.AnswerProblem;
import vn.dany.core.questionnaire.Moment;
import vn.dany.templates.Language;

/** The messages of one language, and the sentences made from them. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("mm");

    private Wording() {}

    static Messages in(Language language) {
        return bundle(Messages.class, language);
    }

    static CampaignMessages ofCampaign(Language language) {
        return bundle(CampaignMessages.class, language);
    }

    static ReleasedMessages ofResults(Language language) {
        return bundle(ReleasedMessages.class, language);
    }

    static PhotoMessages ofPhotos(Language language) {
        return bundle(PhotoMessages.class, language);
    }

    static MomentMessages ofMoments(Language language) {
        return bundle(MomentMessages.class, language);
    }

    static RankingMessages ofRankings(Language language) {
        return bundle(RankingMessages.class, language);
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
    static String of(AnswerProblem problem, Said said) {
        AskedLanguage language = said.language();
        Messages messages = in(language.pages());
        Language pages = language.pages();
        MomentMessages moments = ofMoments(pages);
        return problem.match(new AnswerProblem.Cases<>(
                missing -> missing.wording().map(text -> said.in(text).text()).orElseGet(messages::errorMissing),
                unknownChoice -> messages.errorUnknownChoice(),
                onlyOne -> messages.errorOnlyOne(),
                combined -> messages.errorExclusive(said.in(combined.choice()).text()),
                many -> messages.errorTooMany(String.valueOf(many.atMost())),
                tooLong -> messages.errorTooLong(String.valueOf(tooLong.maxLength()), String.valueOf(tooLong.length())),
                consentMissing -> messages.errorConsent(),
                number -> number.decimals() ? messages.errorNotANumber() : messages.errorWholeNumber(),
                range -> messages.errorRange(number(range.min(), pages), number(range.max(), pages)),
                step -> messages.errorStep(number(step.min(), pages), number(step.step(), pages)),
                day -> moments.errorNotADay(),
                time -> time.withDay() ? moments.errorNotADayAndTime() : moments.errorNotATime(),
                same -> ofRankings(pages)
                        .errorSamePlace(
                                same.place(),
                                said.in(same.own()).text(),
                                said.in(same.other()).text()),
                notAll -> ofRankings(pages)
                        .errorNotAllPlaced(said.in(notAll.missing()).text()),
                broken -> broken.wording().map(text -> said.in(text).text()).orElseGet(messages::errorConstraint)));
    }

    /** "8 giờ 30 ngày 05/04/2024". */
    static String of(Moment moment, Language language) {
        LocalDate day = moment.day();
        LocalTime time = moment.time();
        String written = day == null ? "" : DAY.format(day);
        if (time == null) {
            return written;
        }
        MomentMessages messages = ofMoments(language);
        String said = messages.timeOfDay(String.valueOf(time.getHour()), MINUTE.format(time));
        return day == null ? said : messages.timeOnDay(said, written);
    }

    static String number(BigDecimal number, Language language) {
        String plain = number.stripTrailingZeros().toPlainString();
        return language == Language.VI ? plain.replace('.', ',') : plain;
    }
}
