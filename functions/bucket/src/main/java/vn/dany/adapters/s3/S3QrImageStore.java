package vn.dany.adapters.s3;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import vn.dany.core.entrance.QrImage;
import vn.dany.core.entrance.QrImageStore;
import vn.dany.core.problem.ProblemException;

/**
 * QR images as objects {@code qr/<name>}. A bucket that does not answer soon, or refuses, has no image: drawing one costs
 * less than waiting. That is told of once, and every read tries again.
 */
@Singleton
public final class S3QrImageStore implements QrImageStore {

    /** Somebody looks at a page without its picture meanwhile; but the first call of a process takes its time. */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Logger LOG = Logger.getLogger(S3QrImageStore.class);
    private static final String PREFIX = "qr/";

    private final S3Objects objects;
    private final AtomicBoolean away = new AtomicBoolean();

    S3QrImageStore(S3Objects objects) {
        this.objects = objects.within(PATIENCE);
    }

    @Override
    public Optional<byte[]> read(String name) {
        try {
            Optional<byte[]> kept = objects.read(PREFIX + name);
            away.set(false);
            return kept;
        } catch (ProblemException | SdkException e) {
            goOnWithout(e);
            return Optional.empty();
        }
    }

    /** Does not even try where the last read failed: whoever waits has waited already. */
    @Override
    public void keep(String name, byte[] bytes, QrImage.Format format) {
        if (away.get()) {
            return;
        }
        try {
            objects.createImmutable(PREFIX + name, bytes, format.contentType());
        } catch (ProblemException | SdkException e) {
            goOnWithout(e);
        }
    }

    private void goOnWithout(RuntimeException failure) {
        if (!away.getAndSet(true)) {
            LOG.warnf(
                    "QR images are drawn and not kept until the bucket answers: %s",
                    Objects.requireNonNullElse(failure.getCause(), failure));
        }
    }
}
