package vn.dany.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.ExpressionParser;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/** A small province, one questionnaire with every kind of question, and campaigns over them. */
public final class Samples {

    /** From when on the sample units exist. */
    public static final LocalDate FOUNDED = LocalDate.of(2024, 1, 1);

    public static final UnitId PROVINCE = UnitId.of("24", FOUNDED);
    public static final UnitId TAN_YEN = UnitId.of("216", FOUNDED);
    public static final UnitId LUC_NAM = UnitId.of("220", FOUNDED);
    public static final UnitId LAN_GIOI = UnitId.of("07303", FOUNDED);
    public static final UnitId NHA_NAM = UnitId.of("07306", FOUNDED);

    /** One of two communes called Xã Phúc Sơn. */
    public static final UnitId PHUC_SON = UnitId.of("07318", FOUNDED);

    /** The other one, in the other district. */
    public static final UnitId PHUC_SON_LUC_NAM = UnitId.of("07630", FOUNDED);

    /** The four communes, in the order of the register. */
    public static final List<UnitId> COMMUNES = List.of(LAN_GIOI, NHA_NAM, PHUC_SON, PHUC_SON_LUC_NAM);

    /** Opening of the only round of {@link #oneRound}: 01/4/2024, 0:00 in Vietnam. */
    public static final Instant OPENS = vietnam("2024-04-01T00:00");

    /** Its closing: the end of that day in Vietnam. */
    public static final Instant CLOSES = vietnam("2024-04-02T00:00");

    private Samples() {}

    /** The instant at which clocks in Vietnam show {@code local}, such as {@code 2024-04-01T08:00}. */
    public static Instant vietnam(String local) {
        return LocalDateTime.parse(local).atZone(CollectionWindow.ZONE).toInstant();
    }

    /** A campaign id that no other call has given, for tests that share a store. */
    public static CampaignId freshCampaignId() {
        return new CampaignId("c" + UUID.randomUUID().toString().substring(0, 13));
    }

