package vn.dany.templates;

import io.quarkus.qute.StringTemplateLocation;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.runtime.MessageBundleRecorder.BundleContext;
import io.quarkus.qute.runtime.MessageBundleRecorder.MessageInfo;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Finds the text of a message before anything looks for a file of its name.
 *
 * <p>Every message is parsed when a function starts. Files come first otherwise: a path for each suffix, in each module
 * of the binary, for hundreds of messages none of which is a file, and half of what a start costs.
 */
@Singleton
public class MessageLocator implements TemplateLocator {

    private final Instance<BundleContext> messages;

    MessageLocator(Instance<BundleContext> messages) {
        this.messages = messages;
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        if (!messages.isResolvable()) {
            return Optional.empty();
        }
        MessageInfo message = messages.get().getMessageTemplates().get(id);
        return message == null
                ? Optional.empty()
                : Optional.of(new StringTemplateLocation(
                        message.content, Optional.empty(), Optional.ofNullable(message.parseSource())));
    }
}
