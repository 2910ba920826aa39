package vn.dany.templates.console;

import java.util.List;

/**
 * The form of a campaign: a new one, a draft, or what may still change in a published one.
 *
 * @param fixed whether id and windows stand for good
 * @param sound what publishing would do, empty unless it was asked and nothing stands against it
 */
public record CampaignFormPage(
        Shell shell,
        String heading,
        String state,
        String action,
        boolean fixed,
        boolean saved,
        MissingCodes missing,
        String problemsHeading,
        List<String> problems,
        String sound,
        String id,
        List<TextField> texts,
        String questionnaire,
        boolean all,
        List<UnitChoices> districts,
        List<Shell.Link> strangers,
        List<WindowRow> rounds,
        WindowRow trial,
        String zaloGroup,
        String signatoryTitle,
        String signatoryLines,
        boolean formLinks,
        Timeline timeline,
        List<Shell.Link> links) {

    /** Whether nothing of it is stored yet. */
    public boolean isNew() {
        return action.startsWith("/console/campaigns/new");
    }

    /**
     * A district that may be chosen whole, or unit by unit.
     *
     * @param open whether something in it is chosen
     */
    public record UnitChoices(UnitChoice whole, boolean open, List<UnitChoice> units) {}

    /** A unit by its name; the code is what the plan keeps. */
    public record UnitChoice(String code, String name, boolean chosen) {}

    /** A text in two languages. */
    public record TextField(String name, String label, String vi, String en) {}

    /** A window as typed. */
    public record WindowRow(String name, String label, String opensAt, String closesAt) {}
}
