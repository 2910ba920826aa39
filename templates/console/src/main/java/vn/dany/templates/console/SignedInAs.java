package vn.dany.templates.console;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.Person;
import vn.dany.core.access.Role;

/** Who is signed in, as every page says above its content. */
public record SignedInAs(String name, List<Role> roles) {

    private static final String ATTRIBUTE = "signedInAs";

    /** This person, with each of their roles once. */
    public static SignedInAs of(Person person) {
        return new SignedInAs(
                person.name(),
                person.assignments().stream()
                        .map(Assignment::role)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** {@code page} for this person; without it a page is for nobody in particular. */
    public TemplateInstance on(TemplateInstance page) {
        return page.setAttribute(ATTRIBUTE, this);
    }

    /** Where templates find out. */
    @TemplateExtension(namespace = "staff")
    static final class OnPage {

        private OnPage() {}

        static @Nullable SignedInAs person(@TemplateAttribute(ATTRIBUTE) @Nullable Object person) {
            return (SignedInAs) person;
        }
    }
}
