package vn.dany.qr;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.dany.core.entrance.QrImage;
import vn.dany.core.entrance.RenderQrImage;
import vn.dany.core.entry.EntryCode;

/** QR images: {@code /qr/{entryCode}.png} and {@code .svg}, the code in any case and grouped or not. */
@Path("/qr")
public class QrResource {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final RenderQrImage renderQrImage;

    public QrResource(RenderQrImage renderQrImage) {
        this.renderQrImage = renderQrImage;
    }

    /** The image, or 304 to who has it already. What an entry code's image shows never changes. */
    @GET
    @Path("{entryCode}.{extension}")
    public Response image(
            @PathParam("entryCode") EntryCode code,
            @PathParam("extension") QrImage.Format format,
            @Context Request request) {
        QrImage image = renderQrImage.render(code, format);
        EntityTag tag = new EntityTag(image.etag());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder reply = known != null
                ? known
                : Response.ok(image.bytes(), format.contentType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "inline; filename=\"qr-" + code.grouped() + "." + format.extension() + "\"");
        return reply.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, FOR_GOOD)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
