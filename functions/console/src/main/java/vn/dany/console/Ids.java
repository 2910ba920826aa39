package vn.dany.console;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.UnitId;

/** Ids as they stand in addresses. What is no id at all is answered like one that nothing has. */
final class Ids {

    private static final Pattern CONTACT = Pattern.compile("[A-Za-z0-9_-]{22}");

    private Ids() {}

    static RoundId round(String text) {
        return RoundId.parse(text).orElseThrow(Ids::notInScope);
    }

    static CampaignId campaign(String text) {
        try {
            return new CampaignId(text);
        } catch (IllegalArgumentException e) {
            throw notInScope();
        }
    }

    static UnitId unit(String text) {
        try {
            return new UnitId(text);
        } catch (IllegalArgumentException e) {
            throw notInScope();
        }
    }

    static String contact(@Nullable String text) {
        if (text == null || !CONTACT.matcher(text).matches()) {
            throw notInScope();
        }
        return text;
    }

    static QuestionnaireVersion questionnaire(String id, String number) {
        try {
            return QuestionnaireVersion.parse(id + "@" + number);
        } catch (IllegalArgumentException e) {
            throw notInScope();
        }
    }

    static ProblemException formUnreadable() {
        return new ProblemException(new Problem.FormUnreadable());
    }

    static ProblemException notInScope() {
        return new ProblemException(new Problem.NotInScope());
    }
}
