package vn.dany.core.entry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Gives the QR image of an entry code: drawn once, kept from then on. */
@Singleton
public final class RenderQrImage {

    private final FindEntrance entrances;
    private final PublicAddress address;
    private final QrDrawing drawing;
    private final QrImageStore store;

    @Inject
    public RenderQrImage(FindEntrance entrances, PublicAddress address, QrDrawing drawing, QrImageStore store) {
        this.entrances = entrances;
        this.address = address;
        this.drawing = drawing;
        this.store = store;
    }

    /**
     * The image for what was typed.
     *
     * @throws vn.dany.core.problem.ProblemException as {@link FindEntrance#find}
     */
    public QrImage render(String typedCode, QrImage.Format format) {
        String text = address.qrText(entrances.find(typedCode).entry().code());
        // Not in the name: unit, campaign, dates. They do not change the picture, so they must not split the cache.
        String hash = sha256(drawing.style() + "\n" + format + "\n" + text);
        String name = hash + "." + format.extension();
        Optional<byte[]> kept = store.read(name);
        if (kept.isPresent()) {
            return new QrImage(kept.get(), format, hash);
        }
        byte[] drawn = drawing.draw(text, format);
        store.keep(name, drawn, format);
        return new QrImage(drawn, format, hash);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
