package vn.dany.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.PrintedCode;
import vn.dany.core.order.KitOrder;

class KitJsonTest {

    private static final String TEXT = "{\"format\":2,\"order\":\"kit\",\"layout\":1,\"campaign\":\"gop-y-2024\","
            + "\"title\":\"Hòm thư \\\"góp ý\\\"\",\"organ\":\"Ban Dân vận\",\"legalBasis\":\"Kế hoạch\","
            + "\"population\":\"Người dân\",\"contact\":\"Một cửa\",\"zaloGroup\":\"https://zalo.me/g/aBc\","
            + "\"signatory\":{\"title\":\"TM. BAN\",\"lines\":[\"TRƯỞNG BAN\"]},\"nameless\":true,"
            + "\"address\":\"https://khaosat.example.vn\",\"windows\":[{\"opensAt\":\"2024-03-31T17:00:00Z\","
            + "\"closesAt\":\"2024-04-01T17:00:00Z\"}],\"groups\":[{\"code\":\"213\",\"name\":\"Bắc Giang\","
            + "\"fullName\":\"Thành phố Bắc Giang\",\"codes\":[{\"code\":\"222222222A\",\"unit\":\"07204\","
            + "\"name\":\"Phường Trần Nguyên Hãn\",\"placement\":\"Bộ phận một cửa\","
            + "\"windows\":[{\"opensAt\":\"2024-04-02T17:00:00Z\",\"closesAt\":\"2024-04-03T17:00:00Z\"}]}]}]}";

    @Test
    void kit_hasOneSpelling() {
        KitOrder order = new KitOrder(kit(Optional.of(URI.create("https://zalo.me/g/aBc"))));
        assertThat(new String(OrderJson.write(order), StandardCharsets.UTF_8))
                .isEqualTo(TEXT.replace("222222222A", code()));
        assertThat(OrderJson.read(OrderJson.write(order))).isEqualTo(order);
    }

    @Test
    void kitWithoutAZaloGroup_isReadBack() {
        KitOrder order = new KitOrder(kit(Optional.empty()));
        assertThat(OrderJson.read(OrderJson.write(order))).isEqualTo(order);
    }

    @Test
    void anyOtherSpelling_isRefused() {
        String text = TEXT.replace("222222222A", code());
        for (String other : List.of(
                text.replace("\"format\":2", "\"format\":1"),
                text.replace("\"kit\"", "\"results\""),
                text.replace("\"kit\"", "\"poster\""),
                text.replace("\"layout\":1", "\"layout\":\"1\""),
                text.replace("\"contact\"", "\"contacts\""),
                text.replace(code(), "222222222Y"),
                text.replace("17:00:00Z", "17:00:00.5Z"))) {
            assertThatThrownBy(() -> OrderJson.read(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    private static Kit kit(Optional<URI> zaloGroup) {
        return new Kit(
                1,
                new CampaignId("gop-y-2024"),
                "Hòm thư \"góp ý\"",
                "Ban Dân vận",
                "Kế hoạch",
                "Người dân",
                "Một cửa",
                zaloGroup,
                zaloGroup.map(group -> new Signatory("TM. BAN", List.of("TRƯỞNG BAN"))),
                true,
                new PublicAddress(URI.create("https://khaosat.example.vn")),
                List.of(new CollectionWindow(
                        Instant.parse("2024-03-31T17:00:00Z"), Instant.parse("2024-04-01T17:00:00Z"))),
                List.of(new Kit.Group(
                        "213",
                        "Bắc Giang",
                        "Thành phố Bắc Giang",
                        List.of(new PrintedCode(
                                new EntryCode(code()), "07204", "Phường Trần Nguyên Hãn", "Bộ phận một cửa", OWN)))));
    }

    private static final List<CollectionWindow> OWN =
            List.of(new CollectionWindow(Instant.parse("2024-04-02T17:00:00Z"), Instant.parse("2024-04-03T17:00:00Z")));

    /** The same each time. */
    private static String code() {
        return EntryCode.draw(new Random(8)).value();
    }
}
