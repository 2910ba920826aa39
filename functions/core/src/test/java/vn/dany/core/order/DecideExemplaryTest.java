package vn.dany.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.order.DecideExemplary.Outcome;
import vn.dany.core.order.DecideExemplary.Proposal;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.report.MainScale;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.Scores;
import vn.dany.core.report.Share;
import vn.dany.core.report.UnitScore;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;

class DecideExemplaryTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("tieu-bieu")));
    private final DecideExemplary decideExemplary = province.decideExemplary();

    DecideExemplaryTest() {
        new RandomAnswers(Samples.questionnaire(), 5)
                .responses(80, province.firstRound, Samples.COMMUNES)
                .forEach(province.responses::record);
    }

    @Test
    void roundThatIsNotFrozen_hasNothingToDecide() {
        province.tallyRound().tally(province.firstRound);
        assertThat(decideExemplary.propose(People.EDITOR, province.firstRound)).isEmpty();
        assertThat(decideExemplary.decide(People.EDITOR, province.firstRound, Set.of(), "Sớm", ""))
                .isEqualTo(Outcome.NOTHING_TO_DECIDE);
        assertThat(exemplary()).isEmpty();
    }

    @Test
    void scoresAreThoseOfTheReport() {
        freeze();
        ResultsOrder order = order(ResultsDocument.REPORT);
        ResultsWorkbook.Content content = new ResultsWorkbook.Content(
                province.campaign,
                province.campaign.rounds().get(0),
                Samples.questionnaire(),
                Samples.register(),
                order.headcounts(),
                order.tally(),
                order.facts());
        assertThat(proposal().scores()).isEqualTo(RoundScores.of(content).orElseThrow());
        assertThat(proposal().scores().exemplary()).isNotEmpty();
    }

    /** Ten responses in each of four units: in one of them hardly anybody rates, and whoever does praises one item alone. */
    @ParameterizedTest
    @CsvSource({"1, false", "4, false", "5, true"})
    void unitThatFewerThanFiveRate_isNotScored(int raters, boolean isScored) {
        MainScale scale = MainScale.of(Samples.questionnaire()).orElseThrow();
        SortedMap<UnitId, UnitTally> units = new TreeMap<>();
        for (UnitId unit : Samples.COMMUNES) {
            SortedMap<QuestionId, QuestionTally> rated = new TreeMap<>();
            if (unit.equals(Samples.LAN_GIOI)) {
                rated.put(scale.asked().get(0).id(), rated(raters, raters));
                // So many answers to both are still those of so few people.
                rated.put(scale.asked().get(1).id(), rated(raters, raters));
            } else {
                scale.asked().forEach(item -> rated.put(item.id(), rated(10, 7)));
            }
            units.put(unit, new UnitTally(10, rated));
        }
        Tally counted = new Tally(province.firstRound, "0".repeat(64), units);
        Scores scores = RoundScores.of(new ResultsWorkbook.Content(
                        province.campaign,
                        province.campaign.rounds().get(0),
                        Samples.questionnaire(),
                        Samples.register(),
                        new TreeMap<>(),
                        DisclosedSamples.last(counted, Samples.CLOSES, Samples.register()),
                        new ReportFacts(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(ScoreFormula.USUAL))))
                .orElseThrow();
        assertThat(scores.of(Samples.LAN_GIOI).isPresent()).isEqualTo(isScored);
        assertThat(scores.unscored()).isEqualTo(isScored ? List.of() : List.of(Samples.LAN_GIOI));
        scores.of(Samples.LAN_GIOI).ifPresent(score -> {
            assertThat(score.people()).isEqualTo(raters);
            assertThat(score.favourable()).isEqualTo(new Share(2L * raters, 2L * raters));
        });
    }

    private static QuestionTally rated(int raters, int favourable) {
        return new QuestionTally(
                raters, 0, 10 - raters, new TreeMap<>(Map.of("2", (long) favourable, "5", (long) raters - favourable)));
    }

    @Test
    void decision_isOnTheLogWithItsReason_andInWhatIsOrderedNext() {
        freeze();
        List<UnitId> places =
                proposal().scores().units().stream().map(UnitScore::unitId).toList();
        ResultsOrder undecided = order(ResultsDocument.REPORT);
        assertThat(undecided.facts().exemplary()).isEmpty();

        // In the order of their places, whatever order they were ticked in.
        assertThat(decide(Set.of(places.get(2), places.get(0)), " Biên bản họp\n số 3 "))
                .isEqualTo(Outcome.DONE);
        assertThat(exemplary().orElseThrow().units()).containsExactly(places.get(0), places.get(2));
        assertThat(exemplary().orElseThrow().reason()).isEqualTo("Biên bản họp số 3");
        for (ResultsDocument document : ResultsDocument.values()) {
            if (document.saysMore() && !document.isOfFrozen()) {
                assertThat(order(document).facts().exemplary())
                        .as(document.word())
                        .isEqualTo(exemplary());
            }
        }
        assertThat(order(ResultsDocument.REPORT).id()).isNotEqualTo(undecided.id());

        assertThat(decide(Set.of(), "Không đơn vị nào đạt")).isEqualTo(Outcome.DONE);
        assertThat(exemplary().orElseThrow().units()).isEmpty();
        assertThat(decideExemplary.withdraw(
                        People.EDITOR,
                        province.firstRound,
                        "Xem lại",
                        proposal().mark()))
                .isEqualTo(Outcome.DONE);
        assertThat(exemplary()).isEmpty();
        assertThat(order(ResultsDocument.REPORT).id()).isEqualTo(undecided.id());
        String two = places.get(0) + "," + places.get(2);
        assertThat(province.registry.auditLog.entries(province.campaign.id()).stream()
                        .filter(line -> line.action() == AuditAction.EXEMPLARY_DECIDED)
                        .map(line -> line.details().get("before") + " "
                                + line.details().get("after") + " " + line.reason()))
                .containsExactly(" null Xem lại", two + "  Không đơn vị nào đạt", "null " + two + " Biên bản họp số 3");
    }

    /** A double click, or a reply that was lost: what stands already is done, and is noted once. */
    @Test
    void whatStandsAlready_isDoneWithoutAnotherLine() {
        freeze();
        String mark = proposal().mark();
        Set<UnitId> first = Set.of(proposal().scores().units().get(0).unitId());
        for (int i = 0; i < 2; i++) {
            assertThat(decideExemplary.decide(People.EDITOR, province.firstRound, first, " Biên bản 3 ", mark))
                    .isEqualTo(Outcome.DONE);
        }
        assertThat(lines()).isEqualTo(1);
        assertThat(decideExemplary.decide(People.EDITOR, province.firstRound, first, "Biên bản 4", mark))
                .as("another reason is another decision")
                .isEqualTo(Outcome.OVERTAKEN);
        String decided = proposal().mark();
        for (int i = 0; i < 2; i++) {
            assertThat(decideExemplary.withdraw(People.EDITOR, province.firstRound, "Xem lại", decided))
                    .isEqualTo(Outcome.DONE);
        }
        assertThat(lines()).as("nothing is taken back once").isEqualTo(2);
    }

    private long lines() {
        return province.registry.auditLog.entries(province.campaign.id()).stream()
                .filter(line -> line.action() == AuditAction.EXEMPLARY_DECIDED)
                .count();
    }

    @Test
    void whoeverDecidesUponWhatIsNoLongerSo_isTold() {
        freeze();
        String mark = proposal().mark();
        UnitId first = proposal().scores().units().get(0).unitId();
        decide(Set.of(first), "Trước");
        assertThat(decideExemplary.decide(People.EDITOR, province.firstRound, Set.of(), "Sau", mark))
                .isEqualTo(Outcome.OVERTAKEN);
        String seen = proposal().mark();
        province.headcounts.declare(province.campaign.id(), Map.of(first, 10_000));
        assertThat(decideExemplary.decide(People.EDITOR, province.firstRound, Set.of(), "Sau", seen))
                .isEqualTo(Outcome.OVERTAKEN);
        assertThat(exemplary().orElseThrow().reason()).isEqualTo("Trước");
    }

    @Test
    void unitsThatAreNotScored_orTooMany_areRefused() {
        freeze();
        assertThat(decide(Set.of(new UnitId("u0123456789")), "Lạ")).isEqualTo(Outcome.UNITS_UNFIT);
        Set<UnitId> many = new HashSet<>(Set.of(new UnitId("u0123456789")));
        Samples.COMMUNES.forEach(many::add);
        assertThat(decide(many, "Nhiều")).isEqualTo(Outcome.UNITS_UNFIT);
        assertThat(exemplary()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u0000", ".", "…", "-", "\u200b"})
    void decisionWithoutAReason_isNotTaken(String reason) {
        freeze();
        assertThat(decide(Set.of(), reason)).isEqualTo(Outcome.REASON_UNFIT);
        assertThat(decide(Set.of(), "x".repeat(DecideExemplary.LONGEST_REASON + 1)))
                .isEqualTo(Outcome.REASON_UNFIT);
        assertThat(exemplary()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PROVINCE_READER", "AUDITOR"})
    void nobodyButAnEditor_decides(Role role) {
        freeze();
        String mark = proposal().mark();
        assertThatThrownBy(() -> decideExemplary.decide(
                        People.provincial(role), province.firstRound, Set.of(), "Quyết định 5", mark))
                .isInstanceOf(ProblemException.class);
    }

    private void freeze() {
        province.clock.set(Samples.CLOSES.plus(FreezeRounds.AFTER_CLOSE));
        province.freezeRounds(province.responses).freeze(turn -> {});
    }

    private Outcome decide(Set<UnitId> units, String reason) {
        return decideExemplary.decide(
                People.EDITOR, province.firstRound, units, reason, proposal().mark());
    }

    private Proposal proposal() {
        return decideExemplary.propose(People.EDITOR, province.firstRound).orElseThrow();
    }

    private ResultsOrder order(ResultsDocument document) {
        return province.orderResults()
                .order(People.EDITOR, province.firstRound, document)
                .orElseThrow();
    }

    private Optional<Round.Exemplary> exemplary() {
        return province.registry
                .latest(province.campaign.id())
                .flatMap(campaign -> campaign.round(1))
                .flatMap(Round::exemplary);
    }
}
