package vn.dany.templates.console;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.util.List;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.report.Results;
import vn.dany.templates.Language;

/** Explains to staff which answers they see, and why not all of them. */
@TemplateData
public record DisclosurePage(Shell shell, int block) {

    /** Where the page is. */
    public static final String PATH = "/console/disclosure";

    /** Nobody explains larger blocks. */
    private static final int MOST = 1_000;

    /** Explains it for blocks of {@code block} responses. */
    static DisclosurePage of(int block, Language language) {
        return new DisclosurePage(
                Shell.of(language, path(block), words(language).heading(), List.of()),
                Math.max(DisclosureRule.LEAST, Math.min(MOST, block)));
    }

    /** Where it is explained for blocks of {@code block} responses. */
    static String path(int block) {
        return block == DisclosureRule.LEAST ? PATH : PATH + "?block=" + block;
    }

    /** So many blocks, and some responses more or less. */
    public String blocks(int blocks, int more) {
        return Integer.toString(blocks * block + more);
    }

    /** How much of what was received the shown figures cover; empty where there is nothing to cover. */
    static String coverage(Results results, Language language) {
        Shown shown = results.shown();
        if (!shown.isAny()) {
            return "";
        }
        Figures figures = new Figures(language);
        DisclosureMessages words = words(language);
        String covered = figures.count(shown.tally().responses());
        String responses = figures.count(shown.responses());
        if (shown.held() == 0) {
            return words.coverageAll(covered);
        }
        if (results.isFinal()) {
            return words.coverageFinal(covered, responses, figures.count(shown.held()));
        }
        Instant oldest = shown.oldest().orElseThrow();
        Instant newest = shown.newest().orElseThrow();
        return oldest.equals(newest)
                ? words.coverageOpen(covered, responses, figures.moment(newest))
                : words.coverageOpenSpan(covered, responses, figures.moment(oldest), figures.moment(newest));
    }

    /** Why no answer is shown; empty where some are, or nothing was counted yet. */
    static String refusal(Results results, Language language) {
        if (results.shown().isAny() || results.countedAt().isEmpty()) {
            return "";
        }
        String responses = new Figures(language).count(results.shown().responses());
        int block = results.shown().block();
        if (!results.isFinal()) {
            return words(language).noneOpen(responses, block, 2 * block);
        }
        return results.shown().responses() < block
                ? words(language).noneFinal(responses, block)
                : words(language).noneFinalPooled(responses, block);
    }

    /** Said of a question that too few of those shown were asked. */
    static String tooFewAsked(Results results, Language language) {
        return words(language).tooFewAsked(results.shown().block());
    }

    private static DisclosureMessages words(Language language) {
        return language == Language.VI
                ? MessageBundles.get(DisclosureMessages.class)
                : MessageBundles.get(DisclosureMessages.class, Localized.Literal.of(language.tag()));
    }
}
