package vn.dany.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.Publicity;
import vn.dany.core.team.Saved;
import vn.dany.core.team.TeamMember;
import vn.dany.core.unit.UnitId;

class GatherFactsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));

    @Test
    void reportOrdered_holdsWhatTeamsDidAndHowMuchWasWritten_andNoName() {
        province.teams.put(report(Samples.PHUC_SON, DAY, 12, Map.of(Publicity.ZALO, 3, Publicity.MEETING, 1), true));
        province.teams.put(report(Samples.NHA_NAM, DAY, 5, Map.of(Publicity.ZALO, 2), false));
        province.suggestions.add(text("mot", "Một cửa"));
        province.suggestions.add(text("hai", "Một cửa"));
        province.suggestions.add(text("ba", ""));
        count();
        ResultsOrder order = province.orderResults()
                .order(People.EDITOR, province.firstRound, ResultsDocument.REPORT)
                .orElseThrow();
        ReportFacts.Teamwork team = order.facts().teamwork().orElseThrow();
        assertThat(team.teams()).isEqualTo(2);
        assertThat(team.reports()).isEqualTo(2);
        assertThat(team.visits()).isEqualTo(17);
        assertThat(team.publicity())
                .isEqualTo(Map.of(
                        Publicity.ZALO, new ReportFacts.Times(2, 5), Publicity.MEETING, new ReportFacts.Times(1, 1)));
        assertThat(order.facts().written())
                .contains(new ReportFacts.Written(3, 2, new TreeMap<>(Map.of("Một cửa", 2L))));
        assertThat(order.facts().earlier()).isEmpty();
        assertThat(order.facts().toString()).doesNotContain("Hùng", "Bí mật");
    }

    @Test
    void daysAreOwedOnceTheyAreOver() {
        province.teams.put(report(Samples.PHUC_SON, DAY, 1, Map.of(), true));
        count();
        assertThat(teamwork().days()).as("the first day is not over").isEmpty();
        province.clock.set(Samples.CLOSES.plusSeconds(60));
        count();
        assertThat(teamwork().days())
                .hasSize(Samples.COMMUNES.size())
                .containsEntry(Samples.PHUC_SON, new ReportFacts.Days(1, 1))
                .containsEntry(Samples.NHA_NAM, new ReportFacts.Days(1, 0));
    }

    @Test
    void dataFiles_areOfCountsAlone() {
        province.teams.put(report(Samples.PHUC_SON, DAY, 1, Map.of(), true));
        for (ResultsDocument document : ResultsDocument.values()) {
            assertThat(document.saysMore())
                    .isEqualTo(!document.word().startsWith("data-") && document != ResultsDocument.DDI);
        }
    }

    private ReportFacts.Teamwork teamwork() {
        return province.orderResults()
                .order(People.EDITOR, province.firstRound, ResultsDocument.REPORT)
                .orElseThrow()
                .facts()
                .teamwork()
                .orElseThrow();
    }

    private void count() {
        new RandomAnswers(Samples.questionnaire(), 20)
                .responses(20, province.firstRound, Samples.COMMUNES)
                .forEach(province.responses::record);
        province.tallyRound().tally(province.firstRound);
    }

    private static DailyReport report(
            UnitId unit, LocalDate day, int visits, Map<Publicity, Integer> publicity, boolean finished) {
        Map<Publicity, Integer> used = new EnumMap<>(Publicity.class);
        used.putAll(publicity);
        return new DailyReport(
                new CampaignId("mau-2024"),
                unit,
                day,
                List.of(new TeamMember("Giáp Văn Hùng", "Trưởng khối Dân vận")),
                OptionalInt.of(visits),
                OptionalInt.of(2),
                used,
                "",
                finished,
                new Saved(1, Samples.OPENS, "Nguyễn Thị Bí mật", Samples.CLOSES.plusSeconds(9_999_999)));
    }

    private static Suggestion text(String id, String theme) {
        return new Suggestion(
                new CampaignId("mau-2024"),
                Samples.PHUC_SON,
                id,
                "",
                "",
                DAY,
                new TreeMap<>(Map.of(new QuestionId("C4"), "Bí mật của ông Hùng")),
                new Handling(
                        SuggestionState.RECEIVED,
                        "",
                        "",
                        "",
                        theme.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(theme)),
                        "",
                        0));
    }
}
