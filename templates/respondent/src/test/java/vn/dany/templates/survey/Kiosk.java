package vn.dany.templates.survey;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.ExpressionParser;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.questionnaire.PicturedForm;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.response.FormState;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.response.Route;
import vn.dany.core.response.ShowReceipt;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;

/** An entrance to a questionnaire with a question of every kind. */
final class Kiosk {

    static final EntryCode CODE = EntryCode.draw(new java.util.Random(7));

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final CampaignId CAMPAIGN = new CampaignId("thu-2024");

    static final Round ROUND = new Round(
            new RoundId(CAMPAIGN, 1),
            new CollectionWindow(Instant.parse("2024-03-31T17:00:00Z"), Instant.parse("2024-04-01T17:00:00Z")));

    private Kiosk() {}

    static final PublicAddress ADDRESS = new PublicAddress(URI.create("https://khaosat.example.vn"));

    static Entrance entrance() {
        return entrance(Entry.WHOLE_UNIT, questionnaire());
    }

    private static Entrance entrance(String placement, Questionnaire questionnaire) {
        UnitId district = UnitId.of("215", SINCE);
        AdministrativeUnit parent =
                new AdministrativeUnit(district, "215", "Yên Thế", "Huyện", UnitLevel.DISTRICT, null, SINCE, null);
        AdministrativeUnit unit = new AdministrativeUnit(
                UnitId.of("07243", SINCE), "07243", "Đồng Tiến", "Xã", UnitLevel.COMMUNE, district, SINCE, null);
        return new Entrance(
                new Entry(CODE, CAMPAIGN, unit.id(), placement, null),
                new Campaign(
                        CAMPAIGN,
                        LocalizedText.of("Lấy ý kiến về thực hiện dân chủ", "Opinions on grassroots democracy"),
                        LocalizedText.of("Ban Dân vận Tỉnh ủy", "Provincial mobilisation board"),
                        LocalizedText.of("Kế hoạch thử", "Trial plan"),
                        LocalizedText.of("Phiếu giúp cơ quan làm tốt hơn.", "The form helps the office do better."),
                        LocalizedText.of("cán bộ, công chức", "officials"),
                        LocalizedText.of(
                                "Mọi thắc mắc xin hỏi cán bộ phụ trách, điện thoại 0204.3855 888.",
                                "Please ask the staff in charge, telephone 0204.3855 888."),
                        new QuestionnaireVersion("thu", 1),
                        List.of(unit.id()),
                        1,
                        List.of(ROUND),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                questionnaire,
                unit,
                Optional.of(parent));
    }

    /** A form that asks for a name among its answers. */
    static Entrance naming() {
        Questionnaire sample = questionnaire();
        return entrance(
                Entry.WHOLE_UNIT,
                new Questionnaire(
                        sample.version(),
                        sample.title(),
                        sample.headline(),
                        sample.introduction(),
                        null,
                        sample.addressee(),
                        5,
                        List.of(new Section(
                                "A",
                                null,
                                null,
                                List.of(question(
                                        "A1", "Họ và tên", "Full name", new QuestionKind.Text(50), false, null)))),
                        null));
    }

    /** A form with things to be put into an order. */
    static Entrance orders() {
        return entrance(Entry.WHOLE_UNIT, Samples.orders());
    }

    /** A form with pictures: one that is made smaller, one that is as it is. */
    static Entrance pictured() {
        return entrance(
                Entry.WHOLE_UNIT,
                PicturedForm.of(
                        new QuestionnaireVersion("hinh", 1),
                        new Picture(PictureFile.of(PictureFile.Kind.JPEG, new byte[] {1}), 1_600, 900, "cổng chào"),
                        new Picture(PictureFile.of(PictureFile.Kind.PNG, new byte[] {2}), 120, 240, "biển")));
    }

    /** A box at a desk, with a contact question. */
    static Entrance box() {
        Section section = new Section(
                "A",
                LocalizedText.of("Nội dung góp ý", "Your suggestion"),
                null,
                List.of(
                        question(
                                "G4",
                                "Bộ phận liên quan",
                                "Section concerned",
                                new QuestionKind.SingleChoice(List.of(
                                        choice("1", "Bộ phận Một cửa", "One-stop desk"),
                                        choice("6", "Công an xã", "Commune police")
                                                .withRelevant(ExpressionParser.parse("${unit_type} = 'Xã'")),
                                        choice("7", "Công an phường", "Ward police")
                                                .withRelevant(ExpressionParser.parse("${unit_type} = 'Phường'")))),
                                false,
                                null),
                        question(
                                "G9",
                                "Có muốn được trả lời không?",
                                "Would you like a reply?",
                                new QuestionKind.SingleChoice(
                                        List.of(choice("1", "Không", "No"), choice("3", "Có, liên hệ", "Yes"))),
                                true,
                                null),
                        question(
                                        "G10",
                                        "Số điện thoại hoặc địa chỉ:",
                                        "Phone or address:",
                                        new QuestionKind.Contact(20),
                                        true,
                                        "${G9} = '3'")
                                .withHint(LocalizedText.of(
                                        "Chỉ ghi khi **muốn được liên hệ**.\nKhông ghi cũng *không sao*.",
                                        "Only for **a reply**.\nLeaving it empty is *fine*."))));
        return entrance(
                "Bộ phận Một cửa",
                new Questionnaire(
                        new QuestionnaireVersion("thu", 1),
                        LocalizedText.of("Hòm thư thử", "Trial box"),
                        null,
                        LocalizedText.of("Mời góp ý.", "Please comment."),
                        null,
                        LocalizedText.of("ông/bà", "you"),
                        3,
                        List.of(section),
                        null));
    }

    static FormState form(Entrance entrance, Map<String, List<String>> typed) {
        return state(entrance, new Route.WholeStop(), typed, Map.of(), Optional.empty(), false);
    }

    static FormState form(Entrance entrance, Round round) {
        return new FormState(
                entrance,
                round,
                "KEY",
                new Route.WholeStop(),
                Map.of(),
                Map.of(),
                "",
                Optional.empty(),
                Map.of(),
                false);
    }

    static FormState unsound(Entrance entrance, Map<String, List<String>> typed, AnswerCheck.Result check) {
        return state(entrance, new Route.WholeStop(), typed, Map.of(), Optional.of(check), false);
    }

    static FormState reopened(Entrance entrance, Map<String, List<String>> typed) {
        return state(entrance, new Route.WholeStop(), typed, Map.of(), Optional.empty(), true);
    }

    static FormState section(Entrance entrance, Map<String, List<String>> typed) {
        Section second = entrance.questionnaire().sections().get(1);
        return state(entrance, new Route.SectionStop(second, 2, 2), typed, typed, Optional.empty(), false);
    }

    static FormState review(Entrance entrance, Map<String, List<String>> typed) {
        return state(entrance, new Route.ReviewStop(), typed, typed, Optional.empty(), false);
    }

    static ShowReceipt.Genuine receipt(Entrance entrance) {
        return receipt(entrance, false);
    }

    static ShowReceipt.Genuine receipt(Entrance entrance, boolean trial) {
        Instant hour = Instant.parse("2024-04-01T01:00:00Z");
        return new ShowReceipt.Genuine(entrance, new ReceiptCode("ABCDEFGHJKMNPRS"), Optional.of(hour), trial);
    }

    private static FormState state(
            Entrance entrance,
            Route.Stop stop,
            Map<String, List<String>> typed,
            Map<String, List<String>> carried,
            Optional<AnswerCheck.Result> check,
            boolean reopened) {
        String seal = carried.isEmpty() ? "" : "SEAL";
        return new FormState(entrance, ROUND, "KEY", stop, typed, carried, seal, check, Map.of(), reopened);
    }

    static Questionnaire questionnaire() {
        Scale scale = new Scale(
                "md4",
                List.of(
                        choice("1", "Tốt", "Good"),
                        choice("2", "Khá", "Fair"),
                        choice("3", "Trung bình", "Average"),
                        choice("4", "Chưa tốt", "Poor"),
                        Choice.dontKnow("kb", LocalizedText.of("Không biết", "Don't know"))),
                2);
        List<Choice> places = List.of(
                choice("1", "Niêm yết", "Notice board"),
                choice("2", "Nhóm Zalo", "Zalo group"),
                Choice.exclusive("9", LocalizedText.of("Không được biết", "Not informed")));
        Section first = new Section(
                "A",
                LocalizedText.of("Phần A. Chung", "Part A. General"),
                null,
                List.of(
                        question("N1", "Xin đọc kỹ.", "Please read.", new QuestionKind.Note(), false, null),
                        question(
                                "A1",
                                "A1. Đồng chí công tác tại",
                                "A1. You work at",
                                new QuestionKind.SingleChoice(List.of(
                                        choice("1", "Ủy ban nhân dân", "People's committee"),
                                        choice("2", "Mặt trận", "Fatherland Front"))),
                                true,
                                null),
                        question(
                                "A2",
                                "A2. Biết qua",
                                "A2. Informed by",
                                new QuestionKind.MultipleChoice(places, 2),
                                true,
                                null)));
        Section second = new Section(
                "B",
                LocalizedText.of("Phần B. Đánh giá", "Part B. Assessment"),
                ExpressionParser.parse("${A1} != ''"),
                List.of(
                        question(
                                "B1",
                                "B1. Công khai các nội dung",
                                "B1. Openness",
                                new QuestionKind.Matrix(
                                        scale,
                                        List.of(
                                                new QuestionKind.Row(
                                                        new QuestionId("B1a"), LocalizedText.of("Kế hoạch", "Plans")),
                                                new QuestionKind.Row(
                                                        new QuestionId("B1b"), LocalizedText.of("Kinh phí", "Funds")))),
                                true,
                                null),
                        question(
                                "B2",
                                "B2. Gương mẫu",
                                "B2. Example",
                                new QuestionKind.Rating(scale),
                                true,
                                "selected(${A2}, '2') and ${A1} = '1'"),
                        question("B3", "B3. Số năm", "B3. Years", QuestionKind.Number.whole(0, 60), false, null),
                        question(
                                "B4",
                                "B4. Kiến nghị <khác>",
                                "B4. Anything <else>",
                                new QuestionKind.Text(20),
                                false,
                                null)));
        return new Questionnaire(
                new QuestionnaireVersion("thu", 1),
                LocalizedText.of("Phiếu thử", "Trial form"),
                LocalizedText.of("Dân chủ ở cơ quan mình thế nào?", "How is democracy practised here?"),
                LocalizedText.of("Mỗi người trả lời một lần.", "One answer each."),
                LocalizedText.of("BẢN DỰNG LẠI – không phải mẫu chính thức.", "RECONSTRUCTED – not the official form."),
                LocalizedText.of("đồng chí", "you"),
                5,
                List.of(first, second),
                null);
    }

    private static Question question(
            String id, String vi, String en, QuestionKind kind, boolean required, String relevant) {
        Expression rule = relevant == null ? null : ExpressionParser.parse(relevant);
        return Question.of(new QuestionId(id), LocalizedText.of(vi, en), kind)
                .withRequired(required)
                .withRelevant(rule);
    }

    private static Choice choice(String code, String vi, String en) {
        return Choice.of(code, LocalizedText.of(vi, en));
    }
}
