package vn.dany.local.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import vn.dany.core.RandomAnswers;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.CountSeries;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.response.Response;
import vn.dany.core.tally.Count;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.emulators.SignInWalk;
import vn.dany.emulators.function.HttpAnswer;
import vn.dany.emulators.function.PackagedFunction;
import vn.dany.formats.files.StarterSet;
import vn.dany.formats.json.DisclosedJson;
import vn.dany.formats.json.SeriesJson;
import vn.dany.local.DemoPerson;
import vn.dany.local.Deployment;

/**
 * Prints how long the packaged console takes for each page of a round of the whole province: 209 units, 120,000 responses,
 * counts of 30 days. The baseline is to read and parse the two objects the pages are made of.
 */
public final class DeskTable {

    private static final RoundId ROUND = RoundId.parse("pks01-2024.1").orElseThrow();
    private static final int DISTINCT = 10_000;
    private static final int REPEATS = 12;
    private static final int HOURS = 30 * 24;
    private static final int COLD = 30;
    private static final int WARM = Integer.getInteger("bench.pages", 100);

    private DeskTable() {}

    /** Fills the stores, and measures. */
    public static void main(String[] args) throws Exception {
        List<UnitId> units = StarterSet.units().at(StarterSet.UNITS_VALID_FROM, UnitLevel.COMMUNE).stream()
                .map(AdministrativeUnit::id)
                .toList();
        try (Deployment deployment = Deployment.at("https://khaosat.example.vn");
                S3Client bucket = bucket(deployment);
                PackagedFunction console = deployment.start("console")) {
            String name = deployment.setting("dany.storage.bucket");
            Instant now = Instant.now();
            put(
                    bucket,
                    name,
                    "disclosed",
                    DisclosedJson.write(DisclosedSamples.last(count(units).tally(), now, StarterSet.units())));
            put(bucket, name, "counts", SeriesJson.write(series(units, now)));
            Map<String, Samples> table = new LinkedHashMap<>();
            Samples baseline = new Samples();
            String cookies = signIn(console);
            for (int i = 0; i < COLD + WARM; i++) {
                if (i == COLD) {
                    baseline.clear();
                    table.values().forEach(Samples::clear);
                }
                baseline.time(() -> {
                    DisclosedJson.read(read(bucket, name, "disclosed"));
                    SeriesJson.read(read(bucket, name, "counts"));
                });
                for (String page : pages(units)) {
                    table.computeIfAbsent(page, any -> new Samples()).time(() -> get(console, page, cookies));
                }
            }
            print(baseline, table, console);
        }
    }

    private static List<String> pages(List<UnitId> units) {
        String round = "/console/rounds/" + ROUND;
        return List.of(
                "/console",
                round,
                round + "/push",
                round + "/flags",
                round + "/results",
                round + "/results?boundaries=now",
                round + "/results?unit=" + units.get(0));
    }

    private static Count count(List<UnitId> units) {
        List<Response> responses =
                new RandomAnswers(StarterSet.questionnaires().get(0), 1).responses(DISTINCT, ROUND, units);
        Count count = new Count(ROUND);
        for (int i = 0; i < REPEATS; i++) {
            responses.forEach(count::add);
        }
        return count;
    }

    /** A count an hour, in which a third of the units have grown. */
    private static CountSeries series(List<UnitId> units, Instant now) {
        SortedMap<UnitId, Long> responses = new TreeMap<>();
        List<CountSeries.Point> points = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            SortedMap<UnitId, Long> changed = new TreeMap<>();
            for (int i = hour % 3; i < units.size(); i += 3) {
                changed.put(units.get(i), responses.merge(units.get(i), 2L, Long::sum));
            }
            points.add(new CountSeries.Point(now.minus(Duration.ofHours(HOURS - hour)), changed));
        }
        return new CountSeries(ROUND, points).thinned();
    }

    private static String signIn(PackagedFunction console) {
        return SignInWalk.header(SignInWalk.from(
                "/console/sign-in?to=%2Fconsole",
                DemoPerson.PROVINCE.email(),
                "{\"email\":\"" + DemoPerson.PROVINCE.email() + "\",\"name\":\"Lan\"}",
                (path, cookies) -> {
                    HttpAnswer answer =
                            console.get(path, cookies.isEmpty() ? new String[0] : new String[] {"Cookie", cookies});
                    return new SignInWalk.Reply(
                            answer.status(),
                            answer.header("Location"),
                            answer.headers().allValues("Set-Cookie"));
                }));
    }

    private static void get(PackagedFunction console, String page, String cookies) {
        HttpAnswer answer = console.get(page, "Cookie", cookies, "Accept-Encoding", "gzip");
        if (answer.status() != 200) {
            throw new IllegalStateException(page + ": " + answer.status());
        }
    }

    private static void print(Samples baseline, Map<String, Samples> table, PackagedFunction console) {
        System.out.printf("%nMedians of %d requests after %d others, times in ms.%n", WARM, COLD);
        String line = "%-45s%9s%9s%n";
        System.out.printf(line, "", "p50", "p99");
        System.out.printf(line, "its two objects, read and parsed", baseline.quantile(0.5), baseline.quantile(0.99));
        table.forEach((page, times) -> System.out.printf(line, page, times.quantile(0.5), times.quantile(0.99)));
        System.out.printf("%d MB in memory%n", console.memory().orElse(0) / 1_000_000);
    }

    private static S3Client bucket(Deployment deployment) {
        String prefix = "quarkus.s3.";
        String credentials = prefix + "aws.credentials.static-provider.";
        return S3Client.builder()
                .endpointOverride(URI.create(deployment.setting(prefix + "endpoint-override")))
                .forcePathStyle(true)
                .region(Region.of(deployment.setting(prefix + "aws.region")))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        deployment.setting(credentials + "access-key-id"),
                        deployment.setting(credentials + "secret-access-key"))))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    private static String key(String folder) {
        return "tallies/" + folder + "/" + ROUND + ".json.gz";
    }

    private static void put(S3Client bucket, String name, String folder, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        System.out.printf("%s: %,d bytes, packed %,d%n", folder, bytes.length, packed.size());
        bucket.putObject(put -> put.bucket(name).key(key(folder)), RequestBody.fromBytes(packed.toByteArray()));
    }

    private static byte[] read(S3Client bucket, String name, String folder) {
        byte[] packed = bucket.getObjectAsBytes(get -> get.bucket(name).key(key(folder)))
                .asByteArray();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
