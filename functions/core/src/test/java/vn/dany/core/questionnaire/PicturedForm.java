package vn.dany.core.questionnaire;

import java.util.List;
import vn.dany.core.Samples;

/** Questionnaires that show pictures. */
public final class PicturedForm {

    private PicturedForm() {}

    /**
     * One picture with the note N1, the question A1 and the matrix M1, another one beside the first choice of A1 and the best
     * level of A2 and M1.
     */
    public static Questionnaire of(QuestionnaireVersion version, Picture withQuestion, Picture withChoice) {
        Questionnaire like = Samples.questionnaire();
        List<Choice> signs = List.of(
                Choice.of("1", LocalizedText.of("Biển thứ nhất", "The first sign"))
                        .withPicture(withChoice),
                Choice.of("2", LocalizedText.of("Biển thứ hai", "The second sign")));
        Scale scale = new Scale(
                "md3",
                List.of(
                        Choice.of("1", LocalizedText.of("Tốt", "Good")).withPicture(withChoice),
                        Choice.of("2", LocalizedText.of("Trung bình", "Fair")),
                        Choice.of("3", LocalizedText.of("Kém", "Poor"))),
                1);
        List<QuestionKind.Row> rows =
                List.of(new QuestionKind.Row(new QuestionId("M1a"), LocalizedText.of("Biển báo", "Signs")));
        return new Questionnaire(
                version,
                LocalizedText.of("Phiếu có hình", "A form with pictures"),
                null,
                like.introduction(),
                null,
                like.addressee(),
                5,
                List.of(new Section(
                        "A",
                        null,
                        null,
                        List.of(
                                question("N1", "Xin xem hình này.", "Please look at this.", new QuestionKind.Note())
                                        .withPicture(withQuestion),
                                question(
                                                "A1",
                                                "Biển nào chỉ đường vào bộ phận Một cửa?",
                                                "Which sign leads to the one-stop desk?",
                                                new QuestionKind.SingleChoice(signs))
                                        .withPicture(withQuestion)
                                        .withRequired(true),
                                question(
                                        "A2",
                                        "Biển dễ thấy đến đâu?",
                                        "How visible is it?",
                                        new QuestionKind.Rating(scale)),
                                question("M1", "Đánh giá từng việc", "Rate each", new QuestionKind.Matrix(scale, rows))
                                        .withPicture(withQuestion)))),
                null);
    }

    private static Question question(String id, String vi, String en, QuestionKind kind) {
        return Question.of(new QuestionId(id), LocalizedText.of(vi, en), kind);
    }
}
