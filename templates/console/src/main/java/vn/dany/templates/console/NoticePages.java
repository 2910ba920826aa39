package vn.dany.templates.console;

import java.util.List;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.Problem;
import vn.dany.core.report.OrderState;
import vn.dany.core.report.ResultsOrder;
import vn.dany.templates.Language;

/** Words a notice in one language. */
final class NoticePages {

    private final Language language;
    private final ConsoleMessages messages;
    private final Addresses addresses;

    NoticePages(Language language) {
        this.language = language;
        this.messages = ConsoleWording.in(language);
        this.addresses = new Addresses(language);
    }

    NoticePage order(ResultsOrder order, OrderState state, Campaign campaign) {
        RoundId roundId = order.roundId();
        List<Shell.Link> crumbs =
                List.of(new Shell.Link(addresses.roundTitle(campaign, roundId), addresses.round(roundId)));
        Shell shell = Shell.of(language, "/console/orders/" + order.id(), messages.orderTitle(), crumbs);
        String back = addresses.round(roundId);
        if (state instanceof OrderState.Done) {
            return new NoticePage(
                    shell,
                    "done",
                    messages.orderDoneHeading(),
                    messages.orderDone(),
                    addresses.document(order.id()),
                    messages.orderDownload(),
                    "",
                    back,
                    messages.backToProgress());
        }
        if (state instanceof OrderState.Placed) {
            return new NoticePage(
                    shell,
                    "waiting",
                    messages.orderPlacedHeading(),
                    messages.orderPlaced(),
                    addresses.order(order.id()),
                    messages.orderLookAgain(),
                    "",
                    back,
                    messages.backToProgress());
        }
        String reason =
                state instanceof OrderState.Failed failed && failed.reason().equals("storeUnavailable")
                        ? messages.orderFailedStore()
                        : messages.orderFailed();
        return new NoticePage(
                shell,
                "failed",
                messages.orderFailedHeading(),
                reason,
                "",
                "",
                addresses.workbook(roundId),
                back,
                messages.backToProgress());
    }

    NoticePage notCounted(RoundId roundId) {
        return failed(messages.notCountedHeading(), messages.notCountedBody(), addresses.round(roundId));
    }

    NoticePage foreignPost() {
        return failed(messages.foreignPostHeading(), messages.foreignPostBody(), addresses.home());
    }

    /** What happened and what to do next, for staff. */
    NoticePage problem(Problem problem) {
        DeskMessages desk = ConsoleWording.desk(language);
        if (problem instanceof Problem.BodyTooLarge large) {
            return failed(
                    desk.problemFileHeading(),
                    desk.problemFile(new Figures(language).count(large.limitBytes() / 1024) + " KB"),
                    addresses.home());
        }
        if (problem instanceof Problem.StoreUnavailable) {
            return failed(desk.problemStoreHeading(), desk.problemStore(), addresses.home());
        }
        if (problem instanceof Problem.Unexpected) {
            return failed(desk.problemUnexpectedHeading(), desk.problemUnexpected(), addresses.home());
        }
        boolean unreadable = problem instanceof Problem.FormUnreadable
                || problem instanceof Problem.ContentTypeUnsupported
                || problem instanceof Problem.MethodNotAllowed;
        return unreadable
                ? failed(desk.problemFormHeading(), desk.problemForm(), addresses.home())
                : failed(desk.problemGoneHeading(), desk.problemGone(), addresses.home());
    }

    private NoticePage failed(String heading, String text, String back) {
        return new NoticePage(
                Shell.of(language, "/console", heading, List.of()),
                "failed",
                heading,
                text,
                "",
                "",
                "",
                back,
                back.equals(addresses.home()) ? messages.backHome() : messages.backToProgress());
    }
}
