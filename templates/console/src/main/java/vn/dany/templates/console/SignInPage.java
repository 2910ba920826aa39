package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import vn.dany.templates.Language;

/**
 * What is between somebody and the console: signing in, having been away too long, being unknown, being signed out.
 *
 * @param way where to go on, no address for nowhere
 * @param aside whether that opens beside this page, which is still needed
 * @param kept the fields of a form that was not taken
 * @param action where that form is sent again, empty for no form
 * @param out where signing out is posted, empty for nobody being signed in
 */
@CheckedTemplate(basePath = "console")
public record SignInPage(
        Shell shell,
        String heading,
        String text,
        Shell.Link way,
        boolean aside,
        List<ConfirmPage.Field> kept,
        String action,
        String out)
        implements TemplateInstance {

    private static final Shell.Link NOWHERE = new Shell.Link("", "");

    /** Asks to sign in, and leads on to {@code here}, a path of ours. */
    public static TemplateInstance to(String here, Language language) {
        Wording wording = Wording.in(language);
        return page(wording.signIn().signIn(), wording.signIn().please(), way(here, wording), wording);
    }

    /** Somebody came back from the provider and is not signed in all the same. */
    public static TemplateInstance failed(Language language) {
        Wording wording = Wording.in(language);
        return page(
                wording.signIn().signIn(),
                wording.signIn().failed(),
                way(wording.addresses().home(), wording),
                wording);
    }

    /** The session has ended before a form was sent to {@code action}: it can be sent again as it is. */
    public static TemplateInstance keeping(String action, Map<String, List<String>> form, Language language) {
        Wording wording = Wording.in(language);
        List<ConfirmPage.Field> fields = form.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new ConfirmPage.Field(field.getKey(), value)))
                .toList();
        return page(
                wording.signIn().endedHeading(),
                wording.signIn().kept(),
                way(wording.addresses().home(), wording),
                true,
                fields,
                action,
                "",
                wording);
    }

    /** The session has ended before a file was sent, which cannot be kept. */
    public static TemplateInstance afterAFile(Language language) {
        Wording wording = Wording.in(language);
        return page(
                wording.signIn().endedHeading(),
                wording.signIn().endedWithAFile(),
                way(wording.addresses().home(), wording),
                wording);
    }

    /** Somebody is signed in whom the register of staff does not know, or no longer. */
    public static TemplateInstance unknown(String identity, Language language) {
        Wording wording = Wording.in(language);
        return page(
                wording.signIn().unknownHeading(),
                wording.signIn().unknown(identity),
                NOWHERE,
                false,
                List.of(),
                "",
                wording.addresses().signOut(),
                wording);
    }

    /** Signed out here; the way on is the provider's own sign-out. */
    public static TemplateInstance signingOut(String provider, Language language) {
        Wording wording = Wording.in(language);
        return page(
                wording.signIn().signingOutHeading(),
                wording.signIn().signingOut(),
                new Shell.Link(wording.signIn().carryOn(), provider),
                wording);
    }

    /** Signed out. */
    public static TemplateInstance signedOut(Language language) {
        Wording wording = Wording.in(language);
        Shell.Link again = new Shell.Link(
                wording.signIn().again(),
                wording.addresses().signIn(wording.addresses().home()));
        return page(wording.signIn().signedOutHeading(), wording.signIn().signedOut(), again, wording);
    }

    private static Shell.Link way(String to, Wording wording) {
        return new Shell.Link(wording.signIn().signIn(), wording.addresses().signIn(to));
    }

    private static TemplateInstance page(String heading, String text, Shell.Link way, Wording wording) {
        return page(heading, text, way, false, List.of(), "", "", wording);
    }

    private static TemplateInstance page(
            String heading,
            String text,
            Shell.Link way,
            boolean aside,
            List<ConfirmPage.Field> kept,
            String action,
            String out,
            Wording wording) {
        return new SignInPage(wording.shell(Addresses::home, heading), heading, text, way, aside, kept, action, out)
                .setLocale(wording.language().tag());
    }
}
