package vn.dany.local.bench;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.dany.formats.files.StarterSet;
import vn.dany.adapters.qr.ZxingQrDrawing;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.entrance.QrImage;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.PrintedCode;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.documents.kit.CaptionedQr;

/** QR images for 10,000 units, against the bare ZXing matrices as the baseline. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class QrBenchmark {

    private final ZxingQrDrawing drawing = new ZxingQrDrawing();
    private final Kit kit = kit();
    private final List<String> texts = kit.codes().stream()
            .map(code -> kit.address().qrText(code.code()))
            .toList();

    /** 100 districts of 100 units with names of the shipped ones. */
    private static Kit kit() {
        Random random = new Random(5);
        List<AdministrativeUnit> units = StarterSet.units().all();
        List<Kit.Group> groups = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            List<PrintedCode> codes = Stream.generate(() -> units.get(random.nextInt(units.size())))
                    .limit(100)
                    .map(unit -> new PrintedCode(
                            EntryCode.draw(random), unit.code(), unit.fullName(), Entry.WHOLE_UNIT, List.of()))
                    .toList();
            groups.add(new Kit.Group(String.valueOf(100 + i), "Tân Yên", "Huyện Tân Yên", codes));
        }
        return new Kit(
                Kit.LAYOUT,
                new CampaignId("do-thu"),
                "Khảo sát",
                "Ban Dân vận",
                "Kế hoạch",
                "Người dân",
                "Một cửa",
                Optional.empty(),
                Optional.empty(),
                true,
                new PublicAddress(URI.create("https://khaosat.example.vn")),
                List.of(new CollectionWindow(Instant.EPOCH, Instant.EPOCH.plusSeconds(60))),
                groups);
    }

    @Benchmark
    public void png(Blackhole sink) {
        texts.forEach(text -> sink.consume(drawing.draw(text, QrImage.Format.PNG)));
    }

    @Benchmark
    public void svg(Blackhole sink) {
        texts.forEach(text -> sink.consume(drawing.draw(text, QrImage.Format.SVG)));
    }

    /** As a kit has them, with unit and address written below. */
    @Benchmark
    public void captionedSvg(Blackhole sink) {
        kit.groups()
                .forEach(group -> group.codes().forEach(code -> sink.consume(captioned(group, code).svg())));
    }

    private CaptionedQr captioned(Kit.Group group, PrintedCode code) {
        return CaptionedQr.of(kit, group, code, ZxingQrDrawing.symbol(kit.address().qrText(code.code())));
    }

    @Benchmark
    public void matrixBaseline(Blackhole sink) throws WriterException {
        for (String text : texts) {
            QRCode code = Encoder.encode(text, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"));
            sink.consume(code.getMatrix());
        }
    }
}
