package vn.dany.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Hoà, Hòa",
        "Hiệp Hòa, hiep hoa",
        "Đồng Tiến, dong tien",
        "ĐỒNG VIỆT, đồng việt",
        "Trần Nguyên Hãn, tran nguyen han",
        "Thụy Hương, Thuỵ Hương",
        "' Tân  Yên ', tan yen",
        "Tân\u00a0Yên, tân yên"
    })
    void spellingsOfOneName_areTheSame(String one, String other) {
        assertThat(SearchText.fold(one)).isEqualTo(SearchText.fold(other));
    }

    @Test
    void composedAndDecomposedForms_areTheSame() {
        String name = "Thường Thắng";
        assertThat(SearchText.fold(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(SearchText.fold(name));
    }

    @Test
    void differentLetters_stayDifferent() {
        assertThat(SearchText.fold("Tân Yên")).isNotEqualTo(SearchText.fold("Tân Uyên"));
    }
}
