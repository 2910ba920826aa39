package vn.dany.core.order;

import java.time.Clock;
import java.util.Optional;
import vn.dany.core.archive.Manifest;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.extract.Extract;
import vn.dany.core.extract.TraitCount;
import vn.dany.core.extract.Traits;
import vn.dany.core.kit.MakeKit;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.Registry;

/**
 * Makes the documents an order asks for. Events come twice and out of order: an order that is done or unknown, or
 * counts as given up by now, is left alone; one carried out twice writes the same bytes.
 */
public final class CarryOutOrder {

    private final OrderStore orders;
    private final Registry registry;
    private final DocumentStore documents;
    private final ResultsWorkbook workbook;
    private final ResultsReport report;
    private final MakeKit makeKit;
    private final ReadArchive readArchive;
    private final DataFiles dataFiles;
    private final Clock clock;

    public CarryOutOrder(
            OrderStore orders,
            Registry registry,
            DocumentStore documents,
            ResultsWorkbook workbook,
            ResultsReport report,
            MakeKit makeKit,
            ReadArchive readArchive,
            DataFiles dataFiles,
            Clock clock) {
        this.orders = orders;
        this.registry = registry;
        this.documents = documents;
        this.workbook = workbook;
        this.report = report;
        this.makeKit = makeKit;
        this.readArchive = readArchive;
        this.dataFiles = dataFiles;
        this.clock = clock;
    }

    /**
     * Carries out an order.
     *
     * @param placing what asked for it: if it fails for good, that is given up, and none that was placed meanwhile
     * @param lastTry whether a failure is final; otherwise it is thrown, to be tried again
     */
    public void carryOut(Placing placing, boolean lastTry) {
        Optional<Order> placed = orders.find(placing.orderId());
        if (placed.isEmpty() || orders.state(placed.get()).stage() != OrderState.Stage.PLACED) {
            return;
        }
        Order order = placed.get();
        try {
            order.match(new Order.Cases<Runnable>(
                            kit -> () -> makeKit.make(kit.kit()),
                            results -> () -> documents.keep(
                                    results.documentName(),
                                    write(results),
                                    results.document().contentType())))
                    .run();
            orders.done(order);
        } catch (RuntimeException e) {
            if (!lastTry) {
                throw e;
            }
            orders.failed(placing, reason(e));
        }
    }

    /** What was ordered in time was taken up too late. */
    private static final class ResponsesGone extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }

    private static String reason(RuntimeException failure) {
        if (failure instanceof ResponsesGone) {
            return OrderState.RESPONSES_GONE;
        }
        if (failure instanceof ReadArchive.Differs differs) {
            return OrderState.archiveDiffers(differs.file());
        }
        return failure instanceof ProblemException problem ? problem.problem().key() : OrderState.UNEXPECTED;
    }

    /**
     * What documents are made from.
     *
     * @param archive with the responses of the round, if it has one; a workbook says less without
     */
    private record Source(ResultsWorkbook.Content content, Optional<Manifest> archive) {}

    private byte[] write(ResultsOrder order) {
        Source source = source(order);
        return switch (order.document()) {
            case WORKBOOK ->
                workbook.write(source.archive()
                        .map(archive -> source.content().with(extract(source.content(), archive)))
                        .orElseGet(source::content));
            case REPORT, REPORT_PDF, SUMMARY -> report.write(order.document(), source.content());
            case DATA_CSV, DATA_SAV, DATA_JSON, DDI, PACK ->
                dataFiles.write(
                        order.document(),
                        source.content(),
                        extract(source.content(), source.archive().orElseThrow(ResponsesGone::new)));
            case UNITS -> dataFiles.units(source.content());
        };
    }

    private Extract extract(ResultsWorkbook.Content content, Manifest archive) {
        TraitCount count = new TraitCount(Traits.of(content.questionnaire()));
        readArchive.responses(archive, count::add);
        return Extract.of(content.questionnaire(), content.tally(), count);
    }

    private Source source(ResultsOrder order) {
        Campaign campaign = registry.campaign(order.roundId().campaignId()).orElseThrow();
        Round round = campaign.round(order.roundId().number()).orElseThrow();
        return round.frozen()
                .flatMap(Round.Freeze::archive)
                .map(archive -> archived(order, round, archive))
                .orElseGet(() -> new Source(
                        new ResultsWorkbook.Content(
                                campaign,
                                round,
                                registry.questionnaire(campaign.questionnaire(round))
                                        .orElseThrow(),
                                registry.register().orElseThrow(),
                                order.headcounts(),
                                order.tally(),
                                order.facts()),
                        Optional.empty()));
    }

    /** What was asked, whom and when, as it was when the round was frozen, whatever has become of its campaign since. */
    private Source archived(ResultsOrder order, Round frozen, String archive) {
        Manifest manifest = readArchive.manifest(frozen.id(), archive);
        Campaign campaign = readArchive.campaign(manifest);
        Round round = campaign.round(frozen.id().number())
                .orElseThrow()
                .frozen(frozen.frozen().orElseThrow());
        return new Source(
                new ResultsWorkbook.Content(
                        campaign.with(round),
                        round,
                        readArchive.questionnaire(manifest, campaign.questionnaire()),
                        readArchive.register(manifest),
                        order.headcounts(),
                        order.tally(),
                        order.facts()),
                Optional.of(manifest).filter(whole -> !frozen.isPastRetention(clock.instant())));
    }
}
