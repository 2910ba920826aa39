package vn.dany.templates.console;

import java.util.List;

/**
 * What a change would do, and the question whether to make it. Whatever the change is made of stands in hidden fields,
 * with the mark of what is shown.
 *
 * @param warning why it is asked again, empty the first time
 * @param facts what would happen, one sentence each
 * @param groups long lists, folded
 * @param button what saying yes is called
 */
public record ConfirmPage(
        Shell shell,
        String campaign,
        String heading,
        String warning,
        List<String> facts,
        List<Group> groups,
        String reason,
        List<Field> hidden,
        String action,
        String button,
        Shell.Link back) {

    /** Something to open for who wants to read all of it. */
    public record Group(String summary, List<String> items) {}

    /** A hidden field. */
    public record Field(String name, String value) {}
}
