package vn.dany.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.Samples;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

class RegisterJsonTest {

    /** What DynamoDB takes as one item, less some room for its key and its other attributes. */
    private static final int ROOM = 400 * 1024 - 1024;

    private static final List<String> SYLLABLES = List.of(
            "Nhã", "Nam", "Phúc", "Sơn", "Lan", "Giới", "Cao", "Thượng", "Ngọc", "Thiện", "Việt", "Lập", "Quế", "Nham",
            "Tân", "Yên", "Lục", "Ngạn", "Đồng", "Tiến", "Xuân", "Lương", "Hồng", "Thái", "Bình", "Minh", "Đức",
            "Hương", "Vĩnh", "Kiên", "Trần", "Nguyên", "Hãn", "Dĩnh", "Kế", "Mỹ", "Độ", "Song", "Mai", "Khê");

    @Test
    void tenThousandUnits_fitOneItemAndAreReadBackUnchanged() {
        UnitRegister register = country(10_000);
        byte[] compressed = JsonText.compress(RegisterJson.write(register));
        assertThat(compressed.length).as("bytes for 10,000 units").isLessThan(ROOM);
        assertThat(RegisterJson.read(JsonText.decompress(compressed)).all()).isEqualTo(register.all());
    }

    @Test
    void tenThousandUnitsThatAllEnded_fitOneItemWithTheirSuccessors() {
        UnitRegister before = country(10_000);
        LocalDate on = LocalDate.of(2025, 7, 1);
        List<AdministrativeUnit> units = new ArrayList<>();
        List<Succession> successions = new ArrayList<>();
        for (AdministrativeUnit unit : before.all()) {
            UnitId parent = unit.parent()
                    .map(id -> UnitId.of(before.unit(id).code(), on))
                    .orElse(null);
            units.add(new AdministrativeUnit(
                    unit.id(),
                    unit.code(),
                    unit.name(),
                    unit.type(),
                    unit.level(),
                    unit.parentId(),
                    unit.validFrom(),
                    on));
            units.add(new AdministrativeUnit(
                    UnitId.of(unit.code(), on), unit.code(), unit.name(), unit.type(), unit.level(), parent, on, null));
            successions.add(new Succession(
                    unit.id(), UnitId.of(unit.code(), on), on, Succession.Kind.MOVED, "NQ 1658", Succession.DERIVED));
        }
        UnitRegister register = new UnitRegister(units, successions, List.of());
        byte[] compressed = JsonText.compress(RegisterJson.write(register));
        assertThat(compressed.length).as("bytes for 20,000 units").isLessThan(ROOM);
        UnitRegister read = RegisterJson.read(JsonText.decompress(compressed));
        assertThat(read.all()).isEqualTo(units);
        assertThat(read.successions()).isEqualTo(successions);
    }

    @Test
    void idsOfTheirOwnAndGroups_areReadBack() {
        UnitRegister samples = Samples.register();
        UnitId own = new UnitId("u0123456789");
        List<AdministrativeUnit> units = new ArrayList<>(samples.all());
        units.add(new AdministrativeUnit(own, "99", "X", "Tỉnh", UnitLevel.PROVINCE, null, Samples.FOUNDED, null));
        UnitRegister register =
                new UnitRegister(units, List.of(), List.of(new UnitGroup("Cụm 1", List.of(Samples.PHUC_SON, own))));
        UnitRegister read = RegisterJson.read(RegisterJson.write(register));
        assertThat(read.all()).isEqualTo(units);
        assertThat(read.groups()).isEqualTo(register.groups());
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "name", "type", "level", "from"})
    void missingField_isNamed(String field) {
        ObjectNode tree = RegisterJson.write(Samples.register());
        ((ObjectNode) tree.get("units").get(2)).remove(field);
        assertThatThrownBy(() -> RegisterJson.read(tree))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(field);
    }

    @Test
    void bytesThatAreNotCompressedJson_areRefused() {
        assertThatThrownBy(() -> JsonText.decompress(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonText.read("{")).isInstanceOf(IllegalArgumentException.class);
    }

    private static UnitRegister country(int size) {
        Random random = new Random(20240401);
        List<AdministrativeUnit> units = new ArrayList<>();
        UnitId province = null;
        UnitId district = null;
        for (int i = 0; units.size() < size; i++) {
            String name = SYLLABLES.get(random.nextInt(SYLLABLES.size())) + " "
                    + SYLLABLES.get(random.nextInt(SYLLABLES.size()));
            LocalDate from = LocalDate.of(2004 + random.nextInt(20), 1 + random.nextInt(12), 1);
            LocalDate to = random.nextInt(3) == 0 ? LocalDate.of(2025, 7, 1) : null;
            String code = String.format(Locale.ROOT, "%05d", i);
            UnitId id = UnitId.of(code, from);
            if (i % 160 == 0) {
                units.add(new AdministrativeUnit(id, code, name, "Tỉnh", UnitLevel.PROVINCE, null, from, to));
                province = id;
            } else if (i % 16 == 1) {
                units.add(new AdministrativeUnit(id, code, name, "Huyện", UnitLevel.DISTRICT, province, from, to));
                district = id;
            } else {
                String type = List.of("Xã", "Phường", "Thị trấn").get(random.nextInt(3));
                units.add(new AdministrativeUnit(id, code, name, type, UnitLevel.COMMUNE, district, from, to));
            }
        }
        return new UnitRegister(units);
    }
}
