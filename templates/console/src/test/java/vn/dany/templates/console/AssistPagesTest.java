package vn.dany.templates.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Person;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Placement;
import vn.dany.core.desk.Assist;
import vn.dany.core.desk.InMemoryDeskStore;
import vn.dany.core.desk.ShowAssist;
import vn.dany.core.desk.ShowDesk;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.questionnaire.ExpressionParser;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.ShowProgress;
import vn.dany.templates.Language;
import vn.dany.templates.checks.Golden;

/** What a team has on its phone, and what it prints, against the golden pages. */
@QuarkusTest
class AssistPagesTest {

    private static final Person TEAM = People.in(Samples.PHUC_SON, Role.COMMUNE_TEAM);
    private static final TeamPage.Symbol SYMBOL = new TeamPage.Symbol(29, "m4 4h7v7h-7z");

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("pks07-2024")));

    @ParameterizedTest
    @EnumSource(Language.class)
    void unitWithAHallAndABatch_matchesTheGoldenPage(Language language) {
        province.headcounts.declare(province.campaign.id(), Map.of(Samples.PHUC_SON, 1_500));
        province.publish(Samples.oneRound(new CampaignId("pks01-2024")));
        hang("Nhà văn hóa <Đồng Lạng>");
        EntryCode batch = hang(Placement.paper(1));
        for (int i = 0; i < 6; i++) {
            send(province.code(Samples.PHUC_SON));
            send(batch);
        }
        province.tallyRound().tally(province.firstRound);
        compare("assist", language, AssistPage.of(assist(TEAM), List.of(), province.address, code -> SYMBOL, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void questionnaireOnPaper_matchesTheGoldenPage(Language language) {
        compare("paper", language, PaperPage.of(assist(TEAM), province.address, code -> SYMBOL, language));
    }

    @Test
    void reader_beginsNoBatch_andWhatIsOverSaysSo() {
        province.clock.set(Samples.CLOSES);
        String page = AssistPage.of(
                        assist(People.in(Samples.TAN_YEN, Role.LEAD)),
                        List.of(Finding.at("", ChangeFinding.PAPER_TOO_LATE)),
                        province.address,
                        code -> SYMBOL,
                        Language.VI)
                .render();
        assertThat(page)
                .contains("Đợt này đã kết thúc", "không mở thêm lô nhập được")
                .doesNotContain("method=\"post\" action=\"/console/campaigns");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ${A1} = '1'                                   | câu 1 chọn “Mức 1”
                    ${A1} = '1' or ${A1} = '3'                    | câu 1 chọn “Mức 1” hoặc “Mức 3”
                    selected(${B2}, '2') and ${A1} != '1'         | câu 3 chọn “Mức 2” và câu 1 không chọn “Mức 1”
                    not(selected(${B2}, '2')) or ${C3} >= 18      | câu 3 không chọn “Mức 2” hoặc câu 6 từ 18 trở lên
                    ${C3} < 5                                     | câu 6 nhỏ hơn 5
                    ${C3} > 5 and ${C3} <= 9                      | câu 6 lớn hơn 5 và câu 6 không quá 9
                    """)
    void rule_isSaidInWords(String rule, String words) {
        assertThat(words().condition(ExpressionParser.parse(rule))).hasValue(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    count-selected(${B2}) > 1                     | 3
                    ${A1} = ${C1} or ${C3} = 4                    | 1, 4, 6
                    if(${A1} = '1', ${C1} = '2', ${B1a} = '1')    | 1, 4, 2
                    ${A1} = 'khác'                                | 1
                    """)
    void ruleThatCannotBeSaidPlainly_namesItsQuestions(String rule, String numbers) {
        assertThat(words().condition(ExpressionParser.parse(rule))).isEmpty();
        assertThat(words().dependsOn(ExpressionParser.parse(rule))).isEqualTo(numbers);
    }

    private static SkipWords words() {
        Map<QuestionId, Integer> numbers = new HashMap<>();
        int number = 0;
        for (Question question : Samples.questionnaire().questions()) {
            if (!question.variables().isEmpty()) {
                number++;
                for (Variable variable : question.variables()) {
                    numbers.put(variable.id(), number);
                }
            }
        }
        return new SkipWords(numbers, Samples.questionnaire().variablesById(), Wording.in(Language.VI));
    }

    private Assist assist(Person person) {
        return new ShowAssist(
                        province.findCampaign,
                        new ShowDesk(
                                new ShowProgress(province.findCampaign, province.disclosed, province.headcounts),
                                province.findCampaign,
                                province.disclosed,
                                new InMemoryDeskStore(),
                                province.clock),
                        province.registry,
                        province.clock)
                .show(person, province.campaign.id(), Samples.PHUC_SON);
    }

    private EntryCode hang(String placement) {
        Entry entry =
                new Entry(EntryCode.draw(province.random), province.campaign.id(), Samples.PHUC_SON, placement, null);
        province.registry.issue(List.of(entry));
        return entry.code();
    }

    private void send(EntryCode code) {
        Map<String, List<String>> answers = Map.of(
                "A1", List.of("2"), "B1a", List.of("1"), "B1b", List.of("1"), "B2", List.of("1"), "C1", List.of("1"));
        province.submitResponse().submit(province.submission(code, province.openForm(code), answers));
    }

    private static void compare(String name, Language language, TemplateInstance page) {
        Golden.compare(
                language.tag(),
                name,
                page.render()
                        .replace(Shell.STYLE.version(), "VERSION")
                        .replace(Shell.DESK_SCRIPT.version(), "VERSION"));
    }
}
