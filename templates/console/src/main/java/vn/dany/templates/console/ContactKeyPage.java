package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.dany.templates.Language;

/** Where the box's owner makes a key pair, in the browser: the private half is seen by nobody else. */
@CheckedTemplate(basePath = "console")
public record ContactKeyPage(Shell shell) implements TemplateInstance {

    /** The page in {@code language}. */
    public static TemplateInstance of(Language language) {
        Wording wording = Wording.in(language);
        return new ContactKeyPage(
                        wording.shell(Addresses::contactKey, wording.box().keyTitle()))
                .setLocale(language.tag());
    }
}
