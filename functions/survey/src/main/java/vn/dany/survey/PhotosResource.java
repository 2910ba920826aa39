package vn.dany.survey;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.photo.Photo;
import vn.dany.core.photo.SendPhoto;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.response.ShowReceipt;
import vn.dany.templates.survey.Addresses;
import vn.dany.templates.survey.AskedLanguage;
import vn.dany.web.SentFile;

/** Takes the photos that follow a suggestion, one at a time; who has the receipt may send them. */
@Path("/{s:[sS]}/{entryCode}/r/{receiptCode}/photos")
public class PhotosResource {

    private final ShowReceipt showReceipt;
    private final SendPhoto sendPhoto;
    private final ReceiptPages receiptPages;

    public PhotosResource(ShowReceipt showReceipt, SendPhoto sendPhoto, ReceiptPages receiptPages) {
        this.showReceipt = showReceipt;
        this.sendPhoto = sendPhoto;
        this.receiptPages = receiptPages;
    }

    /** Back to the receipt once the photo is kept; otherwise the receipt says here why it is not. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @PathParam("entryCode") EntryCode entryCode,
            @PathParam("receiptCode") ReceiptCode receiptCode,
            @QueryParam("h") @DefaultValue("") String stamp,
            @RestForm("photo") @Nullable FileUpload photo,
            @QueryParam("lang") @DefaultValue("vi") AskedLanguage language) {
        ShowReceipt.Genuine genuine = showReceipt.show(entryCode, receiptCode, stamp);
        SendPhoto.Outcome outcome = sendPhoto.send(genuine, SentFile.bytes(photo, Photo.MAX_BYTES));
        if (outcome.verdict() == SendPhoto.Verdict.RECEIVED) {
            return Response.seeOther(URI.create(
                            new Addresses(language).receipt(entryCode, receiptCode, stamp, outcome.number())))
                    .build();
        }
        return Response.status(status(outcome.verdict()))
                .type(ReceiptPages.HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(receiptPages
                        .page(genuine, stamp, Optional.of(outcome), language)
                        .render())
                .build();
    }

    /** The page's script tells these apart. */
    private static int status(SendPhoto.Verdict verdict) {
        return switch (verdict) {
            case RECEIVED -> 200;
            case NO_ROOM -> 409;
            case OVER -> 410;
            case ERASED -> 423;
            case NOTHING_SENT, NO_PICTURE -> 422;
        };
    }
}
