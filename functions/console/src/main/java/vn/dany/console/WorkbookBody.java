package vn.dany.console;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import vn.dany.formats.xlsform.XlsFormReader;
import vn.dany.web.LargerBody;

/** Headcounts, units, staff and photos come as files, with what a browser writes around them. */
@Singleton
public class WorkbookBody implements LargerBody {

    /** The largest file that anything here reads, in bytes. */
    static final int LARGEST_FILE = XlsFormReader.MAX_BYTES;

    private static final Pattern PHOTOS = Pattern.compile("/console/campaigns/[^/]+/team/[^/]+/photos/[^/]+");

    private static final int AROUND = 16 * 1024;

    @Override
    public boolean covers(String path) {
        return path.endsWith("/headcounts")
                || path.equals("/console/units/reform")
                || path.equals("/console/staff")
                || isOfPhotos(path);
    }

    /** Whether photos are sent to {@code path}. */
    static boolean isOfPhotos(String path) {
        return PHOTOS.matcher(path).matches();
    }

    @Override
    public int maxBytes() {
        return LARGEST_FILE + AROUND;
    }
}
