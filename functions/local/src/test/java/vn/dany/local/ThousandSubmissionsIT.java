package vn.dany.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.formats.files.StarterSet;

/**
 * A day in small: 1,000 forms for the 209 units, one in five sent twice at the same time, the process killed in the
 * middle of it. What staff download must equal a count made here, from what was sent.
 */
class ThousandSubmissionsIT {

    private static final int FORMS = 1_000;
    private static final int THREADS = 8;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Path data;
    private static LocalSystem system;

    @BeforeAll
    static void start() throws Exception {
        data = Files.createTempDirectory(Path.of("target"), "thousand");
        system = LocalSystem.start(data, LocalSystem.freePort(), "now=2024-04-01T08:00:00+07:00");
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void everyFormCountsOnce_andTheWorkbookSaysSo() throws Exception {
        Questionnaire questionnaire = StarterSet.questionnaires().get(0);
        RandomAnswers answers = new RandomAnswers(questionnaire, 2024);
        List<LocalSystem.Code> codes = system.codes();
        assertThat(codes).hasSize(209);
        assertThat(codes.stream().filter(code -> code.district().equals("Huyện Tân Yên")))
                .hasSize(22);

        Map<String, Long> byUnit = new TreeMap<>();
        Map<String, Long> byChoice = new TreeMap<>();
        List<Callable<String>> forms = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            LocalSystem.Code code = codes.get(i % codes.size());
            Map<String, List<String>> fields = answers.fields();
            boolean twice = i % 5 == 0;
            forms.add(() -> send(code, fields, twice));
            byUnit.merge(code.unitCode(), 1L, Long::sum);
            AnswerCheck.check(questionnaire, fields, LocalDate.of(2024, 4, 1).atStartOfDay())
                    .answers()
                    .forEach((id, answer) -> count(id.value(), answer, byChoice));
        }
        runAll(forms.subList(0, FORMS / 2));
        system.process().destroyForcibly().waitFor();
        system = LocalSystem.start(data, LocalSystem.freePort(), "now=2024-04-01T14:00:00+07:00");
        runAll(forms.subList(FORMS / 2, FORMS));
        system.close();

        // Complete results, those of small communes too, are shown once the round is frozen.
        system = LocalSystem.start(data, LocalSystem.freePort(), "now=2024-04-02T00:36:00+07:00");
        system.tick();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(download()))) {
            assertThat(unitsSheet(workbook)).isEqualTo(byUnit);
            assertThat(choicesSheet(workbook)).containsAllEntriesOf(byChoice);
        }
    }

    private static String send(LocalSystem.Code code, Map<String, List<String>> fields, boolean twice)
            throws Exception {
        Sender sender = new Sender(system.base());
        Sender.Filled form = sender.fill(code.entryCode(), fields);
        if (!twice) {
            return sender.send(form);
        }
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> receipts = both.invokeAll(List.of(() -> sender.send(form), () -> sender.send(form)));
            assertThat(receipts.get(0).get()).isEqualTo(receipts.get(1).get());
            return receipts.get(0).get();
        } finally {
            both.shutdown();
        }
    }

    private static void runAll(List<Callable<String>> forms) throws Exception {
        ExecutorService phones = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<String> receipt : phones.invokeAll(forms)) {
                assertThat(receipt.get()).contains("/r/");
            }
        } finally {
            phones.shutdown();
        }
    }

    /** An independent count: no tally code of the product is used. */
    private static void count(String id, Answer answer, Map<String, Long> byChoice) {
        if (answer instanceof Answer.Chosen chosen) {
            byChoice.merge(id + "/" + chosen.choiceCode(), 1L, Long::sum);
        } else if (answer instanceof Answer.ChosenMany many) {
            many.choiceCodes().forEach(code -> byChoice.merge(id + "/" + code, 1L, Long::sum));
        } else if (answer instanceof Answer.DontKnow) {
            byChoice.merge(id + " không biết", 1L, Long::sum);
        } else if (answer instanceof Answer.Skipped) {
            byChoice.merge(id + " bỏ trống", 1L, Long::sum);
        }
    }

    private static Map<String, Long> unitsSheet(ReadableWorkbook workbook) throws Exception {
        Map<String, Long> counts = new TreeMap<>();
        for (Row row : workbook.findSheet("Theo đơn vị").orElseThrow().read()) {
            if (row.getCellCount() > 3 && row.getCellText(1).matches("\\d{5}")) {
                counts.put(row.getCellText(1), number(row, 3));
            }
        }
        return counts;
    }

    private static Map<String, Long> choicesSheet(ReadableWorkbook workbook) throws Exception {
        Map<String, Long> counts = new TreeMap<>();
        for (Row row : workbook.findSheet("Theo câu hỏi").orElseThrow().read()) {
            if (row.getCellCount() > 5 && row.getCellText(0).equals("Toàn tỉnh")) {
                String id = row.getCellText(1);
                if (row.getCellText(3).isEmpty()) {
                    counts.put(id + " không biết", number(row, 8));
                    counts.put(id + " bỏ trống", number(row, 9));
                } else {
                    counts.put(id + "/" + row.getCellText(3), number(row, 5));
                }
            }
        }
        return counts;
    }

    private static long number(Row row, int column) {
        return row.getCellAsNumber(column).orElseThrow().longValueExact();
    }

    /** Orders the workbook as staff do, and follows the link. */
    private static byte[] download() throws Exception {
        String round = system.codes().get(0).campaign() + ".1";
        HttpResponse<String> ordered = CLIENT.send(
                system.request("/console/rounds/" + round + "/results.xlsx")
                        .header("Origin", system.base())
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(ordered.statusCode()).isEqualTo(303);
        String order = ordered.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        system.tick();
        Matcher link =
                Pattern.compile("href=\"(/console/orders/[^\"]+/document)").matcher(system.get(order));
        assertThat(link.find()).isTrue();
        HttpClient follower = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return follower.send(system.request(link.group(1)).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }
}
