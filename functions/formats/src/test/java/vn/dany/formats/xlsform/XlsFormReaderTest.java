package vn.dany.formats.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dany.core.finding.Verdict;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.ExpressionParser;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Section;

/** What is made of forms as other programs' users write them. */
class XlsFormReaderTest {

    private static final String YES_NO = """
            list_name | name | label::Tiếng Việt (vi) | label::English (en)
            yes_no | yes | Có | Yes
            yes_no | no | Không | No
            topping | cheese | Phô mai | Cheese
            topping | mushroom | Nấm | Mushroom
            topping | sausage | Xúc xích | Sausage
            """;

    @Test
    void pizzaQuestionnaire_isTaken() {
        Questionnaire pizza =
                loaded(Grid.of().sheet("survey", """
                        type | name | label::Tiếng Việt (vi) | label::English (en) | guidance_hint::English (en) | relevant | constraint | constraint_message::Tiếng Việt (vi) | required
                        note | welcome | Xin chào | Hello | | | | |
                        text | place | Quán ở đâu? | Where is the place? | | | | | yes
                        integer | age | Bao nhiêu tuổi? | How old? | In years | | .>=12 and . <= 120 | Từ 12 tuổi | TRUE
                        select_one yes_no | likes | Có thích pizza? | Do you like pizza? | | | | | yes
                        select_multiple topping or_other | toppings | Thích loại nào? | Favourite toppings? | | ${likes} = 'yes' | count-selected(.) <= 2 | |
                        date | last | Lần gần nhất? | The last time? | | selected(${likes}, 'yes') | . <= today() | |
                        """).sheet("choices", YES_NO).sheet("settings", """
                        form_title | form_id | version | default_language | style
                        Phiếu pizza | pizza | 12 | Tiếng Việt (vi) | pages
                        """));
        assertThat(pizza.version()).isEqualTo(new QuestionnaireVersion("pizza", 12));
        assertThat(pizza.title()).isEqualTo(LocalizedText.of("Phiếu pizza"));
        assertThat(pizza.addressee()).isEqualTo(LocalizedText.of("ông/bà", "you"));
        assertThat(pizza.sections()).singleElement().satisfies(section -> {
            assertThat(section.sectionId()).isEqualTo("S1");
            assertThat(section.title()).isNull();
        });
        assertThat(pizza.questions())
                .extracting(question -> question.id().value())
                .containsExactly("welcome", "place", "age", "likes", "toppings", "toppings_other", "last");
        Question age = question(pizza, "age");
        assertThat(age.kind()).isEqualTo(QuestionKind.Number.whole(12, 120));
        assertThat(age.constraint()).isNull();
        assertThat(age.constraintMessage()).isEqualTo(LocalizedText.of("Từ 12 tuổi"));
        assertThat(age.isAlwaysRequired()).isTrue();
        Question toppings = question(pizza, "toppings");
        assertThat(toppings.kind()).isInstanceOfSatisfying(QuestionKind.MultipleChoice.class, kind -> {
            assertThat(kind.atMost()).isEqualTo(2);
            assertThat(kind.choices())
                    .extracting(Choice::code)
                    .containsExactly("cheese", "mushroom", "sausage", "other");
        });
        Question other = question(pizza, "toppings_other");
        assertThat(other.isAlwaysRequired()).isFalse();
        assertThat(other.relevant()).isEqualTo(rule("selected(${toppings}, 'other')"));
        assertThat(question(pizza, "last").kind()).isEqualTo(new QuestionKind.Day());
        assertThat(question(pizza, "place").label()).isEqualTo(LocalizedText.of("Quán ở đâu?", "Where is the place?"));
    }

    @Test
    void numbersWithoutABound_areAsLongAsNumbersMayBe() {
        Questionnaire taken = loaded(Grid.of()
                .sheet("survey", "type | name | label | constraint\ninteger | N1 | Số | . > 0\ndecimal | N2 | Số |")
                .settings());
        long most = 999_999_999_999_999L;
        assertThat(question(taken, "N1").kind()).isEqualTo(QuestionKind.Number.whole(-most, most));
        assertThat(question(taken, "N1").constraint()).isEqualTo(rule(". > 0"));
        assertThat(question(taken, "N2").kind())
                .isEqualTo(QuestionKind.Number.decimal(BigDecimal.valueOf(-most), BigDecimal.valueOf(most)));
    }

