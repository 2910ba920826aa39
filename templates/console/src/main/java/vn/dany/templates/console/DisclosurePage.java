package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.report.Results;
import vn.dany.templates.Language;

/** Explains to staff which answers they see, and why not all of them. */
@CheckedTemplate(basePath = "console")
public record DisclosurePage(Shell shell, Block block) implements TemplateInstance {

    /** Nobody explains larger blocks. */
    private static final int MOST = 1_000;

    /** A block of responses. */
    @TemplateData
    public record Block(int size) {

        /** So many blocks, and some responses more or less. */
        public String times(int blocks, int more) {
            return Integer.toString(blocks * size + more);
        }
    }

    /** Which answers staff see, and why not all of them, where a block has {@code block} responses at least. */
    public static TemplateInstance of(int block, Language language) {
        Wording wording = Wording.in(language);
        return new DisclosurePage(
                        wording.shell(
                                at -> at.disclosure(block), wording.disclosure().heading()),
                        new Block(Math.max(DisclosureRule.LEAST, Math.min(MOST, block))))
                .setLocale(language.tag());
    }

    /** How much of what was received the shown figures cover; empty where there is nothing to cover. */
    static String coverage(Results results, Wording wording) {
        Shown shown = results.shown();
        if (!shown.isAny()) {
            return "";
        }
        Figures figures = wording.figures();
        DisclosureMessages words = wording.disclosure();
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
    static String refusal(Results results, Wording wording) {
        if (results.shown().isAny() || results.countedAt().isEmpty()) {
            return "";
        }
        DisclosureMessages words = wording.disclosure();
        String responses = wording.figures().count(results.shown().responses());
        int block = results.shown().block();
        if (!results.isFinal()) {
            return words.noneOpen(responses, block, 2 * block);
        }
        return results.shown().responses() < block
                ? words.noneFinal(responses, block)
                : words.noneFinalPooled(responses, block);
    }

    /** Said of a question that too few of those shown were asked. */
    static String tooFewAsked(Results results, Wording wording) {
        return wording.disclosure().tooFewAsked(results.shown().block());
    }
}
