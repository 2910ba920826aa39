package vn.dany.sovereign.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Person;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.WindowChange;
import vn.dany.core.campaign.WindowEffect;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.counting.TallyOpenRounds;
import vn.dany.core.entry.Entry;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.order.CarryOutOrder;
import vn.dany.core.order.Order;
import vn.dany.core.order.OrderResults;
import vn.dany.core.order.OrderStore;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.publish.CampaignDrafts;
import vn.dany.core.publish.PublishDraft;
import vn.dany.core.publish.PublishQuestionnaire;
import vn.dany.core.publish.PublishReform;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.AddPlacement;
import vn.dany.core.staff.ChangeWindow;
import vn.dany.core.staff.CodeEffect;
import vn.dany.core.staff.ReissueEntryCode;
import vn.dany.core.staff.RevokeEntryCode;
import vn.dany.formats.files.CampaignFile;
import vn.dany.formats.files.ShippedReform;
import vn.dany.formats.files.StarterSet;
import vn.dany.sovereign.TestClock;

/**
 * A short survey season that leaves something of every kind in the stores: a campaign in each state, responses to each
 * questionnaire, changes with their lines on the audit log, tallies, orders in each state, a kit.
 */
@Singleton
class Season {

    private static final Person BY = People.editor("can-bo@example.vn");

    @Inject
    Registry registry;

    @Inject
    RegistryWriter writer;

    @Inject
    PublishQuestionnaire publishQuestionnaire;

    @Inject
    PublishReform publishReform;

    @Inject
    PublishDraft publishDraft;

    @Inject
    CampaignDrafts drafts;

    @Inject
    ChangeWindow changeWindow;

    @Inject
    ReissueEntryCode reissueEntryCode;

    @Inject
    RevokeEntryCode revokeEntryCode;

    @Inject
    AddPlacement addPlacement;

    @Inject
    TallyOpenRounds tallyOpenRounds;

    @Inject
    FreezeRounds freezeRounds;

    @Inject
    OrderStore orders;

    @Inject
    OrderResults orderResults;

    @Inject
    CarryOutOrder carryOutOrder;

    private final List<String> receipts = new ArrayList<>();
    private final SortedMap<String, String> forms = new TreeMap<>();

    /** Lives through it; what it has to show for itself has no figures and no pages yet. */
    Shown live() {
        at("2024-03-20T08:00");
        writer.publish(StarterSet.units(), 1);
        StarterSet.questionnaires().forEach(this::publish);
        publish(Samples.questionnaire());
        Campaign frozen = publish("da-chot", "pks01@1", "2024-03-21", "2024-03-24", "");
        publish("moi-loai", "mau-thu@1", "2024-03-21", "2024-03-24", window("2024-04-01", "2024-04-11"));
        publish("dang-mo", "pks07@1", "2024-04-01", "2024-04-11", trial("2024-03-25", "2024-03-28"));
        publish("hom-thu", "gop-y@2", "2024-04-01", "2024-04-11", "");
        publish("vua-dong", "pks01@1", "2024-04-01", "2024-04-02T08:30:00", "");
        publish("thu-nghiem", "pks07@1", "2024-04-08", "2024-04-11", trial("2024-04-02", "2024-04-05"));
        publish("sap-mo", "pks07@1", "2024-05-01", "2024-05-11", "");
        drafts.keep(new CampaignId("ban-nhap"), plan("ban-nhap", "pks01@1", "2024-05-01", "2024-05-11", ""));

        at("2024-03-22T10:00");
        answer("da-chot", 0, 13, Map.of());
        answer("da-chot", 1, 3, Map.of());
        answer("moi-loai", 0, 8, Map.of());
        count();
        TestClock.CLOCK.advance(Duration.ofHours(5));
        answer("da-chot", 0, 6, Map.of());
        answer("moi-loai", 0, 7, Map.of());
        count();

        at("2024-03-24T02:00");
        count();
        Order results = orderResults
                .order(BY, frozen.rounds().get(0).id(), ResultsDocument.WORKBOOK)
                .orElseThrow();
        carryOutOrder.carryOut(orders.newest(results), true);
        Order failed = orderResults
                .order(BY, new RoundId(new CampaignId("moi-loai"), 1), ResultsDocument.WORKBOOK)
                .orElseThrow();
        orders.failed(orders.newest(failed), "UNEXPECTED");
        orders.pending().stream()
                .filter(order -> order.match(
                        new Order.Cases<>(kit -> kit.kit().campaignId().equals(frozen.id()), workbook -> false)))
                .forEach(order -> carryOutOrder.carryOut(orders.newest(order), true));

        at("2024-04-02T07:00");
        change();
        answer("dang-mo", 0, 9, Map.of());
        answer("hom-thu", 0, 2, Map.of());
        answer(
                "hom-thu",
                1,
                1,
                Map.of("G9", List.of("3"), "G10", List.of("0912 345 678"), "G10-consent", List.of("yes")));
        answer("moi-loai", 1, 6, Map.of());
        answer("vua-dong", 0, 11, Map.of());
        count();
        at("2024-04-02T08:20");
        answer("dang-mo", 0, 8, Map.of());
        for (String open : List.of("dang-mo", "hom-thu", "moi-loai", "vua-dong")) {
            String path = path(open, 0);
            forms.put(path, Visitors.fill(path, fields(open, 99)));
        }
        String trial = path("thu-nghiem", 0);
        forms.put(trial, Visitors.fill(trial, fields("thu-nghiem", 99)));
        at("2024-04-02T08:40");
        count();
        return new Shown(
                TestClock.CLOCK.instant().toString(), forms, List.copyOf(receipts), List.of(), new TreeMap<>());
    }

