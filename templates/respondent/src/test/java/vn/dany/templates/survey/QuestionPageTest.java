package vn.dany.templates.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.Standing;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.problem.Problem;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.response.Opening;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.response.SubmissionOutcome;
import vn.dany.core.suggestion.PublicState;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.templates.checks.Golden;

/** Whole pages against the golden ones. */
@QuarkusTest
class QuestionPageTest {

    private static final AskedLanguage ENGLISH = new AskedLanguage("en");
    private static final String RECEIPT_ADDRESS = "/s/K7M2P9XQ4/r/ABCDEFGHJKMNPRS?h=STAMP";
    private static final Entrance ENTRANCE = Kiosk.entrance();
    private static final Map<String, List<String>> TYPED = new TreeMap<>(Map.of(
            "A1", List.of("1"),
            "A2", List.of("2", "9"),
            "B1a", List.of("kb"),
            "B4", List.of("Một góp ý dài hơn hai mươi ký tự & có <dấu>")));

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void emptyQuestionnaire_matchesGoldenPage(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        compare(
                "questions",
                language,
                FormPage.of(Kiosk.form(ENTRANCE, Map.of()), Kiosk.ADDRESS, language)
                        .render());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void unsoundAnswers_areAllKeptAndEachProblemIsLinked(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        AnswerCheck.Result check = AnswerCheck.check(
                ENTRANCE.questionnaire(), TYPED, LocalDate.of(2024, 4, 1).atStartOfDay());
        compare(
                "unsound",
                language,
                FormPage.of(Kiosk.unsound(ENTRANCE, TYPED, check), Kiosk.ADDRESS, language)
                        .render());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void closedCampaign_saysSoWithTheTime(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        compare(
                "closed",
                language,
                waiting(new Standing.Closed(Kiosk.ROUND), Instant.EPOCH, language)
                        .render());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void beforeTheOpening_theDayStandsOut(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        Instant now = Kiosk.ROUND.window().opensAt().minusSeconds(3 * 24 * 3600);
        compare(
                "before",
                language,
                waiting(new Standing.NotYetOpen(Kiosk.ROUND), now, language).render());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void withdrawnCode_isOverAndNobodysMistake(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        compare(
                "revoked",
                language,
                ProblemPage.of(Problem.entryCodeRevoked("pks01-2024"), "", language)
                        .render());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void trial_saysOnItsReceiptThatNothingCounts(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        compare(
                "trial",
                language,
                ReceiptPage.of(
                                Kiosk.receipt(ENTRANCE, true),
                                Optional.empty(),
                                PhotoPart.NONE,
                                RECEIPT_ADDRESS,
                                language)
                        .render());
    }

    @Test
    void withoutAHeadline_theTitleStandsThere() {
        assertThat(FormPage.of(Kiosk.form(Kiosk.box(), Map.of()), Kiosk.ADDRESS, ENGLISH)
                        .render())
                .contains("<h2>Trial box</h2>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void receipt_matchesGoldenPage(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        compare(
                "receipt",
                language,
                ReceiptPage.of(Kiosk.receipt(ENTRANCE), Optional.empty(), PhotoPart.NONE, RECEIPT_ADDRESS, language)
                        .render());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void unconfirmed_carriesEveryAnswerAndTheSameKey(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        compare(
                "unconfirmed",
                language,
                UnconfirmedPage.of(new SubmissionOutcome.Unconfirmed(ENTRANCE, "KEY", ""), true, TYPED, language)
                        .render());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void tooLate_showsWhatWasTyped(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        compare(
                "late",
                language,
                LatePage.of(ENTRANCE, new Standing.Closed(Kiosk.ROUND), TYPED, language)
                        .render());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-30T09:00, 'Còn 153 ngày nữa.', 'in 153 d.'",
        "2024-03-29T21:00, 'Còn 2 ngày nữa.', 'in 2 d.'",
        "2024-03-30T21:00, 'Còn 1 ngày 3 giờ nữa.', '1 d 3 h'",
        "2024-03-31T00:00, 'Còn 1 ngày nữa', 'in 1 d.'",
        "2024-03-31T21:30, 'Còn 2 giờ 30 phút', '2 h 30 min'",
        "2024-03-31T23:00, 'Còn 1 giờ nữa', 'in 1 h.'",
        "2024-03-31T23:48:30, 'Còn 12 phút', 'in 12 min'",
        "2024-03-31T23:59:59, 'Còn 1 phút', 'in 1 min'"
    })
    void beforeTheOpening_itIsSaidHowLongThatIs(LocalDateTime now, String vi, String en) {
        Standing before = new Standing.NotYetOpen(new Round(
                Kiosk.ROUND.id(),
                new CollectionWindow(
                        instant(LocalDateTime.of(2024, 4, 1, 0, 0)), instant(LocalDateTime.of(2024, 4, 2, 0, 0)))));
        assertThat(waiting(before, instant(now), AskedLanguage.VIETNAMESE).render())
                .contains(vi);
        assertThat(waiting(before, instant(now), ENGLISH).render()).contains(en);
    }

    @Test
    void betweenRounds_itIsSaidHowLongTheNextOneIs() {
        Instant now = Kiosk.ROUND.window().opensAt().minusSeconds(26 * 3600);
        Standing between = new Standing.Between(Kiosk.ROUND, Kiosk.ROUND);
        assertThat(waiting(between, now, AskedLanguage.VIETNAMESE).render()).contains("Còn 1 ngày 2 giờ nữa.");
    }

    @Test
    void pagesOfTheTrial_sayThatNothingCounts() {
        Round trial = new Round(new RoundId(Kiosk.ROUND.id().campaignId(), RoundId.TRIAL), Kiosk.ROUND.window());
        String banner = "CHẠY THỬ – câu trả lời không được tính";
        ReceiptCode code = new ReceiptCode("ABCDEFGHJKMNPRS");
        assertThat(FormPage.of(Kiosk.form(ENTRANCE, trial), Kiosk.ADDRESS, AskedLanguage.VIETNAMESE)
                        .render())
                .contains(banner);
        assertThat(ReceiptPage.of(
                                Kiosk.receipt(ENTRANCE, true),
                                Optional.empty(),
                                PhotoPart.NONE,
                                RECEIPT_ADDRESS,
                                AskedLanguage.VIETNAMESE)
                        .render())
                .contains(banner);
        assertThat(ReceiptPage.already(ENTRANCE, code, true, ENGLISH).render())
                .contains("TRIAL – answers are not counted");
        assertThat(ReceiptPage.of(
                                Kiosk.receipt(ENTRANCE, false),
                                Optional.empty(),
                                PhotoPart.NONE,
                                RECEIPT_ADDRESS,
                                AskedLanguage.VIETNAMESE)
                        .render())
                .doesNotContain("CHẠY THỬ");
    }

    @Test
    void mistypedCode_canBeTypedAgain() {
        assertThat(ProblemPage.of(Problem.of(Problem.Code.ENTRY_CODE_MISTYPED), "", AskedLanguage.VIETNAMESE)
                        .render())
                .contains("action=\"/s\"", "name=\"code\"", "quét lại");
        assertThat(ProblemPage.of(Problem.entryCodeRevoked("pks01-2024"), "", ENGLISH)
                        .render())
                .contains("href=\"/c/pks01-2024?lang=en\"")
                .doesNotContain("name=\"code\"");
    }

    @Test
    void carriedOver_keepsTheAnswersForTheOpenRound() {
        String page = FormPage.of(Kiosk.reopened(ENTRANCE, TYPED), Kiosk.ADDRESS, AskedLanguage.VIETNAMESE)
                .render();

        assertThat(page)
                .contains("name=\"_key\" value=\"KEY\"", "đợt đó đã kết thúc", "hai mươi ký tự &amp; có &lt;dấu&gt;")
                .contains("name=\"A1\" value=\"1\" id=A1 checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void section_saysWhereItStandsAndCarriesTheOtherAnswers(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        compare(
                "section",
                language,
                FormPage.of(Kiosk.section(ENTRANCE, TYPED), Kiosk.ADDRESS, language)
                        .render());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void review_showsEveryAnswerWithAWayBackToIt(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        compare(
                "review",
                language,
                FormPage.of(Kiosk.review(ENTRANCE, TYPED), Kiosk.ADDRESS, language)
                        .render());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void contactWithoutConsent_isKeptAndPointedAt(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        Entrance box = Kiosk.box();
        Map<String, List<String>> typed = Map.of("G9", List.of("3"), "G10", List.of("0912 345 678"));
        AnswerCheck.Result check = AnswerCheck.check(
                box.questionnaire(), typed, LocalDate.of(2024, 4, 1).atStartOfDay());
        compare(
                "contact",
                language,
                FormPage.of(Kiosk.unsound(box, typed, check), Kiosk.ADDRESS, language)
                        .render());
    }

    @Test
    void promiseOfNoName_isMadeOnlyWhereNoneIsAsked() {
        assertThat(FormPage.of(Kiosk.form(ENTRANCE, Map.of()), Kiosk.ADDRESS, AskedLanguage.VIETNAMESE)
                        .render())
                .contains("Không hỏi họ tên");
        assertThat(FormPage.of(Kiosk.form(Kiosk.naming(), Map.of()), Kiosk.ADDRESS, AskedLanguage.VIETNAMESE)
                        .render())
                .doesNotContain("Không hỏi họ tên")
                .contains("không lưu địa chỉ mạng, thiết bị hay giờ gửi");
    }

    @Test
    void choiceForAnotherTypeOfUnit_isNotOnThePage() {
        String page = FormPage.of(Kiosk.form(Kiosk.box(), Map.of()), Kiosk.ADDRESS, AskedLanguage.VIETNAMESE)
                .render();
        assertThat(page).contains("Công an xã").doesNotContain("Công an phường", "unit_type");
    }

    @Test
    void boxReceipt_saysWhoReadsAndNothingOfTotals() {
        assertThat(ReceiptPage.of(
                                Kiosk.receipt(Kiosk.box()),
                                Optional.of(PublicState.RECEIVED),
                                PhotoPart.NONE,
                                RECEIPT_ADDRESS,
                                AskedLanguage.VIETNAMESE)
                        .render())
                .contains("chỉ người phụ trách hòm thư đọc được", "Đã tiếp nhận, chưa có trả lời")
                .doesNotContain("tổng hợp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void boxReceipt_showsStateAndReply(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        PublicState answered =
                new PublicState(SuggestionState.ANSWERED, "Ủy ban đã thay biển.\nXin cảm ơn <ông/bà> & gia đình.");
        compare(
                "state",
                language,
                ReceiptPage.of(
                                Kiosk.receipt(Kiosk.box()),
                                Optional.of(answered),
                                PhotoPart.NONE,
                                RECEIPT_ADDRESS,
                                language)
                        .render());
    }

    @Test
    void contact_isShownOnEveryPageThatKeepsAnswers() {
        Entrance box = Kiosk.box();
        Map<String, List<String>> typed =
                Map.of("G9", List.of("3"), "G10", List.of("0912 345 678"), "G10-consent", List.of("yes"));

        assertThat(FormPage.of(Kiosk.form(box, typed), Kiosk.ADDRESS, AskedLanguage.VIETNAMESE)
                        .render())
                .contains("name=\"G10-consent\" value=\"yes\" checked", "Bộ phận Một cửa");
        assertThat(FormPage.of(Kiosk.review(box, typed), Kiosk.ADDRESS, AskedLanguage.VIETNAMESE)
                        .render())
                .contains("0912 345 678 – đã đồng ý", "name=\"G10-consent\" value=\"yes\"");
        assertThat(UnconfirmedPage.of(
                                new SubmissionOutcome.Unconfirmed(box, "KEY", ""),
                                true,
                                typed,
                                AskedLanguage.VIETNAMESE)
                        .render())
                .contains("<dd>0912 345 678", "name=\"G10-consent\" value=\"yes\"");
        assertThat(LatePage.of(box, new Standing.Closed(Kiosk.ROUND), typed, AskedLanguage.VIETNAMESE)
                        .render())
                .contains("<dd>0912 345 678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void orders_areKeptWithOneSentenceEach(String lang) {
        AskedLanguage language = new AskedLanguage(lang);
        Entrance orders = Kiosk.orders();
        Map<String, List<String>> typed = new TreeMap<>(
                Map.of("A1", List.of("1"), "B1_1", List.of("2"), "B1_3", List.of("2"), "B1_4", List.of("1")));
        typed.put("B2_2", List.of("2"));
        AnswerCheck.Result check = AnswerCheck.check(
                orders.questionnaire(), typed, LocalDate.of(2024, 4, 1).atStartOfDay());
        compare(
                "orders",
                language,
                FormPage.of(Kiosk.unsound(orders, typed, check), Kiosk.ADDRESS, language)
                        .render());
        assertThat(FormPage.of(Kiosk.review(orders, typed), Kiosk.ADDRESS, AskedLanguage.VIETNAMESE)
                        .render())
                .contains("<dd>1. Trạm y tế; 2. Đường liên thôn; 2. Trường mầm non");
    }

    @Test
    void languageWithoutTranslation_fallsBackVisibly() {
        String page = FormPage.of(Kiosk.form(ENTRANCE, Map.of()), Kiosk.ADDRESS, new AskedLanguage("tyz"))
                .render();

        assertThat(page).contains("chưa có bản dịch", "<html lang=\"vi\"");
    }

    private static TemplateInstance waiting(Standing standing, Instant now, AskedLanguage language) {
        return WaitingPage.of(new Opening.Waiting(ENTRANCE, standing, now), Kiosk.ADDRESS, language);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(CollectionWindow.ZONE).toInstant();
    }

    static void compare(String name, AskedLanguage language, String page) {
        String shown = page.replace(SurveyAssets.STYLE.text(), "/* STYLE */")
                .replace(SurveyAssets.STATES.text(), "/* STATES */")
                .replace(SurveyAssets.FIGURES.text(), "/* FIGURES */")
                .replace(SurveyAssets.RANKING.text(), "/* RANKING */")
                .replace(SurveyAssets.SHOWN.text(), "/* SHOWN */")
                .replace(SurveyAssets.script(language.pages()).version(), "VERSION")
                .replace(SurveyAssets.rankingScript(language.pages()).version(), "RANKING")
                .replace(LinkPicture.SURVEY.version(), "PICTURE");
        Golden.compare(language.tag(), name, shown);
    }
}
