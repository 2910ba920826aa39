package vn.dany.core.publish;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.QuestionFinding;
import vn.dany.core.finding.QuestionPart;
import vn.dany.core.questionnaire.NewVersion;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;

/**
 * Stores a version of a questionnaire, unless it would tear apart what was counted by an earlier one. Answers may exist
 * from the moment a round has opened in any unit of any campaign that asks any version of it.
 */
public final class PublishQuestionnaire {

    private final Registry registry;
    private final RegistryWriter writer;
    private final Clock clock;

    public PublishQuestionnaire(Registry registry, RegistryWriter writer, Clock clock) {
        this.registry = registry;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * What publishing would do.
     *
     * @param newest the newest version stored so far
     * @param stored whether exactly this is stored already
     * @param changes against the newest version
     * @param problems why it cannot be published; empty if it can
     */
    public record Proposal(
            Optional<QuestionnaireVersion> newest, boolean stored, List<Finding> changes, List<Finding> problems) {}

    /** What publishing {@code proposed} would do; changes nothing. */
    public Proposal consider(Questionnaire proposed) {
        QuestionnaireVersion version = proposed.version();
        Optional<QuestionnaireVersion> newest = newest(version.questionnaireId());
        Optional<Questionnaire> earlier = newest.flatMap(registry::questionnaire);
        if (registry.questionnaire(version).filter(proposed::equals).isPresent()) {
            return new Proposal(newest, true, List.of(), List.of());
        }
        List<Finding> problems = proposed.publicationProblems();
        if (!problems.isEmpty()) {
            return new Proposal(newest, false, List.of(), problems);
        }
        if (earlier.isEmpty()) {
            return new Proposal(newest, false, List.of(), List.of());
        }
        List<Finding> changes = NewVersion.changes(earlier.get(), proposed);
        int last = earlier.get().version().number();
        if (version.number() <= last) {
            return new Proposal(newest, false, changes, List.of(notNewer(version, last)));
        }
        return new Proposal(
                newest,
                false,
                changes,
                mayBeAnswered(version.questionnaireId()) ? NewVersion.problems(earlier.get(), proposed) : List.of());
    }

    /**
     * Publishes {@code proposed} if nothing speaks against it.
     *
     * @return why it was not published; empty if it is stored now, or was already
     */
    public List<Finding> publish(Questionnaire proposed) {
        Proposal proposal = consider(proposed);
        if (proposal.stored() || !proposal.problems().isEmpty()) {
            return proposal.problems();
        }
        boolean first = writer.publish(proposed);
        boolean equal = first
                || registry.questionnaire(proposed.version())
                        .filter(proposed::equals)
                        .isPresent();
        return equal
                ? List.of()
                : List.of(notNewer(proposed.version(), proposed.version().number()));
    }

    /** The newest version stored of {@code questionnaireId}. */
    Optional<QuestionnaireVersion> newest(String questionnaireId) {
        return registry.questionnaires().stream()
                .filter(version -> version.questionnaireId().equals(questionnaireId))
                .reduce((first, second) -> second);
    }

    private boolean mayBeAnswered(String questionnaireId) {
        Instant now = clock.instant();
        return registry.campaigns().stream()
                .filter(campaign -> campaign.questionnaire().questionnaireId().equals(questionnaireId))
                .flatMap(campaign -> campaign.rounds().stream())
                .anyMatch(round -> !round.firstOpensAt().isAfter(now));
    }

    private static Finding notNewer(QuestionnaireVersion version, int last) {
        int next = last + 1;
        return Finding.of(
                "",
                QuestionPart.CODE,
                QuestionFinding.VERSION_TAKEN,
                version.number(),
                version.questionnaireId(),
                next);
    }
}
