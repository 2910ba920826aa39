package vn.dany.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.contact.OwnersDesk;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.ExpressionParser;
import vn.dany.core.questionnaire.Layout;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Section;

/** The questionnaire one section a page, as a browser without a script goes through it. */
class FilledFormTest {

    private static final Map<String, List<String>> A = Map.of("A1", List.of("2"));
    private static final Map<String, List<String>> B =
            Map.of("B1a", List.of("1"), "B1b", List.of("kb"), "B2", List.of("1", "3"));
    private static final Map<String, List<String>> C = Map.of("C1", List.of("2"), "C4", List.of("Rõ ràng\r\nhơn"));

    private static final Map<String, List<String>> CONTACT =
            Map.of("G9", List.of("3"), "G10", List.of("0912 345 678"), "G10-consent", List.of("yes"));

    private final SampleProvince paged = province(Samples.oneRound(Samples.freshCampaignId()), Layout.SECTIONS);
    private final EntryCode code = paged.code(Samples.PHUC_SON);
    private final String key = paged.openForm(code);

    @Test
    void longQuestionnaire_opensAtItsFirstSection() {
        FormState opened = ((Opening.Questions) paged.questionnaires.open(code)).form();

        assertThat(section(opened)).isEqualTo("A");
        assertThat(opened.stop()).isInstanceOfSatisfying(Route.SectionStop.class, stop -> {
            assertThat(stop.number()).isEqualTo(1);
            assertThat(stop.of()).as("D is asked of those alone who choose 1").isEqualTo(3);
        });
    }

    @Test
    void sectionBySection_reachesTheReviewAndTheReceipt() {
        FormState second = turn(paged, A, "next", "A", "");
        assertThat(section(second)).isEqualTo("B");
        assertThat(second.carried()).isEqualTo(A);
        FormState third = turn(paged, with(second.carried(), B), "next", "B", second.seal());
        assertThat(section(third)).isEqualTo("C");
        FormState review = turn(paged, with(third.carried(), C), "next", "C", third.seal());
        assertThat(review.stop()).isEqualTo(new Route.ReviewStop());
        assertThat(review.carried()).containsOnlyKeys("A1", "B1a", "B1b", "B2", "C1", "C4");

        SubmissionOutcome sent = paged.submitResponse()
                .submit(paged.submission(code, key, review.carried(), Move.of(Move.Button.SEND), "", review.seal()));

        assertThat(sent).isInstanceOf(SubmissionOutcome.Received.class);
        assertThat(paged.responses.all()).hasSize(1);
    }

    @Test
    void contactDetails_travelSealedLikeAnswersAndReachTheOwner() {
        SampleProvince box = new SampleProvince(
                Samples.asking(
                        Samples.oneRound(Samples.freshCampaignId()),
                        Samples.box().version()),
                Samples.box().laidOut(Layout.SECTIONS));
        EntryCode boxCode = box.code(Samples.PHUC_SON);
        String boxKey = box.openForm(boxCode);
        FormState second = shown(box.submitResponse()
                .submit(box.submission(
                        boxCode, boxKey, Map.of("G2", List.of("1")), Move.of(Move.Button.NEXT), "A", "")));
        FormState review = shown(box.submitResponse()
                .submit(box.submission(
                        boxCode,
                        boxKey,
                        with(second.carried(), CONTACT),
                        Move.of(Move.Button.NEXT),
                        "B",
                        second.seal())));
        assertThat(review.carried()).containsAllEntriesOf(CONTACT);

        Map<String, List<String>> altered = with(review.carried(), Map.of("G10", List.of("0999")));
        assertThat(box.submitResponse()
                        .submit(box.submission(boxCode, boxKey, altered, Move.of(Move.Button.SEND), "", review.seal())))
                .isInstanceOf(SubmissionOutcome.Shown.class);
        assertThat(box.submitResponse()
                        .submit(box.submission(
                                boxCode, boxKey, review.carried(), Move.of(Move.Button.SEND), "", review.seal())))
                .isInstanceOf(SubmissionOutcome.Received.class);
        assertThat(OwnersDesk.open(
                        box.ownerKeys.opening(),
                        box.showContacts()
                                .show(People.in(Samples.PROVINCE, Role.BOX_OWNER), box.campaign.id(), Samples.PHUC_SON)
                                .get(0)))
                .hasValueSatisfying(message -> assertThat(message.contact()).isEqualTo("0912 345 678"));
    }

    @Test
    void choiceThatEarlierAnswersTookAway_isCarriedNoFurther() {
        Map<String, List<String>> offered = with(A, Map.of("A1", List.of("1"), "D1", List.of("2"), "D5", List.of("3")));
        Map<String, List<String>> withdrawn = with(offered, Map.of("D1", List.of("1")));

        assertThat(reviewed(offered)).containsEntry("D5", List.of("3"));
        assertThat(reviewed(withdrawn)).containsKey("D1").doesNotContainKey("D5");
    }