    @Test
    void numbersShownAsTheyAre_areTexts() {
        Questionnaire taken = loaded(Grid.of()
                .sheet(
                        "survey",
                        "type | name | label | hint | default\n"
                                + "text | A1 | 2024 | 0.5~0.0 | 7~000\ndate | A2 | 5~General | 2~@ | 45383~dd/mm/yyyy")
                .settings());
        assertThat(question(taken, "A1").label()).isEqualTo(LocalizedText.of("2024"));
        assertThat(question(taken, "A1").defaults()).containsExactly("007");
        assertThat(question(taken, "A2").defaults()).containsExactly("2024-04-01");
    }

    @Test
    void formattedTexts_keepTheirEmphasisAndLines() {
        Questionnaire taken = loaded(Grid.of()
                .sheet(
                        "survey",
                        List.of(
                                List.of("type", "name", "label", "hint"),
                                List.of("note", "N1", "<b>Lưu ý</b><br>Chọn <i>một</i>", "Dòng một\nDòng hai")))
                .settings());
        assertThat(question(taken, "N1").label()).isEqualTo(LocalizedText.of("**Lưu ý**\nChọn *một*"));
        assertThat(question(taken, "N1").label().vi()).isEqualTo("Lưu ý\nChọn một");
        assertThat(question(taken, "N1").hint()).isEqualTo(LocalizedText.of("Dòng một\nDòng hai"));
    }

    @Test
    void choiceFilter_isWorkedOutForEachChoice() {
        Questionnaire cascade =
                loaded(Grid.of().sheet("survey", """
                        type | name | label | choice_filter
                        select_one tinh | tinh | Tỉnh |
                        select_one huyen | huyen | Huyện | tinh=${tinh}
                        select_multiple huyen | xem | Đã đến | Vùng = 'núi' or name = 'bg'
                        """).sheet("choices", """
                        list_name | name | label | tinh | Vùng
                        tinh | 24 | Bắc Giang | |
                        tinh | 27 | Bắc Ninh | |
                        huyen | ty | Tân Yên | 24 | trung du
                        huyen | sd | Sơn Động | 24 | núi
                        huyen | bg | Bắc Giang | 24 |
                        huyen | td | Tiên Du | 27 | đồng bằng
                        """).settings());
        assertThat(question(cascade, "huyen").choices())
                .extracting(Choice::relevant)
                .containsExactly(
                        rule("'24' = ${tinh}"), rule("'24' = ${tinh}"), rule("'24' = ${tinh}"), rule("'27' = ${tinh}"));
        assertThat(question(cascade, "xem").choices()).extracting(Choice::code).containsExactly("sd", "bg");
        assertThat(question(cascade, "xem").choices())
                .extracting(Choice::relevant)
                .containsOnlyNulls();
    }

    @Test
    void matrices_areKnownInBothNotations() {
        Questionnaire tables =
                loaded(Grid.of().sheet("survey", """
                        type | name | label | appearance | required | relevant
                        begin_group | phanB | Phần B | field-list | |
                        select_one muc | B0 | Cơ quan công khai thế nào? | label | | true()
                        select_one muc | B0a | Kế hoạch | list-nolabel | yes |
                        select_one muc | B0b | Kinh phí | list-nolabel | yes |
                        text | B0k | Ý khác | | |
                        end_group | phanB | | | |
                        begin group | B1 | Mức độ hài lòng | table-list | | ${B0a} = '1'
                        select_one muc | B1a | Đón tiếp | | |
                        select_one muc | B1b | Đúng hẹn | | |
                        end group | | | | |
                        """).sheet("choices", """
                        list_name | name | label | dany::dont_know
                        muc | 1 | Tốt |
                        muc | 2 | Khá |
                        muc | 3 | Trung bình |
                        muc | 4 | Kém |
                        muc | kb | Không biết | yes
                        """).settings());
        assertThat(tables.sections()).extracting(Section::sectionId).containsExactly("phanB", "S2");
        Question nolabel = question(tables, "B0");
        assertThat(nolabel.isAlwaysRequired()).isTrue();
        assertThat(nolabel.relevant()).isEqualTo(rule("true()"));
        assertThat(nolabel.kind()).isInstanceOfSatisfying(QuestionKind.Matrix.class, matrix -> {
            assertThat(matrix.rows()).extracting(row -> row.id().value()).containsExactly("B0a", "B0b");
            assertThat(matrix.scale().favourable()).isEqualTo(2);
            assertThat(matrix.scale().levels()).hasSize(4);
        });
        assertThat(question(tables, "B1").kind()).isInstanceOf(QuestionKind.Matrix.class);
        assertThat(question(tables, "B1").relevant()).isEqualTo(rule("${B0a} = '1'"));
        assertThat(question(tables, "B0k").kind()).isInstanceOf(QuestionKind.Text.class);
    }

