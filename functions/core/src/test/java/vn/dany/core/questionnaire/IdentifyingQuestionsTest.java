package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.Samples;

class IdentifyingQuestionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Họ và tên của ông/bà: | NAME",
                "HO TEN | NAME",
                "1. Tên: | NAME",
                "Xin cho biết quý danh | NAME",
                "Your full name | NAME",
                "Name | NAME",
                "Số điện thoại | PHONE",
                "so dien thoai cua dong chi | PHONE",
                "SĐT (nếu có) | PHONE",
                "Mobile phone number | PHONE",
                "Địa chỉ nhà | ADDRESS",
                "Nơi ở hiện nay | ADDRESS",
                "Email | ADDRESS",
                "Home address | ADDRESS",
                "Số căn cước công dân | IDENTITY_NUMBER",
                "So CCCD/CMND | IDENTITY_NUMBER",
                "Passport no. | IDENTITY_NUMBER"
            })
    void labelThatAsksWhoSomebodyIs_isFound(String label, IdentifyingQuestions.Detail detail) {
        assertThat(IdentifyingQuestions.in(asking(label, new QuestionKind.Text(100))))
                .contains(new IdentifyingQuestions.Found(new QuestionId("A1"), detail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kiến nghị để thực hiện tốt hơn (không ghi tên người cụ thể; không ghi số điện thoại)",
                "Góp ý thêm, xin đừng ghi họ tên, số điện thoại",
                "Tên thủ tục ông/bà đã làm",
                "Comments. Do not write your name or phone number.",
                "Ý kiến khác",
                "Số năm công tác",
                "Lĩnh vực nào cần cải thiện?"
            })
    void otherLabels_areNot(String label) {
        assertThat(IdentifyingQuestions.in(asking(label, new QuestionKind.Text(100))))
                .isEmpty();
    }

    @Test
    void closedQuestions_nameNobody() {
        QuestionKind closed = new QuestionKind.SingleChoice(
                List.of(Choice.of("1", LocalizedText.of("Có")), Choice.of("2", LocalizedText.of("Không"))));
        assertThat(IdentifyingQuestions.in(asking("Ông/bà có ghi họ tên khi góp ý không?", closed)))
                .isEmpty();
    }

    @Test
    void wordingInAnyLanguage_counts() {
        Questionnaire english = asking(LocalizedText.of("Thông tin thêm", "Your full name"), new QuestionKind.Text(9));
        assertThat(IdentifyingQuestions.areAbsentFrom(english)).isFalse();
    }

    @Test
    void contact_isNoAnswer() {
        Questionnaire box = asking("Số điện thoại hoặc địa chỉ nhận trả lời:", new QuestionKind.Contact(200));
        assertThat(IdentifyingQuestions.in(box)).isEmpty();
        assertThat(IdentifyingQuestions.areAbsentFrom(box)).isTrue();
        assertThat(IdentifyingQuestions.areAbsentFrom(asking("Họ tên, điện thoại:", new QuestionKind.Contact(200))))
                .isFalse();
    }

    private static Questionnaire asking(String label, QuestionKind kind) {
        return asking(LocalizedText.of(label), kind);
    }

    private static Questionnaire asking(LocalizedText label, QuestionKind kind) {
        Questionnaire sample = Samples.questionnaire();
        return new Questionnaire(
                sample.version(),
                sample.title(),
                sample.headline(),
                sample.introduction(),
                null,
                sample.addressee(),
                5,
                List.of(new Section("A", null, null, List.of(Question.of(new QuestionId("A1"), label, kind)))),
                null);
    }
}
