package vn.dany.core.entrance;

import java.util.Optional;
import vn.dany.core.digest.Sha256;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;

/** Gives the QR image of an entry code: drawn once, kept from then on. */
public final class RenderQrImage {

    private final FindEntrance entrances;
    private final PublicAddress address;
    private final QrDrawing drawing;
    private final QrImageStore store;

    public RenderQrImage(FindEntrance entrances, PublicAddress address, QrDrawing drawing, QrImageStore store) {
        this.entrances = entrances;
        this.address = address;
        this.drawing = drawing;
        this.store = store;
    }

    /**
     * The image of an entry code.
     *
     * @throws vn.dany.core.problem.ProblemException as {@link FindEntrance#find}
     */
    public QrImage render(EntryCode code, QrImage.Format format) {
        String text = address.qrText(entrances.find(code).entry().code());
        // Not in the name: unit, campaign, dates. They do not change the picture, so they must not split the cache.
        String hash = Sha256.hex(drawing.style() + "\n" + format + "\n" + text, Sha256.BYTES);
        String name = hash + "." + format.extension();
        Optional<byte[]> kept = store.read(name);
        if (kept.isPresent()) {
            return new QrImage(kept.get(), format, hash);
        }
        byte[] drawn = drawing.draw(text, format);
        store.keep(name, drawn, format);
        return new QrImage(drawn, format, hash);
    }
}
