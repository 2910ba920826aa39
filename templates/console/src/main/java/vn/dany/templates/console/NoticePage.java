package vn.dany.templates.console;

/**
 * A heading, a sentence and what to do next: where an order stands, or why something was not done.
 *
 * @param tone waiting, done or failed
 * @param link where to go on, empty for nowhere
 * @param action where trying again is posted, empty for nowhere
 */
public record NoticePage(
        Shell shell,
        String tone,
        String heading,
        String text,
        String link,
        String linkText,
        String action,
        String backLink,
        String backText) {}
