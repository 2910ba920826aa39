package vn.dany.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNameTest {

    @ParameterizedTest
    @CsvSource({"Hoà,Hòa", "Cảnh Thuỵ,Cảnh Thụy", "huyện Yên Thế,Huyện  Yên Thế", "Phúc Hoà,Phúc Hòa"})
    void oneNameInTwoSpellings_isTheSame(String one, String other) {
        assertThat(UnitName.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Xa Lý,Sa Lý", "Tân Sơn,Tân Sỏi", "Đồng Tiến,Đông Tiến", "Đa Mai,Da Mai", "Hòa Sơn,Hóa Sơn"})
    void namesThatDifferInATone_areNot(String one, String other) {
        assertThat(UnitName.same(one, other)).isFalse();
    }
}
