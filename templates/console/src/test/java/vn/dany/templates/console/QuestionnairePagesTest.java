package vn.dany.templates.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.Samples;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.QuestionFinding;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.publish.FormSetting;
import vn.dany.core.publish.PublishQuestionnaire;
import vn.dany.core.publish.PublishWorkbook;
import vn.dany.core.publish.ReadWorkbook;
import vn.dany.core.publish.TakenPictures;
import vn.dany.core.publish.TakenSetting;
import vn.dany.core.publish.TypedSettings;
import vn.dany.core.publish.UploadDigest;
import vn.dany.core.publish.WaitingPicture;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.questionnaire.PicturedForm;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Section;
import vn.dany.templates.Language;
import vn.dany.templates.checks.Golden;

/** The pages of questionnaires against the golden ones. */
@QuarkusTest
class QuestionnairePagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void proposedQuestionnaire_matchesTheGoldenPage(Language language) {
        PublishQuestionnaire.Proposal proposal = new PublishQuestionnaire.Proposal(
                Optional.of(new QuestionnaireVersion("mau-thu", 1)),
                false,
                List.of(Finding.at("A1", QuestionFinding.QUESTION_REWORDED, "A1")),
                List.of());
        compare(
                "workbook",
                language,
                WorkbookPage.of(
                        considered(
                                new ReadWorkbook(
                                        Samples.questionnaire(new QuestionnaireVersion("mau-thu", 2)),
                                        List.of(
                                                Finding.at(
                                                        "survey!A2", WorkbookFinding.METADATA_LEFT_OUT, "start, end"),
                                                Finding.at(
                                                        "survey!B4",
                                                        WorkbookFinding.NAME_CHANGED,
                                                        "hộ-tịch",
                                                        "ho_tich")),
                                        List.of(
                                                new TakenSetting(FormSetting.TITLE, "Phiếu \"thử\"", false),
                                                new TakenSetting(FormSetting.VERSION, "2", true),
                                                new TakenSetting(FormSetting.INTRODUCTION, "Một\nhai", true)),
                                        List.of()),
                                proposal,
                                new TakenPictures(
                                        List.of(new WaitingPicture("trụ sở.jpg", UploadDigest.of(new byte[1]))),
                                        List.of())),
                        true,
                        "<!doctype html><p class=\"a\">Phiếu</p>",
                        language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void questionnairesAfterAForgottenFile_matchTheGoldenPage(Language language) {
        compare(
                "questionnaires",
                language,
                QuestionnairesPage.refused(
                        List.of(Samples.questionnaire()),
                        List.of(),
                        List.of(Finding.at("", FileFinding.UPLOAD_FORGOTTEN)),
                        new TypedSettings("", Map.of(FormSetting.TITLE, "Phiếu <mới>")),
                        List.of(new WaitingPicture("trụ sở.jpg", UploadDigest.of(new byte[1]))),
                        language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void useElsewhere_matchesTheGoldenPage(Language language) {
        compare("elsewhere", language, ElsewherePage.of(Samples.questionnaire(), language));
        Picture picture = new Picture(PictureFile.of(PictureFile.Kind.PNG, new byte[] {2}), 120, 240, "biển");
        assertThat(render(ElsewherePage.of(
                        PicturedForm.of(Samples.questionnaire().version(), picture, picture), language)))
                .containsOnlyOnce("<a href=\"/s/picture/" + picture.file() + "\" download=\"" + picture.fileName());
    }

    @Test
    void settingThatCannotBeTaken_staysWithItsProblemAndNothingCanBeStored() {
        PublishQuestionnaire.Proposal proposal =
                new PublishQuestionnaire.Proposal(Optional.empty(), false, List.of(), List.of());
        String page = render(WorkbookPage.of(
                considered(
                        new ReadWorkbook(
                                Samples.questionnaire(),
                                List.of(),
                                List.of(new TakenSetting(
                                        FormSetting.VERSION,
                                        "v2",
                                        false,
                                        Optional.of(Finding.at("version", WorkbookFinding.VERSION_UNFIT, "v2", 9999)))),
                                List.of()),
                        proposal,
                        TakenPictures.NONE),
                false,
                "",
                Language.VI));
        assertThat(page)
                .contains("value=\"v2\"", "aria-invalid=\"true\"", "version “v2” phải là số nguyên")
                .doesNotContain("Lưu phiên bản này");
    }

    @Test
    void proposalThatAsksForAName_isShownWithAWarningAndCanBePublished() {
        Questionnaire asked = Samples.questionnaire();
        Question name =
                Question.of(new QuestionId("T1"), LocalizedText.of("Ho va ten ong/ba"), new QuestionKind.Text(50));
        Questionnaire proposed = new Questionnaire(
                asked.version(),
                asked.title(),
                asked.headline(),
                asked.introduction(),
                null,
                asked.addressee(),
                5,
                List.of(new Section("A", null, null, List.of(name))),
                null);
        PublishQuestionnaire.Proposal proposal =
                new PublishQuestionnaire.Proposal(Optional.empty(), false, List.of(), List.of());
        String page = render(WorkbookPage.of(
                considered(new ReadWorkbook(proposed, List.of(), List.of(), List.of()), proposal, TakenPictures.NONE),
                false,
                "",
                Language.VI));
        assertThat(page).contains("Câu T1 có vẻ hỏi họ tên.", "name=\"workbook\"");
    }

    private static PublishWorkbook.Considered considered(
            ReadWorkbook read, PublishQuestionnaire.Proposal proposal, TakenPictures taken) {
        return new PublishWorkbook.Considered(read, proposal, UploadDigest.of(new byte[0]), taken, List.of(), Map.of());
    }

    private static String render(TemplateInstance page) {
        return page.render();
    }

    private static void compare(String name, Language language, TemplateInstance page) {
        String shown =
                page.render().replace(Shell.STYLE.version(), "VERSION").replace(Shell.DESK_SCRIPT.version(), "VERSION");
        Golden.compare(language.tag(), name, shown);
    }
}
