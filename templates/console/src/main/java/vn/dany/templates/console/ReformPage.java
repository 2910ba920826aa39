package vn.dany.templates.console;

import java.util.List;

/**
 * The form that brings in a reform, or what one would change.
 *
 * @param notice what happened instead, empty for nothing
 * @param version the version a confirmation builds on; empty for the form
 */
public record ReformPage(
        Shell shell,
        String action,
        Typed typed,
        List<Shipped> shipped,
        String notice,
        List<String> problems,
        String heading,
        boolean changesNothing,
        List<Block> blocks,
        String version) {

    /** What was typed and sent; the files as text, so that a confirmation sends the same again. */
    public record Typed(String on, String basis, String units, String successions) {

        /** Nothing yet. */
        public static final Typed NOTHING = new Typed("", "", "", "");
    }

    /** A state that ships with the product. */
    public record Shipped(String text, String on) {}

    /** Changes of one kind. */
    public record Block(String heading, String count, boolean open, boolean warning, List<String> lines) {}
}
