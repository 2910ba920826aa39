package vn.dany.console;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.order.DocumentStore;
import vn.dany.core.order.Order;
import vn.dany.core.order.OrderResults;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.OrderStore;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsOrder;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.NoteAccess;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.NoticePage;

/** Orders for documents of results: placing one, following it, downloading what it made. */
@Path("/console")
public class OrderResource {

    private static final Duration LINK_VALID = Duration.ofMinutes(5);

    private final Scope scope;
    private final OrderResults orderResults;
    private final OrderStore orders;
    private final DocumentStore documents;
    private final NoteAccess noteAccess;

    public OrderResource(
            Scope scope, OrderResults orderResults, OrderStore orders, DocumentStore documents, NoteAccess noteAccess) {
        this.scope = scope;
        this.orderResults = orderResults;
        this.orders = orders;
        this.documents = documents;
        this.noteAccess = noteAccess;
    }

    /**
     * The file as of the last count, or of the archive: leads to it by a link that soon expires if it is made, shows how far
     * it is if it is under way, and else the button that orders it. Browsers ask for addresses by themselves, before anybody
     * has decided anything, so this starts no work.
     */
    @GET
    @Path("rounds/{roundId}/{file:[a-z]+[.][a-z]+}")
    public Response file(
            @PathParam("roundId") RoundId roundId,
            @PathParam("file") String file,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        ResultsDocument document = ResultsDocument.named(file).orElseThrow(ProblemException::notInScope);
        Optional<ResultsOrder> wanted = orderResults.wanted(scope.person(), roundId, document);
        if (wanted.isEmpty()) {
            return unavailable(roundId, document, language);
        }
        ResultsOrder order = wanted.get();
        OrderState state = orders.state(order);
        if (state.stage() == OrderState.Stage.DONE) {
            return download(order);
        }
        if (orderResults.isTooLate(scope.person(), roundId, document)) {
            return unavailable(roundId, document, language);
        }
        int status = state.stage() == OrderState.Stage.PLACED ? 202 : 200;
        return Html.following(status, NoticePage.ofFile(order, state, campaign(order), language), state);
    }

    /**
     * Orders a document of the results as of the last count, or of the archive; the same order if somebody has placed it
     * already.
     */
    @POST
    @Path("rounds/{roundId}/{file:[a-z]+[.][a-z]+}")
    public Response order(
            @PathParam("roundId") RoundId roundId,
            @PathParam("file") String file,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        ResultsDocument document = ResultsDocument.named(file).orElseThrow(ProblemException::notInScope);
        Optional<ResultsOrder> placed = orderResults.order(scope.person(), roundId, document);
        return placed.map(order -> Html.to(new Addresses(language).order(order.id())))
                .orElseGet(() -> unavailable(roundId, document, language));
    }

    private Response unavailable(RoundId roundId, ResultsDocument document, Language language) {
        if (orderResults.isTooLate(scope.person(), roundId, document)) {
            return Html.page(410, NoticePage.erased(roundId, language));
        }
        return Html.page(
                409,
                document.isOfFrozen()
                        ? NoticePage.notArchived(roundId, language)
                        : NoticePage.notCounted(roundId, language));
    }

    /** Where an order stands; looks again by itself until it is decided. */
    @GET
    @Path("orders/{orderId}")
    public Response follow(
            @PathParam("orderId") String orderId, @QueryParam("lang") @DefaultValue("vi") Language language) {
        ResultsOrder order = results(orderId);
        OrderState state = orders.state(order);
        return Html.following(200, NoticePage.of(order, state, campaign(order), language), state);
    }

    /** Leads to the finished document by a link that soon expires; to the order's page if it is not finished. */
    @GET
    @Path("orders/{orderId}/document")
    public Response document(
            @PathParam("orderId") String orderId, @QueryParam("lang") @DefaultValue("vi") Language language) {
        ResultsOrder order = results(orderId);
        campaign(order);
        if (orders.state(order).stage() != OrderState.Stage.DONE) {
            return Html.to(new Addresses(language).order(order.id()));
        }
        return download(order);
    }

    private Response download(ResultsOrder order) {
        String name = fileName(order);
        noteAccess.download(order.roundId().campaignId(), name, scope.person().identity());
        return Response.seeOther(documents.link(order.documentName(), name, LINK_VALID))
                .build();
    }

    private static String fileName(ResultsOrder order) {
        String what = switch (order.document()) {
            case WORKBOOK -> "ket-qua-";
            case REPORT, REPORT_PDF -> "bao-cao-";
            case SUMMARY -> "tom-tat-";
            case DATA_CSV, DATA_SAV, DATA_JSON -> "so-lieu-";
            case DDI -> "mo-ta-so-lieu-";
            case UNITS -> "don-vi-";
            case PACK -> "tron-bo-";
        };
        return what + order.roundId() + "." + order.document().extension();
    }

    private Campaign campaign(ResultsOrder order) {
        return scope.campaign(Right.TAKE_RESULTS, order.roundId());
    }

    private ResultsOrder results(String orderId) {
        return orders.find(orderId)
                .flatMap(order -> order.match(new Order.Cases<>(kit -> Optional.<ResultsOrder>empty(), Optional::of)))
                .orElseThrow(ProblemException::notInScope);
    }
}
