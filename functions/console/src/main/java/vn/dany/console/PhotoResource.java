package vn.dany.console;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.photo.Photo;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.staff.ErasePhoto;
import vn.dany.core.staff.ShowPhotos;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.ErasePhotoPage;
import vn.dany.web.FormBody;

/** A photo that came with a suggestion: looked at, and erased. */
@Path("/console/campaigns/{campaignId}/suggestions/{unitId}/{suggestionId}/photos/{number:[1-9]}")
public class PhotoResource {

    private final Scope scope;
    private final ShowPhotos showPhotos;
    private final ErasePhoto erasePhoto;

    public PhotoResource(Scope scope, ShowPhotos showPhotos, ErasePhoto erasePhoto) {
        this.scope = scope;
        this.showPhotos = showPhotos;
        this.erasePhoto = erasePhoto;
    }

    /** The picture, after a line on the audit log. */
    @GET
    public Response photo(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @PathParam("suggestionId") String suggestionId,
            @PathParam("number") int number) {
        Photo photo = showPhotos.read(scope.person(), campaignId, unitId, suggestionId, number);
        return Html.picture(photo.bytes(), photo.kind().contentType());
    }

    /** What would be erased. */
    @GET
    @Path("erase")
    public Response ask(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @PathParam("suggestionId") String suggestionId,
            @PathParam("number") int number,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        PhotoSlot slot = erasePhoto.find(scope.person(), campaignId, unitId, suggestionId, number);
        return page(200, slot, "", language);
    }

    /** The decision, with its ground; one that was cut off is finished without another. */
    @POST
    @Path("erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @PathParam("suggestionId") String suggestionId,
            @PathParam("number") int number,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        String ground = FormBody.one(FormBody.parse(body), "ground").strip();
        PhotoSlot slot = erasePhoto.find(scope.person(), campaignId, unitId, suggestionId, number);
        if (!slot.erased() && !ErasePhoto.isGround(ground)) {
            return page(422, slot, ground, language);
        }
        erasePhoto.erase(scope.person(), campaignId, unitId, suggestionId, number, ground);
        return Html.to(new Addresses(language).inbox(campaignId).one(suggestionId));
    }

    private Response page(int status, PhotoSlot slot, String ground, Language language) {
        return Html.pictured(
                status,
                ErasePhotoPage.of(
                        scope.campaign(Right.ANSWER_SUGGESTIONS, slot.campaignId()),
                        slot,
                        scope.register(),
                        ground,
                        status != 200,
                        language));
    }
}