    @Test
    void nestedGroups_passTheirRulesOnAndLeaveTheirLabels() {
        Questionnaire nested = loaded(Grid.of().sheet("survey", """
                        type | name | label | relevant
                        text | A1 | Một |
                        begin group | B | Phần B | ${A1} = 'x'
                        begin group | B1 | Trong | ${A1} != 'y' or ${A1} = 'z'
                        begin group | B2 | | ${A1} != 'w'
                        text | A2 | Hai | ${A1} = 'x'
                        end group | | |
                        text | A3 | Ba |
                        end group | | |
                        end group | | |
                        text | A4 | Bốn |
                        """).settings());
        assertThat(nested.sections()).extracting(Section::sectionId).containsExactly("S1", "B", "S3");
        assertThat(nested.sections().get(1).relevant()).isEqualTo(rule("${A1} = 'x'"));
        assertThat(question(nested, "B1").kind()).isEqualTo(new QuestionKind.Note());
        assertThat(question(nested, "B1").relevant()).isEqualTo(rule("${A1} != 'y' or ${A1} = 'z'"));
        assertThat(question(nested, "A2").relevant())
                .isEqualTo(rule("(${A1} != 'y' or ${A1} = 'z') and ${A1} != 'w' and ${A1} = 'x'"));
        assertThat(question(nested, "A3").relevant()).isEqualTo(rule("${A1} != 'y' or ${A1} = 'z'"));
    }

    @Test
    void daysInRules_areReadAndWrittenAsOtherProgramsWantThem() {
        Questionnaire taken = loaded(Grid.small().sheet("survey", """
                        type | name | label | constraint
                        date | D1 | Ngày | . >= date("2024-04-01") and . <= date(today()) and . != '2024-05-01'
                        date | D2 | Ngày | '2024-04-01' < . and . < '2024-02-30'
                        """));
        assertThat(question(taken, "D1").constraint())
                .hasToString(". >= '2024-04-01' and . <= today() and . != '2024-05-01'");
        assertThat(WrittenRule.of(question(taken, "D1").constraint(), Set.of(), false))
                .isEqualTo(". >= date('2024-04-01') and . <= today() and . != '2024-05-01'");
        assertThat(WrittenRule.of(question(taken, "D2").constraint(), Set.of(), false))
                .isEqualTo("date('2024-04-01') < . and . < '2024-02-30'");
        assertThat(XlsFormReader.read(XlsFormWriter.write(taken))).isEqualTo(new Verdict.Sound<>(taken));
    }

    @Test
    void tick_isOneChoiceThatMayBeDemanded() {
        Questionnaire taken = loaded(Grid.small().sheet("survey", """
                        type | name | label | required
                        acknowledge | A1 | Tôi đã đọc hướng dẫn. | yes
                        text | A2 | Ý kiến? |
                        """));
        Question tick = question(taken, "A1");
        assertThat(tick.isAlwaysRequired()).isTrue();
        assertThat(tick.kind()).isInstanceOfSatisfying(QuestionKind.MultipleChoice.class, kind -> {
            assertThat(kind.isTick()).isTrue();
            assertThat(kind.choices()).extracting(Choice::code).containsExactly("OK");
        });
        assertThat(XlsFormReader.read(XlsFormWriter.write(taken))).isEqualTo(new Verdict.Sound<>(taken));
    }

