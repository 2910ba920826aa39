package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void everyRuleOfTheTable_comesToWhatTheTableSays() {
        List<RuleCases.RuleCase> cases = RuleCases.all();
        Expression.Scope scope = new Expression.Scope(
                RuleCases.ANSWERS, RuleCases.SELF, LocalDate.of(2026, 7, 1).atStartOfDay());
        assertThat(cases)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(
                        each -> assertThat(ExpressionParser.parse(each.rule()).holds(scope))
                                .as(each.rule())
                                .isEqualTo(each.holds()));
    }
}
