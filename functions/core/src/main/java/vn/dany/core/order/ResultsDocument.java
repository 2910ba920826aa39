package vn.dany.core.order;

import java.util.Arrays;
import java.util.Optional;

/** What can be made of a round's results. */
public enum ResultsDocument {
    WORKBOOK("results", "results.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
    REPORT("report", "report.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
    REPORT_PDF("report-pdf", "report.pdf", "application/pdf", false),
    SUMMARY("summary", "summary.pdf", "application/pdf", false),
    DATA_CSV("data-csv", "data.csv", "text/csv;charset=UTF-8", true),
    DATA_SAV("data-sav", "data.sav", "application/x-spss-sav", true),
    DATA_JSON("data-json", "data.json", "application/json", true),
    DDI("ddi", "ddi.xml", "application/xml", true),
    UNITS("units", "units.csv", "text/csv;charset=UTF-8", true),
    PACK("pack", "pack.zip", "application/zip", true);

    private final String word;
    private final String file;
    private final String contentType;
    private final boolean ofFrozen;

    ResultsDocument(String word, String file, String contentType, boolean ofFrozen) {
        this.word = word;
        this.file = file;
        this.contentType = contentType;
        this.ofFrozen = ofFrozen;
    }

    /** What it is called in orders, such as {@code report}. */
    public String word() {
        return word;
    }

    /** What it is called in addresses, such as {@code report.docx}. */
    public String file() {
        return file;
    }

    /** The end of its file's name, such as {@code docx}. */
    public String extension() {
        return file.substring(file.indexOf('.') + 1);
    }

    /** Its media type. */
    public String contentType() {
        return contentType;
    }

    /** Whether more is said in it than what was counted. */
    public boolean saysMore() {
        return switch (this) {
            case WORKBOOK, REPORT, REPORT_PDF, SUMMARY, UNITS, PACK -> true;
            case DATA_CSV, DATA_SAV, DATA_JSON, DDI -> false;
        };
    }

    /** Whether the report is in it, or its summary. */
    public boolean holdsReport() {
        return switch (this) {
            case REPORT, REPORT_PDF, SUMMARY, PACK -> true;
            case WORKBOOK, UNITS, DATA_CSV, DATA_SAV, DATA_JSON, DDI -> false;
        };
    }

    /** Whether the workbook is in it. */
    public boolean holdsWorkbook() {
        return this == WORKBOOK || this == PACK;
    }

    /** Whether it is drawn from the responses themselves, and not from what was counted. */
    public boolean readsResponses() {
        return switch (this) {
            case DATA_CSV, DATA_SAV, DATA_JSON, DDI, PACK -> true;
            case WORKBOOK, REPORT, REPORT_PDF, SUMMARY, UNITS -> false;
        };
    }

    /** Whether it is made of a frozen round alone. */
    public boolean isOfFrozen() {
        return ofFrozen;
    }

    /** The one with this word. */
    public static Optional<ResultsDocument> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** The one with this file. */
    public static Optional<ResultsDocument> named(String file) {
        return Arrays.stream(values()).filter(one -> one.file.equals(file)).findFirst();
    }
}
