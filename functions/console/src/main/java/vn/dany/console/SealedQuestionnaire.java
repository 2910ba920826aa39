package vn.dany.console;

import java.util.Base64;
import java.util.Optional;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.formats.json.FileRefused;
import vn.dany.formats.json.JsonText;
import vn.dany.formats.json.QuestionnaireJson;

/**
 * A checked questionnaire as a field of the page that asks to confirm it. Who changes the field sends another
 * questionnaire, which is read as strictly as the first.
 */
final class SealedQuestionnaire {

    private static final int MAX_BYTES = 400_000;

    private SealedQuestionnaire() {}

    static String write(Questionnaire questionnaire) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JsonText.compress(QuestionnaireJson.write(questionnaire)));
    }

    /** The questionnaire behind {@code text}; empty if it is none. */
    static Optional<Questionnaire> read(String text) {
        try {
            byte[] compressed = Base64.getUrlDecoder().decode(text);
            return Optional.of(QuestionnaireJson.read(JsonText.decompress(compressed, MAX_BYTES)));
        } catch (IllegalArgumentException | FileRefused e) {
            return Optional.empty();
        }
    }
}
