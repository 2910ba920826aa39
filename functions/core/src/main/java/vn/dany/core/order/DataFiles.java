package vn.dany.core.order;

import vn.dany.core.extract.Extract;

/** Writes what is made of a frozen round. */
public interface DataFiles {

    /** A document made from the archive, as bytes; equal content gives equal bytes. */
    byte[] write(ResultsDocument document, ResultsWorkbook.Content content, Extract extract);

    /** What is shown of each unit, in numbers, as bytes; equal content gives equal bytes. */
    byte[] units(ResultsWorkbook.Content content);
}
