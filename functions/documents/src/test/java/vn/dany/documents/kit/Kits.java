package vn.dany.documents.kit;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.kit.ComposeKit;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.PrintedCode;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.formats.files.StarterSet;

/** Kits to print. */
public final class Kits {

    static final PublicAddress ADDRESS = new PublicAddress(URI.create("https://khaosat.bacgiang.example.vn"));

    private Kits() {}

    /** The window that one of the places of {@link #ofOneWard} has for itself. */
    public static final List<CollectionWindow> OWN =
            List.of(new CollectionWindow(Samples.vietnam("2024-05-02T07:00"), Samples.vietnam("2024-05-04T22:00")));

    /** The shipped campaign in its 209 units, always with the same codes. */
    static Kit ofTheProvince() {
        var units = StarterSet.units();
        Campaign campaign = StarterSet.campaigns(units).get(0);
        InMemoryRegistry registry = new InMemoryRegistry();
        registry.publish(units, 1);
        StarterSet.questionnaires().forEach(registry::publish);
        registry.put(campaign);
        Random random = new Random(3);
        registry.issue(campaign.unitIds().stream()
                .map(unit -> new Entry(EntryCode.draw(random), campaign.id(), unit, Entry.WHOLE_UNIT, null))
                .toList());
        return new ComposeKit(registry, ADDRESS).compose(campaign.id());
    }

    /** A ward with a name as long as they get, and a box in three places. */
    public static Kit ofOneWard(String title, Optional<URI> zaloGroup, List<CollectionWindow> windows) {
        Random random = new Random(4);
        return new Kit(
                Kit.LAYOUT,
                new CampaignId("mau-2024"),
                title,
                "Ban Dân vận Tỉnh ủy Bắc Giang",
                "Kế hoạch số 152-KH/BDVTU ngày 18/4/2023",
                "Người dân từ đủ 18 tuổi đến giao dịch tại bộ phận một cửa",
                "Cần hướng dẫn, xin hỏi cán bộ bộ phận một cửa hoặc gọi 0204 3854 000 trong giờ hành chính.",
                zaloGroup,
                Optional.of(new Signatory("TM. BAN CHỈ ĐẠO", List.of("TRƯỞNG BAN", "Nguyễn Văn A"))),
                true,
                ADDRESS,
                windows,
                List.of(new Kit.Group(
                        "213",
                        "Bắc Giang",
                        "Thành phố Bắc Giang",
                        List.of(
                                new PrintedCode(
                                        EntryCode.draw(random),
                                        "07204",
                                        "Phường Trần Nguyên Hãn",
                                        Entry.WHOLE_UNIT,
                                        List.of()),
                                new PrintedCode(
                                        EntryCode.draw(random),
                                        "07204",
                                        "Phường Trần Nguyên Hãn",
                                        "Bộ phận một cửa",
                                        OWN),
                                new PrintedCode(
                                        EntryCode.draw(random),
                                        "07204",
                                        "Phường Trần Nguyên Hãn",
                                        "Nhà văn hóa tổ dân phố số 2",
                                        List.of())))));
    }
}
