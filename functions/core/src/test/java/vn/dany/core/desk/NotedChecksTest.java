package vn.dany.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsOrder;
import vn.dany.core.unit.UnitId;

class NotedChecksTest {

    private static final Instant RAISED = Samples.vietnam("2024-04-01T10:00:00");

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));

    @Test
    void reportOrdered_holdsTheNewestNoteOnEachDoubtThatIsUp_andNotWhoNotedIt() {
        province.disclosed.publish(tally());
        ResultsOrder before = wanted(ResultsDocument.REPORT);
        ResultsOrder workbook = wanted(ResultsDocument.WORKBOOK);
        note(Samples.PHUC_SON, IntegrityFlag.HASTE, -60, "Về lần trước");
        note(Samples.NHA_NAM, IntegrityFlag.HASTE, 60, "Không có dấu hiệu này ở đây");
        assertThat(wanted(ResultsDocument.REPORT)).as("nothing of what is up").isEqualTo(before);
        note(Samples.PHUC_SON, IntegrityFlag.HASTE, 60, "Đang hỏi lại");
        note(Samples.PHUC_SON, IntegrityFlag.HASTE, 90, "Đã hỏi lại cơ sở:\u0001\n nhập hộ người cao tuổi ");
        for (ResultsDocument document : ResultsDocument.values()) {
            if (document.holdsReport() && !document.isOfFrozen()) {
                ResultsOrder order = wanted(document);
                assertThat(order.facts().checked())
                        .containsExactly(new ReportFacts.Checked(
                                Samples.PHUC_SON, IntegrityFlag.HASTE, "Đã hỏi lại cơ sở: nhập hộ người cao tuổi"));
                assertThat(order.facts().toString()).doesNotContain("Giáp Văn Hùng");
            }
        }
        assertThat(wanted(ResultsDocument.REPORT).id()).isNotEqualTo(before.id());
        assertThat(wanted(ResultsDocument.WORKBOOK)).isEqualTo(workbook);
    }

    private ResultsOrder wanted(ResultsDocument document) {
        return province.orderResults()
                .wanted(People.EDITOR, province.firstRound, document)
                .orElseThrow();
    }

    private void note(UnitId unit, IntegrityFlag flag, int seconds, String text) {
        province.desk.note(
                new FlagNote(province.firstRound, unit, flag, RAISED.plusSeconds(seconds), "Giáp Văn Hùng", text));
    }

    private DisclosedTally tally() {
        SortedMap<UnitId, SortedMap<IntegrityFlag, Instant>> flags = new TreeMap<>();
        flags.put(Samples.PHUC_SON, new TreeMap<>(Map.of(IntegrityFlag.HASTE, RAISED, IntegrityFlag.ALIKE, RAISED)));
        return new DisclosedTally(
                province.firstRound,
                1,
                RAISED,
                Optional.empty(),
                DisclosureRule.LEAST,
                new TreeMap<>(Map.of(Samples.PHUC_SON, 60L)),
                List.of(),
                flags);
    }
}
