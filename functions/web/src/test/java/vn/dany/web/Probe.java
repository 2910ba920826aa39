package vn.dany.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** One answer of each kind the functions give. */
@Path("/probe")
public class Probe {

    static final String TEXT = "<p>Khảo sát mức độ hài lòng của người dân</p>\n".repeat(40);
    static final byte[] IMAGE = image();

    @GET
    @Path("/text")
    @Produces("text/html;charset=UTF-8")
    public String text() {
        return TEXT;
    }

    @GET
    @Path("/short")
    @Produces("text/html;charset=UTF-8")
    public String shortText() {
        return "Ý dân";
    }

    @GET
    @Path("/weak")
    public Response weak(@Context Request request) {
        EntityTag tag = new EntityTag("1", true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null
                        ? unchanged
                        : Response.ok(TEXT, "image/svg+xml").tag(tag))
                .build();
    }

    @GET
    @Path("/strong")
    public Response strong() {
        return Response.ok(TEXT, "image/svg+xml").tag(new EntityTag("1")).build();
    }

    @GET
    @Path("/image")
    @Produces("image/png")
    public byte[] image(@Context Request request) {
        return IMAGE;
    }

    @POST
    @Path("/text")
    public Response post(@FormParam("opinion") String opinion) {
        return Response.seeOther(URI.create("/probe/" + opinion.length())).build();
    }

    @POST
    @Path("/echo")
    @Produces("text/plain;charset=UTF-8")
    public String echo(@FormParam("opinion") String opinion) {
        return opinion;
    }

    @POST
    @Path("/file")
    @Consumes("multipart/form-data")
    public String file(@RestForm("file") FileUpload file) {
        return file == null ? "none" : String.valueOf(file.size());
    }

    @GET
    @Path("/elsewhere")
    public Response elsewhere() {
        return Response.seeOther(URI.create("https://documents.example/x?y=%C3%BD"))
                .build();
    }

    private static byte[] image() {
        byte[] bytes = new byte[2048];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        return bytes;
    }
}
