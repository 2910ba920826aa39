package vn.dany.emulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddedServicesTest {

    @Test
    void repeatedStarts_shareOnePair() {
        EmbeddedServices first = new EmbeddedServices();
        EmbeddedServices second = new EmbeddedServices();
        first.init(Map.of());
        second.init(Map.of());

        Map<String, String> configuration = first.start();
        first.stop();

        assertThat(second.start()).isEqualTo(configuration);
        assertThat(new Clients(configuration).dynamoDb().listTables().tableNames())
                .hasSize(3);
    }

    @Test
    void freshOne_hasItsOwnPairAndEndsIt() throws Exception {
        EmbeddedServices shared = new EmbeddedServices();
        EmbeddedServices fresh = new EmbeddedServices();
        shared.init(Map.of());
        fresh.init(Map.of("fresh", "true"));

        Map<String, String> configuration = fresh.start();
        assertThat(configuration.get("quarkus.s3.endpoint-override"))
                .isNotEqualTo(shared.start().get("quarkus.s3.endpoint-override"));
        assertThat(configuration.keySet()).isEqualTo(shared.start().keySet());
        fresh.stop();

        assertThat(listens(configuration.get("quarkus.s3.endpoint-override"))).isFalse();
        assertThat(listens(shared.start().get("quarkus.s3.endpoint-override"))).isTrue();
    }

    /** Quarkus gives each application, and the test resources with it, a class loader of its own. */
    @Test
    void anotherClassLoader_reachesTheSamePair() throws Exception {
        EmbeddedServices here = new EmbeddedServices();
        here.init(Map.of());
        List<URL> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(Path.of(entry).toUri().toURL());
        }
        try (URLClassLoader another =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = another.loadClass(EmbeddedServices.class.getName());
            Object there = type.getDeclaredConstructor().newInstance();
            type.getMethod("init", Map.class).invoke(there, Map.of());

            assertThat(type).isNotEqualTo(EmbeddedServices.class);
            assertThat(type.getMethod("start").invoke(there)).isEqualTo(here.start());
        }
    }

    private static boolean listens(String endpoint) throws Exception {
        URI uri = URI.create(endpoint);
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }
}
