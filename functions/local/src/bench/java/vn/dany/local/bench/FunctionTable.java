package vn.dany.local.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import vn.dany.core.RandomAnswers;
import vn.dany.emulators.function.Events;
import vn.dany.emulators.function.HttpAnswer;
import vn.dany.emulators.function.PackagedFunction;
import vn.dany.formats.files.StarterSet;
import vn.dany.local.Deployment;
import vn.dany.local.Sender;

/**
 * Prints a table of every packaged function next to a bare handler in Python and one in Node, all against the same
 * stores and in turn, so that whatever else the machine does is shared. A function is a zip; where a native binary lies
 * beside it, there is a line for each; a JDK that keeps a cache of what it loaded adds the forms with one.
 */
public final class FunctionTable {

    private static final int STARTS = Integer.getInteger("bench.starts", 20);
    private static final int WARM = Integer.getInteger("bench.warm", 500);
    private static final int UNTIL_MEMORY = 100;

    /** A part of the names of those to measure beside the bare ones; all where it is empty. */
    private static final String ONLY = System.getProperty("bench.only", "");

    private static final String CACHED = "survey, AOT cache";

    private FunctionTable() {}

    /** Which requests a function is measured with. */
    private enum Kind {
        FORM,
        IMAGE,
        DESK,
        EVENT
    }

    private record Candidate(String name, String function, Path artifact, Kind kind) {}

    /** All that was measured of a candidate; times in milliseconds. */
    private record Figures(
            Samples ready, Samples cpu, Samples first, Samples firstPost, Samples warm, Samples warmPost, long[] memory) {

        Figures() {
            this(new Samples(), new Samples(), new Samples(), new Samples(), new Samples(), new Samples(), new long[1]);
        }
    }

    /** Measures what is packaged, and says how each stands to the bare handler in Python. */
    public static void main(String[] args) throws Exception {
        Path bare = Files.createTempDirectory("bare");
        try (Deployment deployment = Deployment.at("https://khaosat.example.vn")) {
            Map<Candidate, Figures> table = new LinkedHashMap<>();
            candidates(bare).forEach(candidate -> table.put(candidate, new Figures()));
            cached(deployment, bare).forEach(candidate -> table.put(candidate, new Figures()));
            for (int i = 0; i < STARTS; i++) {
                for (Map.Entry<Candidate, Figures> line : table.entrySet()) {
                    start(deployment, line.getKey(), line.getValue());
                }
            }
            warm(deployment, table);
            print(table);
            compare(table);
        }
    }

    private static List<Candidate> candidates(Path bare) throws IOException {
        List<Candidate> all = new ArrayList<>();
        all.add(new Candidate("bare Python", "survey", bare(bare, "bootstrap.py"), Kind.FORM));
        all.add(new Candidate("bare Node", "survey", bare(bare, "bootstrap.js"), Kind.FORM));
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("survey", Kind.FORM);
        kinds.put("qr", Kind.IMAGE);
        kinds.put("console", Kind.DESK);
        kinds.put("tally", Kind.EVENT);
        kinds.put("documents", Kind.EVENT);
        for (Map.Entry<String, Kind> function : kinds.entrySet()) {
            String name = function.getKey();
            Kind kind = function.getValue();
            Path target = Path.of("..", name, "target");
            // A build of binaries packs them in place of the jars.
            if (!isBinary(target.resolve("function.zip"))) {
                all.add(new Candidate(name + ", JVM", name, target.resolve("function.zip"), kind));
            }
            Path binary = target.resolve("dan-y-" + name + "-1.0.0-SNAPSHOT-runner");
            if (Files.isExecutable(binary)) {
                all.add(new Candidate(name + ", native", name, binary, kind));
            }
        }
        all.removeIf(candidate ->
                !candidate.name().startsWith("bare") && !candidate.name().contains(ONLY));
        return all;
    }

    private static boolean isBinary(Path zip) throws IOException {
        try (ZipFile entries = new ZipFile(zip.toFile())) {
            return entries.getEntry("bootstrap") != null;
        }
    }

    /** The function of the forms on a JVM that starts from a cache, where this JDK keeps one. */
    private static List<Candidate> cached(Deployment deployment, Path folder) throws Exception {
        Path zip = Path.of("..", "survey", "target", "function.zip");
        if (Runtime.version().feature() < AotCache.JDK || !CACHED.contains(ONLY) || isBinary(zip)) {
            return List.of();
        }
        Candidate plain = new Candidate("survey, JVM", "survey", zip, Kind.FORM);
        Path artifact =
                AotCache.of(zip, folder, from -> deployment.start("survey", from), function -> {
                    ask(deployment, plain, function);
                    post(deployment, function, form(deployment, plain, function));
                });
        return List.of(new Candidate(CACHED, "survey", artifact, Kind.FORM));
    }