    /** What staff may change while a survey runs. */
    private void change() {
        Campaign open = registry.campaign(new CampaignId("dang-mo")).orElseThrow();
        Instant later = Samples.vietnam("2024-04-13T00:00");
        WindowChange extension = new WindowChange(
                open.rounds().get(0).id(),
                Optional.of(open.unitIds().get(1)),
                open.rounds().get(0).window().opensAt(),
                later,
                "Mưa lũ");
        done(shown -> changeWindow.change(extension, shown, BY), WindowEffect::mark);
        List<Entry> entries = registry.entries(new CampaignId("hom-thu"));
        done(shown -> reissueEntryCode.reissue(entries.get(0).code(), "Bảng bị mất", shown, BY), CodeEffect::mark);
        done(
                shown -> revokeEntryCode.revoke(
                        registry.entries(new CampaignId("sap-mo")).get(0).code(), "In nhầm", shown, BY),
                CodeEffect::mark);
        addPlacement
                .add(new CampaignId("hom-thu"), open.unitIds().get(0), "Bộ phận Một cửa", BY)
                .orElseThrow();
        ShippedReform reform = StarterSet.reforms().get(0);
        done(
                shown -> shown.isEmpty()
                        ? publishReform.plan(
                                BY,
                                reform.units().getBytes(StandardCharsets.UTF_8),
                                reform.successions().getBytes(StandardCharsets.UTF_8),
                                reform.on().toString(),
                                reform.legalBasis())
                        : publishReform.publish(
                                BY,
                                shown.split(" ")[0],
                                shown.split(" ")[1],
                                reform.on().toString(),
                                reform.legalBasis(),
                                shown.split(" ")[2]),
                planned -> planned.units() + " " + planned.successions() + " " + planned.mark());
    }

    /** Sees what a change would do and says yes to it. */
    private static <E, D> void done(Function<String, ChangeOutcome<E, D>> change, Function<E, String> mark) {
        String shown = change.apply("").match(new ChangeOutcome.Cases<>(mark, mark, none -> "", problems -> {
            throw new AssertionError(problems.toString());
        }));
        boolean made = change.apply(shown)
                .match(new ChangeOutcome.Cases<E, D, Boolean>(
                        again -> false, outdated -> false, whole -> true, problems -> false));
        assertThat(made).isTrue();
    }

    private static void at(String vietnam) {
        TestClock.CLOCK.set(Samples.vietnam(vietnam));
    }

    private void publish(Questionnaire questionnaire) {
        assertThat(publishQuestionnaire.publish(questionnaire)).isEmpty();
    }

    private Campaign publish(String id, String questionnaire, String opens, String closes, String more) {
        return publishDraft
                .publish(plan(id, questionnaire, opens, closes, more), BY)
                .orElseThrow();
    }

    private static String window(String opens, String closes) {
        return "  - {opensAt: " + midnight(opens) + ", closesAt: " + midnight(closes) + "}\n";
    }

    private static String trial(String opens, String closes) {
        return "trial: {opensAt: " + midnight(opens) + ", closesAt: " + midnight(closes) + "}\n";
    }

    private static String midnight(String day) {
        return day.contains("T") ? day : day + "T00:00:00";
    }

    private static CampaignPlan plan(String id, String questionnaire, String opens, String closes, String more) {
        String yaml = """
                id: %s
                title: {vi: Khảo sát %1$s, en: Survey %1$s}
                organ: {vi: Ban Dân vận Tỉnh ủy, en: Mass Mobilisation Board}
                legalBasis: {vi: Kế hoạch số 152, en: Plan 152}
                purpose: {vi: Đánh giá việc thực hiện dân chủ ở cơ sở, en: To assess grassroots democracy}
                population: {vi: Cán bộ và người dân, en: Officials and citizens}
                contact: {vi: Tổ công tác, en: The team}
                questionnaire: "%s"
                units: ["07201", "07696"]
                formLinks: true
                headcounts: {"07201": "40", "07696": "35"}
                rounds:
                %s%s
                """.formatted(id, questionnaire, window(opens, closes), more);
        return CampaignFile.load(yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private String path(String campaign, int unit) {
        Campaign asked = registry.campaign(new CampaignId(campaign)).orElseThrow();
        return "/s/"
                + registry.entries(asked.id()).stream()
                        .filter(entry -> !entry.isRevoked()
                                && entry.unitId().equals(asked.unitIds().get(unit)))
                        .findFirst()
                        .orElseThrow()
                        .code();
    }

    private Map<String, List<String>> fields(String campaign, int seed) {
        return new RandomAnswers(
                        registry.questionnaire(registry.campaign(new CampaignId(campaign))
                                        .orElseThrow()
                                        .questionnaire())
                                .orElseThrow(),
                        seed)
                .fields();
    }

    private void answer(String campaign, int unit, int times, Map<String, List<String>> also) {
        String path = path(campaign, unit);
        for (int i = 0; i < times; i++) {
            Map<String, List<String>> fields = new LinkedHashMap<>(fields(campaign, receipts.size()));
            fields.putAll(also);
            receipts.add(Visitors.send(path, Visitors.fill(path, fields)));
        }
    }

    private void count() {
        tallyOpenRounds.tally(turn -> assertThat(turn.failure()).isEmpty());
        freezeRounds.freeze(turn -> assertThat(turn.failure()).isEmpty());
    }
}
