package vn.dany.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.CampaignPlan.Times;
import vn.dany.core.campaign.CampaignState;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.entrance.IssueEntryCodes;
import vn.dany.core.entry.Entry;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.headcount.InMemoryHeadcounts;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.staff.DeclareHeadcounts;
import vn.dany.core.staff.NoteAccess;

class PublishPlanTest {

    static final CampaignId ID = new CampaignId("ke-hoach-2024");
    static final Times DAY = new Times("2024-04-01T00:00:00", "2024-04-02T00:00:00");

    private final InMemoryRegistry registry = new InMemoryRegistry();
    private final InMemoryHeadcounts headcounts = new InMemoryHeadcounts();
    private final SettableClock clock = new SettableClock(Samples.vietnam("2024-03-15T08:00"));
    private final PublishPlan publishPlan = publishPlan(1);

    private PublishPlan publishPlan(int newestSecret) {
        return new PublishPlan(
                registry,
                registry,
                new IssueEntryCodes(registry, registry, new SecureRandom()),
                new DeclareHeadcounts(new FindCampaign(registry), headcounts, new NoteAccess(registry.auditLog, clock)),
                newestSecret,
                clock);
    }

    @BeforeEach
    void setUp() {
        registry.publish(Samples.register(), 1);
        registry.publish(Samples.questionnaire());
    }

