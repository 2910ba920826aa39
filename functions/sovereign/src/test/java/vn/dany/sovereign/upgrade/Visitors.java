package vn.dany.sovereign.upgrade;

import static io.restassured.RestAssured.given;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opens and sends forms as a browser does. */
public final class Visitors {

    private static final Pattern KEY = Pattern.compile("name=\"_key\" value=\"([^\"]+)\"");

    private Visitors() {}

    /** The body of a form of this page, filled in. */
    public static String fill(String path, Map<String, List<String>> fields) {
        String page = given().get(path).then().statusCode(200).extract().asString();
        Matcher key = KEY.matcher(page);
        if (!key.find()) {
            throw new AssertionError("no submission key on " + path);
        }
        return "_key=" + key.group(1) + "&"
                + fields.entrySet().stream()
                        .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Sends it; the path of the receipt. */
    public static String send(String path, String form) {
        String receipt = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form)
                .post(path)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return URI.create(receipt).getRawPath();
    }
}
