package vn.dany.templates.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dany.templates.Asset;
import vn.dany.templates.checks.WholeStyle;

/**
 * The respondent's style as a WebView of 2018 reads it: it drops the declaration it does not know, and the whole rule
 * when it does not know one of its selectors.
 */
class SurveyStyleTest {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern NEW_SELECTOR = Pattern.compile(":(focus-visible|has|is|where)\\b");
    private static final Pattern NEW_VALUE = Pattern.compile("(^|[^a-z])(max|min|clamp)\\(");

    @Test
    void newFunctions_comeAfterAValueForOldBrowsers() {
        for (Rule rule : rules()) {
            List<String> before = new ArrayList<>();
            for (String declaration : rule.declarations()) {
                String property = declaration.replaceFirst(":.*", "");
                if (NEW_VALUE.matcher(declaration).find()) {
                    assertThat(before).as("%s", rule).contains(property);
                }
                before.add(property);
            }
        }
    }

    @Test
    void newSelectors_stayAmongThemselves() {
        for (Rule rule : rules()) {
            List<String> selectors = List.of(rule.selectors().split(","));
            long unknown = selectors.stream()
                    .filter(selector -> NEW_SELECTOR.matcher(selector).find())
                    .count();
            assertThat(unknown).as("%s", rule).isIn(0L, (long) selectors.size());
        }
    }

    @Test
    void whatIsChosen_showsInOldBrowsersToo() {
        assertThat(rules().stream()
                        .filter(rule -> rule.selectors().strip().startsWith("label :checked,"))
                        .flatMap(rule -> rule.declarations().stream()))
                .contains("background:var(--wash)", "border-color:var(--action)");
        assertThat(sent()).doesNotContain(":has(");
    }

    @Test
    void theBuild_losesNothing() throws IOException {
        WholeStyle.assertWhole(Asset.of(sent()), "survey.css", "states.css", "figures.css", "ranking.css", "shown.css");
    }

    private static String sent() {
        return SurveyAssets.STYLE.text()
                + SurveyAssets.STATES.text()
                + SurveyAssets.FIGURES.text()
                + SurveyAssets.RANKING.text()
                + SurveyAssets.SHOWN.text();
    }

    private record Rule(String selectors, List<String> declarations) {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(sent());
        while (rule.find()) {
            rules.add(new Rule(rule.group(1), List.of(rule.group(2).split(";"))));
        }
        assertThat(rules).hasSizeGreaterThan(30);
        return rules;
    }
}
