package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.report.PublicResults;
import vn.dany.core.staff.ReleaseResults;
import vn.dany.templates.Language;

/**
 * Whether results of a round are released to everybody, what would be, and the decision.
 *
 * @param state where it stands
 * @param problem why nothing was done, empty otherwise
 * @param kept that the document is the one that was released first, empty if none was
 * @param address of the public page, empty while nothing is released
 * @param responses in words, empty while nothing can be released
 * @param places how many units each indicator is shown of
 */
@CheckedTemplate(basePath = "console")
public record ReleasePage(
        Shell shell,
        String state,
        String problem,
        String address,
        String responses,
        List<Shown> places,
        String minimum,
        String hint,
        String kept,
        String action)
        implements TemplateInstance {

    /** How many units an indicator is shown of. */
    public record Shown(String label, String units) {}

    /** Why nothing was done. */
    public enum Problem {
        NONE,
        NUMBER_UNFIT,
        OVERTAKEN
    }

    /**
     * The page.
     *
     * @param released what is released now
     * @param preview what would be with {@code minimum}
     */
    public static TemplateInstance of(
            Campaign campaign,
            Round round,
            Optional<PublicResults> released,
            Optional<PublicResults> preview,
            String minimum,
            Problem problem,
            PublicAddress address,
            Language language) {
        Wording wording = Wording.in(language);
        ReleaseMessages words = wording.release();
        Figures figures = wording.figures();
        return new ReleasePage(
                        wording.shell(
                                        at -> at.release(round.id()),
                                        words.heading(),
                                        wording.crumb(campaign, round.id()))
                                .under(wording.tabs(campaign, round.id(), Tabs.Kind.RESULTS, false)),
                        released.map(results -> words.released(
                                        figures.at(
                                                round.released().orElseThrow().at()),
                                        results.minimum()))
                                .orElseGet(() -> preview.isPresent() ? words.notReleased() : words.notFrozen()),
                        switch (problem) {
                            case NONE -> "";
                            case NUMBER_UNFIT ->
                                words.numberUnfit(DisclosureRule.LEAST, ReleaseResults.LARGEST_MINIMUM);
                            case OVERTAKEN -> words.overtaken();
                        },
                        released.isPresent()
                                ? address.campaign(campaign.id()) + "/results?round="
                                        + round.id().number()
                                : "",
                        preview.map(results -> figures.count(results.whole().responses()))
                                .orElse(""),
                        preview.map(results -> shown(results, wording)).orElse(List.of()),
                        minimum,
                        words.askHint(
                                DisclosureRule.LEAST, ReleaseResults.LARGEST_MINIMUM, PublicResults.USUAL_MINIMUM),
                        round.everReleased()
                                .flatMap(ever -> preview)
                                .map(results -> words.kept(results.minimum()))
                                .orElse(""),
                        wording.addresses().release(round.id()))
                .setLocale(language.tag());
    }

    private static List<Shown> shown(PublicResults results, Wording wording) {
        return results.questions().stream()
                .filter(asked -> asked.indicator() != null)
                .map(asked -> new Shown(wording.of(asked.label()), places(results, asked, wording)))
                .toList();
    }

    private static String places(PublicResults results, PublicResults.Asked asked, Wording wording) {
        long shown = results.units().stream()
                .filter(unit -> unit.figures().containsKey(asked.id()))
                .count();
        return wording.release()
                .placesOf(
                        wording.figures().count(shown),
                        wording.figures().count(results.units().size()));
    }
}
