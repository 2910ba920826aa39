package vn.dany.templates.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questionnaires with their versions, and the form that takes another. */
public record QuestionnairesPage(
        Shell shell,
        String action,
        String publishAction,
        boolean saved,
        List<String> problems,
        @Nullable Proposal proposal,
        List<QuestionnaireCard> questionnaires) {

    /**
     * What a file would publish.
     *
     * @param warnings questions that seem to ask who somebody is
     * @param sealed the questionnaire itself, to be sent back; empty if there is nothing to publish
     */
    public record Proposal(String title, String state, List<String> changes, List<String> warnings, String sealed) {}

    /** A questionnaire. */
    public record QuestionnaireCard(String title, String id, List<VersionLine> versions) {}

    /** One version of it. */
    public record VersionLine(String name, String link) {}
}
