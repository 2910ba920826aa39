package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.ExpressionParser;
import vn.dany.core.questionnaire.Moment;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.RuleCases;
import vn.dany.core.questionnaire.RuleCases.RuleCase;
import vn.dany.core.questionnaire.Value;
import vn.dany.templates.survey.ScriptRule;

/** The table of rules that core is held to, for the page's script, and against an XPath engine that is not ours. */
class ScriptRulesIT {

    private static final Path SCRIPTS = Path.of("../../templates/respondent/src/main/js");

    /** What XPath 1.0 itself does not have. */
    private static final Pattern BEYOND_XPATH = Pattern.compile(
            "selected\\(|coalesce\\(|\\bif\\(|today\\(|now\\(|date|decimal-|round\\(|int\\(|sum\\(|concat\\(|once\\(|regex\\(");

    private static final Pattern ANSWER = Pattern.compile("\\$\\{(\\w+)}");

    private static final Pattern SELF = Pattern.compile("(?<![^ (])\\.(?![^ )])");

    private static Phone phone;

    @BeforeAll
    static void start() {
        phone = Phone.withScript();
    }

    @AfterAll
    static void stop() {
        phone.close();
    }

    @Test
    void everyRuleOfTheTable_comesToTheSameInTheScript() throws IOException {
        String module = module("rules.js") + module("moments.js") + module("reckoning.js") + module("patterns.js")
                + ";Object.assign(operations, timing, reckoning, { fits })";
        List<RuleCase> cases = RuleCases.all();
        List<String> rules = cases.stream()
                .map(each -> ScriptRule.of(ExpressionParser.parse(each.rule())))
                .toList();
        Object self = inScript(RuleCases.SELF);
        Map<String, Object> answers = new HashMap<>();
        RuleCases.ANSWERS.forEach((id, answer) -> answers.put(id.value(), inScript(answer)));
        Object held = phone.page()
                .evaluate(
                        "([rules, answers, self]) => { " + module
                                + "; return rules.map(rule => isTrue(evaluate(JSON.parse(rule), answers, self))); }",
                        List.of(rules, answers, self));
        assertThat(said(cases, held))
                .isEqualTo(cases.stream()
                        .map(each -> each.rule() + " " + each.holds())
                        .toList());
    }

    @Test
    void whateverIsTyped_isTheSameDayAndTimeInTheScript() throws IOException {
        String module = module("rules.js") + module("moments.js")
                + "; const words = { errorNotADay: 'x', errorNotATime: 'x', errorNotADayAndTime: 'x' };"
                + "const typedIn = input => input.value; const fill = text => text;" + module("calendar.js");
        List<String> typed = typed();
        Object read = phone.page()
                .evaluate(
                        "typed => { " + module + "; return typed.map(value => ['date', 'time', 'datetime-local']"
                                + ".map(type => readers[type]({}, [{ value }]))"
                                + ".map(({ value, wrong }) => wrong || value).join(' ')); }",
                        typed);
        assertThat(read)
                .isEqualTo(typed.stream()
                        .map(text -> Stream.of(
                                        Moment.typedDay(text), Moment.typedTime(text), Moment.typedDayAndTime(text))
                                .map(moment -> moment.map(Moment::toString).orElse("x"))
                                .collect(Collectors.joining(" ")))
                        .toList());
    }

    private static List<String> typed() {
        List<String> parts = List.of(
                "2024-04-01",
                "2024-02-30",
                "29/2/2024",
                "31/4/2024",
                "1/4/2024",
                "01/04/24",
                "T",
                " ",
                " lúc ",
                ", ",
                " ngày ",
                "8:30",
                "08:30:15",
                "23:59",
                "24:00",
                "14h",
                "14h5",
                "7g30",
                "9 giờ",
                "9 Giờ 05 phút",
                "8h30p",
                "12:60",
                "x",
                "0",
                ":",
                "/");
        Random random = new Random(1);
        return Stream.concat(
                        parts.stream(),
                        Stream.generate(() -> random.ints(1 + random.nextInt(4), 0, parts.size())
                                        .mapToObj(parts::get)
                                        .collect(Collectors.joining()))
                                .limit(3_000))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String module(String name) throws IOException {
        return Files.readString(SCRIPTS.resolve(name)).replaceAll("(?m)^import .*$|^export ", "");
    }

    @Test
    void everyRuleThatXPathKnows_comesToTheSameThereUnlessTheTableSaysOtherwise() {
        List<RuleCase> cases = RuleCases.all().stream()
                .filter(each -> !BEYOND_XPATH.matcher(each.rule()).find())
                .toList();
        List<String> rules = cases.stream().map(each -> inXPath(each.rule())).toList();
        Object held = phone.page()
                .evaluate(
                        "rules => rules.map(rule => document.evaluate('boolean(' + rule + ')', document, null,"
                                + " XPathResult.BOOLEAN_TYPE, null).booleanValue)",
                        rules);
        assertThat(cases).hasSizeGreaterThan(1_000);
        assertThat(said(cases, held))
                .isEqualTo(cases.stream()
                        .map(each -> each.rule() + " " + each.inXPath())
                        .toList());
    }

    private static List<String> said(List<RuleCase> cases, Object held) {
        List<?> all = (List<?>) held;
        return IntStream.range(0, cases.size())
                .mapToObj(i -> cases.get(i).rule() + " " + all.get(i))
                .toList();
    }

    /** An answer as the script holds it. */
    private static Object inScript(Answer answer) {
        return Value.of(answer)
                .match(new Value.Cases<Object>(
                        Value.Truth::holds,
                        Value.Words::text,
                        amount -> amount.number().doubleValue(),
                        Value.Codes::choiceCodes));
    }

    /** The rule with the answers in it, a number as a number and everything else as a text. */
    private static String inXPath(String rule) {
        String self = Value.of(RuleCases.SELF).text();
        return ANSWER.matcher(SELF.matcher(rule).replaceAll(self)).replaceAll(found -> {
            Value value = Value.of(RuleCases.ANSWERS.get(new QuestionId(found.group(1))));
            return Matcher.quoteReplacement(value.amount().isPresent() ? value.text() : "'" + value.text() + "'");
        });
    }
}
