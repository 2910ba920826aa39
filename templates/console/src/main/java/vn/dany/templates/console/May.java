package vn.dany.templates.console;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Set;
import vn.dany.core.access.Right;

/**
 * What whoever looks at a page may see and do elsewhere, so that it leads nowhere in vain: {@code {may:EDIT_CAMPAIGNS}}.
 * The use cases ask again.
 */
public final class May {

    private static final String RIGHTS = "rights";

    private May() {}

    /** The page for somebody with {@code rights}; without, it leads everywhere. */
    public static TemplateInstance only(Set<Right> rights, TemplateInstance page) {
        return page.setAttribute(RIGHTS, rights);
    }

    /** Whether they have the right of this name. */
    @TemplateExtension(namespace = "may", matchName = TemplateExtension.ANY)
    static boolean right(String name, @TemplateAttribute(RIGHTS) Object rights) {
        return !(rights instanceof Set<?> some) || some.contains(Right.valueOf(name));
    }
}