    @Test
    void soundPlan_becomesACampaignWithItsCodesAndHeadcounts() {
        Campaign campaign = published(plan(List.of("216"), List.of(DAY)));
        assertThat(registry.campaign(ID)).contains(campaign);
        assertThat(campaign.unitIds()).containsExactly(Samples.LAN_GIOI, Samples.NHA_NAM, Samples.PHUC_SON);
        assertThat(registry.entries(ID))
                .extracting(Entry::placement)
                .containsExactlyInAnyOrder(Entry.WHOLE_UNIT, Entry.WHOLE_UNIT, Entry.WHOLE_UNIT, "Một cửa");
        assertThat(headcounts.of(ID)).containsExactly(Map.entry(Samples.NHA_NAM, 21));
        assertThat(campaign.zaloGroup()).isPresent();
        assertThat(campaign.signatory()).isPresent();
        assertThat(registry.auditLog.entries(ID))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.CAMPAIGN_PUBLISHED, AuditAction.HEADCOUNTS_CHANGED);
        assertThat(registry.auditLog.entries(ID).get(1).details())
                .containsEntry("units", "1")
                .containsEntry("after", "21");
    }

    @Test
    void headcountsOnceDeclared_areNotDeclaredAgainByALaterPlan() {
        published(plan(List.of("216"), List.of(DAY)));
        headcounts.withdraw(ID, Set.of(Samples.NHA_NAM));
        published(plan(List.of("216"), List.of(DAY)));
        assertThat(headcounts.of(ID)).isEmpty();
        assertThat(registry.auditLog.entries(ID).get(0).action()).isEqualTo(AuditAction.CAMPAIGN_REVISED);
    }

    @Test
    void campaign_passesThroughItsLife() {
        Campaign campaign =
                published(plan(List.of("all"), List.of(DAY, new Times("2024-05-01T00:00:00", "2024-05-02T00:00:00"))));
        assertThat(campaign.state(clock.instant())).isEqualTo(CampaignState.PUBLISHED);
        assertThat(campaign.state(Samples.OPENS)).isEqualTo(CampaignState.OPEN);
        assertThat(campaign.state(Samples.CLOSES)).isEqualTo(CampaignState.PUBLISHED);
        assertThat(campaign.state(Samples.vietnam("2024-05-02T00:00"))).isEqualTo(CampaignState.CLOSED);
    }

    @Test
    void badPlan_isRefusedWithEveryProblemAndChangesNothing() {
        CampaignPlan bad = new CampaignPlan(
                "Kế hoạch",
                LocalizedText.of(" "),
                LocalizedText.of("Ban Dân vận"),
                LocalizedText.of("x".repeat(1_001)),
                LocalizedText.of("Đánh giá"),
                LocalizedText.of("Cán bộ"),
                LocalizedText.of("Tổ công tác"),
                "khong-co@9",
                List.of("216", "99999"),
                List.of(
                        new Times("2024-03-01T00:00:00", "2024-03-02T00:00:00"),
                        new Times("2024-04-01T00:00:00", "2024-04-03T00:00:00"),
                        new Times("2024-04-02T00:00:00", "2024-04-05T00:00:00"),
                        new Times("01/5/2024", "")),
                Optional.of(new Times("2024-02-01T00:00:00", "2024-03-20T00:00:00")),
                "http://zalo.me/g/x",
                Optional.of(new Signatory("", List.of())),
                new TreeMap<>(Map.of("07306", "hai mươi", "07630", "5")),
                new TreeMap<>(Map.of("07306", List.of("Một cửa", "Một cửa"))),
                "0",
                false);
        Verdict<Campaign> outcome = publishPlan.publish(bad, "a");
        assertThat(outcome.problems())
                .extracting(Finding::where)
                .containsExactly(
                        "id",
                        "title",
                        "legalBasis",
                        "units[1]",
                        "rounds[2].opensAt",
                        "rounds[3].opensAt",
                        "rounds[3].closesAt",
                        "trial.closesAt",
                        "zaloGroup",
                        "signatory.title",
                        "headcounts.07306",
                        "headcounts.07630",
                        "placements.07306[1]",
                        "secretVersion",
                        "questionnaire",
                        "rounds[0].closesAt");
        assertThat(registry.campaigns()).isEmpty();
        assertThat(headcounts.of(ID)).isEmpty();
    }

    @Test
    void planWithoutUnitsOrRounds_isRefused() {
        assertThat(publishPlan.check(plan(List.of(), List.of())).problems())
                .extracting(Finding::where)
                .contains("units", "rounds");
    }

    @Test
    void publishedCampaign_takesOtherLabelsAndMoreUnits() {
        published(plan(List.of("216"), List.of(DAY)));
        List<Entry> printed = registry.entries(ID);
        Campaign revised = published(plan(List.of("all"), List.of(DAY)));
        assertThat(revised.unitIds()).hasSize(4);
        assertThat(registry.entries(ID)).hasSize(5).containsAll(printed);
        assertThat(registry.auditLog.entries(ID).get(0).action()).isEqualTo(AuditAction.CAMPAIGN_REVISED);
    }

    @Test
    void publishedCampaign_losesNoUnitAndKeepsItsWindows() {
        published(plan(List.of("all"), List.of(DAY)));
        assertThat(publishPlan
                        .check(plan(List.of("216"), List.of(new Times("2024-04-01T00:00:00", "2024-04-03T00:00:00"))))
                        .problems())
                .extracting(Finding::where)
                .containsExactly("units", "rounds");
    }

    @Test
    void openCampaign_mayStillBeCorrected() {
        published(plan(List.of("216"), List.of(DAY)));
        clock.set(Instant.parse("2024-04-10T00:00:00Z"));
        assertThat(publishPlan.publish(plan(List.of("216"), List.of(DAY)), "a"))
                .as("its window is past, but it is the one it had")
                .isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void publishedCampaign_asksANewerVersionThatKeepsTheCountsWhole() {
        published(plan(List.of("216"), List.of(DAY)));
        Questionnaire asked = Samples.questionnaire();
        QuestionnaireVersion second = new QuestionnaireVersion(asked.version().questionnaireId(), 2);
        QuestionnaireVersion third = new QuestionnaireVersion(asked.version().questionnaireId(), 3);
        registry.publish(with(asked, second, asked.sections()));
        registry.publish(with(asked, third, asked.sections().subList(0, 1)));

        assertThat(publishPlan.check(asking(third)).problems())
                .as("sections are gone")
                .extracting(Finding::where)
                .isNotEmpty()
                .containsOnly("questionnaire");
        assertThat(published(asking(second)).questionnaire()).isEqualTo(second);
        assertThat(publishPlan.check(asking(asked.version())).problems())
                .as("no way back")
                .extracting(Finding::where)
                .containsExactly("questionnaire");
    }

    @Test
    void newCampaign_getsTheNewestSecretAndKeepsIt() {
        CampaignPlan plan = plan(List.of("216"), List.of(DAY));
        Campaign first = publishPlan(2).publish(plan, "a").orElseThrow();
        assertThat(first.secretVersion()).isEqualTo(2);

        PublishPlan rotated = publishPlan(3);
        assertThat(rotated.publish(plan, "a").orElseThrow()).isEqualTo(first);
        assertThat(rotated.publish(inFile(first), "a").orElseThrow()).isEqualTo(first);
        assertThat(rotated.check(plan.withSecret(3)).problems())
                .as("its open forms and receipts are of its own")
                .extracting(Finding::where)
                .containsExactly("secretVersion");
    }

    @Test
    void secretNobodyHasMadeYet_isRefused() {
        CampaignPlan plan = plan(List.of("216"), List.of(DAY));
        assertThat(publishPlan(2).check(plan.withSecret(3)).problems())
                .containsExactly(Finding.at("secretVersion", FieldFinding.NOT_A_WHOLE_NUMBER, 1, 2));
        assertThat(publishPlan(2).publish(plan.withSecret(1), "a").orElseThrow().secretVersion())
                .as("an older one named in a file is kept")
                .isOne();
    }

    private CampaignPlan inFile(Campaign campaign) {
        return PlanOf.campaign(campaign, registry.register().orElseThrow(), registry.entries(ID), headcounts.of(ID));
    }

    private static Questionnaire with(Questionnaire like, QuestionnaireVersion version, List<Section> sections) {
        return new Questionnaire(
                version,
                like.title(),
                like.headline(),
                like.introduction(),
                like.notice(),
                like.addressee(),
                like.minutes(),
                sections,
                null);
    }

    private Campaign published(CampaignPlan plan) {
        Verdict<Campaign> outcome = publishPlan.publish(plan, "nguyen.van.a");
        assertThat(outcome).isInstanceOf(Verdict.Sound.class);
        return outcome.orElseThrow();
    }

    static CampaignPlan plan(List<String> units, List<Times> rounds) {
        return plan(units, rounds, Samples.questionnaire().version());
    }

    private static CampaignPlan asking(QuestionnaireVersion version) {
        return plan(List.of("216"), List.of(DAY), version);
    }

    private static CampaignPlan plan(List<String> units, List<Times> rounds, QuestionnaireVersion version) {
        return new CampaignPlan(
                ID.value(),
                LocalizedText.of("Khảo sát thử"),
                LocalizedText.of("Ban Dân vận"),
                LocalizedText.of("Kế hoạch số 152"),
                LocalizedText.of("Đánh giá"),
                LocalizedText.of("Cán bộ"),
                LocalizedText.of("Tổ công tác"),
                version.toString(),
                units,
                rounds,
                Optional.empty(),
                "https://zalo.me/g/abcdef123",
                Optional.of(new Signatory("TM. BAN", List.of("Nguyễn Văn A"))),
                new TreeMap<>(Map.of("07306", "21")),
                new TreeMap<>(Map.of("07306", List.of("Một cửa"))),
                "",
                true);
    }
}
