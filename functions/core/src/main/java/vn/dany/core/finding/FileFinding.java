package vn.dany.core.finding;

/** What can keep a file from being read. */
public enum FileFinding implements Finding.Code {
    ANCHOR(0),
    COLUMN_MISSING(2),
    COLUMN_TOO_MANY(2),
    EMPTY(0),
    FIRST_SHEET_EMPTY(0),
    KEY_TWICE(1),
    LINE_BREAK_IN_CELL(0),
    NESTED_TOO_DEEPLY(0),
    NOT_CHOSEN(0),
    NOT_UTF_8(0),
    NOT_YAML(1),
    SEVERAL_DOCUMENTS(0),
    STRAY_QUOTE(0),
    TAG(0),
    TOO_LARGE(1),
    TOO_MANY_LINES(0),
    UPLOAD_FORGOTTEN(0),
    WORKBOOK_BROKEN(0),
    WORKBOOK_TOO_LARGE(0),
    WRONG_NUMBER_OF_COLUMNS(2);

    private final int arguments;

    FileFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
