package vn.dany.local;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The page of the local provider of the sign-in, where one chooses whom to be. */
@CheckedTemplate(basePath = "local")
public record ChoosePage(List<DemoPerson> people) implements TemplateInstance {}
