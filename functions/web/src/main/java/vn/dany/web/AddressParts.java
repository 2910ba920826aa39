package vn.dany.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entrance.QrImage;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;
import vn.dany.templates.survey.AskedLanguage;

/**
 * Reads what addresses name, once for all resources. What cannot be read is answered like what is not there; a mistyped
 * code is told apart, since somebody may have typed it. An empty unit or day in a query is none.
 */
@Provider
public class AddressParts implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, @Nullable Object>> READERS = Map.of(
            Language.class, Language::of,
            AskedLanguage.class, AskedLanguage::of,
            CampaignId.class, text -> found(CampaignId.parse(text)),
            RoundId.class, text -> found(RoundId.parse(text)),
            UnitId.class, text -> text.isBlank() ? null : found(UnitId.parse(text)),
            LocalDate.class, text -> text.isBlank() ? null : found(day(text)),
            QuestionnaireVersion.class, text -> found(questionnaire(text)),
            QrImage.Format.class,
                    text -> found(Stream.of(QrImage.Format.values())
                            .filter(format -> format.extension().equals(text))
                            .findFirst()),
            EntryCode.class, text -> typed(EntryCode.parse(text), Problem.of(Problem.Code.ENTRY_CODE_MISTYPED)),
            ReceiptCode.class, text -> typed(ReceiptCode.parse(text), Problem.of(Problem.Code.RECEIPT_CODE_INVALID)));

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, @Nullable Object> reader = READERS.get(type);
        return reader == null ? null : new Reading<>(type, reader);
    }

    private record Reading<T>(Class<T> type, Function<String, @Nullable Object> reader) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(String text) {
            return type.cast(reader.apply(text));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    private static <T> T found(Optional<T> read) {
        return read.orElseThrow(NotFoundException::new);
    }

    /** The framework wraps the failure; {@link ProblemAnswers} finds the problem in it. */
    private static <T> T typed(Optional<T> read, Problem problem) {
        return read.orElseThrow(() -> new ProblemException(problem));
    }

    /** As in {@code pks01/1}. */
    private static Optional<QuestionnaireVersion> questionnaire(String text) {
        try {
            return Optional.of(QuestionnaireVersion.parse(text.replace('/', '@')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
