package vn.dany.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Role;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.photo.Photo;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.registry.InMemoryPictureStore;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.staff.InMemoryAuditLog;
import vn.dany.core.staff.NoteAccess;

/** A workbook that names one picture: its bytes are the name. */
class PublishPicturesTest {

    private static final byte[] JPEG = vn.dany.core.photo.Pictures.jpegOfAPhone();
    private static final byte[] PNG = vn.dany.core.photo.Pictures.png(BufferedImage.TYPE_INT_ARGB);

    private final InMemoryRegistry registry = new InMemoryRegistry();
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final InMemoryPictureStore store = new InMemoryPictureStore();
    private final Clock clock = Clock.fixed(Samples.OPENS, ZoneOffset.UTC);
    private final PublishWorkbook publishWorkbook = new PublishWorkbook(
            new PublishQuestionnaire(registry, registry, clock),
            uploads,
            store,
            new NoteAccess(new InMemoryAuditLog(), clock),
            (file, typed, pictures) -> new Verdict.Sound<>(read(new String(file, StandardCharsets.UTF_8), pictures)));

    @Test
    void pictureThatWasSent_isKeptWithTheYesAndNotBefore() {
        TakenPictures taken = take(List.of(), sent("CỔNG CHÀO.jpg", JPEG));
        PublishWorkbook.Considered considered = considered("cổng chào.jpg", taken);

        Picture picture = considered.proposed().pictures().get(0);
        assertThat(picture.name()).isEqualTo("cổng chào");
        assertThat(considered.problems()).isEmpty();
        assertThat(store.read(picture.file())).isEmpty();

        assertThat(publish(considered, taken)).isInstanceOf(ChangeOutcome.Done.class);
        assertThat(store.read(picture.file()))
                .hasValueSatisfying(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("GPS", "Nguyen", "ftyp"));
    }

    @Test
    void pictureLyingOnItsSide_isMeasuredUpright() {
        PublishWorkbook.Considered considered = considered("a.jpg", take(List.of(), sent("a.jpg", JPEG)));
        Picture picture = considered.proposed().pictures().get(0);
        assertThat(List.of(picture.width(), picture.height())).containsExactly(36, 48);
        assertThat(picture.file().kind()).isEqualTo(PictureFile.Kind.JPEG);
    }

    @Test
    void pictureThatIsMissing_keepsTheQuestionnaireFromBeingPublished() {
        PublishWorkbook.Considered considered = considered("a.png", TakenPictures.NONE);
        assertThat(considered.problems()).containsExactly(Finding.at("D2", WorkbookFinding.PICTURE_MISSING, "a.png"));
        assertThat(publish(considered, TakenPictures.NONE)).isInstanceOf(ChangeOutcome.Shown.class);
        assertThat(registry.questionnaires()).isEmpty();

        TakenPictures taken = take(List.of(), sent("a.png", PNG));
        assertThat(publish(considered, taken)).isInstanceOf(ChangeOutcome.Outdated.class);
    }

    @Test
    void anotherPictureOfTheSameName_isShownBeforeItIsPublished() {
        TakenPictures first = take(List.of(), sent("a.png", PNG));
        TakenPictures second = take(first.waiting(), sent("A.PNG", JPEG));
        assertThat(second.waiting()).hasSize(1);
        assertThat(publish(considered("a.png", first), second)).isInstanceOf(ChangeOutcome.Outdated.class);
    }

    @Test
    void pictureOfAnEarlierVersion_isFoundByTheNameOurWorkbooksGiveIt() {
        TakenPictures taken = take(List.of(), sent("a.png", PNG));
        PublishWorkbook.Considered considered = considered("a.png", taken);
        publish(considered, taken);
        uploads.forget();

        Picture picture = considered.proposed().pictures().get(0);
        PublishWorkbook.Considered again = considered(picture.fileName(), TakenPictures.NONE);
        assertThat(again.proposed()).isEqualTo(considered.proposed());
        assertThat(again.proposal().stored()).isTrue();
    }

    @Test
    void pictureThatIsForgottenOrMadeUp_isMissing() {
        TakenPictures taken = take(List.of(), sent("a.png", PNG));
        uploads.forget();
        assertThat(considered("a.png", taken).problems()).hasSize(1);
        assertThat(considered("a." + PictureFile.of(PictureFile.Kind.PNG, PNG), TakenPictures.NONE)
                        .problems())
                .hasSize(1);
        // Something else that waits, such as a workbook, is no picture.
        UploadDigest workbook = uploads.keep(new byte[] {1, 2});
        assertThat(considered("a.png", new TakenPictures(List.of(new WaitingPicture("a.png", workbook)), List.of()))
                        .problems())
                .hasSize(1);
    }

    @Test
    void whatIsSentInVain_isTold() {
        PublishWorkbook.Considered considered =
                considered("a.png", take(List.of(), sent("a.png", PNG), sent("b.png", PNG)));
        assertThat(considered.problems()).isEmpty();
        assertThat(considered.notices()).containsExactly(Finding.at("", WorkbookFinding.PICTURE_UNUSED, "b.png"));
    }

