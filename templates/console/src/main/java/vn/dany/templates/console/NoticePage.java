package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.function.Function;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.ResultsOrder;
import vn.dany.core.problem.Problem;
import vn.dany.templates.FindingWords;
import vn.dany.templates.Language;

/**
 * A heading, a sentence and what to do next: where an order stands, or why something was not done.
 *
 * @param tone waiting, done or failed
 * @param next where to go on, no address for nowhere
 * @param action where an order is placed, or placed again, no address for nowhere
 */
@CheckedTemplate(basePath = "console")
public record NoticePage(
        Shell shell, String tone, String heading, String text, Shell.Link next, Shell.Link action, Shell.Link back)
        implements TemplateInstance {

    private static final Shell.Link NOWHERE = new Shell.Link("", "");

    /** Where an order stands. */
    public static TemplateInstance of(ResultsOrder order, OrderState state, Campaign campaign, Language language) {
        return of(order, state, campaign, at -> at.order(order.id()), language);
    }

    /** Where the order for a file stands, at the file's own address. */
    public static TemplateInstance ofFile(ResultsOrder order, OrderState state, Campaign campaign, Language language) {
        return of(order, state, campaign, at -> at.resultsFile(order.roundId(), order.document()), language);
    }

    private static TemplateInstance of(
            ResultsOrder order,
            OrderState state,
            Campaign campaign,
            Function<Addresses, String> here,
            Language language) {
        Wording wording = Wording.in(language);
        ConsoleMessages messages = wording.console();
        Addresses addresses = wording.addresses();
        RoundId roundId = order.roundId();
        Shell shell = wording.shell(here, messages.orderTitle(), wording.crumb(campaign, roundId))
                .under(wording.tabs(campaign, roundId, Tabs.Kind.RESULTS, false));
        Shell.Link back = new Shell.Link(messages.backToProgress(), addresses.round(roundId));
        String place = addresses.resultsFile(roundId, order.document());
        NoticePage page = switch (state.stage()) {
            case DONE -> {
                Shell.Link document = new Shell.Link(messages.orderDownload(), addresses.document(order.id()));
                yield new NoticePage(
                        shell, "done", messages.orderDoneHeading(), done(order, messages), document, NOWHERE, back);
            }
            case PLACED -> {
                Shell.Link again = new Shell.Link(messages.orderLookAgain(), here.apply(addresses));
                yield new NoticePage(
                        shell, "waiting", messages.orderPlacedHeading(), messages.orderPlaced(), again, NOWHERE, back);
            }
            case ABSENT -> {
                Shell.Link make = new Shell.Link(messages.orderMake(), place);
                yield new NoticePage(
                        shell, "waiting", messages.orderAbsentHeading(), messages.orderAbsent(), NOWHERE, make, back);
            }
            case FAILED -> {
                String reason = FindingWords.of(state.finding(), language);
                Shell.Link retry = new Shell.Link(messages.tryAgain(), place);
                yield new NoticePage(shell, "failed", messages.orderFailedHeading(), reason, NOWHERE, retry, back);
            }
        };
        return page.setLocale(language.tag());
    }

    private static String done(ResultsOrder order, ConsoleMessages messages) {
        return switch (order.document()) {
            case WORKBOOK -> messages.orderDone();
            case REPORT -> messages.orderDoneReport();
            case REPORT_PDF -> messages.orderDoneReportPdf();
            case SUMMARY -> messages.orderDoneSummary();
            case DATA_CSV, DATA_SAV, DATA_JSON, DDI, UNITS, PACK -> messages.orderDoneData();
        };
    }

    /** Nothing can be ordered from a round that was never counted. */
    public static TemplateInstance notCounted(RoundId roundId, Language language) {
        Wording wording = Wording.in(language);
        ConsoleMessages messages = wording.console();
        Shell.Link back =
                new Shell.Link(messages.backToProgress(), wording.addresses().round(roundId));
        return failed(messages.notCountedHeading(), messages.notCountedBody(), back, wording);
    }

    /** Nothing can be made from an archive that is not there. */
    public static TemplateInstance notArchived(RoundId roundId, Language language) {
        Wording wording = Wording.in(language);
        Shell.Link back =
                new Shell.Link(wording.archive().heading(), wording.addresses().archive(roundId));
        return failed(wording.archive().noFilesHeading(), wording.archive().noFiles(), back, wording);
    }

    /** A document that is made from responses was asked for after their retention. */
    public static TemplateInstance erased(RoundId roundId, Language language) {
        Wording wording = Wording.in(language);
        Shell.Link back = new Shell.Link(
                wording.retention().heading(), wording.addresses().retention(roundId));
        return failed(wording.retention().expiredHeading(), wording.retention().expired(), back, wording);
    }

    /** Who says who somebody is does not answer. */
    public static TemplateInstance providerAway(Language language) {
        Wording wording = Wording.in(language);
        return failed(wording.signIn().awayHeading(), wording.signIn().away(), wording);
    }

    /** Something was posted by a page that is none of ours. */
    public static TemplateInstance foreignPost(Language language) {
        Wording wording = Wording.in(language);
        return failed(wording.console().foreignPostHeading(), wording.console().foreignPostBody(), wording);
    }

    /** A photo was too large to be read; {@code photos} is where it was sent to. */
    public static TemplateInstance largePhoto(String photos, Language language) {
        Wording wording = Wording.in(language);
        Shell.Link back = new Shell.Link(wording.evidence().toPhotos(), photos);
        return failed(wording.evidence().largeHeading(), wording.evidence().large(), back, wording);
    }

    /** Something went wrong: what happened, what to do next, and the way back to the campaigns. */
    public static TemplateInstance of(Problem problem, Language language) {
        Wording wording = Wording.in(language);
        DeskMessages desk = wording.desk();
        return switch (problem.kind()) {
            case TOO_LARGE ->
                failed(
                        desk.problemFileHeading(),
                        desk.problemFile(wording.figures().count(problem.limitBytes() / 1024) + " KB"),
                        wording);
            case UNAVAILABLE -> failed(desk.problemStoreHeading(), desk.problemStore(), wording);
            case UNEXPECTED -> failed(desk.problemUnexpectedHeading(), desk.problemUnexpected(), wording);
            case MALFORMED, UNSUPPORTED, METHOD -> failed(desk.problemFormHeading(), desk.problemForm(), wording);
            case CODE, NOT_FOUND, GONE -> failed(desk.problemGoneHeading(), desk.problemGone(), wording);
        };
    }

    private static TemplateInstance failed(String heading, String text, Wording wording) {
        Shell.Link home =
                new Shell.Link(wording.console().backHome(), wording.addresses().home());
        return failed(heading, text, home, wording);
    }

    private static TemplateInstance failed(String heading, String text, Shell.Link back, Wording wording) {
        return new NoticePage(wording.shell(Addresses::home, heading), "failed", heading, text, NOWHERE, NOWHERE, back)
                .setLocale(wording.language().tag());
    }
}
