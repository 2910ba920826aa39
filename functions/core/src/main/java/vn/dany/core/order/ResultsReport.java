package vn.dany.core.order;

/** Writes the results of a round as a report for signature. */
public interface ResultsReport {

    /**
     * The report as a Word document or as PDF, or its summary of one page; equal content gives equal bytes. Provisional
     * content says so on every page.
     */
    byte[] write(ResultsDocument document, ResultsWorkbook.Content content);
}