    @Test
    void daysOfWorkbooksThatCountFrom1904_areTheDaysTheyShow() {
        byte[] workbook = Grid.small()
                .sheet(
                        "survey",
                        "type | name | label | default\ndate | D1 | Ngày | 43921~dd/mm/yyyy\nrange | R1 | Điểm | 4")
                .bytes();
        byte[] from1904 = HostileWorkbooks.changed(
                workbook, "xl/workbook.xml", xml -> xml.replace("date1904=\"false\"", "date1904=\"1\""));
        assertThat(question(read(from1904), "D1").defaults()).containsExactly("2024-04-01");
        assertThat(question(read(from1904), "R1").defaults()).containsExactly("4");
        assertThat(question(read(workbook), "D1").defaults()).containsExactly("2020-03-31");
    }

    private static Questionnaire read(byte[] workbook) {
        return XlsFormReader.read(workbook).orElseThrow();
    }

    @Test
    void rangesAndDefaults_areTaken() {
        Questionnaire taken = loaded(Grid.of()
                .sheet("survey", """
                        type | name | label | parameters | default | appearance
                        range | R1 | Điểm | start=0 end=10 step=2 | 4 |
                        range | R2 | Điểm | | |
                        range | R3 | Điểm | start=0.5; end=2, step=0.5 | 1.5 |
                        date | D1 | Ngày | | 45383~dd/mm/yyyy |
                        decimal | N1 | Số | | 2.5 |
                        text | T1 | Chữ | | 007 | multiline w2
                        select_multiple co_khong | M1 | Mục | | 2 1 | minimal
                        """)
                .sheet("choices", "list_name | name | label\nco_khong | 1 | Có\nco_khong | 2 | Không")
                .settings());
        assertThat(question(taken, "R1").kind())
                .isEqualTo(QuestionKind.Number.whole(0, 10)
                        .withStep(BigDecimal.valueOf(2))
                        .asSlider());
        assertThat(question(taken, "R1").defaults()).containsExactly("4");
        assertThat(question(taken, "R2").kind())
                .isEqualTo(QuestionKind.Number.whole(1, 10).asSlider());
        assertThat(question(taken, "R3").kind())
                .isEqualTo(QuestionKind.Number.decimal(new BigDecimal("0.5"), BigDecimal.valueOf(2))
                        .withStep(new BigDecimal("0.5"))
                        .asSlider());
        assertThat(question(taken, "D1").defaults()).containsExactly("2024-04-01");
        assertThat(question(taken, "N1").defaults()).containsExactly("2.5");
        assertThat(question(taken, "T1").defaults()).containsExactly("007");
        assertThat(question(taken, "M1").defaults()).containsExactly("2", "1");
    }

    @Test
    void ourOwnColumns_areTaken() {
        Questionnaire own =
                loaded(Grid.of().sheet("survey", """
                        type | name | label | dany::step
                        select_one hl5 | E2 | Hài lòng? |
                        select_multiple kenh | B2 | Qua đâu? |
                        integer | N1 | Số | 5
                        """).sheet("choices", """
                        list_name | name | label | dany::favourable | dany::exclusive | dany::dont_know | dany::relevant | dany::indicator | dany::indicator::English (en)
                        hl5 | 1 | Tốt | 1 | | | | Tỷ lệ hài lòng | Satisfied
                        hl5 | 2 | Kém | | | | | |
                        kenh | 1 | Loa | | | | ${E2} = '1' | |
                        kenh | 9 | Không đâu | | yes | | | |
                        kenh | kb | Không biết | | | yes | | |
                        """).sheet("settings", """
                        form_title | form_id | version | dany::introduction | dany::notice | dany::addressee | dany::addressee::English (en) | dany::minutes
                        Phiếu | pks99 | 1 | Lời mở đầu | Bản dựng lại | đồng chí | you | 7
                        """));
        assertThat(question(own, "E2").kind())
                .isInstanceOfSatisfying(
                        QuestionKind.Rating.class,
                        rating -> assertThat(rating.scale().indicator())
                                .isEqualTo(LocalizedText.of("Tỷ lệ hài lòng", "Satisfied")));
        assertThat(question(own, "B2").choices())
                .containsExactly(
                        Choice.of("1", LocalizedText.of("Loa")).withRelevant(rule("${E2} = '1'")),
                        Choice.exclusive("9", LocalizedText.of("Không đâu")),
                        Choice.dontKnow("kb", LocalizedText.of("Không biết")));
        assertThat(((QuestionKind.Number) question(own, "N1").kind()).step()).isEqualTo(BigDecimal.valueOf(5));
        assertThat(own.introduction()).isEqualTo(LocalizedText.of("Lời mở đầu"));
        assertThat(own.noticeText()).contains(LocalizedText.of("Bản dựng lại"));
        assertThat(own.addressee()).isEqualTo(LocalizedText.of("đồng chí", "you"));
        assertThat(own.minutes()).isEqualTo(7);
    }

