package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dany.core.digest.Sha256;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.report.PublicResults;

/**
 * What everybody may see of a round as JSON: {@code {"format":1,"licence":…,"round":…,"title":{"vi":…},…,"questions":[…],
 * "whole":{…},"districts":[…],"units":[…]}}. The same text is kept, offered for download and read for the page.
 */
public final class PublicResultsJson {

    /** Under which licence the data may be used: naming the source. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final int FORMAT = 1;

    private PublicResultsJson() {}

    /** The bytes, UTF-8 without white space. */
    public static byte[] write(PublicResults results) {
        return CanonicalJson.write(json -> write(results, json));
    }

    /** The same compressed. */
    public static byte[] pack(PublicResults results) {
        return JsonText.compress(CanonicalJson.tree(write(results)));
    }

    /**
     * The results that {@link #pack} compressed.
     *
     * @throws IllegalArgumentException if it did not
     */
    public static PublicResults unpack(byte[] packed) {
        return results(JsonText.decompress(packed));
    }

    private static void write(PublicResults results, ObjectNode json) {
        json.put("format", FORMAT)
                .put("licence", LICENCE)
                .put("round", results.roundId().toString());
        words(json, "title", results.title());
        words(json, "organ", results.organ());
        json.put("opensAt", results.opensAt().toString())
                .put("closesAt", results.closesAt().toString())
                .put("frozenAt", results.frozenAt().toString())
                .put("archive", results.archive())
                .put("minimum", results.minimum());
        ArrayNode questions = json.putArray("questions");
        results.questions().forEach(asked -> question(questions.addObject(), asked));
        place(json.putObject("whole"), results.whole());
        ArrayNode districts = json.putArray("districts");
        results.districts().forEach(place -> place(districts.addObject(), place));
        ArrayNode units = json.putArray("units");
        results.units().forEach(place -> place(units.addObject(), place));
    }

    /**
     * The results behind {@code bytes}.
     *
     * @throws IllegalArgumentException unless they are exactly what {@link #write} gives
     */
    public static PublicResults read(byte[] bytes) {
        return CanonicalJson.read(bytes, PublicResultsJson::results, PublicResultsJson::write);
    }

    /** What names the results: the SHA-256 of the bytes in hexadecimal. */
    public static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }

    private static void question(ObjectNode json, PublicResults.Asked asked) {
        json.put("code", asked.id().value());
        words(json, "label", asked.label());
        if (asked.indicator() != null) {
            words(json, "indicator", asked.indicator());
        }
        json.put("answered", asked.answered()).put("dontKnow", asked.dontKnow()).put("skipped", asked.skipped());
        ArrayNode options = json.putArray("options");
        asked.options().forEach(option -> {
            ObjectNode one = options.addObject().put("code", option.code());
            words(one, "label", option.label());
            one.put("favourable", option.favourable()).put("count", option.count());
        });
    }

    private static void place(ObjectNode json, PublicResults.Place place) {
        json.put("code", place.code())
                .put("name", place.name())
                .put("above", place.above())
                .put("units", place.units());
        place.headcount().ifPresent(headcount -> json.put("headcount", headcount));
        json.put("responses", place.responses());
        ObjectNode figures = json.putObject("figures");
        place.figures()
                .forEach((question, figure) -> figures.putObject(question.value())
                        .put("answered", figure.answered())
                        .put("favourable", figure.favourable()));
    }

    private static void words(ObjectNode json, String name, LocalizedText text) {
        Words.spread(json.putObject(name), text);
    }

    private static PublicResults results(JsonNode json) {
        if (json.required("format").asInt() != FORMAT) {
            throw new IllegalArgumentException("no format of ours");
        }
        return new PublicResults(
                CanonicalJson.roundId(json.required("round")),
                words(json.required("title")),
                words(json.required("organ")),
                DisclosedJson.time(json, "opensAt"),
                DisclosedJson.time(json, "closesAt"),
                Instant.parse(json.required("frozenAt").asText()),
                json.required("archive").asText(),
                json.required("minimum").asInt(),
                each(json.required("questions"), PublicResultsJson::question),
                place(json.required("whole")),
                each(json.required("districts"), PublicResultsJson::place),
                each(json.required("units"), PublicResultsJson::place));
    }

    private static PublicResults.Asked question(JsonNode json) {
        @Nullable JsonNode indicator = json.get("indicator");
        return new PublicResults.Asked(
                new QuestionId(json.required("code").asText()),
                words(json.required("label")),
                indicator == null ? null : words(indicator),
                each(
                        json.required("options"),
                        option -> new PublicResults.Option(
                                option.required("code").asText(),
                                words(option.required("label")),
                                option.required("favourable").asBoolean(),
                                option.required("count").asLong())),
                json.required("answered").asLong(),
                json.required("dontKnow").asLong(),
                json.required("skipped").asLong());
    }

    private static PublicResults.Place place(JsonNode json) {
        SortedMap<QuestionId, PublicResults.Figure> figures = new TreeMap<>();
        json.required("figures")
                .properties()
                .forEach(figure -> figures.put(
                        new QuestionId(figure.getKey()),
                        new PublicResults.Figure(
                                figure.getValue().required("answered").asLong(),
                                figure.getValue().required("favourable").asLong())));
        @Nullable JsonNode headcount = json.get("headcount");
        return new PublicResults.Place(
                json.required("code").asText(),
                json.required("name").asText(),
                json.required("above").asText(),
                json.required("units").asInt(),
                headcount == null ? OptionalInt.empty() : OptionalInt.of(headcount.asInt()),
                json.required("responses").asLong(),
                figures);
    }

    private static LocalizedText words(JsonNode json) {
        @Nullable JsonNode english = json.get("en");
        String vietnamese = json.required("vi").asText();
        return english == null ? LocalizedText.of(vietnamese) : LocalizedText.of(vietnamese, english.asText());
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        array.forEach(one -> all.add(read.apply(one)));
        return all;
    }
}
