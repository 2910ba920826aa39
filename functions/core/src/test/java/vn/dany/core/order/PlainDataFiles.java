package vn.dany.core.order;

import java.nio.charset.StandardCharsets;
import vn.dany.core.extract.Extract;

/** Data files that say what they are made of, as texts. */
final class PlainDataFiles implements DataFiles {

    @Override
    public byte[] write(ResultsDocument document, ResultsWorkbook.Content content, Extract extract) {
        return extract.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] units(ResultsWorkbook.Content content) {
        return content.tally().toString().getBytes(StandardCharsets.UTF_8);
    }
}
