package vn.dany.console;

import jakarta.inject.Singleton;
import vn.dany.web.LargerBody;

/** A questionnaire comes as a workbook, with as many of its pictures as go into one request. */
@Singleton
public class QuestionnaireBody implements LargerBody {

    /** Written as base64, as an HTTP API hands it on, it stays below the six megabytes of an event. */
    private static final int LARGEST = 4 * 1024 * 1024;

    @Override
    public boolean covers(String path) {
        return path.startsWith("/console/questionnaires");
    }

    @Override
    public int maxBytes() {
        return LARGEST;
    }
}
