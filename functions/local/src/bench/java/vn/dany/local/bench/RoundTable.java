package vn.dany.local.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.dany.core.RandomAnswers;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.emulators.stack.DeployedFunction;
import vn.dany.formats.files.StarterSet;
import vn.dany.formats.json.QuestionnaireJson;
import vn.dany.formats.json.RegisterJson;

/**
 * Prints what a large round costs beside what it may: the workbook with a million lines in its long sheet, made by the
 * packaged function in 128 MB of heap; the pack of the province's 209 units; and {@link TallySpeed}, the tally of a million
 * responses beside the bare queries of its table. {@code -Dbench.lines=1000000}
 */
public final class RoundTable {

    private static final int LINES = Integer.getInteger("bench.lines", 1_000_000);
    private static final int HEAP = 128;
    private static final int MOST_SECONDS = 30;
    private static final double LEAST_SPEED = 0.9;
    private static final String LINE = "%-62s%10s  %s%n";

    private RoundTable() {}

    /** Measures all, and prints one line for each. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("round");
        unpack(Path.of("..", "documents", "target", "function.zip"), folder);
        List<Object[]> table = new ArrayList<>();
        Questionnaire officials = StarterSet.questionnaires().get(0);
        Questionnaire citizens = StarterSet.questionnaires().get(1);
        String made = documents(folder, HEAP, "workbook", LINES, citizens);
        table.add(new Object[] {
            String.format(Locale.ROOT, "workbook with %,d lines in %d MB of heap", LINES, HEAP),
            "made",
            made.isEmpty() ? "not made" : "made, in " + seconds(made) + " s"
        });
        table.add(pack(folder, "pack of 209 units, 6,000 of PKS 01", 6_000, officials));
        table.add(pack(folder, "pack of 209 units, 12,300 of PKS 07", 12_300, citizens));
        double speed = TallySpeed.measure();
        table.add(new Object[] {
            "tally of a round, speed beside the bare queries",
            ">= " + LEAST_SPEED,
            String.format(Locale.ROOT, "%.2f", speed)
        });
        System.out.println();
        System.out.printf(LINE, "", "goal", "measured");
        table.forEach(line -> System.out.printf(LINE, line));
    }

    private static Object[] pack(Path folder, String name, int responses, Questionnaire questionnaire)
            throws Exception {
        String made = documents(folder, 1_024, "pack", responses, questionnaire);
        return new Object[] {
            name, "<= " + MOST_SECONDS + " s", made.isEmpty() ? "not made" : seconds(made) + " s"
        };
    }

    private static String seconds(String made) {
        return String.format(Locale.ROOT, "%.1f", Long.parseLong(made.split(" ", -1)[0]) / 1e3);
    }

    /** What {@link RoundDocuments} says of a document, made in so many megabytes of heap; nothing if it failed. */
    private static String documents(Path folder, int heap, String what, int number, Questionnaire questionnaire)
            throws Exception {
        List<String> path = new ArrayList<>(List.of(folder.toString(), folder + "/lib/*"));
        // Behind the function's own classes: what fills it.
        Stream.of(RoundDocuments.class, RandomAnswers.class).map(RoundTable::place).forEach(path::add);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap + "m",
                        "-cp",
                        path.stream().distinct().collect(Collectors.joining(File.pathSeparator)),
                        RoundDocuments.class.getName(),
                        what,
                        Integer.toString(number),
                        file(folder, "questionnaire", QuestionnaireJson.write(questionnaire)),
                        file(folder, "register", RegisterJson.write(StarterSet.units())))
                .redirectErrorStream(true);
        builder.environment().putAll(DeployedFunction.of("Documents").environment());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            System.out.println(said);
            return "";
        }
        String last = said.strip();
        return last.substring(last.lastIndexOf('\n') + 1);
    }

    private static String file(Path folder, String name, ObjectNode json) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), json.toString()).toString();
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (ZipFile in = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) in.stream().map(ZipEntry.class::cast)::iterator) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in.getInputStream(entry), target);
                }
            }
        }
    }
}
