package vn.dany.local;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The page that leads to a form, its QR image and the console.
 *
 * @param people whom one can be on the console
 */
@CheckedTemplate(basePath = "local")
public record LandingPage(List<Sample> samples, List<DemoPerson> people) implements TemplateInstance {

    /** A campaign with the code of a form to try, empty if none is in use. */
    public record Sample(String title, String code) {}
}
