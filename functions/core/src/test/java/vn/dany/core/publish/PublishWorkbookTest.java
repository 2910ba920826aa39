package vn.dany.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.staff.BrokenAuditLog;
import vn.dany.core.staff.InMemoryAuditLog;
import vn.dany.core.staff.NoteAccess;

class PublishWorkbookTest {

    private static final Questionnaire QUESTIONNAIRE = Samples.questionnaire();
    private static final byte[] WORKBOOK = {1, 2, 3};

    private final InMemoryRegistry registry = new InMemoryRegistry();
    private final Clock clock = Clock.fixed(Samples.OPENS, ZoneOffset.UTC);
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final PublishWorkbook publishWorkbook = new PublishWorkbook(
            new PublishQuestionnaire(registry, registry, clock), uploads, new NoteAccess(log, clock), file -> {
                assertThat(file).isEqualTo(WORKBOOK);
                return new Verdict.Sound<>(new ReadWorkbook(QUESTIONNAIRE, List.of()));
            });

    @Test
    void whatWasShown_isPublishedFromTheVeryFile() {
        String workbook = considered();
        assertThat(registry.questionnaires()).isEmpty();
        assertThat(publishWorkbook.publish(People.EDITOR, workbook)).isEqualTo(new Verdict.Sound<>(QUESTIONNAIRE));
        assertThat(registry.questionnaire(QUESTIONNAIRE.version())).contains(QUESTIONNAIRE);
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo(AuditAction.QUESTIONNAIRE_PUBLISHED);
            assertThat(line.details())
                    .containsEntry("file", QUESTIONNAIRE.version().toString());
            assertThat(line.by()).isEqualTo(People.EDITOR.identity());
        });
    }

    @Test
    void forgottenFile_publishesNothing() {
        String workbook = considered();
        uploads.forget();
        for (String digest : List.of(workbook, "", "x")) {
            assertThat(publishWorkbook.publish(People.EDITOR, digest).problems())
                    .containsExactly(Finding.at("", FileFinding.UPLOAD_FORGOTTEN));
        }
        assertThat(registry.questionnaires()).isEmpty();
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).isEmpty();
    }

    @Test
    void whatCannotBeNoted_isNotPublished() {
        String workbook = considered();
        PublishWorkbook unnoted = new PublishWorkbook(
                new PublishQuestionnaire(registry, registry, clock),
                uploads,
                new NoteAccess(new BrokenAuditLog(), clock),
                file -> new Verdict.Sound<>(new ReadWorkbook(QUESTIONNAIRE, List.of())));
        assertThatThrownBy(() -> unnoted.publish(People.EDITOR, workbook)).isInstanceOf(ProblemException.class);
        assertThat(registry.questionnaires()).isEmpty();
    }

    private String considered() {
        return publishWorkbook
                .consider(People.EDITOR, WORKBOOK)
                .orElseThrow()
                .workbook()
                .value();
    }
}
