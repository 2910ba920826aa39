package vn.dany.formats.xlsform;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Moment;

/** A rule as other programs read it too: to be compared by the calendar or reckoned with, days want {@code date()} around them there, and days with their time {@code date-time()}. */
final class WrittenRule {

    /** A longer rule would not be read again. */
    private static final int LONGEST = 4_000;

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern BEFORE = Pattern.compile(".*(?:[<>]=?|[+-]) $", Pattern.DOTALL);
    private static final Pattern AFTER = Pattern.compile(" [<>+-].*", Pattern.DOTALL);

    private WrittenRule() {}

    static String of(Expression rule) {
        String plain = rule.toString();
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (MatchResult quoted : QUOTED.matcher(plain).results().toList()) {
            String before = plain.substring(at, quoted.start());
            boolean isUsedAsDay = BEFORE.matcher(before).matches()
                    || AFTER.matcher(plain.substring(quoted.end())).matches();
            String around = isUsedAsDay ? around(quoted.group()) : "";
            written.append(before).append(around.isEmpty() ? quoted.group() : around + "(" + quoted.group() + ")");
            at = quoted.end();
        }
        written.append(plain.substring(at));
        return written.length() > LONGEST ? plain : written.toString();
    }

    private static String around(String quoted) {
        return Moment.written(quoted.substring(1, quoted.length() - 1))
                .filter(moment -> moment.day() != null)
                .map(moment -> moment.time() == null ? "date" : "date-time")
                .orElse("");
    }
}