    private static Map<String, List<String>> reviewed(Map<String, List<String>> fields) {
        return new Route(
                        Samples.questionnaire().laidOut(Layout.SECTIONS),
                        fields,
                        LocalDate.of(2024, 4, 1).atStartOfDay())
                .carriedPast(new Route.ReviewStop());
    }

    @Test
    void contactDetailsNobodyAsksForAnyMore_areCarriedNoFurther() {
        Map<String, List<String>> fields = with(CONTACT, Map.of("G2", List.of("1"), "G9", List.of("1")));
        Route route = new Route(
                Samples.box().laidOut(Layout.SECTIONS),
                fields,
                LocalDate.of(2024, 4, 1).atStartOfDay());

        assertThat(route.carriedPast(new Route.ReviewStop())).containsOnlyKeys("G2", "G9");
    }

    @Test
    void fieldOfACalculation_isNobodysAndIsCarriedNoFurther() {
        Questionnaire reckons = reckoning("${A1} * 2");
        Route route = new Route(
                reckons,
                Map.of("A1", List.of("4"), "A9", List.of("1000")),
                LocalDate.of(2024, 4, 1).atStartOfDay());

        assertThat(route.carriedPast(new Route.ReviewStop())).containsOnlyKeys("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"today() - ${A1}", "now()"})
    void sameAnswersOnAnotherDay_areTheSameWhateverIsWorkedOutOfThem(String formula) {
        Questionnaire aging = reckoning(formula);
        SampleProvince province =
                new SampleProvince(Samples.asking(Samples.oneRound(Samples.freshCampaignId()), aging.version()), aging);
        EntryCode itsCode = province.code(Samples.PHUC_SON);
        String itsKey = province.openForm(itsCode);
        Map<String, List<String>> fields = Map.of("A1", List.of("4"));
        assertThat(province.submitResponse().submit(province.submission(itsCode, itsKey, fields)))
                .isInstanceOf(SubmissionOutcome.Received.class);
        province.clock.advance(Duration.ofHours(20));

        assertThat(province.submitResponse().submit(province.submission(itsCode, itsKey, fields)))
                .isInstanceOf(SubmissionOutcome.Received.class);
        assertThat(province.responses.all()).hasSize(1);
    }

    /** A number, and what is worked out of it. */
    private static Questionnaire reckoning(String formula) {
        Questionnaire sample = Samples.questionnaire();
        List<Section> sections = List.of(new Section(
                "A",
                LocalizedText.of("Phần A"),
                null,
                List.of(
                        Question.of(
                                new QuestionId("A1"), LocalizedText.of("Mấy lần?"), QuestionKind.Number.whole(0, 99)),
                        Question.of(
                                new QuestionId("A9"),
                                LocalizedText.of("Tính ra"),
                                new QuestionKind.Calculation(ExpressionParser.parse(formula))))));
        return new Questionnaire(
                new QuestionnaireVersion("tinh-ra", 1),
                sample.title(),
                null,
                sample.introduction(),
                null,
                sample.addressee(),
                1,
                sections,
                Layout.ONE_PAGE);
    }

    private static FormState shown(SubmissionOutcome turned) {
        return ((SubmissionOutcome.Shown) turned).form();
    }

    @Test
    void answerThatOpensASection_putsItOnTheWay() {
        FormState second = turn(paged, Map.of("A1", List.of("1")), "next", "A", "");
        FormState third = turn(paged, with(second.carried(), B), "next", "B", second.seal());
        FormState fourth = turn(paged, with(third.carried(), C), "next", "C", third.seal());

        assertThat(section(fourth)).isEqualTo("D");
    }

    @Test
    void missingAnswer_staysOnTheSectionAndNamesOnlyItsProblems() {
        FormState same = turn(paged, Map.of(), "next", "A", "");

        assertThat(section(same)).isEqualTo("A");
        assertThat(same.check().orElseThrow().problems())
                .extracting(problem -> problem.questionId().value())
                .containsExactly("A1");
    }

    @Test
    void back_keepsWhatWasTypedOnBothPages() {
        FormState second = turn(paged, A, "next", "A", "");
        FormState first = turn(paged, with(second.carried(), Map.of("B1a", List.of("1"))), "back", "B", second.seal());

        assertThat(section(first)).isEqualTo("A");
        assertThat(first.typed()).isEqualTo(with(A, Map.of("B1a", List.of("1"))));
        assertThat(first.check()).isEmpty();
        assertThat(section(turn(paged, first.typed(), "next", "A", first.seal())))
                .isEqualTo("B");
    }

    @Test
    void reviewedAnswer_canBeChangedWithoutLosingTheOthers() {
        FormState review = review();
        FormState chosen = turn(paged, review.carried(), "to-B", "", review.seal());
        assertThat(section(chosen)).isEqualTo("B");
        assertThat(chosen.carried()).containsOnlyKeys("A1", "C1", "C4");
        assertThat(section(turn(paged, review.carried(), "back", "", review.seal())))
                .isEqualTo("C");
    }

    @Test
    void carriedAnswersThatWereAltered_areShownForAnotherLook() {
        FormState review = review();
        Map<String, List<String>> altered = with(review.carried(), Map.of("C1", List.of("5")));

        FormState shown = turn(paged, altered, "send", "", review.seal());

        assertThat(shown.stop()).isEqualTo(new Route.ReviewStop());
        assertThat(shown.typed()).isEqualTo(altered);
        assertThat(paged.responses.all()).isEmpty();
        assertThat(paged.submitResponse()
                        .submit(paged.submission(
                                code, key, shown.carried(), Move.of(Move.Button.SEND), "", shown.seal())))
                .isInstanceOf(SubmissionOutcome.Received.class);
    }

    @Test
    void sealOfAnotherForm_isNotTaken() {
        FormState review = review();
        String another = paged.openForm(code);

        SubmissionOutcome turned = paged.submitResponse()
                .submit(paged.submission(
                        code, another, review.carried(), Move.of(Move.Button.SEND), "", review.seal()));

        assertThat(turned).isInstanceOf(SubmissionOutcome.Shown.class);
        assertThat(paged.responses.all()).isEmpty();
    }

    @Test
    void sendingHalfAForm_leadsToTheFirstSectionThatNeedsALook() {
        FormState second = turn(paged, A, "next", "A", "");

        FormState shown = turn(paged, second.carried(), "send", "B", second.seal());

        assertThat(section(shown)).isEqualTo("B");
        assertThat(shown.check().orElseThrow().problems()).isNotEmpty();
    }

    @Test
    void anotherLanguage_showsTheSamePageWithEverythingTyped() {
        SampleProvince onePage = province(Samples.oneRound(Samples.freshCampaignId()), Layout.ONE_PAGE);
        EntryCode itsCode = onePage.code(Samples.PHUC_SON);
        Submission half = onePage.submission(itsCode, onePage.openForm(itsCode), A, Move.of(Move.Button.STAY), "", "");

        SubmissionOutcome turned = onePage.submitResponse().submit(half);

        assertThat(turned).isInstanceOfSatisfying(SubmissionOutcome.Shown.class, shown -> {
            assertThat(shown.form().stop()).isEqualTo(new Route.WholeStop());
            assertThat(shown.form().typed()).isEqualTo(A);
            assertThat(shown.form().check()).isEmpty();
            assertThat(shown.form().submissionKey()).isEqualTo(half.submissionKey());
        });
        assertThat(onePage.responses.all()).isEmpty();
    }

    @Test
    void tooLateWithTheNextRoundOpen_showsTheReviewUnderANewKey() {
        SampleProvince year = province(Samples.fourRounds(Samples.freshCampaignId()), Layout.SECTIONS);
        EntryCode itsCode = year.code(Samples.PHUC_SON);
        String old = year.openForm(itsCode);
        year.clock.set(Samples.vietnam("2024-04-01T00:00"));

        SubmissionOutcome turned =
                year.submitResponse().submit(year.submission(itsCode, old, A, Move.of(Move.Button.NEXT), "A", ""));

        assertThat(turned).isInstanceOfSatisfying(SubmissionOutcome.Shown.class, shown -> {
            assertThat(shown.form().reopened()).isTrue();
            assertThat(shown.form().submissionKey()).isNotEqualTo(old);
            assertThat(shown.form().typed()).isEqualTo(A);
            assertThat(shown.form().round().id().number()).isEqualTo(2);
        });
    }

    @Test
    void pageTurnedAfterTheGrace_saysThatItIsTooLate() {
        paged.clock.set(Samples.CLOSES.plus(CollectionWindow.GRACE).plus(Duration.ofSeconds(1)));

        SubmissionOutcome turned =
                paged.submitResponse().submit(paged.submission(code, key, A, Move.of(Move.Button.NEXT), "A", ""));

        assertThat(turned).isInstanceOf(SubmissionOutcome.TooLate.class);
    }

    @Test
    void forgedKey_isRefused() {
        assertThatThrownBy(() -> paged.submitResponse()
                        .submit(paged.submission(code, key.substring(1) + "A", A, Move.of(Move.Button.NEXT), "A", "")))
                .isInstanceOf(ProblemException.class);
    }

    private FormState review() {
        FormState second = turn(paged, A, "next", "A", "");
        FormState third = turn(paged, with(second.carried(), B), "next", "B", second.seal());
        return turn(paged, with(third.carried(), C), "next", "C", third.seal());
    }

    private FormState turn(
            SampleProvince province, Map<String, List<String>> fields, String button, String from, String seal) {
        SubmissionOutcome turned = province.submitResponse()
                .submit(province.submission(code, key, fields, Move.parse(button), from, seal));
        return ((SubmissionOutcome.Shown) turned).form();
    }

    private static String section(FormState form) {
        return ((Route.SectionStop) form.stop()).section().sectionId();
    }

    private static Map<String, List<String>> with(Map<String, List<String>> some, Map<String, List<String>> more) {
        Map<String, List<String>> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static SampleProvince province(Campaign campaign, Layout layout) {
        return new SampleProvince(campaign, Samples.questionnaire().laidOut(layout));
    }
}
