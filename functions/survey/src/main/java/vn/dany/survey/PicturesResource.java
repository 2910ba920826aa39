package vn.dany.survey;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.registry.PictureStore;

/** The pictures of questionnaires, for everybody who has a form, for good: other bytes have another name. */
@Path("/{s:[sS]}/picture")
public class PicturesResource {

    private final PictureStore pictures;

    public PicturesResource(PictureStore pictures) {
        this.pictures = pictures;
    }

    /** A picture; nothing is asked for that no questionnaire can name. */
    @GET
    @Path("{file}")
    public Response picture(@PathParam("file") String name) {
        PictureFile file = PictureFile.parse(name).orElseThrow(PicturesResource::notThere);
        Optional<byte[]> bytes = pictures.read(file);
        return Response.ok(
                        bytes.orElseThrow(PicturesResource::notThere),
                        file.kind().contentType())
                .header("Content-Security-Policy", "sandbox;default-src 'none';frame-ancestors 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }

    private static ProblemException notThere() {
        return new ProblemException(Problem.of(Problem.Code.PAGE_NOT_FOUND));
    }
}
