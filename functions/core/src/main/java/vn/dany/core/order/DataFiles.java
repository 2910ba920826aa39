package vn.dany.core.order;

import vn.dany.core.extract.Extract;

/** Writes what is made from the archive of a frozen round. */
public interface DataFiles {

    /** The document as bytes; equal content gives equal bytes. */
    byte[] write(ResultsDocument document, ResultsWorkbook.Content content, Extract extract);
}
