package vn.dany.local.bench;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.dany.adapters.qr.ZxingQrDrawing;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.entry.QrImage;

/** QR images for 10,000 units, against the bare ZXing matrices as the baseline. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class QrBenchmark {

    private final ZxingQrDrawing drawing = new ZxingQrDrawing();
    private final List<String> texts = texts();

    private static List<String> texts() {
        Random random = new Random(5);
        PublicAddress address = new PublicAddress(URI.create("https://khaosat.example.vn"));
        return Stream.generate(() -> address.qrText(EntryCode.draw(random))).limit(10_000).toList();
    }

    @Benchmark
    public void png(Blackhole sink) {
        texts.forEach(text -> sink.consume(drawing.draw(text, QrImage.Format.PNG)));
    }

    @Benchmark
    public void svg(Blackhole sink) {
        texts.forEach(text -> sink.consume(drawing.draw(text, QrImage.Format.SVG)));
    }

    @Benchmark
    public void matrixBaseline(Blackhole sink) throws WriterException {
        for (String text : texts) {
            QRCode code = Encoder.encode(text, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"));
            sink.consume(code.getMatrix());
        }
    }
}
