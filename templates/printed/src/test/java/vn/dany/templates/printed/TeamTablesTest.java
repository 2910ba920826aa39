package vn.dany.templates.printed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.Duty;
import vn.dany.core.team.Roster;
import vn.dany.core.team.Saved;
import vn.dany.core.team.TeamMember;
import vn.dany.core.team.TeamState;
import vn.dany.core.team.Teams;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

@QuarkusTest
class TeamTablesTest {

    private static final Instant NOW = Samples.vietnam("2024-04-01T17:30");
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final TeamMember HOSTILE = new TeamMember("Nguyễn <b>&amp; \"Bình\" {x}", "Tổ trưởng & thủ quỹ");

    private final Campaign campaign = Samples.oneRound(new CampaignId("bang"));
    private final Saved saved = new Saved(1, NOW, "Giáp Văn Hùng", NOW.plusSeconds(60));

    @Test
    void reports_areByDistrictWithSums() throws Exception {
        Document document = document(tables().reports());
        assertThat(document.getElementsByTagName("b").getLength()).isZero();
        String text = document.getDocumentElement().getTextContent();
        assertThat(text)
                .contains(
                        "ĐẢNG CỘNG SẢN VIỆT NAM",
                        "BAN DÂN VẬN TỈNH ỦY",
                        "-BC/",
                        "TỈNH BẮC GIANG",
                        "Ngày 01/04/2024",
                        "Huyện Tân Yên",
                        "Huyện Lục Nam",
                        "Nguyễn <b>&amp; \"Bình\" {x} (Tổ trưởng & thủ quỹ)",
                        "chưa báo cáo",
                        "TỔNG CỘNG",
                        "1.242",
                        "Ảnh minh chứng");
        assertThat(cellsOfLastRow(document)).endsWith("1.242", "12", "12", "3", "");
        // Two districts, four communes, the sum, and the heads of the columns.
        assertThat(rows(document)).isEqualTo(2 + 4 + 1 + 1);
    }

    @Test
    void tableOfAStateOrgan_hasTheNationalTitle() throws Exception {
        String text = text(tables(LetterheadTest.of(campaign, "Ủy ban nhân dân tỉnh", "Kế hoạch số 152/KH-UBND"))
                .reports());
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "/BC-")
                .doesNotContain("ĐẢNG CỘNG SẢN");
    }

    @Test
    void tableOfAGroup_isNotHeadedByWhatIsAroundIt() throws Exception {
        Campaign few = Samples.asking(campaign, List.of(Samples.LAN_GIOI, Samples.PHUC_SON_LUC_NAM));
        assertThat(text(tables(few).reports()))
                .contains("XÃ LAN GIỚI, XÃ PHÚC SƠN")
                .doesNotContain("TỈNH BẮC GIANG");
        Campaign district = Samples.asking(campaign, List.of(Samples.LAN_GIOI, Samples.NHA_NAM, Samples.PHUC_SON));
        assertThat(text(tables(district).reports())).contains("HUYỆN TÂN YÊN");
        List<AdministrativeUnit> more = new ArrayList<>(Samples.register().all());
        more.add(new AdministrativeUnit(
                UnitId.of("07321", Samples.FOUNDED),
                "07321",
                "Đại Hóa",
                "Xã",
                UnitLevel.COMMUNE,
                Samples.TAN_YEN,
                Samples.FOUNDED,
                null));
        assertThat(text(new TeamTables(teams(campaign), new UnitRegister(more), NOW).reports()))
                .contains("4 ĐƠN VỊ THUỘC TỈNH BẮC GIANG");
    }

    @Test
    void rosters_areByUnitAndSayWhoOwesOne() throws Exception {
        String text = document(tables().rosters()).getDocumentElement().getTextContent();
        assertThat(text)
                .contains(
                        "DANH SÁCH PHÂN CÔNG",
                        "Xã Phúc Sơn, huyện Tân Yên (đã duyệt)",
                        "Thôn Đồng Lạng",
                        "Xã Lan Giới, huyện Tân Yên (chưa nộp danh sách)");
    }

    @Test
    void everyPart_isWellFormedAndEveryTableAsWideAsThePage() throws Exception {
        for (PrintedTable table : List.of(tables().reports(), tables().rosters())) {
            for (String part : table.parts().values()) {
                assertThat(xml(part).getDocumentElement()).isNotNull();
            }
            assertThat(table.columns().stream()
                            .mapToInt(PrintedTable.Column::width)
                            .sum())
                    .isEqualTo(14_286);
        }
    }

    private TeamTables tables() {
        return tables(campaign);
    }

    private TeamTables tables(Campaign of) {
        return new TeamTables(teams(of), Samples.register(), NOW);
    }

    private Teams teams(Campaign of) {
        return new Teams(of, DAY, DAY, of.unitIds().stream().map(this::state).toList(), Set.copyOf(of.unitIds()));
    }

    private static String text(PrintedTable table) throws Exception {
        return document(table).getDocumentElement().getTextContent();
    }

    private TeamState state(UnitId unit) {
        if (!unit.equals(Samples.PHUC_SON)) {
            return new TeamState(unit, true, Optional.empty(), 0, 0, 0, Optional.empty(), Optional.empty());
        }
        DailyReport report = new DailyReport(
                campaign.id(),
                unit,
                DAY,
                List.of(HOSTILE),
                OptionalInt.of(1_242),
                OptionalInt.of(12),
                Map.of(),
                "",
                true,
                saved);
        Roster roster = new Roster(
                campaign.id(),
                unit,
                List.of(new Duty(HOSTILE, "Thôn Đồng Lạng", "Sáng")),
                saved,
                Optional.of(new Roster.SignOff(NOW, "Trần Văn Nam")));
        return new TeamState(unit, true, Optional.of(report), 12, 3, 0, Optional.of(roster), Optional.empty());
    }

    private static List<String> cellsOfLastRow(Document document) {
        Element sum = (Element) document.getElementsByTagName("w:tr").item(rows(document));
        NodeList cells = sum.getElementsByTagName("w:tc");
        return IntStream.range(0, cells.getLength())
                .mapToObj(i -> cells.item(i).getTextContent().strip())
                .toList();
    }

    private static int rows(Document document) {
        // The head and the signatures stand in tables, too.
        return document.getElementsByTagName("w:tr").getLength() - 2;
    }

    private static Document document(PrintedTable table) throws Exception {
        return xml(table.parts().get("word/document.xml"));
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
