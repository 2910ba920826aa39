package vn.dany.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.QuestionFinding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.publish.PublishWorkbook.Considered;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.InMemoryPictureStore;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.staff.BrokenAuditLog;
import vn.dany.core.staff.InMemoryAuditLog;
import vn.dany.core.staff.NoteAccess;

class PublishWorkbookTest {

    private static final Questionnaire QUESTIONNAIRE = Samples.questionnaire();
    private static final byte[] WORKBOOK = {1, 2, 3};
    private static final TypedSettings RENAMED = new TypedSettings("", Map.of(FormSetting.TITLE, "Phiếu khác"));
    private static final TypedSettings UNFIT = new TypedSettings("", Map.of(FormSetting.MINUTES, "lâu"));

    private final InMemoryRegistry registry = new InMemoryRegistry();
    private final Clock clock = Clock.fixed(Samples.OPENS, ZoneOffset.UTC);
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final InMemoryPictureStore pictureStore = new InMemoryPictureStore();
    private final PublishWorkbook publishWorkbook = publishing(new NoteAccess(log, clock), false);

    @Test
    void whatWasShown_isPublishedFromTheVeryFile() {
        Considered considered = considered(TypedSettings.NONE);
        assertThat(registry.questionnaires()).isEmpty();
        assertThat(publish(considered, TypedSettings.NONE)).isEqualTo(new ChangeOutcome.Done<>(QUESTIONNAIRE));
        assertThat(registry.questionnaire(QUESTIONNAIRE.version())).contains(QUESTIONNAIRE);
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo(AuditAction.QUESTIONNAIRE_PUBLISHED);
            assertThat(line.details())
                    .containsEntry("file", QUESTIONNAIRE.version().toString());
            assertThat(line.by()).isEqualTo(People.EDITOR.identity());
        });
    }

    @Test
    void settingsTypedAfterTheLook_areShownBeforeTheyArePublished() {
        Considered before = considered(TypedSettings.NONE);

        ChangeOutcome<Considered, Questionnaire> outcome = publish(before, RENAMED);
        assertThat(outcome).isInstanceOf(ChangeOutcome.Outdated.class);
        assertThat(registry.questionnaires()).isEmpty();
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).isEmpty();

        publish(effect(outcome), RENAMED);
        assertThat(registry.questionnaire(QUESTIONNAIRE.version()))
                .hasValueSatisfying(stored -> assertThat(stored.title().vi()).isEqualTo("Phiếu khác"));
    }

    @Test
    void aLook_publishesNothing() {
        String workbook = considered(TypedSettings.NONE).workbook().value();
        assertThat(publishWorkbook.publish(People.EDITOR, workbook, RENAMED, TakenPictures.NONE, ""))
                .isInstanceOf(ChangeOutcome.Shown.class);
        assertThat(registry.questionnaires()).isEmpty();
    }

    @Test
    void settingThatCannotBeTaken_isShownAgainAndPublishesNothing() {
        Considered considered = considered(UNFIT);
        assertThat(considered.problems()).hasSize(1);
        assertThat(publish(considered, UNFIT)).isInstanceOf(ChangeOutcome.Shown.class);
        assertThat(registry.questionnaires()).isEmpty();
    }

    @Test
    void versionThatIsTaken_isShownWithTheSettingsThatMayChangeIt() {
        registry.publish(QUESTIONNAIRE);
        Considered considered = considered(RENAMED);
        assertThat(considered.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(QuestionFinding.VERSION_TAKEN));
        assertThat(publish(considered, RENAMED)).isInstanceOf(ChangeOutcome.Shown.class);
    }

    @Test
    void versionNobodyHasSaid_followsTheNewest() {
        PublishWorkbook unnumbered = publishing(new NoteAccess(log, clock), true);
        assertThat(number(unnumbered, TypedSettings.NONE)).isEqualTo(1);
        registry.publish(QUESTIONNAIRE);
        assertThat(number(unnumbered, TypedSettings.NONE)).isEqualTo(1);
        assertThat(number(unnumbered, RENAMED)).isEqualTo(2);
    }

    @Test
    void secondYes_asByTheBackButton_changesNothing() {
        Considered considered = considered(TypedSettings.NONE);
        publish(considered, TypedSettings.NONE);
        assertThat(publish(considered, TypedSettings.NONE)).isEqualTo(new ChangeOutcome.Done<>(QUESTIONNAIRE));
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).hasSize(1);
    }

    @Test
    void forgottenFile_publishesNothing() {
        Considered considered = considered(TypedSettings.NONE);
        uploads.forget();
        for (String digest : List.of(considered.workbook().value(), "", "x")) {
            assertThat(publishWorkbook.publish(
                            People.EDITOR, digest, TypedSettings.NONE, TakenPictures.NONE, considered.mark()))
                    .isEqualTo(new ChangeOutcome.Refused<>(Finding.at("", FileFinding.UPLOAD_FORGOTTEN)));
        }
        assertThat(registry.questionnaires()).isEmpty();
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).isEmpty();
    }

    @Test
    void whatCannotBeNoted_isNotPublished() {
        Considered considered = considered(TypedSettings.NONE);
        PublishWorkbook unnoted = publishing(new NoteAccess(new BrokenAuditLog(), clock), false);
        assertThatThrownBy(() -> unnoted.publish(
                        People.EDITOR,
                        considered.workbook().value(),
                        TypedSettings.NONE,
                        TakenPictures.NONE,
                        considered.mark()))
                .isInstanceOf(ProblemException.class);
        assertThat(registry.questionnaires()).isEmpty();
    }

    private Considered considered(TypedSettings typed) {
        return publishWorkbook
                .consider(People.EDITOR, WORKBOOK, typed, TakenPictures.NONE)
                .orElseThrow();
    }

    private ChangeOutcome<Considered, Questionnaire> publish(Considered shown, TypedSettings typed) {
        return publishWorkbook.publish(
                People.EDITOR, shown.workbook().value(), typed, TakenPictures.NONE, shown.mark());
    }

    private static int number(PublishWorkbook publishing, TypedSettings typed) {
        return publishing
                .consider(People.EDITOR, WORKBOOK, typed, TakenPictures.NONE)
                .orElseThrow()
                .proposed()
                .version()
                .number();
    }

    private static Considered effect(ChangeOutcome<Considered, Questionnaire> outcome) {
        return outcome.match(new ChangeOutcome.Cases<>(
                shown -> shown,
                outdated -> outdated,
                done -> {
                    throw new AssertionError("done");
                },
                problems -> {
                    throw new AssertionError(problems.toString());
                }));
    }

    private PublishWorkbook publishing(NoteAccess noteAccess, boolean unnumbered) {
        return new PublishWorkbook(
                new PublishQuestionnaire(registry, registry, clock),
                uploads,
                pictureStore,
                noteAccess,
                (file, typed, pictures) -> {
                    assertThat(file).isEqualTo(WORKBOOK);
                    return new Verdict.Sound<>(read(typed, unnumbered));
                });
    }

    private static ReadWorkbook read(TypedSettings typed, boolean unnumbered) {
        LocalizedText title = typed.of(FormSetting.TITLE).map(LocalizedText::of).orElse(QUESTIONNAIRE.title());
        Optional<Finding> problem =
                typed.of(FormSetting.MINUTES).map(text -> Finding.at("", FieldFinding.NOT_A_WHOLE_NUMBER, 1, 240));
        return new ReadWorkbook(
                new Questionnaire(
                        QUESTIONNAIRE.version(),
                        title,
                        QUESTIONNAIRE.headline(),
                        QUESTIONNAIRE.introduction(),
                        QUESTIONNAIRE.notice(),
                        QUESTIONNAIRE.addressee(),
                        QUESTIONNAIRE.minutes(),
                        QUESTIONNAIRE.sections(),
                        QUESTIONNAIRE.chosenLayout()),
                List.of(),
                List.of(
                        new TakenSetting(FormSetting.TITLE, title.vi(), false),
                        new TakenSetting(FormSetting.VERSION, "1", unnumbered),
                        new TakenSetting(FormSetting.MINUTES, "5", false, problem)),
                List.of());
    }
}
