package vn.dany.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/** Reads a body of {@code application/x-www-form-urlencoded}; {@link BodyLimit} has bounded it already. */
public final class FormBody {

    private static final char BROKEN = '\uFFFD';

    private FormBody() {}

    /**
     * The values by field name, in the order they were sent.
     *
     * @throws ProblemException with FormUnreadable if an escape or its UTF-8 is broken
     */
    public static Map<String, List<String>> parse(String body) {
        Map<String, List<String>> fields = new TreeMap<>();
        for (String pair : body.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return fields;
    }

    /** The first value of {@code field} without the blanks around it; empty if it was not sent. */
    public static String one(Map<String, List<String>> form, String field) {
        return form.getOrDefault(field, List.of("")).get(0).strip();
    }

    private static String decode(String text) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            if (decoded.indexOf(BROKEN) < 0) {
                return decoded;
            }
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(Problem.Code.FORM_UNREADABLE), e);
        }
        throw new ProblemException(Problem.of(Problem.Code.FORM_UNREADABLE));
    }
}
