package vn.dany.qr;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.dany.adapters.qr.ZxingQrDrawing;
import vn.dany.core.entry.QrDrawing;

/** Chooses how symbols are drawn; functions that draw none do without the library. */
@Singleton
class Wiring {

    @Produces
    @Singleton
    QrDrawing drawing() {
        return new ZxingQrDrawing();
    }
}
