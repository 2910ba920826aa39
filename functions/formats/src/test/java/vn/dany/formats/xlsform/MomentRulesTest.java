package vn.dany.formats.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dany.core.finding.Verdict;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;

class MomentRulesTest {

    @Test
    void timesInRules_areReadAndWrittenAsOtherProgramsWantThem() {
        Questionnaire taken =
                XlsFormReader.read(Grid.small().sheet("survey", """
                        type | name | label | constraint | relevant
                        time | T1 | Giờ | . >= '7:30' and decimal-time(.) <= decimal-time('17:00:00') |
                        dateTime | T2 | Lúc | . > date-time('2024-04-01T08:30:00.000+07:00') | decimal-time(${T1}) < 0.5
                        text | T3 | Vì sao | | decimal-time(${T2}) < decimal-time('12:00') or '12:00' < ${T1}
                        """).bytes()).orElseThrow();
        assertThat(question(taken, "T1").constraint()).hasToString(". >= '07:30' and . <= '17:00'");
        assertThat(question(taken, "T2").constraint()).hasToString(". > '2024-04-01T08:30'");
        assertThat(question(taken, "T3").relevant())
                .hasToString("decimal-time(${T2}) < decimal-time('12:00') or '12:00' < ${T1}");
        Set<QuestionId> times = Set.of(new QuestionId("T1"));
        assertThat(WrittenRule.of(question(taken, "T1").constraint(), times, true))
                .isEqualTo("decimal-time(.) >= decimal-time('07:30') and decimal-time(.) <= decimal-time('17:00')");
        assertThat(WrittenRule.of(question(taken, "T2").constraint(), times, false))
                .isEqualTo(". > date-time('2024-04-01T08:30')");
        assertThat(XlsFormReader.read(XlsFormWriter.write(taken))).isEqualTo(new Verdict.Sound<>(taken));
    }

    private static Question question(Questionnaire questionnaire, String code) {
        return questionnaire.questions().stream()
                .filter(question -> question.id().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
