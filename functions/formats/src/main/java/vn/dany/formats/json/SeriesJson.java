package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import vn.dany.core.disclosure.CountSeries;
import vn.dany.core.unit.UnitId;

/**
 * A series of counts as JSON: {@code {"format":2,"round":…,"units":[unit,…],"points":[[at,unit,number,unit,number,…],…]}},
 * units in the order of their ids and then by their place in that list, times in milliseconds since 1970. A month of counts
 * every five minutes in 209 units is some hundred kilobytes, and a tenth of that when packed.
 */
public final class SeriesJson {

    private static final int FORMAT = 2;
    private static final int NAMED = 1;

    private SeriesJson() {}

    /** The bytes, UTF-8 without white space. */
    public static byte[] write(CountSeries series) {
        return CanonicalJson.write(json -> write(series, json));
    }

    static void write(CountSeries series, ObjectNode json) {
        TreeSet<UnitId> units = new TreeSet<>();
        series.points().forEach(point -> units.addAll(point.changed().keySet()));
        Map<UnitId, Integer> places = new HashMap<>();
        json.put("format", FORMAT).put("round", series.roundId().toString());
        ArrayNode names = json.putArray("units");
        units.forEach(unit -> {
            places.put(unit, names.size());
            names.add(unit.value());
        });
        ArrayNode points = json.putArray("points");
        series.points().forEach(point -> {
            ArrayNode figures = points.addArray().add(point.at().toEpochMilli());
            point.changed()
                    .forEach((unit, number) ->
                            figures.add(places.getOrDefault(unit, 0)).add(number));
        });
    }

    /**
     * The series behind {@code bytes}.
     *
     * @throws IllegalArgumentException unless they are exactly what {@link #write} gives, or were written by an earlier
     *     release, which named each unit at each point
     */
    public static CountSeries read(byte[] bytes) {
        JsonNode json = CanonicalJson.tree(bytes);
        return json.path("format").intValue() == NAMED
                ? series(json, SeriesJson::named)
                : CanonicalJson.read(bytes, SeriesJson::series, SeriesJson::write);
    }

    static CountSeries series(JsonNode json) {
        List<UnitId> units = new ArrayList<>();
        json.required("units").forEach(unit -> units.add(new UnitId(unit.asText())));
        return series(json, figures -> point(figures, units));
    }

    private static CountSeries series(JsonNode json, Function<JsonNode, CountSeries.Point> point) {
        List<CountSeries.Point> points = new ArrayList<>();
        json.required("points").forEach(figures -> points.add(point.apply(figures)));
        return new CountSeries(CanonicalJson.roundId(json.required("round")), points);
    }

    private static CountSeries.Point named(JsonNode figures) {
        return new CountSeries.Point(DisclosedJson.time(figures, "at"), DisclosedJson.responses(figures));
    }

    private static CountSeries.Point point(JsonNode figures, List<UnitId> units) {
        SortedMap<UnitId, Long> changed = new TreeMap<>();
        for (int i = 1; i + 1 < figures.size(); i += 2) {
            int place = figures.get(i).intValue();
            if (place < 0 || place >= units.size()) {
                throw new IllegalArgumentException("no unit at place " + place);
            }
            changed.put(units.get(place), figures.get(i + 1).longValue());
        }
        return new CountSeries.Point(Instant.ofEpochMilli(figures.required(0).longValue()), changed);
    }
}
