package vn.dany.local.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.core.RandomAnswers;
import vn.dany.emulators.EmulatorSettings;
import vn.dany.emulators.Emulators;
import vn.dany.formats.files.StarterSet;
import vn.dany.local.LocalSystem;
import vn.dany.local.Sender;

/**
 * Who sent what and was told "received": every form carries a number of its own in its free text. At the end the stopped
 * system's store is opened and read item by item, with no code of the product, and compared.
 */
final class Ledger {

    /** The free text at the end of PKS 01. */
    private static final String TEXT = "E4";

    private static final Pattern MARK = Pattern.compile("phiếu-số-(\\d+)\\.");
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final RandomAnswers answers =
            new RandomAnswers(StarterSet.questionnaires().get(0), 2024);
    private final List<String> entryCodes;

    Ledger(LocalSystem system) {
        this(system.codes());
    }

    Ledger(List<LocalSystem.Code> codes) {
        this.entryCodes = codes.stream().map(LocalSystem.Code::entryCode).toList();
    }

    /** What was found at the end. */
    record Found(int acknowledged, int stored, Set<Integer> missing, Set<Integer> doubled, int refusals) {
        @Override
        public String toString() {
            return "acknowledged " + acknowledged + ", stored " + stored + ", acknowledged but missing "
                    + missing.size() + ", doubled " + doubled.size() + ", sent again " + refusals;
        }
    }

    /** A form under way: the same key and answers however often it is sent. */
    final class Form {

        private final int number = numbers.incrementAndGet();
        private final Sender sender;
        private final Sender.Filled filled;

        private Form(Sender sender) throws Exception {
            this.sender = sender;
            Map<String, List<String>> fields = new TreeMap<>(fields());
            fields.put(TEXT, List.of("phiếu-số-" + number + "."));
            this.filled = sender.fill(entryCodes.get(number % entryCodes.size()), fields);
        }

        /** Sends it once; whether it was acknowledged. */
        boolean send() throws InterruptedException {
            try {
                if (sender.send(filled).contains("/r/")) {
                    acknowledged.add(number);
                    return true;
                }
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                // No answer or no receipt: whether it was stored is not known here.
                refusals.incrementAndGet();
            }
            return false;
        }
    }

    private Map<String, List<String>> fields() {
        synchronized (answers) {
            return answers.fields();
        }
    }

    /** Opens a form at {@code base}, waiting for a system that is just being started again. */
    Form open(String base) throws InterruptedException {
        while (true) {
            try {
                return new Form(new Sender(base));
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    /** Sends {@code form} until it is acknowledged. */
    void sendForSure(Form form) throws InterruptedException {
        while (!form.send()) {
            Thread.sleep(PAUSE.toMillis());
        }
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Reads what the stopped system has left in {@code data}, and compares. */
    Found close(Path data, String run) {
        Map<Integer, Integer> times = new TreeMap<>();
        int stored = 0;
        for (Map<String, AttributeValue> item : items(data)) {
            Matcher mark = MARK.matcher(item.toString());
            if (mark.find()) {
                stored++;
                times.merge(Integer.valueOf(mark.group(1)), 1, Integer::sum);
            }
        }
        Set<Integer> missing = new TreeSet<>(acknowledged);
        missing.removeAll(times.keySet());
        Set<Integer> doubled = new TreeSet<>(times.keySet());
        doubled.removeIf(number -> times.get(number) == 1);
        Found found = new Found(acknowledged.size(), stored, missing, doubled, refusals.get());
        report(run + ": " + found);
        return found;
    }

    /** Says it, and keeps it in {@code target/endurance.txt}. */
    static void report(String line) {
        System.out.println(line);
        try {
            Files.writeString(
                    Path.of("target/endurance.txt"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, AttributeValue>> items(Path data) {
        try (Emulators store = Emulators.start(EmulatorSettings.keptIn(data));
                DynamoDbClient client = client(store.configuration())) {
            List<Map<String, AttributeValue>> items = new ArrayList<>();
            client.scanPaginator(scan -> scan.tableName(store.configuration().get("dany.storage.responses-table")))
                    .items()
                    .forEach(items::add);
            return items;
        }
    }

    private static DynamoDbClient client(Map<String, String> configuration) {
        String prefix = "quarkus.dynamodb.aws.";
        return DynamoDbClient.builder()
                .endpointOverride(URI.create(configuration.get("quarkus.dynamodb.endpoint-override")))
                .region(Region.of(configuration.get(prefix + "region")))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        configuration.get(prefix + "credentials.static-provider.access-key-id"),
                        configuration.get(prefix + "credentials.static-provider.secret-access-key"))))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
