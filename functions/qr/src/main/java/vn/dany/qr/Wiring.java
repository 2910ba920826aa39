package vn.dany.qr;

import jakarta.inject.Singleton;
import vn.dany.adapters.qr.ZxingQrDrawing;
import vn.dany.core.entrance.FindEntrance;
import vn.dany.core.entrance.QrImageStore;
import vn.dany.core.entrance.RenderQrImage;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.registry.Registry;

/** The one use case of this function, and how symbols are drawn. */
class Wiring {

    @Singleton
    RenderQrImage renderQrImage(Registry registry, PublicAddress address, QrImageStore images) {
        return new RenderQrImage(new FindEntrance(registry), address, new ZxingQrDrawing(), images);
    }
}
