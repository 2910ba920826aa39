package vn.dany.console;

import jakarta.inject.Singleton;
import vn.dany.formats.xlsform.XlsFormReader;
import vn.dany.web.LargerBody;

/** Questionnaires and headcounts come as workbooks, with what a browser writes around a file. */
@Singleton
public class WorkbookBody implements LargerBody {

    private static final int AROUND = 16 * 1024;

    @Override
    public boolean covers(String path) {
        return path.startsWith("/console/questionnaires") || path.endsWith("/headcounts");
    }

    @Override
    public int maxBytes() {
        return XlsFormReader.MAX_BYTES + AROUND;
    }
}
