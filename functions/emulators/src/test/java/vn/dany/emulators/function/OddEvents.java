package vn.dany.emulators.function;

import java.util.List;

/** Events that reach a function although it knows nothing of them. */
public final class OddEvents {

    /** Objects: nothing, what keeps functions warm by hand, and what a schedule sends. */
    public static final List<String> OBJECTS =
            List.of("null", "{}", "{\"ping\":true,\"body\":null,\"version\":7}", """
            {"version":"0","id":"53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa","detail-type":"Scheduled Event",
             "source":"aws.scheduler","time":"2024-04-01T01:00:00Z","resources":[],"detail":"{}"}
            """);

    /** JSON of any other form. */
    public static final List<String> OTHERS = List.of("[]", "[{\"detail\":{}}]", "\"ping\"", "7");

    private OddEvents() {}
}
