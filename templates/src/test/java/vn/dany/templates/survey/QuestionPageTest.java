package vn.dany.templates.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.campaign.Collection;
import vn.dany.core.entry.Entrance;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.response.ReceiptCode;
import vn.dany.templates.Asset;
import vn.dany.templates.Language;

/**
 * Whole pages against the files under {@code golden/}. After a wanted change, run with {@code -Dgolden=write} and read
 * the difference.
 */
@QuarkusTest
class QuestionPageTest {

    private static final Entrance ENTRANCE = Kiosk.entrance();
    private static final Map<String, List<String>> TYPED = new TreeMap<>(Map.of(
            "A1", List.of("1"),
            "A2", List.of("2", "9"),
            "B1a", List.of("kb"),
            "B4", List.of("Một góp ý dài hơn hai mươi ký tự & có <dấu>")));

    @ParameterizedTest
    @EnumSource(Language.class)
    void emptyQuestionnaire_matchesGoldenPage(Language language) {
        compare(
                "questions",
                language,
                SurveyPages.questions(ENTRANCE, Kiosk.ROUND, "KEY", language).render());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void unsoundAnswers_areAllKeptAndEachProblemIsLinked(Language language) {
        AnswerCheck.Result check = AnswerCheck.check(ENTRANCE.questionnaire(), TYPED, LocalDate.of(2024, 4, 1));
        compare(
                "unsound",
                language,
                SurveyPages.unsound(ENTRANCE, Kiosk.ROUND, "KEY", TYPED, check, language)
                        .render());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void closedCampaign_saysSoWithTheTime(Language language) {
        compare(
                "closed",
                language,
                SurveyPages.waiting(ENTRANCE, new Collection.Closed(Kiosk.ROUND), language)
                        .render());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void receipt_matchesGoldenPage(Language language) {
        compare(
                "receipt",
                language,
                SurveyPages.receipt(ENTRANCE, new ReceiptCode("ABCDEFGHJKMNPR"), language)
                        .render());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void unconfirmed_carriesEveryAnswerAndTheSameKey(Language language) {
        compare(
                "unconfirmed",
                language,
                SurveyPages.unconfirmed(ENTRANCE, "KEY", true, TYPED, language).render());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tooLate_showsWhatWasTyped(Language language) {
        compare(
                "late",
                language,
                SurveyPages.late(ENTRANCE, new Collection.Closed(Kiosk.ROUND), TYPED, language)
                        .render());
    }

    @Test
    void carriedOver_keepsTheAnswersForTheOpenRound() {
        String page = SurveyPages.carriedOver(ENTRANCE, Kiosk.ROUND, "NEW", TYPED, Language.VI)
                .render();

        assertThat(page)
                .contains("name=\"_key\" value=\"NEW\"", "đợt đó đã kết thúc", "hai mươi ký tự &amp; có &lt;dấu&gt;")
                .contains("name=\"A1\" value=\"1\" id=\"A1\" checked");
    }

    private static void compare(String name, Language language, String page) {
        String shown =
                page.replace(Asset.SURVEY_STYLE.text(), "STYLE").replace(Asset.SURVEY_SCRIPT.version(), "VERSION");
        String file = "golden/" + language.tag() + "/" + name + ".html";
        if ("write".equals(System.getProperty("golden"))) {
            write(Path.of("src/test/resources", file), shown);
        }
        assertThat(shown).isEqualTo(read(file));
    }

    private static void write(Path file, String page) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("src/test/resources", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
