package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.AnswerProblem;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;
import vn.dany.formats.files.StarterSet;
import vn.dany.formats.xlsform.XlsFormReader;
import vn.dany.formats.xlsx.WorkbookWriting;
import vn.dany.local.LocalSystem;
import vn.dany.local.OwnCampaigns;

/** The page's script and core, given the same answers, agree on what is asked, what is missing and what is wrong. */
class ScriptParityIT {

    /** Of each form: ten thousand in all, or as many as {@code -Dparity.sets} says. */
    private static final int SETS = Integer.getInteger("parity.sets", 2_500);

    private static final int BATCH = 500;

    /** A questionnaire that puts things into an order, which those of the starter set do not. */
    private static final byte[] ORDERS = WorkbookWriting.write(Map.of(
            "survey",
            List.of(
                    List.of("type", "name", "label", "required", "relevant"),
                    List.of("rank viec", "truoc", "Việc nào làm trước?", "yes", ""),
                    List.of("select_one co", "co", "Có việc nào khác không?", "", ""),
                    List.of("rank viec", "sau", "Còn lại, việc nào làm trước?", "", "${co} = '1'"),
                    List.of("rank viec", "nua", "Nếu làm lại, việc nào làm trước?", "${co} = '2'", "")),
            "choices",
            List.of(
                    List.of("list_name", "name", "label"),
                    List.of("viec", "1", "Đường"),
                    List.of("viec", "2", "Nước sạch"),
                    List.of("viec", "3", "Trường"),
                    List.of("co", "1", "Có"),
                    List.of("co", "2", "Không")),
            "settings",
            List.of(List.of("form_title", "form_id", "version"), List.of("Thứ tự", "thu-tu", "1"))));

    private static final List<String> TEXTS =
            List.of("Có", "  ", "0", "12", "12,5", "1.000", "-3", "31/12/2024", "Ý thứ 🙏");

    /**
     * Fills the form with each set, and reads from the page which fields are asked and which are complained about;
     * contact details are no answers, but they may be complained about.
     */
    private static final String PROBE = """
            sets => {
              const form = document.querySelector('form[method=post]');
              const fields = {};
              form.querySelectorAll('fieldset input[name], fieldset textarea').forEach(i => (fields[i.name] ??= []).push(i));
              window.AbortController = null;
              return sets.map(set => {
                for (const name in fields) {
                  const values = set[name] ?? [];
                  fields[name].forEach(i => {
                    if (i.type === 'radio' || i.type === 'checkbox') { i.checked = values.includes(i.value); }
                    else { i.value = values[0] ?? ''; }
                  });
                }
                form.dispatchEvent(new Event('input'));
                form.dispatchEvent(new Event('submit', { cancelable: true }));
                const asked = Object.keys(fields)
                    .filter(name => !fields[name][0].closest('[hidden]') && !fields[name][0].hasAttribute('data-contact'));
                const wrong = [...form.querySelectorAll('.error')]
                    .map(e => e.id.replace(/-error$/, '') + (e.textContent.startsWith('Câu này cần') ? ' missing' : ' wrong'));
                return asked.sort().join(' ') + ' | ' + wrong.sort().join(', ');
              });
            }
            """;

    private static LocalSystem system;

    @BeforeAll
    static void start() {
        system = OwnCampaigns.none().with("thu-tu", ORDERS).start();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @ParameterizedTest
    @CsvSource({
        "pks01-2024, pks01@1, Xã",
        "pks07-2024, pks07@1, Phường",
        "gop-y-2024, gop-y@2, Phường",
        "gop-y-2024, gop-y@2, Xã",
        "thu-tu, thu-tu@1, Phường"
    })
    void tenThousandSetsOfAnswers_areJudgedAlike(String campaign, String version, String unitType) {
        Questionnaire orders = XlsFormReader.read(ORDERS).orElseThrow();
        Questionnaire questionnaire = Stream.concat(Stream.of(orders), StarterSet.questionnaires().stream())
                .filter(each -> each.version().toString().equals(version))
                .findFirst()
                .orElseThrow()
                .askedIn(unitType);
        Random random = new Random(campaign.hashCode());
        RandomAnswers valid = new RandomAnswers(questionnaire, 1);
        int sound = 0;
        try (Phone phone = Phone.withScript()) {
            phone.open(system.base() + "/s/" + code(campaign, unitType));
            for (int done = 0; done < SETS; done += BATCH) {
                List<Map<String, List<String>>> sets = new ArrayList<>();
                List<String> core = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    Map<String, List<String>> set = i % 2 == 0 ? valid.fields() : anyhow(questionnaire, random);
                    sets.add(set);
                    core.add(judge(questionnaire, set));
                }
                sound += (int) core.stream().filter(line -> line.endsWith("| ")).count();
                assertThat(phone.page().evaluate(PROBE, sets)).isEqualTo(core);
            }
        }
        assertThat(sound).as("sets without a problem").isGreaterThanOrEqualTo(SETS / 2);
        assertThat(sound).as("some sets have one").isLessThan(SETS);
    }

    private static String code(String campaign, String unitType) {
        return system.codes(campaign).stream()
                .filter(row -> row.unit().startsWith(unitType + " "))
                .findFirst()
                .orElseThrow()
                .entryCode();
    }

    /** Core's judgement in the same words. */
    private static String judge(Questionnaire questionnaire, Map<String, List<String>> set) {
        AnswerCheck.Result check = AnswerCheck.check(questionnaire, set, LocalDateTime.now(CollectionWindow.ZONE));
        TreeSet<String> asked = new TreeSet<>();
        check.answers().keySet().forEach(id -> asked.add(id.value()));
        TreeSet<String> wrong = new TreeSet<>();
        check.problems()
                .forEach(problem -> wrong.add(
                        problem.questionId() + (problem instanceof AnswerProblem.Missing ? " missing" : " wrong")));
        return String.join(" ", asked) + " | " + String.join(", ", wrong);
    }

    /** Answers as nobody checks them: skipped, too many, exclusive beside others, numbers that are none. */
    private static Map<String, List<String>> anyhow(Questionnaire questionnaire, Random random) {
        Map<String, List<String>> set = new LinkedHashMap<>();
        for (Variable variable : questionnaire.variables()) {
            if (random.nextInt(8) == 0) {
                continue;
            }
            QuestionKind kind = variable.question().kind();
            List<Choice> choices = variable.question().choices();
            if (variable.question().isRanking()) {
                int places = variable.question().variables().size();
                set.put(variable.id().value(), List.of(Integer.toString(1 + random.nextInt(places))));
            } else if (choices.isEmpty()) {
                String text = TEXTS.get(random.nextInt(TEXTS.size()));
                set.put(variable.id().value(), List.of(random.nextInt(20) == 0 ? text.repeat(600) : text));
            } else if (kind instanceof QuestionKind.MultipleChoice) {
                List<String> several = choices.stream()
                        .filter(choice -> random.nextInt(3) == 0)
                        .map(Choice::code)
                        .toList();
                set.put(variable.id().value(), several);
            } else {
                set.put(
                        variable.id().value(),
                        List.of(choices.get(random.nextInt(choices.size())).code()));
            }
        }
        questionnaire.questions().stream()
                .filter(question -> question.kind() instanceof QuestionKind.Contact && random.nextBoolean())
                .forEach(question -> {
                    set.put(question.id().value(), List.of(TEXTS.get(random.nextInt(TEXTS.size()))));
                    set.put(question.consentField(), random.nextBoolean() ? List.of(AnswerCheck.CONSENT) : List.of());
                });
        return set;
    }
}
