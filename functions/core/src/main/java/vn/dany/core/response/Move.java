package vn.dany.core.response;

/** Which button of a form was pressed. */
public sealed interface Move {

    /** What the value of a button to a section begins with. */
    String TO = "to-";

    /** On to the next section. */
    record Next() implements Move {}

    /** Back to the section before. */
    record Back() implements Move {}

    /** To this section, to change an answer. */
    record To(String sectionId) implements Move {}

    /** The same page again, in another language. */
    record Stay() implements Move {}

    /** Everything is answered. */
    record Send() implements Move {}

    /** The move a button's value stands for; anything unknown sends, which is checked in full anyway. */
    static Move parse(String value) {
        if (value.startsWith(TO)) {
            return new To(value.substring(TO.length()));
        }
        return switch (value) {
            case "next" -> new Next();
            case "back" -> new Back();
            case "stay" -> new Stay();
            default -> new Send();
        };
    }
}
