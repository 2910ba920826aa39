package vn.dany.core.publish;

import java.util.Optional;
import java.util.stream.Stream;

/** A setting of a questionnaire that staff may write anew before it is published. */
public enum FormSetting {
    /** What the questionnaire is called. */
    TITLE("form_title", 300),
    /** What all its versions go by. */
    ID("form_id", 32),
    /** The number of the version. */
    VERSION("version", 4),
    /** What is said before the first question. */
    INTRODUCTION("dany_introduction", 4_000),
    /** How respondents are addressed. */
    ADDRESSEE("dany_addressee", 40),
    /** About how long it takes. */
    MINUTES("dany_minutes", 3);

    private final String column;
    private final int longest;

    FormSetting(String column, int longest) {
        this.column = column;
        this.longest = longest;
    }

    /** The setting of this column. */
    public static Optional<FormSetting> of(String column) {
        return Stream.of(values())
                .filter(setting -> setting.column.equals(column))
                .findFirst();
    }

    /** Its column in the sheet of settings. */
    public String column() {
        return column;
    }

    /** How many characters it has room for. */
    public int longest() {
        return longest;
    }
}
