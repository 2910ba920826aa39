package vn.dany.adapters.files;

import java.io.IOException;
import java.io.InputStream;
import vn.dany.adapters.json.FileRefused;
import vn.dany.adapters.json.QuestionnaireJson;
import vn.dany.core.questionnaire.Questionnaire;

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
