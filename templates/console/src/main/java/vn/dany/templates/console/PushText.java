package vn.dany.templates.console;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.desk.Desk;
import vn.dany.core.report.Pace;
import vn.dany.core.report.UnitPace;
import vn.dany.core.unit.UnitId;

/** What slow units are told: the campaign's own wording or that of the house, with names and figures filled in. */
final class PushText {

    private final Desk desk;
    private final Wording wording;

    PushText(Desk desk, Wording wording) {
        this.desk = desk;
        this.wording = wording;
    }

    /** What is put in the place of each name in brackets. */
    static List<String> placeholders() {
        return List.of(
                "[don_vi]",
                "[cum]",
                "[so_phieu]",
                "[so_nguoi]",
                "[ty_le]",
                "[con_thieu]",
                "[thoi_diem]",
                "[dong_luc]",
                "[dot]",
                "[danh_sach]");
    }

    /** The message to one unit. */
    String unit(UnitPace unit) {
        UnitId id = unit.progress().unit().id();
        Map<String, String> values = values(round().window(id).closesAt());
        values.put("[don_vi]", unit.progress().unit().fullName());
        values.put("[so_phieu]", wording.figures().count(unit.progress().responses()));
        values.put("[so_nguoi]", wording.figures().count(unit.progress().headcount()));
        values.put("[ty_le]", wording.figures().percent(unit.progress().responseRate()));
        values.put("[con_thieu]", wording.figures().count(unit.missing()));
        String house = unit.missing().isPresent()
                ? wording.pace().houseUnit()
                : wording.pace().houseUnitUncounted();
        return filled(desk.plan().unitMessage(), house, values);
    }

    /** The message to a district or group about {@code slow}, its slow units. */
    String cluster(Pace.Cluster cluster, List<UnitPace> slow) {
        Map<String, String> values = values(round().lastClosesAt());
        values.put("[cum]", cluster.name());
        values.put("[so_phieu]", wording.figures().count(cluster.responses()));
        values.put("[so_nguoi]", wording.figures().count(cluster.headcount()));
        values.put("[ty_le]", wording.figures().percent(Board.rate(cluster)));
        values.put("[con_thieu]", wording.figures().count(cluster.missing()));
        values.put("[danh_sach]", slow.stream().map(this::line).collect(Collectors.joining("\n")));
        String house = cluster.missing().isPresent()
                ? wording.pace().houseCluster()
                : wording.pace().houseClusterUncounted();
        return filled(desk.plan().clusterMessage(), house, values);
    }

    private String line(UnitPace unit) {
        String name = unit.progress().unit().fullName();
        String responses = wording.figures().count(unit.progress().responses());
        return unit.missing().isPresent()
                ? wording.pace()
                        .houseLine(
                                name,
                                responses,
                                wording.figures().count(unit.progress().headcount()),
                                wording.figures().count(unit.missing()))
                : wording.pace().houseLineUncounted(name, responses);
    }

    private Map<String, String> values(Instant closesAt) {
        Map<String, String> values = new LinkedHashMap<>();
        placeholders().forEach(name -> values.put(name, Figures.NONE));
        Campaign campaign = desk.progress().campaign();
        values.put("[dot]", wording.roundTitle(campaign, round().id()));
        values.put(
                "[thoi_diem]",
                wording.figures()
                        .at(desk.progress().countedAt().orElse(desk.pace().now())));
        values.put("[dong_luc]", wording.figures().end(closesAt));
        return values;
    }

    private Round round() {
        return desk.progress().round();
    }

    private static String filled(String own, String house, Map<String, String> values) {
        String text = own.isEmpty() ? house : own;
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace(value.getKey(), value.getValue());
        }
        return text;
    }
}
