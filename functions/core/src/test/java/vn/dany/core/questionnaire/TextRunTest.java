package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRunTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chọn **một** ô | Chọn [một] ô",
                "**Một** và *hai*. | [Một] và (hai).",
                "(*nếu có*) | ((nếu có))",
                "chữ**đậm**liền | chữ[đậm]liền",
                "**Dòng một↵dòng hai** | [Dòng một↵dòng hai]"
            })
    void marks_becomeEmphasis(String marked, String shown) {
        String written = marked.replace('↵', '\n');
        assertThat(TextRun.of(written).stream()
                        .map(run -> run.isStrong()
                                ? "[" + run.text() + "]"
                                : run.isLight() ? "(" + run.text() + ")" : run.text())
                        .collect(Collectors.joining()))
                .isEqualTo(shown.replace('↵', '\n'));
        assertThat(TextRun.plain(written)).doesNotContain("*");
        assertThat(LocalizedText.of(written).vi()).isEqualTo(TextRun.plain(written));
        assertThat(LocalizedText.of(written).marked("en")).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 * 3 * 4", "2*3*4", "(*) Bắt buộc (*)", "(**)", "* một\n* hai", "****", "**", "** a **"})
    void starsThatMarkNothing_areStars(String text) {
        assertThat(TextRun.plain(text)).isEqualTo(text);
    }

    @Test
    void answers_areFoundWithinEmphasisToo() {
        assertThat(TextRun.of("Vì sao **chọn ${ B2 }** ở ${B3}?"))
                .extracting(run -> run.answer().map(QuestionId::value).orElse(run.text()), TextRun::isStrong)
                .containsExactly(
                        tuple("Vì sao ", false),
                        tuple("chọn ", true),
                        tuple("B2", true),
                        tuple(" ở ", false),
                        tuple("B3", false),
                        tuple("?", false));
        assertThat(LocalizedText.of("Ở ${B3}?").vi()).isEqualTo("Ở …?");
        assertThat(LocalizedText.of("${B3} ${1}", "${ B4 }").names()).containsExactly("1", "B3", "B4");
    }

    @Test
    void nothing_hasNoRuns() {
        assertThat(TextRun.of("")).isEmpty();
    }
}
