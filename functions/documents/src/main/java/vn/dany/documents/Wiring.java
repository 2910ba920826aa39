package vn.dany.documents;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.dany.core.entry.Registry;
import vn.dany.core.kit.KitPrinter;
import vn.dany.core.kit.KitStore;
import vn.dany.core.kit.MakeKit;
import vn.dany.core.report.CarryOutOrder;
import vn.dany.core.report.DocumentStore;
import vn.dany.core.report.OrderStore;
import vn.dany.core.report.ResultsWorkbook;
import vn.dany.documents.kit.OfficeKitPrinter;

/** Puts the use cases together here, where the writers of documents are; other functions know neither. */
@Singleton
class Wiring {

    @Produces
    @Singleton
    CarryOutOrder carryOutOrder(
            OrderStore orders,
            Registry registry,
            DocumentStore documents,
            ResultsWorkbook workbook,
            KitPrinter printer,
            KitStore kits) {
        return new CarryOutOrder(orders, registry, documents, workbook, new MakeKit(printer, kits));
    }

    @Produces
    @Singleton
    KitPrinter kitPrinter() {
        return new OfficeKitPrinter();
    }
}
