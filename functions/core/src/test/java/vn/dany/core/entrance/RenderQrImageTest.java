package vn.dany.core.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

class RenderQrImageTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final InMemoryQrImageStore store = new InMemoryQrImageStore();
    private final Drawing drawing = new Drawing("1");
    private final RenderQrImage renderQrImage = over("https://khaosat.example.vn", drawing);
    private final EntryCode code = province.code(Samples.PHUC_SON);

    @Test
    void image_holdsTheUpperCaseAddress() {
        QrImage image = renderQrImage.render(code, QrImage.Format.SVG);
        assertThat(new String(image.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("SVG 1 HTTPS://KHAOSAT.EXAMPLE.VN/S/" + code);
        assertThat(image.format()).isEqualTo(QrImage.Format.SVG);
    }

    @Test
    void image_isDrawnOnceAndKept() {
        QrImage first = renderQrImage.render(code, QrImage.Format.PNG);
        QrImage second = renderQrImage.render(code, QrImage.Format.PNG);
        assertThat(drawing.drawn).isEqualTo(1);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(store.names()).containsExactly(first.etag() + ".png");
    }

    @Test
    void etag_dependsOnCodeFormatStyleAndAddressAndNothingElse() {
        EntryCode other = province.code(Samples.NHA_NAM);
        Set<String> etags = new HashSet<>();
        etags.add(renderQrImage.render(code, QrImage.Format.PNG).etag());
        etags.add(renderQrImage.render(code, QrImage.Format.SVG).etag());
        etags.add(renderQrImage.render(other, QrImage.Format.PNG).etag());
        etags.add(over("https://khaosat.example.vn", new Drawing("2"))
                .render(code, QrImage.Format.PNG)
                .etag());
        etags.add(over("http://192.0.2.7:8080", drawing)
                .render(code, QrImage.Format.PNG)
                .etag());
        assertThat(etags).hasSize(5).allMatch(etag -> etag.matches("[0-9a-f]{64}"));

        province.clock.set(Samples.CLOSES);
        assertThat(etags)
                .contains(renderQrImage.render(code, QrImage.Format.PNG).etag());
    }

    @Test
    void codeNobodyIssued_isNotDrawn() {
        EntryCode invented = EntryCode.draw(new Random(5));
        assertThatThrownBy(() -> renderQrImage.render(invented, QrImage.Format.PNG))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.ENTRY_CODE_UNKNOWN)));
        assertThat(drawing.drawn).isZero();
        assertThat(store.names()).isEmpty();
    }

    private RenderQrImage over(String origin, Drawing with) {
        return new RenderQrImage(province.entrances, new PublicAddress(URI.create(origin)), with, store);
    }

    /** Draws by writing down what it was asked for. */
    private static final class Drawing implements QrDrawing {
        private final String style;
        private int drawn;

        Drawing(String style) {
            this.style = style;
        }

        @Override
        public String style() {
            return style;
        }

        @Override
        public byte[] draw(String text, QrImage.Format format) {
            drawn++;
            return (format + " " + style + " " + text).getBytes(StandardCharsets.UTF_8);
        }
    }
}
