package vn.dany.survey;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.photo.PhotoOffer;
import vn.dany.core.photo.SendPhoto;
import vn.dany.core.response.ShowReceipt;
import vn.dany.core.suggestion.LookUpSuggestion;
import vn.dany.templates.survey.Addresses;
import vn.dany.templates.survey.AskedLanguage;
import vn.dany.templates.survey.PhotoPart;
import vn.dany.templates.survey.ReceiptPage;

/** Puts together what a receipt shows: the state of what was written, and the field for photos while some may follow. */
@Singleton
class ReceiptPages {

    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final LookUpSuggestion lookUpSuggestion;
    private final PhotoOffer photoOffer;

    ReceiptPages(LookUpSuggestion lookUpSuggestion, PhotoOffer photoOffer) {
        this.lookUpSuggestion = lookUpSuggestion;
        this.photoOffer = photoOffer;
    }

    /** The page after the {@code last} photo, if one was sent just now. */
    TemplateInstance page(
            ShowReceipt.Genuine genuine, String stamp, Optional<SendPhoto.Outcome> last, AskedLanguage language) {
        EntryCode code = genuine.entrance().entry().code();
        Addresses addresses = new Addresses(language);
        PhotoPart photos = PhotoPart.of(
                photoOffer.standsFor(genuine), addresses.photos(code, genuine.receipt(), stamp), last, language);
        String own = addresses.plain().receipt(code, genuine.receipt(), stamp);
        return ReceiptPage.of(genuine, lookUpSuggestion.lookUp(genuine), photos, own, language);
    }
}
