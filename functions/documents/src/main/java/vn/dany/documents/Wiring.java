package vn.dany.documents;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.dany.core.archive.ArchiveStore;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.kit.KitStore;
import vn.dany.core.kit.MakeKit;
import vn.dany.core.order.CarryOutOrder;
import vn.dany.core.order.DocumentStore;
import vn.dany.core.order.OrderStore;
import vn.dany.core.registry.Registry;
import vn.dany.documents.kit.OfficeKitPrinter;
import vn.dany.formats.json.ArchiveJson;

/** The one use case of this function, with the writers of documents, which no other function knows. */
class Wiring {

    @Singleton
    CarryOutOrder carryOutOrder(
            OrderStore orders,
            Registry registry,
            DocumentStore documents,
            KitStore kits,
            ArchiveStore archives,
            Clock clock) {
        return new CarryOutOrder(
                orders,
                registry,
                documents,
                new FastExcelResultsWorkbook(),
                new OfficeResultsReport(),
                new MakeKit(new OfficeKitPrinter(), kits),
                new ReadArchive(archives, new ArchiveJson()),
                new ExtractFiles(),
                clock);
    }
}