    /** The same campaign, asked in these units only. */
    public static Campaign asking(Campaign c, List<UnitId> unitIds) {
        return new Campaign(
                c.id(),
                c.title(),
                c.organ(),
                c.legalBasis(),
                c.purpose(),
                c.population(),
                c.contact(),
                c.questionnaire(),
                unitIds,
                c.secretVersion(),
                c.rounds(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** One province, two districts, four communes. */
    public static UnitRegister register() {
        return new UnitRegister(List.of(
                unit("24", "Bắc Giang", "Tỉnh", UnitLevel.PROVINCE, null),
                unit("216", "Tân Yên", "Huyện", UnitLevel.DISTRICT, PROVINCE),
                unit("07303", "Lan Giới", "Xã", UnitLevel.COMMUNE, TAN_YEN),
                unit("07306", "Nhã Nam", "Thị trấn", UnitLevel.COMMUNE, TAN_YEN),
                unit("07318", "Phúc Sơn", "Xã", UnitLevel.COMMUNE, TAN_YEN),
                unit("220", "Lục Nam", "Huyện", UnitLevel.DISTRICT, PROVINCE),
                unit("07630", "Phúc Sơn", "Xã", UnitLevel.COMMUNE, LUC_NAM)));
    }

    private static AdministrativeUnit unit(
            String code, String name, String type, UnitLevel level, @Nullable UnitId parent) {
        return new AdministrativeUnit(UnitId.of(code, FOUNDED), code, name, type, level, parent, FOUNDED, null);
    }

    /** {@link #questionnaire(QuestionnaireVersion)} under the version the sample campaigns ask. */
    public static Questionnaire questionnaire() {
        return questionnaire(new QuestionnaireVersion("mau-thu", 1));
    }

    /**
     * Every kind of question, don't-know and exclusive choices, a skipped question, a skipped section and a constraint:
     * A1 single; B1a, B1b matrix; B2 several; C1 rating; C2 several (when C1 is one of the two last levels); C3 number
     * below 100 except 13; C4 text; D (when A1 = 1): D1 single, D2 decimal, D3 day, D4 slider in steps of 2, D5 single
     * with a choice offered only when D1 = 2.
     */
    public static Questionnaire questionnaire(QuestionnaireVersion version) {
        Choice none = Choice.dontKnow("kb", both("Không biết", "Don't know"));
        Scale levels = new Scale(
                "md4",
                List.of(choice("1"), choice("2"), choice("3"), choice("4"), none),
                2,
                both("Tỷ lệ đánh giá tốt", "Rated good"));
        Scale satisfied = new Scale("hl5", choices("1", "2", "3", "4", "5"), 2);
        List<QuestionKind.Row> rows = List.of(
                new QuestionKind.Row(new QuestionId("B1a"), both("Kế hoạch công tác", "Plans")),
                new QuestionKind.Row(new QuestionId("B1b"), both("Thu, chi", "Finances")));
        List<Choice> ways = List.of(
                choice("1"), choice("2"), choice("3"), Choice.exclusive("9", both("Không kênh nào", "None")), none);
        Section a = section("A", null, asked("A1", new QuestionKind.SingleChoice(choices("1", "2", "3")), true, null));
        Section b = section(
                "B",
                null,
                asked("B0", new QuestionKind.Note(), false, null),
                asked("B1", new QuestionKind.Matrix(levels, rows), true, null),
                asked("B2", new QuestionKind.MultipleChoice(ways, 2), true, null));
        Section c = section(
                "C",
                null,
                asked("C1", new QuestionKind.Rating(satisfied), true, null),
                asked("C2", new QuestionKind.MultipleChoice(ways, 5), false, "${C1} = '4' or ${C1} = '5'"),
                Question.of(
                                new QuestionId("C3"),
                                both("Số năm công tác", "Years of service"),
                                QuestionKind.Number.whole(0, 99))
                        .withHint(both("Ghi số tròn năm", "Whole years"))
                        .withConstraint(ExpressionParser.parse(". != 13"), both("Không nhận số 13", "Not thirteen")),
                asked("C4", new QuestionKind.Text(500), false, null));
        Section d = section(
                "D",
                "${A1} = '1'",
                asked("D1", new QuestionKind.SingleChoice(List.of(choice("1"), choice("2"), none)), true, null),
                asked("D2", QuestionKind.Number.decimal(new BigDecimal("-2.5"), new BigDecimal("2.5")), false, null),
                asked("D3", new QuestionKind.Day(), false, null)
                        .withConstraint(ExpressionParser.parse(". <= today()"), null),
                asked(
                                "D4",
                                QuestionKind.Number.whole(0, 10)
                                        .withStep(BigDecimal.valueOf(2))
                                        .asSlider(),
                                false,
                                null)
                        .withDefaults(List.of("4")),
                asked(
                                "D5",
                                new QuestionKind.SingleChoice(List.of(
                                        choice("1"),
                                        choice("2"),
                                        choice("3").withRelevant(ExpressionParser.parse("${D1} = '2'")))),
                                true,
                                null)
                        .withRequired(true, both("Xin chọn một mức", "Please choose a level")));
        return new Questionnaire(
                version,
                both("Phiếu thử", "Sample questionnaire"),
                null,
                both("Đồng chí không phải ghi họ tên.", "No name is asked for."),
                both("Bản dựng lại", "Reconstructed"),
                both("đồng chí", "you"),
                5,
                List.of(a, b, c, d),
                null);
    }

    /** Things to be put into an order: A1 single, B1 a ranking of four that is demanded, B2 one of two that is not. */
    public static Questionnaire orders() {
        return new Questionnaire(
                new QuestionnaireVersion("thu-tu", 1),
                both("Việc nào làm trước", "What to do first"),
                null,
                both("Ông/bà không phải ghi họ tên.", "No name is asked for."),
                null,
                both("ông/bà", "you"),
                2,
                List.of(
                        section(
                                "A",
                                null,
                                asked("A1", new QuestionKind.SingleChoice(choices("1", "2", "3")), true, null)),
                        section(
                                "B",
                                null,
                                asked(
                                        "B1",
                                        ranking(
                                                "B1",
                                                both("Đường liên thôn", "Village roads"),
                                                both("Nước sạch", "Clean water"),
                                                both("Trường mầm non", "Kindergarten"),
                                                both("Trạm y tế", "Health station")),
                                        true,
                                        null),
                                asked(
                                        "B2",
                                        ranking("B2", both("Họp thôn", "Meetings"), both("Loa truyền thanh", "Radio")),
                                        false,
                                        null))),
                null);
    }

    private static QuestionKind ranking(String id, LocalizedText... things) {
        List<QuestionKind.Row> rows = new ArrayList<>();
        for (LocalizedText thing : things) {
            String code = QuestionKind.Ranking.rowCode(new QuestionId(id), Integer.toString(rows.size() + 1));
            rows.add(new QuestionKind.Row(new QuestionId(code), thing));
        }
        return new QuestionKind.Ranking(rows);
    }

    /** A suggestion box: G2 and G9 single, G10 the contact details, asked when G9 = 3 and not demanded. */
    public static Questionnaire box() {
        return new Questionnaire(
                new QuestionnaireVersion("hom-thu", 1),
                both("Hòm thư thử", "Sample box"),
                null,
                both("Ông/bà không phải ghi họ tên.", "No name is asked for."),
                null,
                both("ông/bà", "you"),
                2,
                List.of(
                        section(
                                "A",
                                null,
                                asked("G2", new QuestionKind.SingleChoice(choices("1", "2", "3")), true, null)),
                        section(
                                "B",
                                null,
                                asked("G7", new QuestionKind.Text(1000), false, null),
                                asked("G9", new QuestionKind.SingleChoice(choices("1", "2", "3")), true, null),
                                asked("G10", new QuestionKind.Contact(200), false, "${G9} = '3'"))),
                null);
    }

    /**
     * A box as it ships, which takes photos: G2 says what it is and whether G7 is asked for; G5 and G11 are counted and read
     * by nobody.
     */
    public static Questionnaire tellingBox() {
        return new Questionnaire(
                new QuestionnaireVersion("hom-thu-day-du", 1),
                both("Hòm thư đầy đủ", "Telling box"),
                null,
                both("Ông/bà không phải ghi họ tên.", "No name is asked for."),
                null,
                both("ông/bà", "you"),
                2,
                List.of(section(
                        "A",
                        null,
                        asked("G2", new QuestionKind.SingleChoice(choices("1", "2", "3")), true, null),
                        asked("G5", new QuestionKind.SingleChoice(choices("1", "2", "3")), true, null),
                        asked("G7", new QuestionKind.Text(1000), true, "${G2} = '2' or ${G2} = '3'"),
                        asked("G9", new QuestionKind.SingleChoice(choices("1", "2", "3")), true, null),
                        asked("G10", new QuestionKind.Contact(200), false, "${G9} = '3'"),
                        asked("G11", new QuestionKind.SingleChoice(choices("1", "2", "3")), false, null))),
                null,
                true);
    }

    private static Section section(String id, @Nullable String relevant, Question... questions) {
        return new Section(
                id,
                both("Phần " + id, "Part " + id),
                relevant == null ? null : ExpressionParser.parse(relevant),
                List.of(questions));
    }

    private static Question asked(String id, QuestionKind kind, boolean required, @Nullable String relevant) {
        return Question.of(new QuestionId(id), both("Câu " + id, "Question " + id), kind)
                .withRequired(required)
                .withRelevant(relevant == null ? null : ExpressionParser.parse(relevant));
    }

    private static List<Choice> choices(String... codes) {
        return List.of(codes).stream().map(Samples::choice).toList();
    }

    private static Choice choice(String code) {
        return Choice.of(code, both("Mức " + code, "Level " + code));
    }

    private static LocalizedText both(String vi, String en) {
        return LocalizedText.of(vi, en);
    }

    /** A campaign of one day, 01/4/2024, in the four communes. */
    public static Campaign oneRound(CampaignId id) {
        return campaign(id, List.of(new CollectionWindow(OPENS, CLOSES)));
    }

    /** A campaign of four rounds with gaps: 22/01–25/3, 01/4–25/6, 01/7–25/9, 01/10–25/12/2024, last days included. */
    public static Campaign fourRounds(CampaignId id) {
        return campaign(
                id,
                List.of(
                        days("2024-01-22", "2024-03-25"),
                        days("2024-04-01", "2024-06-25"),
                        days("2024-07-01", "2024-09-25"),
                        days("2024-10-01", "2024-12-25")));
    }

    /** From the beginning of {@code first} to the end of {@code last}, in Vietnam. */
    public static CollectionWindow days(String first, String last) {
        return new CollectionWindow(
                vietnam(first + "T00:00"), vietnam(LocalDate.parse(last).plusDays(1) + "T00:00"));
    }

    /** A campaign in the four communes with a round for each of {@code windows}. */
    public static Campaign campaign(CampaignId id, List<CollectionWindow> windows) {
        List<Round> rounds = new ArrayList<>();
        for (CollectionWindow window : windows) {
            rounds.add(new Round(new RoundId(id, rounds.size() + 1), window));
        }
        return campaign(id, questionnaire().version(), rounds);
    }

    /** The same campaign asking another questionnaire. */
    public static Campaign asking(Campaign campaign, QuestionnaireVersion version) {
        return campaign(campaign.id(), version, campaign.rounds());
    }

    /** The same campaign with its forms linked from its public page. */
    public static Campaign linked(Campaign campaign) {
        return new Campaign(
                campaign.id(),
                campaign.title(),
                campaign.organ(),
                campaign.legalBasis(),
                campaign.purpose(),
                campaign.population(),
                campaign.contact(),
                campaign.questionnaire(),
                campaign.unitIds(),
                campaign.secretVersion(),
                campaign.rounds(),
                campaign.trial(),
                campaign.zaloGroup(),
                campaign.signatory(),
                true);
    }

    private static Campaign campaign(CampaignId id, QuestionnaireVersion version, List<Round> rounds) {
        return new Campaign(
                id,
                both("Lấy ý kiến thử", "Sample survey"),
                both("Ban Dân vận Tỉnh ủy", "Provincial mass mobilization board"),
                both("Kế hoạch số 152-KH/BCSĐ-BDVTU", "Plan 152"),
                both("Đánh giá việc thực hiện dân chủ", "To assess grassroots democracy"),
                both("Cán bộ, công chức cấp xã", "Commune officials"),
                both("Ban Dân vận, điện thoại 0204", "The board"),
                version,
                COMMUNES,
                1,
                rounds,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
