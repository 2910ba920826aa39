package vn.dany.core.publish;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.staff.NoteAccess;

/** Takes a questionnaire as a workbook: shows what it would change, and publishes it once that was said yes to. */
public final class PublishWorkbook {

    private final PublishQuestionnaire publishQuestionnaire;
    private final Uploads uploads;
    private final NoteAccess noteAccess;
    private final Function<byte[], Verdict<ReadWorkbook>> reader;

    public PublishWorkbook(
            PublishQuestionnaire publishQuestionnaire,
            Uploads uploads,
            NoteAccess noteAccess,
            Function<byte[], Verdict<ReadWorkbook>> reader) {
        this.publishQuestionnaire = publishQuestionnaire;
        this.uploads = uploads;
        this.noteAccess = noteAccess;
        this.reader = reader;
    }

    /** What publishing {@code workbook} would do, with what keeps it until then. */
    public record Considered(ReadWorkbook read, PublishQuestionnaire.Proposal proposal, UploadDigest workbook) {
        /** The questionnaire that would be published. */
        public Questionnaire proposed() {
            return read.questionnaire();
        }
    }

    /**
     * What publishing {@code workbook} would do; it is kept if nothing speaks against it.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if {@code person} edits no questionnaires
     */
    public Verdict<Considered> consider(Person person, byte[] workbook) {
        person.require(Right.EDIT_QUESTIONNAIRES);
        return reader.apply(workbook)
                .match(
                        read -> {
                            PublishQuestionnaire.Proposal proposal =
                                    publishQuestionnaire.consider(read.questionnaire());
                            return proposal.problems().isEmpty()
                                    ? new Verdict.Sound<>(new Considered(read, proposal, uploads.keep(workbook)))
                                    : refused(proposal.problems());
                        },
                        Verdict.Refused::new);
    }

    /**
     * Publishes the workbook that {@link #consider} kept, if nothing has come to speak against it since. Who does is noted
     * before.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if {@code person} edits no questionnaires
     */
    public Verdict<Questionnaire> publish(Person person, String workbook) {
        person.require(Right.EDIT_QUESTIONNAIRES);
        return UploadDigest.parse(workbook)
                .flatMap(uploads::find)
                .map(reader)
                .orElseGet(() -> new Verdict.Refused<>(List.of(Finding.at("", FileFinding.UPLOAD_FORGOTTEN))))
                .match(
                        read -> {
                            Questionnaire proposed = read.questionnaire();
                            List<Finding> problems =
                                    publishQuestionnaire.consider(proposed).problems();
                            if (!problems.isEmpty()) {
                                return refused(problems);
                            }
                            noteAccess.note(
                                    AuditEntry.NO_CAMPAIGN,
                                    AuditAction.QUESTIONNAIRE_PUBLISHED,
                                    Map.of("file", proposed.version().toString()),
                                    person.identity());
                            List<Finding> overtaken = publishQuestionnaire.publish(proposed);
                            return overtaken.isEmpty() ? new Verdict.Sound<>(proposed) : refused(overtaken);
                        },
                        Verdict.Refused::new);
    }

    /** The sentences on a version name their questions themselves. */
    private static <T> Verdict<T> refused(List<Finding> problems) {
        return new Verdict.Refused<>(
                problems.stream().map(problem -> problem.movedTo("")).toList());
    }
}
