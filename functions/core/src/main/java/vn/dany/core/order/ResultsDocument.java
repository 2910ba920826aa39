package vn.dany.core.order;

import java.util.Arrays;
import java.util.Optional;

/** What can be made of a round's results. */
public enum ResultsDocument {
    WORKBOOK("results", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    REPORT("report", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String word;
    private final String extension;
    private final String contentType;

    ResultsDocument(String word, String extension, String contentType) {
        this.word = word;
        this.extension = extension;
        this.contentType = contentType;
    }

    /** What it is called in addresses, orders and files, such as {@code report}. */
    public String word() {
        return word;
    }

    /** The end of its file's name, such as {@code docx}. */
    public String extension() {
        return extension;
    }

    /** Its media type. */
    public String contentType() {
        return contentType;
    }

    /** The one with this word. */
    public static Optional<ResultsDocument> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
