package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dany.core.entry.PublishQuestionnaire;
import vn.dany.core.questionnaire.IdentifyingQuestions;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.templates.Language;

/** Lays the questionnaires out as a page in one language. */
final class QuestionnairesPages {

    private static final String PATH = "/console/questionnaires";

    private final List<Questionnaire> questionnaires;
    private final Language language;
    private final ConsoleMessages messages;

    /** For {@code questionnaires} in the order of the registry: by id, the newest version last. */
    QuestionnairesPages(List<Questionnaire> questionnaires, Language language) {
        this.questionnaires = questionnaires;
        this.language = language;
        this.messages = ConsoleWording.in(language);
    }

    QuestionnairesPage list(boolean saved) {
        return page(saved, List.of(), null);
    }

    QuestionnairesPage refused(List<PlacedProblem> problems) {
        return page(false, problems, null);
    }

    QuestionnairesPage proposal(Questionnaire proposed, PublishQuestionnaire.Proposal proposal, String sealed) {
        String version = Integer.toString(proposed.version().number());
        String state = proposal.stored()
                ? messages.questionnaireStored()
                : proposal.newest()
                        .map(newest -> messages.questionnaireChanges(newest.number()))
                        .orElseGet(() ->
                                messages.questionnaireNew(proposed.variables().size()));
        QuestionnairesPage.Proposal shown = new QuestionnairesPage.Proposal(
                messages.questionnaireProposal(proposed.title().in(language.tag()), version),
                state,
                proposal.changes().stream()
                        .map(change -> language == Language.VI ? change.vi() : change.en())
                        .toList(),
                IdentifyingQuestions.in(proposed).stream().map(this::warning).toList(),
                proposal.stored() ? "" : sealed);
        return page(false, List.of(), shown);
    }

    private String warning(IdentifyingQuestions.Found found) {
        String code = found.questionId().value();
        return switch (found.detail()) {
            case NAME -> messages.asksForName(code);
            case PHONE -> messages.asksForPhone(code);
            case ADDRESS -> messages.asksForAddress(code);
            case IDENTITY_NUMBER -> messages.asksForIdentityNumber(code);
        };
    }

    private QuestionnairesPage page(
            boolean saved, List<PlacedProblem> problems, QuestionnairesPage.@Nullable Proposal proposal) {
        return new QuestionnairesPage(
                Shell.of(language, PATH, messages.questionnaires(), List.of()),
                Shell.address(PATH, language),
                Shell.address(PATH + "/publish", language),
                saved,
                problems.stream().map(this::line).toList(),
                proposal,
                cards());
    }

    private String line(PlacedProblem problem) {
        String reason = language == Language.VI ? problem.vi() : problem.en();
        return problem.place().isEmpty() ? reason : problem.place() + ": " + reason;
    }

    private List<QuestionnairesPage.QuestionnaireCard> cards() {
        Map<String, List<Questionnaire>> byId = new LinkedHashMap<>();
        questionnaires.forEach(questionnaire -> byId.computeIfAbsent(
                        questionnaire.version().questionnaireId(), id -> new ArrayList<>())
                .add(0, questionnaire));
        return byId.entrySet().stream()
                .map(entry -> new QuestionnairesPage.QuestionnaireCard(
                        entry.getValue().get(0).title().in(language.tag()),
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(questionnaire -> version(questionnaire.version()))
                                .toList()))
                .toList();
    }

    private QuestionnairesPage.VersionLine version(QuestionnaireVersion version) {
        return new QuestionnairesPage.VersionLine(
                messages.questionnaireVersion(version.number()),
                PATH + "/" + version.questionnaireId() + "/" + version.number() + ".xlsx");
    }
}
