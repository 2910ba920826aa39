package vn.dany.local.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.dany.emulators.Java;
import vn.dany.emulators.function.PackagedFunction;

/**
 * A packaged function with a cache of what the JVM had loaded and linked in a run before (JEP 483, JDK 25): what a
 * snapshot saves on Lambda, as near as one comes to it without an account.
 *
 * <p>Such a cache knows a class path of jars alone, so what lies open in the zip becomes one.
 */
final class AotCache {

    /** The first JDK that keeps such a cache in one option. */
    static final int JDK = 25;

    private static final String RUNTIME = "vn.dany.emulators.function.JavaRuntime";
    private static final List<String> OPTIONS =
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "--add-opens=java.base/java.lang=ALL-UNNAMED");

    /** What the cache is made from: a run with some answers. */
    interface Training {
        void with(PackagedFunction function) throws Exception;
    }

    /** Starts a function from an artifact. */
    interface Start {
        PackagedFunction of(Path artifact);
    }

    private final Path folder;
    private final String classPath;

    private AotCache(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /**
     * The artifact of a function that starts from a cache.
     *
     * @param zip the function as it is packaged for a JVM
     * @param folder where all this is kept, and stays
     */
    static Path of(Path zip, Path folder, Start start, Training training) throws Exception {
        AotCache cache = new AotCache(folder, unpack(zip, folder));
        Path record = cache.bootstrap("record", "-XX:AOTMode=record", "-XX:AOTConfiguration=" + cache.file("seen"));
        try (PackagedFunction function = start.of(record)) {
            training.with(function);
        }
        List<String> create = new ArrayList<>(List.of(Java.command()));
        create.addAll(OPTIONS);
        create.addAll(List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + cache.file("seen")));
        create.addAll(List.of("-XX:AOTCache=" + cache.file("cache"), "-cp", cache.classPath));
        Process process = new ProcessBuilder(create)
                .redirectErrorStream(true)
                .redirectOutput(cache.file("log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("no cache; see " + cache.file("log"));
        }
        return cache.bootstrap("cached", "-XX:AOTCache=" + cache.file("cache"));
    }

    private Path file(String name) {
        return folder.resolve(name).toAbsolutePath();
    }

    /** A zip whose bootstrap starts the runtime upon the class path. */
    private Path bootstrap(String name, String... options) throws IOException {
        String script = "#!/bin/sh\nunset LAMBDA_TASK_ROOT\nexec " + Java.command() + " " + String.join(" ", OPTIONS) + " "
                + String.join(" ", options) + " -cp " + classPath + " " + RUNTIME + "\n";
        Path zip = folder.resolve(name + ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("bootstrap"));
            out.write(script.getBytes());
        }
        return zip;
    }

    /** The class path: a jar of what lies open in the zip and of the runtime, then the libraries. */
    private static String unpack(Path zip, Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        Path open = folder.resolve("open.jar");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(open))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (entry.getName().startsWith("lib/")) {
                    Path jar = folder.resolve(Path.of(entry.getName()).getFileName());
                    Files.copy(in, jar, StandardCopyOption.REPLACE_EXISTING);
                    jars.add(jar);
                } else {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            String runtime = RUNTIME.replace('.', '/') + ".class";
            out.putNextEntry(new ZipEntry(runtime));
            try (InputStream code = AotCache.class.getClassLoader().getResourceAsStream(runtime)) {
                Objects.requireNonNull(code, RUNTIME).transferTo(out);
            }
        }
        jars.sort(null);
        jars.add(0, open);
        return jars.stream().map(jar -> jar.toAbsolutePath().toString()).collect(Collectors.joining(":"));
    }
}