    private static Path bare(Path folder, String script) throws IOException {
        Path zip = folder.resolve(script + ".zip");
        try (InputStream in = Objects.requireNonNull(FunctionTable.class.getResourceAsStream("/bare/" + script));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("bootstrap"));
            in.transferTo(out);
        }
        return zip;
    }

    private static void start(Deployment deployment, Candidate candidate, Figures figures) throws Exception {
        try (PackagedFunction function = deployment.start(candidate.function(), candidate.artifact())) {
            figures.ready().add(function.untilReady().toNanos());
            figures.cpu().add(function.cpuTime().toNanos());
            figures.first().time(() -> ask(deployment, candidate, function));
            if (candidate.kind() == Kind.FORM) {
                String form = form(deployment, candidate, function);
                figures.firstPost().time(() -> post(deployment, function, form));
            }
        }
    }

    /** All of them at once, each asked in turn: what slows one of them down slows down all. */
    private static void warm(Deployment deployment, Map<Candidate, Figures> table) throws Exception {
        Map<Candidate, PackagedFunction> running = new LinkedHashMap<>();
        table.keySet()
                .forEach(candidate -> running.put(
                        candidate, deployment.with(deployment.start(candidate.function(), candidate.artifact()))));
        for (int i = 0; i < WARM + UNTIL_MEMORY; i++) {
            for (Map.Entry<Candidate, Figures> line : table.entrySet()) {
                warm(deployment, line.getKey(), Objects.requireNonNull(running.get(line.getKey())), line.getValue(), i);
            }
        }
    }

    private static void warm(
            Deployment deployment, Candidate candidate, PackagedFunction function, Figures figures, int round)
            throws Exception {
        if (round == UNTIL_MEMORY) {
            figures.memory()[0] = function.memory().orElse(0);
            figures.warm().clear();
            figures.warmPost().clear();
        }
        figures.warm().time(() -> ask(deployment, candidate, function));
        if (candidate.kind() == Kind.FORM) {
            String form = form(deployment, candidate, function);
            figures.warmPost().time(() -> post(deployment, function, form));
        }
    }

    private static void ask(Deployment deployment, Candidate candidate, PackagedFunction function) {
        String code = deployment.codes().get(0).entryCode();
        switch (candidate.kind()) {
            case FORM -> expect(200, function.get("/s/" + code, "Accept-Encoding", "gzip"));
            case IMAGE -> expect(200, function.get("/qr/" + code + ".png"));
            // Nobody is signed in: the page that says so.
            case DESK -> expect(401, function.get("/console", "Accept-Encoding", "gzip"));
            case EVENT -> function.invoke(
                    candidate.function().equals("tally")
                            ? Events.scheduled()
                            : Events.objectCreated("orders/none.json"));
        }
    }

    private static String form(Deployment deployment, Candidate candidate, PackagedFunction function)
            throws IOException {
        return candidate.name().startsWith("bare")
                ? "A1=5"
                : Sender.bodyFor(
                        function.get("/s/" + deployment.codes().get(0).entryCode()).text(),
                        new RandomAnswers(StarterSet.questionnaires().get(0), 7).fields());
    }

    private static void post(Deployment deployment, PackagedFunction function, String form) {
        expect(303, function.post(
                "/s/" + deployment.codes().get(0).entryCode(),
                form,
                "Content-Type",
                "application/x-www-form-urlencoded"));
    }

    private static void expect(int status, HttpAnswer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
    }

    private static void print(Map<Candidate, Figures> table) throws IOException {
        System.out.printf("%nMedians of %d starts, times in ms; warm: %d requests after %d others.%n", STARTS, WARM, UNTIL_MEMORY);
        System.out.printf(
                "%-18s%9s%9s%9s%9s%11s%9s%9s%10s%10s%9s%n",
                "", "zip MB", "ready", "its CPU", "first", "first POST", "warm p50", "p99", "POST p50", "p99", "MB");
        for (Map.Entry<Candidate, Figures> line : table.entrySet()) {
            Figures figures = line.getValue();
            System.out.printf(
                    Locale.ROOT,
                    "%-18s%9.1f%9s%9s%9s%11s%9s%9s%10s%10s%9.0f%n",
                    line.getKey().name(),
                    zipped(line.getKey().artifact()) / 1e6,
                    figures.ready().quantile(0.5),
                    figures.cpu().quantile(0.5),
                    figures.first().quantile(0.5),
                    figures.firstPost().quantile(0.5),
                    figures.warm().quantile(0.5),
                    figures.warm().quantile(0.99),
                    figures.warmPost().quantile(0.5),
                    figures.warmPost().quantile(0.99),
                    figures.memory()[0] / 1e6);
        }
    }

    /** How each function of the forms stands to the bare handler in Python, and one with a cache to the plain one. */
    private static void compare(Map<Candidate, Figures> table) {
        Figures python = of("bare Python", table).orElseThrow();
        table.forEach((candidate, figures) -> {
            if (candidate.kind() == Kind.FORM && !candidate.name().startsWith("bare")) {
                System.out.printf(
                        Locale.ROOT,
                        "%-18s× bare Python: CPU of the start %.2f, start and first form %.2f, warm POST %.2f%n",
                        candidate.name(),
                        figures.cpu().median() / python.cpu().median(),
                        untilFirst(figures) / untilFirst(python),
                        figures.warmPost().median() / python.warmPost().median());
            }
        });
        of(CACHED, table).ifPresent(cached -> of("survey, JVM", table).ifPresent(plain -> System.out.printf(
                Locale.ROOT, "%-18s× its plain start: %.2f%n", CACHED, cached.ready().median() / plain.ready().median())));
    }

    private static double untilFirst(Figures figures) {
        return figures.ready().median() + figures.first().median();
    }

    private static Optional<Figures> of(String name, Map<Candidate, Figures> table) {
        return table.entrySet().stream()
                .filter(line -> line.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Bytes of the artifact as a zip. */
    private static long zipped(Path artifact) throws IOException {
        if (artifact.toString().endsWith(".zip")) {
            return Files.size(artifact);
        }
        Path zip = Files.createTempFile("binary", ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("bootstrap"));
            Files.copy(artifact, out);
        }
        long bytes = Files.size(zip);
        Files.delete(zip);
        return bytes;
    }
}
