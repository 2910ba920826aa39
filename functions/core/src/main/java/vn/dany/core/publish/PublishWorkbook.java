package vn.dany.core.publish;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.StateMark;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.PictureStore;
import vn.dany.core.staff.NoteAccess;

/**
 * Takes a questionnaire as a workbook: shows what it would change, with the settings that staff may write anew, and
 * publishes it once that was said yes to.
 */
public final class PublishWorkbook {

    private final PublishQuestionnaire publishQuestionnaire;
    private final Uploads uploads;
    private final PictureStore pictureStore;
    private final NoteAccess noteAccess;
    private final Reader reader;

    public PublishWorkbook(
            PublishQuestionnaire publishQuestionnaire,
            Uploads uploads,
            PictureStore pictureStore,
            NoteAccess noteAccess,
            Reader reader) {
        this.publishQuestionnaire = publishQuestionnaire;
        this.uploads = uploads;
        this.pictureStore = pictureStore;
        this.noteAccess = noteAccess;
        this.reader = reader;
    }

    /** Reads workbooks. */
    @FunctionalInterface
    public interface Reader {

        /**
         * The questionnaire in {@code workbook}, with what was typed beside it and the pictures it names; or everything that is
         * wrong with it.
         */
        Verdict<ReadWorkbook> read(byte[] workbook, TypedSettings typed, Pictures pictures);
    }

    /**
     * What publishing {@code workbook} would do, with what keeps it until then.
     *
     * @param taken the pictures that were sent
     * @param unused which of them are named nowhere
     * @param pictures the bytes of those that are named
     */
    public record Considered(
            ReadWorkbook read,
            PublishQuestionnaire.Proposal proposal,
            UploadDigest workbook,
            TakenPictures taken,
            List<Finding> unused,
            Map<PictureFile, byte[]> pictures) {
        /** The questionnaire that would be published. */
        public Questionnaire proposed() {
            return read.questionnaire();
        }

        /** Why it cannot be published as it is; another setting may do. The sentences name their questions themselves. */
        public List<Finding> problems() {
            return Stream.of(
                            taken.problems().stream(),
                            read.problems().stream(),
                            proposal.problems().stream().map(problem -> problem.movedTo("")))
                    .flatMap(problems -> problems)
                    .toList();
        }

        /** What was left out of the workbook, read otherwise than it stands there, or sent with it in vain. */
        public List<Finding> notices() {
            return Stream.concat(read.notices().stream(), unused.stream()).toList();
        }

        /** Whether the workbook names pictures, or any came with it. */
        public boolean takesPictures() {
            return !read.missing().isEmpty() || !proposed().pictures().isEmpty() || !taken.equals(TakenPictures.NONE);
        }

        /** The mark of what is shown: another file, setting, picture or version before it, another mark. */
        public String mark() {
            return StateMark.of(
                    workbook,
                    read.settings().stream().map(TakenSetting::value).toList(),
                    proposed().pictures(),
                    proposal.newest());
        }
    }

    /**
     * Takes the pictures that were sent with a workbook, beside those that wait already. They are forgotten after a day unless
     * somebody says yes to them.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if {@code person} edits no questionnaires
     */
    public TakenPictures take(Person person, List<TakenPictures.Sent> sent, List<WaitingPicture> waiting) {
        person.require(Right.EDIT_QUESTIONNAIRES);
        return TakenPictures.of(sent, waiting, uploads);
    }

    /**
     * What publishing {@code workbook} would do; it is kept.
     *
     * @param taken the pictures that were sent with it
     * @throws vn.dany.core.problem.ProblemException with NotInScope if {@code person} edits no questionnaires
     */
    public Verdict<Considered> consider(Person person, byte[] workbook, TypedSettings typed, TakenPictures taken) {
        person.require(Right.EDIT_QUESTIONNAIRES);
        FoundPictures pictures = new FoundPictures(taken.waiting(), uploads, pictureStore);
        return reader.read(workbook, typed, pictures)
                .match(
                        read -> {
                            ReadWorkbook numbered = numbered(read);
                            return new Verdict.Sound<>(new Considered(
                                    numbered,
                                    publishQuestionnaire.consider(numbered.questionnaire()),
                                    uploads.keep(workbook),
                                    taken,
                                    pictures.unused(),
                                    pictures.bytes()));
                        },
                        Verdict.Refused::new);
    }

    /**
     * Publishes the workbook that {@link #consider} kept, with what is typed beside it, behind its pictures. Who does is noted
     * before.
     *
     * @param taken the pictures that were sent with it
     * @param shown the mark of what was shown, empty to see what it has become
     * @throws vn.dany.core.problem.ProblemException with NotInScope if {@code person} edits no questionnaires
     */
    public ChangeOutcome<Considered, Questionnaire> publish(
            Person person, String workbook, TypedSettings typed, TakenPictures taken, String shown) {
        person.require(Right.EDIT_QUESTIONNAIRES);
        return UploadDigest.parse(workbook)
                .flatMap(uploads::find)
                .map(kept -> consider(person, kept, typed, taken))
                .orElseGet(() -> new Verdict.Refused<>(List.of(Finding.at("", FileFinding.UPLOAD_FORGOTTEN))))
                .match(considered -> publish(person, considered, shown), ChangeOutcome.Refused::new);
    }

    private ChangeOutcome<Considered, Questionnaire> publish(Person person, Considered considered, String shown) {
        Questionnaire proposed = considered.proposed();
        if (!considered.problems().isEmpty()) {
            return new ChangeOutcome.Shown<>(considered);
        }
        // As by the back button: whatever was shown, there is nothing left to do.
        if (considered.proposal().stored() && !shown.isEmpty()) {
            return new ChangeOutcome.Done<>(proposed);
        }
        return ChangeOutcome.after(considered, considered.mark(), shown, () -> {
            noteAccess.note(
                    AuditEntry.NO_CAMPAIGN,
                    AuditAction.QUESTIONNAIRE_PUBLISHED,
                    Map.of("file", proposed.version().toString()),
                    person.identity());
            // Kept for good, whatever becomes of the questionnaire: none is ever asked without its pictures.
            considered.pictures().forEach(pictureStore::keep);
            List<Finding> overtaken = publishQuestionnaire.publish(proposed);
            return overtaken.isEmpty()
                    ? new ChangeOutcome.Done<>(proposed)
                    : new ChangeOutcome.Refused<>(overtaken.stream()
                            .map(problem -> problem.movedTo(""))
                            .toList());
        });
    }

    /** The same with the number after the newest version, or that one's if it is equal, where nobody has said any. */
    private ReadWorkbook numbered(ReadWorkbook read) {
        return read.isUnnumbered()
                ? publishQuestionnaire
                        .newest(read.questionnaire().version().questionnaireId())
                        .map(newest -> after(newest, read))
                        .orElse(read)
                : read;
    }

    private ReadWorkbook after(QuestionnaireVersion newest, ReadWorkbook read) {
        ReadWorkbook again = read.numbered(newest);
        // As long as pictures are missing, nobody knows whether it is equal.
        return read.missing().isEmpty()
                        && publishQuestionnaire.consider(again.questionnaire()).stored()
                ? again
                : read.numbered(new QuestionnaireVersion(newest.questionnaireId(), newest.number() + 1));
    }
}
