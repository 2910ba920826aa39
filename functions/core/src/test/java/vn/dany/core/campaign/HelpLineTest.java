package vn.dany.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Nội vụ, điện thoại 0204.3855 888 (giờ hành chính) | 0204.3855 888 | 02043855888",
                "Hỏi tổ công tác, số 0912-345-678. | 0912-345-678 | 0912345678",
                "Gọi +84 912 345 678, hoặc 0204 3855 888 | +84 912 345 678 | +84912345678",
                "Tổng đài 1900 1234 | 1900 1234 | 19001234",
                "Phòng 12, ĐT:02043855888; sáng 7-11 giờ | 02043855888 | 02043855888",
            })
    void number_isFoundAsWritten(String contact, String shown, String dialled) {
        assertThat(HelpLine.in(contact)).contains(new HelpLine(shown, dialled));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mời đồng chí hỏi tổ công tác của xã nơi mình công tác.",
                "Theo Kế hoạch số 152-KH/BCSĐ ngày 18/04/2023",
                "Từ ngày 01-04-2024 đến 30-04-2024",
                "Mã số 024012345678, 0912 34",
                "Số tài khoản 112000123456"
            })
    void whatIsNoNumber_isNotDialled(String contact) {
        assertThat(HelpLine.in(contact)).isEmpty();
    }

    @Test
    void longRowOfDigits_costsNothing() {
        assertThat(HelpLine.in("0".repeat(100_000))).isEmpty();
    }
}
