package vn.dany.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Person;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Placement;
import vn.dany.core.disclosure.PaperShare;
import vn.dany.core.entrance.IssueEntryCodes;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.MissingCode;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.kit.PrintedCode;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.publish.PlanOf;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.report.ShowProgress;
import vn.dany.core.response.Response;
import vn.dany.core.staff.OpenPaperBatch;

/** What a team has at hand, and sheets of paper from their batch to the desk. */
class AssistTest {

    private static final Person TEAM = People.in(Samples.PHUC_SON, Role.COMMUNE_TEAM);
    private static final Person LEAD = People.in(Samples.TAN_YEN, Role.LEAD);
    private static final Map<String, List<String>> ANSWERS = Map.of(
            "A1", List.of("2"), "B1a", List.of("1"), "B1b", List.of("1"), "B2", List.of("1"), "C1", List.of("1"));

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("pks07-2024")));
    private final CampaignId id = province.campaign.id();
    private final ShowAssist showAssist = new ShowAssist(
            province.findCampaign,
            new ShowDesk(
                    new ShowProgress(province.findCampaign, province.disclosed, province.headcounts),
                    province.findCampaign,
                    province.disclosed,
                    new InMemoryDeskStore(),
                    province.clock),
            province.registry,
            province.clock);
    private final OpenPaperBatch openPaperBatch = new OpenPaperBatch(
            province.findCampaign,
            province.registry,
            province.registry,
            new IssueEntryCodes(province.registry, province.registry, province.random),
            province.clock);

    @Test
    void team_hasTheGoodCodesOfItsUnitAndItsNumbers() {
        Campaign other = Samples.oneRound(new CampaignId("pks01-2024"));
        province.publish(other);
        province.headcounts.declare(id, Map.of(Samples.PHUC_SON, 1_500));
        EntryCode code = province.code(Samples.PHUC_SON);
        Entry hall = entry("Nhà văn hóa");
        Entry gone = entry("Chợ").withdrawn(province.clock.instant());
        province.registry.issue(List.of(hall, gone));
        send(code, 3);

        Assist assist = showAssist.show(TEAM, id, Samples.PHUC_SON);

        assertThat(assist.codes()).extracting(Entry::code).containsExactly(code, hall.code());
        assertThat(assist.unit().today()).isEqualTo(3);
        assertThat(assist.unit().progress().responses()).isEqualTo(3);
        assertThat(assist.unit().progress().headcount()).hasValue(1_500);
        assertThat(assist.others()).extracting(Campaign::id).containsExactly(other.id());
    }

    @Test
    void roundOfThePage_isTheOneThatMattersInTheUnit() {
        Campaign four = Samples.fourRounds(new CampaignId("bon"));
        province.publish(four);
        for (int round = 1; round <= 4; round++) {
            CollectionWindow window = four.rounds().get(round - 1).window();
            province.clock.set(window.opensAt().minusSeconds(1));
            assertThat(showAssist
                            .show(LEAD, four.id(), Samples.PHUC_SON)
                            .round()
                            .id()
                            .number())
                    .isEqualTo(round);
            province.clock.set(window.opensAt());
            assertThat(showAssist
                            .show(LEAD, four.id(), Samples.PHUC_SON)
                            .round()
                            .id()
                            .number())
                    .isEqualTo(round);
        }
        province.clock.set(four.rounds().get(3).window().closesAt());
        assertThat(showAssist
                        .show(LEAD, four.id(), Samples.PHUC_SON)
                        .round()
                        .id()
                        .number())
                .isEqualTo(4);
    }

    @Test
    void unitOfSomebodyElse_isNotThere() {
        assertNotInScope(() -> showAssist.show(TEAM, id, Samples.NHA_NAM));
        assertNotInScope(() -> showAssist.show(LEAD, id, Samples.PHUC_SON_LUC_NAM));
        assertNotInScope(() -> showAssist.show(People.in(Samples.PHUC_SON, Role.BOX_OWNER), id, Samples.PHUC_SON));
        assertNotInScope(() -> openPaperBatch.open(TEAM, id, Samples.NHA_NAM));
        Person reader = People.provincial(Role.PROVINCE_READER);
        assertNotInScope(() -> openPaperBatch.open(reader, id, Samples.PHUC_SON));
        assertThat(showAssist.show(reader, id, Samples.PHUC_SON).mayOpenBatch()).isFalse();
        assertNotInScope(() -> openPaperBatch.open(LEAD, id, Samples.PHUC_SON_LUC_NAM));
    }

    @Test
    void batch_isOnTheLogAndHangsNowhere() {
        List<MissingCode> missing = MissingCode.in(province.campaign, province.registry.entries(id));
        Entry first = open(TEAM);
        Entry second = open(LEAD);
        open(People.EDITOR);

        assertThat(first.placement()).isEqualTo("Phiếu giấy – lô 1");
        assertThat(second.placement()).isEqualTo("Phiếu giấy – lô 2");
        assertThat(province.registry.auditLog.entries(id))
                .filteredOn(line -> line.action() == AuditAction.PLACEMENT_ADDED)
                .extracting(AuditEntry::by)
                .containsExactlyInAnyOrder(TEAM.identity(), LEAD.identity(), People.EDITOR.identity());
        Assist assist = showAssist.show(TEAM, id, Samples.PHUC_SON);
        assertThat(assist.codes()).noneMatch(Entry::isForPaper);
        assertThat(assist.batches()).startsWith(first, second).hasSize(3);
        assertThat(province.composeKit.compose(id).groups())
                .flatExtracting(
                        group -> group.codes().stream().map(PrintedCode::code).toList())
                .doesNotContain(first.code(), second.code());
        province.registry.issue(List.of(entry("Phiếu giấy – lô 9").withdrawn(province.clock.instant())));
        assertThat(MissingCode.in(province.campaign, province.registry.entries(id)))
                .isEqualTo(missing);
    }

    @Test
    void batchThatCannotBeBegun_isRefusedWithTheReason() {
        for (int batch = 1; batch <= 50; batch++) {
            open(TEAM);
        }
        assertRefused(ChangeFinding.PAPER_BATCHES_ALL_OPENED);
        province.clock.set(Samples.CLOSES);
        assertRefused(ChangeFinding.PAPER_TOO_LATE);
    }

    /** A campaign that is repeated from its file begins no batches, and one with many is changed like any other. */
    @Test
    void batches_areNoPartOfThePlanAndNobodyNamesOne() {
        open(TEAM);
        province.registry.issue(List.of(entry("Nhà văn hóa")));
        assertThat(PlanOf.campaign(
                                province.campaign,
                                province.findCampaign.register(),
                                province.registry.entries(id),
                                Map.of())
                        .placements()
                        .values())
                .containsExactly(List.of("Nhà văn hóa"));
        for (String name : List.of(
                Placement.paper(7),
                "phieu  giay – cũ",
                "Phiếu\u200B giấy – lô 1",
                "Phiếu\u00ADgiấy – lô 1",
                "Phiếu-giấy – lô 2")) {
            assertThat(Placement.name(name)).as(name).isEmpty();
        }
        assertThat(Placement.name("Cô\u200D\u0309ng chơ\u200D\u0323"))
                .as("what is invisible tears no letter from its mark")
                .contains("Cổng chợ");
    }

    /** As if publishing had died before its codes, and a team had been quicker than the second try. */
    @Test
    void unitWithABatchAlone_isStillGivenItsCode() {
        Campaign fresh = Samples.oneRound(new CampaignId("moi"));
        province.registry.put(fresh);
        province.registry.issue(List.of(
                new Entry(EntryCode.draw(province.random), fresh.id(), Samples.PHUC_SON, Placement.paper(1), null)));
        new IssueEntryCodes(province.registry, province.registry, province.random).issue(fresh, Map.of());
        assertThat(province.registry.unitCodes(fresh.id())).containsKey(Samples.PHUC_SON);
    }

    @Test
    void sheetsOfABatch_areCountedWithTheOthersAndToldApartByBlocks() {
        EntryCode scanned = province.code(Samples.PHUC_SON);
        EntryCode batch = open(TEAM).code();
        send(scanned, 6);
        send(batch, 4);
        assertThat(told()).as("four would be too few").isEqualTo(PaperShare.NONE);
        send(batch, 1);
        assertThat(told()).isEqualTo(share(5, 11, Map.of("Phiếu giấy – lô 1", 5L)));
        assertThat(showAssist.show(TEAM, id, Samples.PHUC_SON).unit().progress().responses())
                .isEqualTo(11);
        send(scanned, 3);
        assertThat(told()).as("three more would be told").isEqualTo(share(5, 11, Map.of("Phiếu giấy – lô 1", 5L)));
        assertThat(province.responses.all())
                .filteredOn(Response::isFromPaper)
                .extracting(Response::placement)
                .containsOnly("Phiếu giấy – lô 1")
                .hasSize(5);
    }

    @Test
    void boxThatPromisesReplies_isNotOnPaper() {
        Questionnaire box = Samples.box();
        Campaign asking = Samples.asking(Samples.oneRound(new CampaignId("hom-thu")), box.version());
        province.registry.publish(box);
        province.publish(asking);
        assertThat(showAssist.show(TEAM, asking.id(), Samples.PHUC_SON).takesPaper())
                .isFalse();
        assertNotInScope(() -> openPaperBatch.open(TEAM, asking.id(), Samples.PHUC_SON));
    }

    private Entry open(Person person) {
        return openPaperBatch.open(person, id, Samples.PHUC_SON).match(opened -> opened, problems -> {
            throw new AssertionError(problems);
        });
    }

    private void assertRefused(ChangeFinding why) {
        List<Finding> problems =
                openPaperBatch.open(TEAM, id, Samples.PHUC_SON).match(opened -> List.of(), refused -> refused);
        assertThat(problems).extracting(Finding::code).containsExactly(why);
    }

    private static PaperShare share(long sheets, long of, Map<String, Long> batches) {
        return new PaperShare(sheets, of, new TreeMap<>(batches));
    }

    private PaperShare told() {
        return showAssist.show(TEAM, id, Samples.PHUC_SON).fromPaper();
    }

    private void send(EntryCode code, int times) {
        for (int i = 0; i < times; i++) {
            province.submitResponse().submit(province.submission(code, province.openForm(code), ANSWERS));
        }
        province.clock.advance(Duration.ofMinutes(5));
        province.tallyRound().tally(province.firstRound);
    }

    private Entry entry(String placement) {
        return new Entry(EntryCode.draw(province.random), province.campaign.id(), Samples.PHUC_SON, placement, null);
    }

    private static void assertNotInScope(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(ProblemException.class).hasMessageContaining("notInScope");
    }
}