    @Test
    void whatCannotBeShown_isRefusedByItsName_andTheRestIsTaken() {
        byte[] webp = Arrays.copyOf("RIFF".getBytes(StandardCharsets.US_ASCII), 40);
        TakenPictures taken = take(
                List.of(),
                sent("cut.png", Arrays.copyOf(PNG, PNG.length / 2)),
                sent("bomb.png", widened(PNG, 1_601)),
                sent("long.jpg", vn.dany.core.photo.Pictures.jpegOf(1_601, 1)),
                sent("heavy.png", new byte[Photo.MAX_BYTES + 1]),
                sent("noise.png", vn.dany.core.photo.Pictures.noise(400, 400)),
                sent("a.webp", webp),
                sent("text.jpg", "none".getBytes(StandardCharsets.UTF_8)),
                sent("a.png", PNG));
        assertThat(taken.problems())
                .extracting(problem -> problem.code().name() + problem.arguments())
                .containsExactly(
                        "PICTURE_UNREADABLE[cut.png]",
                        "PICTURE_UNREADABLE[bomb.png]",
                        "PICTURE_TOO_LONG[long.jpg, 1601, 1, 1600]",
                        "PICTURE_TOO_HEAVY[heavy.png, 2048, 300]",
                        "PICTURE_TOO_HEAVY[noise.png, 469, 300]",
                        "PICTURE_NAME_UNFIT[a.webp]",
                        "PICTURE_UNREADABLE[text.jpg]");
        assertThat(taken.waiting()).extracting(WaitingPicture::fileName).containsExactly("a.png");
        assertThat(considered("a.png", taken).problems()).hasSize(7);
    }

    @Test
    void moreThanAQuestionnaireHas_areNotTaken() {
        TakenPictures taken = publishWorkbook.take(
                People.EDITOR,
                IntStream.rangeClosed(0, Picture.MOST)
                        .mapToObj(i -> sent(i + ".png", PNG))
                        .toList(),
                List.of());
        assertThat(taken.waiting()).hasSize(Picture.MOST);
        assertThat(taken.problems()).containsExactly(Finding.at("", WorkbookFinding.PICTURES_MANY, Picture.MOST));
        assertThat(take(taken.waiting(), sent("0.png", JPEG)).problems()).isEmpty();
    }

    @Test
    void whatComesBackFromAPage_isReadOrLeftOut() {
        WaitingPicture waiting = take(List.of(), sent("a b.png", PNG)).waiting().get(0);
        assertThat(WaitingPicture.parse(waiting.toString())).contains(waiting);
        assertThat(List.of("", "x a.png", "0".repeat(64), "0".repeat(64) + " ../a.png", "0".repeat(63) + "A a.png"))
                .allSatisfy(text -> assertThat(WaitingPicture.parse(text)).isEmpty());
    }

    @Test
    void onlyWhoEditsQuestionnaires_sendsPictures() {
        assertThatThrownBy(() ->
                        publishWorkbook.take(People.provincial(Role.AUDITOR), List.of(sent("a.png", PNG)), List.of()))
                .isInstanceOf(ProblemException.class);
        assertThat(uploads.find(UploadDigest.of(PNG))).isEmpty();
    }

    private TakenPictures take(List<WaitingPicture> earlier, TakenPictures.Sent... sent) {
        return publishWorkbook.take(People.EDITOR, List.of(sent), earlier);
    }

    private PublishWorkbook.Considered considered(String named, TakenPictures taken) {
        return publishWorkbook
                .consider(People.EDITOR, named.getBytes(StandardCharsets.UTF_8), TypedSettings.NONE, taken)
                .orElseThrow();
    }

    private ChangeOutcome<PublishWorkbook.Considered, Questionnaire> publish(
            PublishWorkbook.Considered shown, TakenPictures taken) {
        return publishWorkbook.publish(
                People.EDITOR, shown.workbook().value(), TypedSettings.NONE, taken, shown.mark());
    }

    private static TakenPictures.Sent sent(String name, byte[] bytes) {
        return new TakenPictures.Sent(name, bytes);
    }

    /** With another width in its header, and the sum for it. */
    private static byte[] widened(byte[] png, int width) {
        byte[] header = Arrays.copyOfRange(png, 16, 29);
        header[2] = (byte) (width >> 8);
        header[3] = (byte) width;
        byte[] other = png.clone();
        System.arraycopy(vn.dany.core.photo.Pictures.chunk("IHDR", header), 0, other, 8, 25);
        return other;
    }

    private static ReadWorkbook read(String named, Pictures pictures) {
        Optional<Picture> found = pictures.find(named);
        Questionnaire like = Samples.questionnaire();
        Question question = Question.of(new QuestionId("Q"), LocalizedText.of("Đây là gì?"), new QuestionKind.Text(9))
                .withPicture(found.orElse(null));
        return new ReadWorkbook(
                new Questionnaire(
                        like.version(),
                        like.title(),
                        null,
                        like.introduction(),
                        null,
                        like.addressee(),
                        5,
                        List.of(new Section("S", null, null, List.of(question))),
                        null),
                List.of(),
                List.of(),
                found.isPresent() ? List.of() : List.of(Finding.at("D2", WorkbookFinding.PICTURE_MISSING, named)));
    }
}
