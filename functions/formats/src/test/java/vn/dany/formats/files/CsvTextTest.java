package vn.dany.formats.files;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    private static final String PIECES = "=+-@＝＋－＠\t\r\n\"',;\0\u0007\u202E\u2066\u200F\uFEFF\uD800 aĐ1|\u2028\u0085";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-3", "@SUM", "\tx", "\rx", "＝1", "＋1", "－1", "＠a"})
    void cellThatLooksLikeAFormula_isDefused(String cell) {
        assertThat(CsvText.neutral(cell)).isEqualTo("'" + cell);
        assertThat(CsvText.neutral("Xã " + cell)).isEqualTo("Xã " + cell);
        assertThat(CsvText.neutral("")).isEmpty();
    }

    @Test
    void tenThousandHostileTexts_areEachOneCellThatIsNoFormula() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder hostile = new StringBuilder();
            int length = i == 0 ? 100_000 : random.nextInt(12);
            for (int j = 0; j < length; j++) {
                hostile.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            String cell = CsvText.plain(hostile.toString());
            String text = new CsvText(',').line(List.of("a", cell, "b")).toString();
            List<String> read = CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                    .findFirst()
                    .orElseThrow()
                    .getFields();
            assertThat(read).containsExactly("a", cell, "b");
            assertThat(text.lines()).hasSize(1);
            assertThat(cell).doesNotContainPattern("[\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069\u200F\uFEFF]");
            assertThat(cell.isEmpty() || "=+-@＝＋－＠".indexOf(cell.charAt(0)) < 0).isTrue();
        }
    }
}
