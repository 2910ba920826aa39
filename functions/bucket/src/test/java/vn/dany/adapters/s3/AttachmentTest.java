package vn.dany.adapters.s3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void plainName_isLeftAsItIs() {
        assertThat(Attachment.named("ket-qua 1.xlsx")).isEqualTo("attachment; filename=\"ket-qua 1.xlsx\"");
    }

    @Test
    void toneMarks_areSpelledTwice() {
        assertThat(Attachment.named("Đợt.xlsx"))
                .isEqualTo("attachment; filename=\"Dot.xlsx\"; filename*=UTF-8''%C4%90%E1%BB%A3t.xlsx");
    }

    @Test
    void nameThatWouldBreakTheHeader_cannot() {
        assertThat(Attachment.named("a\"b\\c\r\nSet-Cookie: d/%41.xlsx"))
                .isEqualTo("attachment; filename=\"a_b_c__Set-Cookie: d__41.xlsx\";"
                        + " filename*=UTF-8''a%22b%5Cc%0D%0ASet-Cookie%3A%20d%2F%2541.xlsx");
    }
}
