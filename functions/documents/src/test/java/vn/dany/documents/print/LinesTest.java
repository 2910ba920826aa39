package vn.dany.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void textThatFits_isOneLine() {
        assertThat(broken("Phường Thọ Xương", 20)).containsExactly("Phường Thọ Xương");
    }

    @Test
    void lastLine_isNotASingleShortWord() {
        assertThat(broken("một hai ba bốn năm sáu bảy", 22)).containsExactly("một hai ba bốn", "năm sáu bảy");
    }

    @Test
    void twoLines_partAfterACommaIfTheyCan() {
        assertThat(broken("xây dựng Đảng, xây dựng chính quyền", 26))
                .containsExactly("xây dựng Đảng,", "xây dựng chính quyền");
        assertThat(broken("xây dựng Đảng, xây dựng chính quyền", 19)).hasSize(2).doesNotContain("xây dựng Đảng,");
    }

    @Test
    void number_staysWithTheWordBeforeIt() {
        assertThat(broken("Khảo sát PKS 01 năm 2024", 20)).containsExactly("Khảo sát PKS 01", "năm 2024");
    }

    @Test
    void numberTooLongForTheWordBeforeIt_hasALineOfItsOwn() {
        String digest = "5".repeat(18);
        assertThat(broken("bản lưu đã chốt: " + digest, 20)).endsWith(digest).allMatch(line -> line.length() <= 20);
        assertThat(Lines.full("chốt: " + "5".repeat(30), 20, 20, String::length))
                .containsExactly("chốt:", "5".repeat(20), "5".repeat(10));
    }

    @Test
    void signWithoutAGlyph_isWrittenOtherwise_andNoTwoAlike() {
        assertThat(Typeface.PAPER.letters("≤ 5 triệu")).isNotEqualTo(Typeface.PAPER.letters("≥ 5 triệu"));
        assertThat(Typeface.PAPER.letters("≥ 5 triệu")).doesNotContain("?");
        assertThat(Typeface.PAPER.width("a    b", 10)).isGreaterThan(Typeface.PAPER.width("a b", 10));
    }

    @Test
    void wordWiderThanALine_hasItsOwn() {
        assertThat(broken("a " + "b".repeat(30) + " c", 10)).containsExactly("a", "b".repeat(30), "c");
    }

    private static List<String> broken(String text, int width) {
        return Lines.balanced(text, width, String::length);
    }
}
