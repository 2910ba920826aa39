package vn.dany.core.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;

class KitNamesTest {

    private final Random random = new Random(1);

    @Test
    void names_areReadableWithoutToneMarks() {
        PrintedCode code = code("07204", "Phường Trần Nguyên Hãn", Entry.WHOLE_UNIT);
        Kit kit = kit(group("213", "Bắc Giang", code));
        KitNames names = new KitNames(kit);
        assertThat(names.folder(kit.groups().get(0))).isEqualTo("213-bac-giang");
        assertThat(names.poster(code, Paper.A4)).isEqualTo("07204-phuong-tran-nguyen-han-poster-a4.pdf");
        assertThat(names.png(code)).isEqualTo("qr/png/07204-phuong-tran-nguyen-han.png");
        assertThat(names.whole()).isEqualTo("mau-2024-kit.zip");
    }

    @Test
    void unitsOfOneName_haveTheirOwnFiles() {
        PrintedCode one = code("07333", "Xã Phúc Sơn", Entry.WHOLE_UNIT);
        PrintedCode other = code("07642", "Xã Phúc Sơn", Entry.WHOLE_UNIT);
        KitNames names = new KitNames(kit(group("216", "Tân Yên", one), group("220", "Sơn Động", other)));
        assertThat(names.code(one)).isEqualTo("07333-xa-phuc-son");
        assertThat(names.code(other)).isEqualTo("07642-xa-phuc-son");
    }

    @Test
    void placements_areInTheNamesAndToldApartEvenIfSpeltAlike() {
        PrintedCode desk = code("07204", "Phường Thọ Xương", "Bàn số 1");
        PrintedCode board = code("07204", "Phường Thọ Xương", "Bản số 1");
        PrintedCode whole = code("07204", "Phường Thọ Xương", Entry.WHOLE_UNIT);
        KitNames names = new KitNames(kit(group("213", "Bắc Giang", whole, desk, board)));
        assertThat(names.code(whole)).isEqualTo("07204-phuong-tho-xuong");
        assertThat(names.code(desk)).isEqualTo("07204-phuong-tho-xuong-ban-so-1");
        assertThat(names.code(board)).isEqualTo("07204-phuong-tho-xuong-ban-so-1-2");
    }

    @Test
    void everyName_isAsciiAndOnce() {
        List<PrintedCode> codes = new ArrayList<>();
        for (String placement : List.of("../../x", "a/b", "a\\b", "—", "", "🙂", "con", "Đình làng", "x".repeat(500))) {
            codes.add(code("07204", "Phường " + placement, placement));
        }
        Kit kit = kit(group("213", "/..", codes.toArray(PrintedCode[]::new)));
        KitNames names = new KitNames(kit);
        assertThat(codes.stream().map(names::code))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9-]{1,150}"));
        assertThat(names.folder(kit.groups().get(0))).matches("[a-z0-9-]+");
    }

    private PrintedCode code(String unitCode, String unitName, String placement) {
        return new PrintedCode(EntryCode.draw(random), unitCode, unitName, placement, List.of());
    }

    private static Kit.Group group(String code, String name, PrintedCode... codes) {
        return new Kit.Group(code, name, "Huyện " + name, List.of(codes));
    }

    static Kit kit(Kit.Group... groups) {
        return new Kit(
                Kit.LAYOUT,
                new CampaignId("mau-2024"),
                "Khảo sát",
                "Ban Dân vận",
                "Kế hoạch",
                "Người dân",
                "Một cửa",
                Optional.empty(),
                Optional.empty(),
                true,
                new PublicAddress(URI.create("https://khaosat.example.vn")),
                List.of(new CollectionWindow(Samples.OPENS, Samples.OPENS.plusSeconds(60))),
                List.of(groups));
    }
}
