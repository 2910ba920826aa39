package vn.dany.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.extract.Extract;
import vn.dany.core.extract.TraitCount;
import vn.dany.core.extract.Traits;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.OrderFinding;
import vn.dany.core.kit.MakeKit;
import vn.dany.core.kit.PlainKitPrinter;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.staff.SetRetention;
import vn.dany.core.unit.UnitRegister;

class CarryOutOrderTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final List<ResultsWorkbook.Content> written = new ArrayList<>();
    private final CarryOutOrder carryOutOrder = with(content -> {
        written.add(content);
        return bytes(content);
    });
    private final ResultsOrder order = placed();

    @Test
    void placedOrder_becomesADocument() {
        carryOutOrder.carryOut(province.orders.newest(order), false);
        assertThat(province.orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
        InMemoryDocumentStore.Document document =
                province.documents.find(order.documentName()).orElseThrow();
        assertThat(document.bytes()).isEqualTo(bytes(written.get(0)));
        assertThat(document.contentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void orderForAReport_becomesTheReportThatWasOrdered() {
        for (ResultsDocument document :
                List.of(ResultsDocument.REPORT, ResultsDocument.REPORT_PDF, ResultsDocument.SUMMARY)) {
            ResultsOrder report = new ResultsOrder(document, order.tally(), order.headcounts());
            province.orders.place(report);
            carryOutOrder.carryOut(province.orders.newest(report), false);
            InMemoryDocumentStore.Document made =
                    province.documents.find(report.documentName()).orElseThrow();
            assertThat(made.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(document.word());
            assertThat(made.contentType()).isEqualTo(document.contentType());
            assertThat(report.documentName()).endsWith("." + document.extension());
        }
        assertThat(written).isEmpty();
    }

    @Test
    void orderForData_isMadeFromTheArchiveOfTheFrozenRound() {
        OrderResults orderResults = province.orderResults();
        assertThat(orderResults.order(People.EDITOR, province.firstRound, ResultsDocument.DATA_CSV))
                .as("of an open round")
                .isEmpty();
        province.clock.set(Samples.CLOSES.plus(Duration.ofHours(1)));
        province.freezeRounds(province.responses).freeze(turn -> {});
        ResultsOrder data = orderResults
                .order(People.EDITOR, province.firstRound, ResultsDocument.DATA_CSV)
                .orElseThrow();
        carryOutOrder.carryOut(province.orders.newest(data), true);
        assertThat(province.orders.state(data)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
        TraitCount count = new TraitCount(Traits.of(Samples.questionnaire()));
        new RandomAnswers(Samples.questionnaire(), 20)
                .responses(20, province.firstRound, Samples.COMMUNES)
                .forEach(count::add);
        assertThat(province.documents.find(data.documentName()).orElseThrow().bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(
                        Extract.of(Samples.questionnaire(), data.tally(), count).toString());
        assertThat(data.documentName()).endsWith(".csv");
        ResultsOrder units = orderResults
                .order(People.EDITOR, province.firstRound, ResultsDocument.UNITS)
                .orElseThrow();
        carryOutOrder.carryOut(province.orders.newest(units), true);
        assertThat(province.documents.find(units.documentName()).orElseThrow().bytes())
                .as("from what the order holds")
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(units.tally().toString());
    }

    @Test
    void workbookOfAFrozenRound_hasTheVeryExtractOfTheDataFiles_andThatOfAnOpenOneNone() {
        carryOutOrder.carryOut(province.orders.newest(order), true);
        ResultsOrder data = ofTheFrozenRound(ResultsDocument.DATA_CSV).get(0);
        carryOutOrder.carryOut(province.orders.newest(data), true);
        ResultsOrder workbook = ofTheFrozenRound(ResultsDocument.WORKBOOK).get(0);
        carryOutOrder.carryOut(province.orders.newest(workbook), true);
        assertThat(written.get(0).extract()).isEmpty();
        assertThat(province.documents.find(data.documentName()).orElseThrow().bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(written.get(1).extract().orElseThrow().toString());
    }

    @Test
    void roundWhoseResponsesAreErased_givesAWorkbookOfWhatWasCountedAndNoMoreDataFiles() {
        OrderResults orderResults = province.orderResults();
        List<ResultsOrder> inTime = ofTheFrozenRound(ResultsDocument.DATA_CSV, ResultsDocument.DATA_SAV);
        ResultsOrder before = inTime.get(0);
        carryOutOrder.carryOut(province.orders.newest(before), true);
        new SetRetention(province.registry, province.clock)
                .set(
                        People.EDITOR,
                        province.firstRound,
                        Optional.of(SetRetention.firstDay(province.clock.instant())),
                        "Kế hoạch 12");
        province.clock.advance(Duration.ofDays(SetRetention.LEAST_DAYS + 1));
        for (ResultsDocument document : ResultsDocument.values()) {
            assertThat(orderResults
                            .order(People.EDITOR, province.firstRound, document)
                            .isPresent())
                    .as(document.word())
                    .isEqualTo(!document.readsResponses());
        }
        province.eraseResponses().erase(turn -> {});
        carryOutOrder.carryOut(province.orders.newest(inTime.get(1)), true);
        assertThat(province.orders.state(inTime.get(1)).finding())
                .as("ordered in time, taken up too late")
                .isEqualTo(Finding.at("", OrderFinding.RESPONSES_GONE));
        ResultsOrder workbook = orderResults
                .order(People.EDITOR, province.firstRound, ResultsDocument.WORKBOOK)
                .orElseThrow();
        carryOutOrder.carryOut(province.orders.newest(workbook), true);
        assertThat(province.orders.state(workbook)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
        assertThat(written.get(0).extract()).isEmpty();
        assertThat(orderResults.wanted(People.EDITOR, province.firstRound, ResultsDocument.DATA_CSV))
                .as("what was made before")
                .contains(before);
    }

    @Test
    void whatIsMadeOfAFrozenRound_isReadFromItsArchiveWhateverBecameOfTheCampaign() {
        List<ResultsOrder> orders = ofTheFrozenRound(ResultsDocument.values());
        Questionnaire asked = Samples.questionnaire();
        Questionnaire later = new Questionnaire(
                new QuestionnaireVersion(asked.version().questionnaireId(), 2),
                LocalizedText.of("Tên khác"),
                asked.headline(),
                asked.introduction(),
                asked.notice(),
                asked.addressee(),
                asked.minutes(),
                asked.sections(),
                asked.chosenLayout());
        province.registry.publish(later);
        province.registry.publish(new UnitRegister(List.of()), 2);
        Campaign now = province.registry.campaign(province.campaign.id()).orElseThrow();
        Round frozen = now.rounds().get(0);
        Round moved = new Round(
                        frozen.id(), new CollectionWindow(Samples.OPENS, Samples.CLOSES.plus(Duration.ofDays(9))))
                .frozen(frozen.frozen().orElseThrow());
        province.registry.put(Samples.asking(now.with(moved), later.version()));
        List<ResultsWorkbook.Content> contents = new ArrayList<>();
        CarryOutOrder keeping = keeping(contents);
        for (ResultsOrder one : orders) {
            keeping.carryOut(province.orders.newest(one), true);
            assertThat(province.orders.state(one)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
        }
        assertThat(contents).hasSize(ResultsDocument.values().length).allSatisfy(content -> {
            assertThat(content.questionnaire()).isEqualTo(asked);
            assertThat(content.register().all()).isEqualTo(Samples.register().all());
            assertThat(content.round()).isEqualTo(frozen);
            assertThat(content.campaign()).isEqualTo(now);
        });
    }

    @Test
    void archiveThatWasAltered_failsTheOrderByTheNameOfTheFile() {
        ResultsOrder data = ofTheFrozenRound(ResultsDocument.DATA_SAV).get(0);
        String key = province.archives.files.keySet().stream()
                .filter(name -> name.endsWith("responses/7.jsonl"))
                .findFirst()
                .orElseThrow();
        province.archives.files.put(key, new byte[] {'x', '\n'});
        assertThatThrownBy(() -> carryOutOrder.carryOut(province.orders.newest(data), false))
                .isInstanceOf(ReadArchive.Differs.class);
        carryOutOrder.carryOut(province.orders.newest(data), true);
        assertThat(province.orders.state(data).finding())
                .isEqualTo(Finding.at("", OrderFinding.ARCHIVE_DIFFERS, "responses/7.jsonl"));
        province.archives.files.keySet().removeIf(name -> name.endsWith("campaign.json"));
        ResultsOrder report = ofTheFrozenRound(ResultsDocument.REPORT).get(0);
        carryOutOrder.carryOut(province.orders.newest(report), true);
        assertThat(province.orders.state(report).finding())
                .isEqualTo(Finding.at("", OrderFinding.ARCHIVE_DIFFERS, "campaign.json"));
    }

    private List<ResultsOrder> ofTheFrozenRound(ResultsDocument... documents) {
        province.clock.set(Samples.CLOSES.plus(Duration.ofHours(1)));
        province.freezeRounds(province.responses).freeze(turn -> {});
        OrderResults orderResults = province.orderResults();
        return Stream.of(documents)
                .map(document -> orderResults
                        .order(People.EDITOR, province.firstRound, document)
                        .orElseThrow())
                .toList();
    }

    @Test
    void workbook_isMadeFromWhatTheOrderNamesAndNotFromWhatCameSince() {
        province.headcounts.declare(province.campaign.id(), Map.of(Samples.PHUC_SON, 99));
        count(5);
        carryOutOrder.carryOut(province.orders.newest(order), false);
        ResultsWorkbook.Content content = written.get(0);
        assertThat(content.tally()).isEqualTo(order.tally());
        assertThat(content.tally().total()).isEqualTo(20);
        assertThat(content.headcounts()).isEqualTo(Map.of(Samples.PHUC_SON, 31));
        assertThat(content.campaign()).isEqualTo(province.campaign);
        assertThat(content.round()).isEqualTo(province.campaign.rounds().get(0));
        assertThat(content.questionnaire()).isEqualTo(Samples.questionnaire());
        assertThat(content.register().all()).isEqualTo(Samples.register().all());
    }

    @Test
    void eventThatComesTwice_isCarriedOutOnce() {
        carryOutOrder.carryOut(province.orders.newest(order), false);
        carryOutOrder.carryOut(province.orders.newest(order), true);
        assertThat(written).hasSize(1);
        assertThat(province.orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
    }

    @Test
    void unknownOrder_isLeftAlone() {
        carryOutOrder.carryOut(new Placing("results-x.1-s-00000000", 1), true);
        assertThat(written).isEmpty();
    }

    @Test
    void failureBeforeTheLastTry_isThrownAndTheOrderStaysPlaced() {
        CarryOutOrder broken = with(content -> {
            throw new IllegalStateException("disk full");
        });
        assertThatThrownBy(() -> broken.carryOut(province.orders.newest(order), false))
                .hasMessage("disk full");
        assertThat(province.orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
        carryOutOrder.carryOut(province.orders.newest(order), true);
        assertThat(province.orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
    }

    @Test
    void failureOnTheLastTry_isLeftWithItsReasonAndNothingSensitive() {
        with(content -> {
                    throw new IllegalStateException("answer of somebody");
                })
                .carryOut(province.orders.newest(order), true);
        assertThat(province.orders.state(order)).isEqualTo(OrderState.failed("unexpected"));
        assertThat(province.documents.find(order.documentName())).isEmpty();
    }

    @Test
    void problemOnTheLastTry_isNamedByItsKey() {
        with(content -> {
                    throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE));
                })
                .carryOut(province.orders.newest(order), true);
        assertThat(province.orders.state(order)).isEqualTo(OrderState.failed("storeUnavailable"));
    }

    @Test
    void failedOrder_isLeftAloneUntilPlacedAnew() {
        province.orders.failed(province.orders.newest(order), "unexpected");
        carryOutOrder.carryOut(province.orders.newest(order), true);
        assertThat(written).isEmpty();
        province.orders.place(order);
        carryOutOrder.carryOut(province.orders.newest(order), true);
        assertThat(province.orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
    }

    @Test
    void orderForARoundThatIsNotThere_fails() {
        ResultsOrder lost =
                new ResultsOrder(DisclosedSamples.tally(new RoundId(province.campaign.id(), 2), 1), new TreeMap<>());
        province.orders.place(lost);
        carryOutOrder.carryOut(province.orders.newest(lost), true);
        assertThat(province.orders.state(lost)).isEqualTo(OrderState.failed("unexpected"));
    }

    private ResultsOrder placed() {
        province.headcounts.declare(province.campaign.id(), Map.of(Samples.PHUC_SON, 31));
        count(20);
        return province.orderResults()
                .order(People.EDITOR, province.firstRound, ResultsDocument.WORKBOOK)
                .orElseThrow();
    }

    private void count(int responses) {
        province.clock.advance(Duration.ofMinutes(5));
        new RandomAnswers(Samples.questionnaire(), responses)
                .responses(responses, province.firstRound, Samples.COMMUNES)
                .forEach(province.responses::record);
        province.tallyRound().tally(province.firstRound);
    }

    /** Notes what each document is made of. */
    private CarryOutOrder keeping(List<ResultsWorkbook.Content> contents) {
        DataFiles files = new DataFiles() {
            @Override
            public byte[] write(ResultsDocument document, ResultsWorkbook.Content content, Extract extract) {
                return units(content);
            }

            @Override
            public byte[] units(ResultsWorkbook.Content content) {
                contents.add(content);
                return new byte[0];
            }
        };
        return new CarryOutOrder(
                province.orders,
                province.registry,
                province.documents,
                files::units,
                (document, content) -> files.units(content),
                new MakeKit(new PlainKitPrinter(), province.kits),
                province.readArchive,
                files,
                province.clock);
    }

    private CarryOutOrder with(ResultsWorkbook workbook) {
        return new CarryOutOrder(
                province.orders,
                province.registry,
                province.documents,
                workbook,
                (document, content) -> document.word().getBytes(StandardCharsets.UTF_8),
                new MakeKit(new PlainKitPrinter(), province.kits),
                province.readArchive,
                new PlainDataFiles(),
                province.clock);
    }

    private static byte[] bytes(ResultsWorkbook.Content content) {
        return content.tally().toString().getBytes(StandardCharsets.UTF_8);
    }
}
