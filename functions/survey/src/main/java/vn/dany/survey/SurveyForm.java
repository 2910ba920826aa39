package vn.dany.survey;

import jakarta.inject.Singleton;
import java.util.Locale;
import vn.dany.web.OpenForm;

/** The survey's own form: the key inside it says where it came from, and no sign-in goes with it. */
@Singleton
public class SurveyForm implements OpenForm {

    @Override
    public boolean covers(String path) {
        return path.toLowerCase(Locale.ROOT).startsWith("/s/");
    }
}
