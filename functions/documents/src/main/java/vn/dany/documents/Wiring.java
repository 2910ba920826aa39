package vn.dany.documents;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.dany.core.entry.Registry;
import vn.dany.core.report.CarryOutOrder;
import vn.dany.core.report.DocumentStore;
import vn.dany.core.report.OrderStore;
import vn.dany.core.report.ResultsWorkbook;
import vn.dany.core.tally.TallyStore;

/** Puts the use case together here, where the writers of documents are; other functions know neither. */
@Singleton
class Wiring {

    @Produces
    @Singleton
    CarryOutOrder carryOutOrder(
            OrderStore orders,
            Registry registry,
            TallyStore tallies,
            DocumentStore documents,
            ResultsWorkbook workbook) {
        return new CarryOutOrder(orders, registry, tallies, documents, workbook);
    }
}
