package vn.dany.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import vn.dany.core.entry.PublicAddress;
import vn.dany.stack.Sentence;

/**
 * What one may set with {@code -Dlocal.…=}.
 *
 * @param address the address in QR images, for phones on the same network
 * @param campaigns folder of campaign files to load besides the demo
 * @param port where pages are served, 8080 by default
 * @param data folder that keeps everything between runs, {@code .local} by default
 * @param fresh whether to forget what the folder holds
 * @param now where the clock starts; without it the clock is right and the demo opens for 30 days
 */
record LocalSettings(
        PublicAddress address,
        Optional<Path> campaigns,
        int port,
        Path data,
        boolean fresh,
        Optional<OffsetDateTime> now) {

    /** A setting that cannot be used; the message says which one and what it should look like. */
    static final class Unusable extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Unusable(String name, String value, String example) {
            super(Sentence.of(Unusable.class, "unusable", name, value, example).toString());
        }
    }

    static LocalSettings from(Properties properties) {
        int port = port(properties);
        return new LocalSettings(
                address(text(properties, "address").orElse("http://localhost:" + port)),
                text(properties, "campaigns").map(text -> path("campaigns", text, "chien-dich")),
                port,
                path("data", text(properties, "data").orElse(".local"), ".local"),
                fresh(text(properties, "fresh").orElse("false")),
                text(properties, "now").map(LocalSettings::now));
    }

    /**
     * Looks at what the settings name, before anything is started.
     *
     * @throws Unusable if the port is taken or there is no such folder of campaigns
     */
    void requireUsable() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new Unusable("port", port + " (" + Sentence.of(Unusable.class, "portTaken") + ")", "8081");
        }
        campaigns
                .filter(folder -> !Files.isDirectory(folder) || !Files.isReadable(folder))
                .ifPresent(folder -> {
                    throw new Unusable(
                            "campaigns",
                            folder + " (" + Sentence.of(Unusable.class, "noSuchFolder") + ")",
                            "chien-dich");
                });
    }

    /** The file with the page of the sign-in. */
    Path signInPage() {
        return data.resolve("sign-in.html");
    }

    private static Path path(String name, String text, String example) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Unusable(name, text.replaceAll("\\p{Cntrl}", "?"), example);
        }
    }

    private static boolean fresh(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new Unusable("fresh", text, "true");
        }
        return text.equals("true");
    }

    private static Optional<String> text(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty("local." + name)).filter(text -> !text.isBlank());
    }

    private static int port(Properties properties) {
        String text = text(properties, "port").orElse("8080");
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new Unusable("port", text, "8080");
        }
        return Integer.parseInt(text);
    }

    private static PublicAddress address(String text) {
        try {
            return new PublicAddress(URI.create(text));
        } catch (IllegalArgumentException e) {
            throw new Unusable("address", text, "http://192.0.2.7:8080");
        }
    }

    private static OffsetDateTime now(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new Unusable("now", text, "2024-04-01T08:00:00+07:00");
        }
    }
}
