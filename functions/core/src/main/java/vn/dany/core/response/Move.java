package vn.dany.core.response;

/**
 * Which button of a form was pressed.
 *
 * @param sectionId where {@link Button#TO} leads, empty for the review; empty for the others
 */
public record Move(Button button, String sectionId) {

    /** The buttons of a form. */
    public enum Button {
        /** On to the next section. */
        NEXT,
        /** Back to the section before. */
        BACK,
        /** To a section, to change an answer. */
        TO,
        /** The same page again, in another language. */
        STAY,
        /** Everything is answered. */
        SEND
    }

    /** What the value of a button to a section begins with. */
    public static final String TO = "to-";

    /** The move a button's value stands for; anything unknown sends, which is checked in full anyway. */
    public static Move parse(String value) {
        return switch (value) {
            case "next" -> of(Button.NEXT);
            case "back" -> of(Button.BACK);
            case "stay" -> of(Button.STAY);
            default -> value.startsWith(TO) ? new Move(Button.TO, value.substring(TO.length())) : of(Button.SEND);
        };
    }

    /** A button that leads to no section by name. */
    public static Move of(Button button) {
        return new Move(button, "");
    }
}
