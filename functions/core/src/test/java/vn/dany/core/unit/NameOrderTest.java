package vn.dany.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private static final LocalDate DATE = LocalDate.of(2024, 1, 1);

    @Test
    void lettersOfTheVietnameseAlphabet_followTheirOwnOrder() {
        assertSorted("An", "Ăn", "Ân", "Bắc", "Chu", "Cương", "Dĩnh", "Đa", "Em", "Êm", "On", "Ôn", "Ơn", "Un", "Ưng");
    }

    @Test
    void tones_decideOnlyBetweenNamesThatAreOtherwiseEqual() {
        assertSorted("Hoa", "Hòa", "Hỏa", "Hõa", "Hóa", "Họa", "Hoan");
        assertSorted("Tiến Dũng", "Tiên Lục", "Tiền Phong", "Tiên Sơn");
    }

    @Test
    void space_comesBeforeEveryLetter() {
        assertSorted("Yên", "Yên Dũng", "Yên Thế", "Yêna");
    }

    @Test
    void districtsOfTheProvince_standAsAPersonWouldSortThem() {
        assertSorted(
                "Bắc Giang",
                "Hiệp Hòa",
                "Lạng Giang",
                "Lục Nam",
                "Lục Ngạn",
                "Sơn Động",
                "Tân Yên",
                "Việt Yên",
                "Yên Dũng",
                "Yên Thế");
    }

    @Test
    void numbers_followTheirValue() {
        assertSorted("Cụm 2", "Cụm 10", "Cụm 10 a", "Cụm a");
    }

    @Test
    void unitsOfOneName_stayInAFixedOrder() {
        List<AdministrativeUnit> units = Stream.of("07336", "07354", "07360")
                .map(code -> new AdministrativeUnit(
                        UnitId.of(code, DATE), code, "Phúc Sơn", "Xã", UnitLevel.PROVINCE, null, DATE, null))
                .sorted(NameOrder.OF_UNITS)
                .toList();
        List<AdministrativeUnit> shuffled = new ArrayList<>(units);
        Collections.reverse(shuffled);
        shuffled.sort(NameOrder.OF_UNITS);

        assertThat(shuffled).isEqualTo(units);
    }

    private static void assertSorted(String... names) {
        List<String> shuffled = new ArrayList<>(List.of(names));
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(new NameOrder());
        assertThat(shuffled).containsExactly(names);
    }
}
