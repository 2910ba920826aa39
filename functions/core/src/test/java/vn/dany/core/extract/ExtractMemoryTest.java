package vn.dany.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.response.DurationClass;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.tally.Count;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/**
 * The data of a province fit into two thirds of the memory they are made in, also where nearly everybody is alone with their
 * traits: 209 units, 120,000 responses, five traits of eight choices. Each
 * question more takes 8 bytes a response.
 */
class ExtractMemoryTest {

    /** The heap of the process below; the function has 768 MB at least. */
    private static final String HEAP = "-Xmx512m";

    private static final int UNITS = 209;
    private static final int RESPONSES = 120_000;
    private static final int TRAITS = 5;
    private static final int QUESTIONS = 6;
    private static final int CHOICES = 8;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void provinceWhereEverybodyIsAlone_fitsIntoTwoThirdsOfTheMemory() throws Exception {
        String classPath = Stream.of(Extract.class, ExtractMemoryTest.class)
                .map(ExtractMemoryTest::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        ExtractMemoryTest.class.getName() + "$Run")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.strip()).isEqualTo(RESPONSES + " responses");
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the process does. */
    static final class Run {

        private static final RoundId ROUND = new RoundId(new CampaignId("mau-2024"), 1);

        private Run() {}

        public static void main(String[] none) {
            Questionnaire asked = questionnaire();
            UnitRegister register = register();
            Random random = new Random(5);
            Count count = new Count(ROUND);
            TraitCount traits = new TraitCount(Traits.of(asked));
            for (int i = 0; i < RESPONSES; i++) {
                Response response = response(i, asked, random);
                count.add(response);
                traits.add(response);
            }
            Extract extract = Extract.of(asked, DisclosedSamples.last(count.tally(), Samples.CLOSES, register), traits);
            System.out.println(extract.sumOfResponses() + " responses");
        }

        private static Response response(int number, Questionnaire asked, Random random) {
            SortedMap<QuestionId, Answer> answers = new TreeMap<>();
            asked.variables()
                    .forEach(variable -> answers.put(
                            variable.id(),
                            new Answer.Chosen(variable.question()
                                    .choices()
                                    .get(random.nextInt(CHOICES))
                                    .code())));
            byte[] nonce = ByteBuffer.allocate(16).putInt(number).array();
            return new Response(
                    ResponseKey.of(ROUND, nonce),
                    unit(number % UNITS),
                    Entry.WHOLE_UNIT,
                    asked.version(),
                    answers,
                    Response.hash(nonce, answers),
                    Set.of(),
                    DurationClass.of(Duration.ofMinutes(3)));
        }

        private static UnitId unit(int number) {
            return new UnitId("u%010d".formatted(number + 2));
        }

        private static UnitRegister register() {
            LocalDate from = LocalDate.of(2020, 1, 1);
            UnitId top = new UnitId("u0000000001");
            List<AdministrativeUnit> units = new ArrayList<>();
            units.add(new AdministrativeUnit(top, "24", "Mẫu", "Tỉnh", UnitLevel.PROVINCE, null, from, null));
            for (int i = 0; i < UNITS; i++) {
                units.add(new AdministrativeUnit(
                        unit(i), Integer.toString(1000 + i), "Số " + i, "Xã", UnitLevel.COMMUNE, top, from, null));
            }
            return new UnitRegister(units);
        }

        private static Questionnaire questionnaire() {
            LocalizedText words = LocalizedText.of("x");
            return new Questionnaire(
                    new QuestionnaireVersion("mau", 1),
                    words,
                    null,
                    words,
                    null,
                    words,
                    1,
                    List.of(
                            new Section("A", null, null, questions("A", TRAITS)),
                            new Section("B", null, null, questions("B", QUESTIONS))),
                    null);
        }

        private static List<Question> questions(String letter, int number) {
            List<Choice> choices = IntStream.range(0, CHOICES)
                    .mapToObj(i -> Choice.of("c" + i, LocalizedText.of("c" + i)))
                    .toList();
            return IntStream.range(0, number)
                    .mapToObj(i -> Question.of(
                            new QuestionId(letter + i),
                            LocalizedText.of(letter + i),
                            new QuestionKind.SingleChoice(choices)))
                    .toList();
        }
    }
}
