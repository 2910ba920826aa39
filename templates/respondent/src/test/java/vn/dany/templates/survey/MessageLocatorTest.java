package vn.dany.templates.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.runtime.MessageBundleRecorder.BundleContext;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessageLocatorTest {

    @Inject
    Engine engine;

    @Inject
    BundleContext messages;

    @Test
    void messages_areFoundWithoutLookingForFiles() {
        Set<String> ids = messages.getMessageTemplates().keySet();
        assertThat(ids).isNotEmpty();
        engine.removeTemplates(ids::contains);
        List<String> searched = new ArrayList<>();
        ClassLoader usual = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(new ClassLoader(usual) {
            @Override
            public URL getResource(String name) {
                searched.add(name);
                return super.getResource(name);
            }
        });
        try {
            assertThat(ids).allSatisfy(id -> assertThat(engine.getTemplate(id)).isNotNull());
        } finally {
            Thread.currentThread().setContextClassLoader(usual);
        }
        assertThat(searched).isEmpty();
    }
}
