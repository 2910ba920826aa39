package vn.dany.emulators;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Sends what the SDK has signed, checksum trailer included, in another way than the SDK would. */
final class TamperingHttpClient implements SdkHttpClient {

    /** What ends a body in the SDK's chunked encoding: a chunk of length zero, then the trailers. */
    private static final String TAIL = "\r\n0;chunk-signature=";

    private final SdkHttpClient real = UrlConnectionHttpClient.create();
    private final Function<byte[], InputStream> tampering;

    private TamperingHttpClient(Function<byte[], InputStream> tampering) {
        this.tampering = tampering;
    }

    /** Sends the tail of a body in pieces, pausing so many milliseconds before each. */
    static TamperingHttpClient withSlowTail(long pause) {
        return new TamperingHttpClient(body -> {
            int tail = new String(body, StandardCharsets.ISO_8859_1).lastIndexOf(TAIL);
            return new ByteArrayInputStream(body) {
                @Override
                public synchronized int read(byte[] b, int off, int len) {
                    if (pos < tail) {
                        return super.read(b, off, Math.min(len, tail - pos));
                    }
                    if (pos < count) {
                        pause(pause);
                    }
                    return super.read(b, off, Math.min(len, 40));
                }
            };
        });
    }

    /** Replaces one text in the body by another of the same length. */
    static TamperingHttpClient replacing(String pattern, String replacement) {
        return new TamperingHttpClient(body -> new ByteArrayInputStream(new String(body, StandardCharsets.ISO_8859_1)
                .replaceAll(pattern, replacement)
                .getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return real.prepareRequest(request.contentStreamProvider()
                .map(content -> {
                    try (InputStream in = content.newStream()) {
                        byte[] body = in.readAllBytes();
                        return HttpExecuteRequest.builder()
                                .request(request.httpRequest())
                                .contentStreamProvider(() -> tampering.apply(body))
                                .build();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse(request));
    }

    @Override
    public void close() {
        real.close();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