    @Test
    void ourOwnColumnsWithoutColons_areTheSame() {
        Questionnaire own = loaded(Grid.of()
                .sheet(
                        "survey",
                        "type | name | label | dany_contact\nhidden | unit_type | |\n" + "text | A1 | Điện thoại | yes")
                .sheet(
                        "settings",
                        "form_title | dany_title_en | form_id | version | dany_introduction | dany_introduction_en\n"
                                + "Phiếu | Form | phieu | 1 | Lời mở đầu | Introduction"));
        assertThat(own.title()).isEqualTo(LocalizedText.of("Phiếu", "Form"));
        assertThat(own.introduction()).isEqualTo(LocalizedText.of("Lời mở đầu", "Introduction"));
        assertThat(own.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.asksForContact()).isTrue());
    }

    @Test
    void plainColumns_areInTheDefaultLanguage() {
        Questionnaire english = loaded(Grid.of()
                .sheet("survey", "type | name | label | label::Tiếng Việt (vi)\ntext | A1 | Name it | Gọi tên")
                .sheet(
                        "settings",
                        "form_title | form_title::vi | form_id | version | default_language\n"
                                + "Form | Phiếu | phieu | 1 | English"));
        assertThat(question(english, "A1").label()).isEqualTo(LocalizedText.of("Gọi tên", "Name it"));
        assertThat(english.title()).isEqualTo(LocalizedText.of("Phiếu", "Form"));
    }

    @Test
    void thirdLanguages_areKept() {
        Questionnaire three = loaded(Grid.of()
                .sheet(
                        "survey",
                        "type | name | label | label::Tày | label::Français (fr)\ntext | A1 | Tên | Mừng | Nom")
                .settings());
        LocalizedText label = question(three, "A1").label();
        assertThat(label.byLanguage()).containsOnlyKeys("vi", "tyz", "fr");
        assertThat(label.in("en")).isEqualTo("Tên");
    }

    @Test
    void sheetsAndColumnsAreFoundHoweverTheyAreCapitalised() {
        Questionnaire taken = loaded(Grid.of()
                .sheet("Ghi chú", "=A1*2 | gì cũng được")
                .sheet(" Survey", "Type | NAME | Label | Notes\n TEXT | A1 | Tên | nhớ hỏi lại")
                .sheet("SETTINGS", "Form_Title | form_id | Version\nPhiếu | phieu | 1"));
        assertThat(taken.questions()).hasSize(1);
    }

    private static Question question(Questionnaire questionnaire, String id) {
        return questionnaire.questions().stream()
                .filter(question -> question.id().equals(new QuestionId(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Expression rule(String rule) {
        return ExpressionParser.parse(rule);
    }

    private static Questionnaire loaded(Grid grid) {
        Verdict<Questionnaire> outcome = XlsFormReader.read(grid.bytes());
        assertThat(outcome).isInstanceOf(Verdict.Sound.class);
        Questionnaire questionnaire = outcome.orElseThrow();
        // Whatever was taken can also be given back.
        assertThat(XlsFormReader.read(XlsFormWriter.write(questionnaire))).isEqualTo(outcome);
        return questionnaire;
    }
}
