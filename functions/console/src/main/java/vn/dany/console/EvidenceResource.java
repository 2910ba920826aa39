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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.photo.Photo;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.SendPhoto.Outcome;
import vn.dany.core.photo.SendPhoto.Verdict;
import vn.dany.core.staff.ErasePhoto;
import vn.dany.core.team.EraseEvidence;
import vn.dany.core.team.SendEvidence;
import vn.dany.core.team.ShowEvidence;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.ErasePhotoPage;
import vn.dany.templates.console.EvidencePage;
import vn.dany.templates.survey.SurveyAssets;
import vn.dany.web.FormBody;
import vn.dany.web.SentFile;

/** The photos with the report of a team's day: sent one at a time, looked at, erased. */
@Path("/console/campaigns/{campaignId}")
public class EvidenceResource {

    private final Scope scope;
    private final ShowEvidence showEvidence;
    private final SendEvidence sendEvidence;
    private final EraseEvidence eraseEvidence;

    public EvidenceResource(
            Scope scope, ShowEvidence showEvidence, SendEvidence sendEvidence, EraseEvidence eraseEvidence) {
        this.scope = scope;
        this.showEvidence = showEvidence;
        this.sendEvidence = sendEvidence;
        this.eraseEvidence = eraseEvidence;
    }

    /**
     * Which there are.
     *
     * @param received the number of the one that was received just now
     */
    @GET
    @Path("team/{unitId:u[0-9a-f]+}/photos/{day}")
    public Response show(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @PathParam("day") String day,
            @QueryParam("photos") @DefaultValue("") String received,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Optional<Outcome> last = received.matches("[1-3]")
                ? Optional.of(new Outcome(Verdict.RECEIVED, Integer.parseInt(received)))
                : Optional.empty();
        return page(200, campaignId, unitId, day, last, language);
    }

    /** Back to them once the photo is kept; otherwise the page says here why it is not. */
    @POST
    @Path("team/{unitId:u[0-9a-f]+}/photos/{day}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @PathParam("day") String day,
            @RestForm("photo") @Nullable FileUpload photo,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Outcome outcome = sendEvidence.send(
                scope.person(), campaignId, unitId, Ids.day(day), SentFile.bytes(photo, Photo.MAX_BYTES));
        if (outcome.verdict() == Verdict.RECEIVED) {
            return Html.to(
                    new Addresses(language).team(campaignId).photoReceived(unitId, Ids.day(day), outcome.number()));
        }
        return page(status(outcome.verdict()), campaignId, unitId, day, Optional.of(outcome), language);
    }

    /** The picture, after a line on the audit log. */
    @GET
    @Path("team/{unitId:u[0-9a-f]+}/photos/{day}/{number:[1-9]}")
    public Response photo(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @PathParam("day") String day,
            @PathParam("number") int number) {
        Photo photo = showEvidence.read(scope.person(), campaignId, unitId, Ids.day(day), number);
        return Html.picture(photo.bytes(), photo.kind().contentType());
    }

    /** What would be erased. */
    @GET
    @Path("team/{unitId:u[0-9a-f]+}/photos/{day}/{number:[1-9]}/erase")
    public Response ask(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @PathParam("day") String day,
            @PathParam("number") int number,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        PhotoSlot slot = eraseEvidence.find(scope.person(), campaignId, unitId, Ids.day(day), number);
        return erasing(200, slot, "", language);
    }

    /** The decision, with its ground; one that was cut off is finished without another. */
    @POST
    @Path("team/{unitId:u[0-9a-f]+}/photos/{day}/{number:[1-9]}/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @PathParam("day") String day,
            @PathParam("number") int number,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        String ground = FormBody.one(FormBody.parse(body), "ground").strip();
        PhotoSlot slot = eraseEvidence.find(scope.person(), campaignId, unitId, Ids.day(day), number);
        if (!slot.erased() && !ErasePhoto.isGround(ground)) {
            return erasing(422, slot, ground, language);
        }
        eraseEvidence.erase(scope.person(), campaignId, unitId, Ids.day(day), number, ground);
        return Html.to(new Addresses(language).team(campaignId).photos(unitId, Ids.day(day)));
    }

    private Response page(
            int status, CampaignId campaignId, UnitId unitId, String day, Optional<Outcome> last, Language language) {
        return Html.sending(
                status,
                EvidencePage.of(
                        showEvidence.show(scope.person(), campaignId, unitId, Ids.day(day)),
                        scope.register(),
                        last,
                        SurveyAssets.PHOTOS,
                        language));
    }

    private Response erasing(int status, PhotoSlot slot, String ground, Language language) {
        return Html.pictured(
                status,
                ErasePhotoPage.of(
                        scope.campaign(Right.FILE_TEAMWORK, slot.campaignId()),
                        slot,
                        scope.register(),
                        ground,
                        status != 200,
                        language));
    }

    /** The page's script tells these apart. */
    private static int status(Verdict verdict) {
        return switch (verdict) {
            case RECEIVED -> 200;
            case NO_ROOM -> 409;
            case OVER -> 410;
            case ERASED -> 423;
            case NOTHING_SENT, NO_PICTURE -> 422;
        };
    }
}
