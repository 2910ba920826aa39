package vn.dany.formats.files;

import java.io.IOException;
import java.io.InputStream;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.formats.json.FileRefused;
import vn.dany.formats.json.QuestionnaireJson;

/** Questionnaire files: the tree of {@link QuestionnaireJson} in YAML, at most 1 MB. */
public final class QuestionnaireFiles {

    private QuestionnaireFiles() {}

    /**
     * The questionnaire in {@code file}.
     *
     * @throws FileRefused with every problem found
     */
    public static Questionnaire read(InputStream file) throws IOException {
        return QuestionnaireJson.read(YamlTree.read(file));
    }
}
