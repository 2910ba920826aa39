package vn.dany.adapters.s3;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.entrance.QrImage.Format;

/** QR images while their bucket is in trouble, which is nobody's trouble but the bucket's. */
class AwayBucketTest {

    private static final String IMAGE = "x.png";
    private static final byte[] BYTES = {1, 2, 3};
    private static final Logger LOG = Logger.getLogger(S3QrImageStore.class.getName());

    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final AtomicInteger requests = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile int answer = 500;
    private HttpServer server;
    private S3QrImageStore store;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            if (answer == 0) {
                waitForTheEnd();
            }
            exchange.sendResponseHeaders(answer, answer == 200 ? BYTES.length : -1);
            if (answer == 200) {
                exchange.getResponseBody().write(BYTES);
            }
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort());
        store = new S3QrImageStore(Bucket.embedded().through(address).objects());
        LOG.addHandler(listener);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(listener);
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void bucketInTrouble_hasNoImageAndIsToldOfOnce() {
        for (int status : new int[] {500, 403}) {
            answer = status;
            assertThat(store.read(IMAGE)).as("%d", status).isEmpty();
            store.keep(IMAGE, BYTES, Format.PNG);
        }
        assertThat(logged).hasSize(1);
    }

    @Test
    void bucketThatIsBack_isUsedByTheNextRequestAndItsNextTroubleToldOfAgain() {
        assertThat(store.read(IMAGE)).isEmpty();
        answer = 200;
        assertThat(store.read(IMAGE)).contains(BYTES);
        answer = 500;
        assertThat(store.read(IMAGE)).isEmpty();
        assertThat(logged).hasSize(2);
    }

    @Test
    void slowBucket_isNotWaitedForAndNotAskedTwice() {
        answer = 0;
        long start = System.nanoTime();
        assertThat(store.read(IMAGE)).isEmpty();
        int asked = requests.get();
        store.keep(IMAGE, BYTES, Format.PNG);

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(S3QrImageStore.PATIENCE.plus(Duration.ofSeconds(3)));
        assertThat(requests).hasValue(asked);
        assertThat(logged).hasSize(1);
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
