package vn.dany.core.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;

/** A kit's identity, under which its files are stored. */
class KitTest {

    private static final CollectionWindow WINDOW =
            new CollectionWindow(Instant.parse("2024-04-01T00:00:00Z"), Instant.parse("2024-04-02T00:00:00Z"));
    private static final CollectionWindow LONGER =
            new CollectionWindow(WINDOW.opensAt(), WINDOW.closesAt().plusSeconds(1));
    private static final URI ZALO = URI.create("https://zalo.me/g/a");
    private static final Signatory WHO = new Signatory("Trưởng ban", List.of("Nguyễn Văn A"));

    @Test
    void identity_staysThroughTheYears() {
        assertThat(kit("Khảo sát", "Ban", Optional.of(ZALO), Optional.of(WHO), WINDOW, List.of(LONGER))
                        .id())
                .as("another id makes every kit again: see decision 0008")
                .isEqualTo("kit-mau-2024-f4e18d49d6900920");
    }

    @Test
    void whateverIsPrinted_isPartOfTheIdentity() {
        Optional<URI> zalo = Optional.of(ZALO);
        Optional<Signatory> who = Optional.of(WHO);
        assertThat(List.of(
                        kit("a", "bc", zalo, who, WINDOW, List.of()).id(),
                        kit("ab", "c", zalo, who, WINDOW, List.of()).id(),
                        kit("a", "bc", Optional.empty(), who, WINDOW, List.of()).id(),
                        kit("a", "bc", zalo, Optional.empty(), WINDOW, List.of())
                                .id(),
                        kit("a", "bc", zalo, who, LONGER, List.of()).id(),
                        kit("a", "bc", zalo, who, WINDOW, List.of(WINDOW)).id(),
                        kit("a", "bc", zalo, who, WINDOW, List.of(LONGER)).id()))
                .doesNotHaveDuplicates();
    }

    private static Kit kit(
            String title,
            String organ,
            Optional<URI> zaloGroup,
            Optional<Signatory> signatory,
            CollectionWindow window,
            List<CollectionWindow> own) {
        return new Kit(
                3,
                new CampaignId("mau-2024"),
                title,
                organ,
                "Kế hoạch",
                "Người dân",
                "Một cửa",
                zaloGroup,
                signatory,
                true,
                new PublicAddress(URI.create("https://khaosat.example.vn")),
                List.of(window),
                List.of(new Kit.Group(
                        "213",
                        "Bắc Giang",
                        "Thành phố Bắc Giang",
                        List.of(new PrintedCode(
                                EntryCode.draw(new java.util.Random(4)),
                                "07204",
                                "Phường Trần Nguyên Hãn",
                                Entry.WHOLE_UNIT,
                                own)))));
    }
}
