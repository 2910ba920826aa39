package vn.dany.adapters.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/** Against the platform's own inflater, which checks the Adler-32 at the end. */
class ZlibStreamTest {

    private final Random random = new Random(1951);

    @Test
    void rowsOfAnyContentLengthAndNumber_areReadBack() throws IOException {
        for (int run = 0; run < 2_000; run++) {
            ZlibStream stream = new ZlibStream();
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            for (int rows = random.nextInt(5); rows >= 0; rows--) {
                byte[] row = row(1 + random.nextInt(random.nextBoolean() ? 8 : 1_000));
                // Fewer than three bytes cannot be repeated as one step.
                int times = row.length < 3 ? 1 : 1 + random.nextInt(40);
                stream.rows(row, times);
                for (int time = 0; time < times; time++) {
                    expected.writeBytes(row);
                }
            }
            assertThat(inflated(stream.end())).isEqualTo(expected.toByteArray());
        }
    }

    @Test
    void runsOfEveryLength_areReadBack() throws IOException {
        for (int length = 1; length <= 1_100; length++) {
            ZlibStream stream = new ZlibStream();
            stream.rows(new byte[length], 1);
            assertThat(inflated(stream.end())).hasSize(length).containsOnly(0);
        }
    }

    @Test
    void emptyStream_isReadBack() throws IOException {
        assertThat(inflated(new ZlibStream().end())).isEmpty();
    }

    private byte[] row(int length) {
        byte[] row = new byte[length];
        int at = 0;
        while (at < length) {
            int run = Math.min(length - at, 1 + random.nextInt(random.nextBoolean() ? 3 : 600));
            java.util.Arrays.fill(row, at, at + run, (byte) random.nextInt(256));
            at += run;
        }
        return row;
    }

    private static byte[] inflated(byte[] stream) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(stream))) {
            return in.readAllBytes();
        }
    }
}
