package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.order.KitOrder;
import vn.dany.core.order.Order;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsOrder;
import vn.dany.core.unit.UnitId;

/**
 * An order as JSON: {@code {"format":2,"order":"results","tally":{…},"headcounts":{unit:…},"facts":{…}}}, or "report",
 * headcounts in the order of their units, no facts where there are none; or {@code {"format":2,"order":"kit",…}} with everything the kit is printed from.
 */
public final class OrderJson {

    private static final int FORMAT = 2;
    private static final int FAILURE_FORMAT = 1;
    private static final String KIT = "kit";

    private OrderJson() {}

    /** The bytes, UTF-8 without white space. */
    public static byte[] write(Order order) {
        return CanonicalJson.write(json -> {
            json.put("format", FORMAT);
            order.match(new Order.Cases<Runnable>(
                            kit -> () -> KitJson.write(kit.kit(), json.put("order", KIT)),
                            results -> () -> write(
                                    results,
                                    json.put("order", results.document().word()))))
                    .run();
        });
    }

    /**
     * The order behind {@code bytes}.
     *
     * @throws IllegalArgumentException unless they are exactly what {@link #write} gives
     */
    public static Order read(byte[] bytes) {
        return CanonicalJson.read(bytes, OrderJson::order, OrderJson::write);
    }

    /** Why an order was given up, as {@code {"format":1,"reason":…}}. */
    public static byte[] writeFailure(String reason) {
        return CanonicalJson.write(json -> json.put("format", FAILURE_FORMAT).put("reason", reason));
    }

    /**
     * The reason behind {@code bytes}.
     *
     * @throws IllegalArgumentException unless they are exactly what {@link #writeFailure} gives
     */
    public static String readFailure(byte[] bytes) {
        return CanonicalJson.read(bytes, json -> json.required("reason").asText(), OrderJson::writeFailure);
    }

    private static Order order(JsonNode json) {
        int format = json.required("format").asInt();
        if (format != FORMAT) {
            throw new IllegalArgumentException("an order of format " + format);
        }
        String kind = json.required("order").asText();
        return kind.equals(KIT)
                ? new KitOrder(KitJson.read(json))
                : ResultsDocument.of(kind)
                        .map(document -> results(document, json))
                        .orElseThrow(() -> new IllegalArgumentException("no order is called " + kind));
    }

    private static void write(ResultsOrder order, ObjectNode json) {
        DisclosedJson.write(json.putObject("tally"), order.tally());
        ObjectNode headcounts = json.putObject("headcounts");
        order.headcounts().forEach((unit, headcount) -> headcounts.put(unit.value(), headcount));
        if (!order.facts().equals(ReportFacts.NONE)) {
            FactsJson.write(order.facts(), json.putObject("facts"));
        }
    }

    private static ResultsOrder results(ResultsDocument document, JsonNode json) {
        SortedMap<UnitId, Integer> headcounts = new TreeMap<>();
        json.required("headcounts")
                .properties()
                .forEach(headcount -> headcounts.put(
                        new UnitId(headcount.getKey()), headcount.getValue().intValue()));
        return new ResultsOrder(
                document,
                DisclosedJson.tally(json.required("tally")),
                headcounts,
                json.has("facts") ? FactsJson.read(json.required("facts")) : ReportFacts.NONE);
    }
}
