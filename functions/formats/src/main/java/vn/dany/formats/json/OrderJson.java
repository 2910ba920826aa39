package vn.dany.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.order.KitOrder;
import vn.dany.core.order.Order;
import vn.dany.core.order.ResultsOrder;
import vn.dany.core.unit.UnitId;

/**
 * An order as JSON: {@code {"format":2,"order":"results","tally":{…},"headcounts":{unit:…}}}, headcounts in
 * the order of their units; or {@code {"format":2,"order":"kit",…}} with everything the kit is printed from.
 */
public final class OrderJson {

    private static final int FORMAT = 2;
    private static final int FAILURE_FORMAT = 1;
    private static final String RESULTS = "results";
    private static final String KIT = "kit";

    private OrderJson() {}

    /** The bytes, UTF-8 without white space. */
    public static byte[] write(Order order) {
        return CanonicalJson.write(json -> {
            json.writeNumberField("format", FORMAT);
            order.match(new Order.Cases<CanonicalJson.Fields>(
                            kit -> fields -> {
                                fields.writeStringField("order", KIT);
                                KitJson.write(kit.kit(), fields);
                            },
                            results -> fields -> {
                                fields.writeStringField("order", RESULTS);
                                write(results, fields);
                            }))
                    .write(json);
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
        return CanonicalJson.write(json -> {
            json.writeNumberField("format", FAILURE_FORMAT);
            json.writeStringField("reason", reason);
        });
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
        return switch (kind) {
            case RESULTS -> results(json);
            case KIT -> new KitOrder(KitJson.read(json));
            default -> throw new IllegalArgumentException("no order is called " + kind);
        };
    }

    private static void write(ResultsOrder order, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tally");
        DisclosedJson.write(json, order.tally());
        json.writeEndObject();
        json.writeObjectFieldStart("headcounts");
        for (Map.Entry<UnitId, Integer> headcount : order.headcounts().entrySet()) {
            json.writeNumberField(headcount.getKey().value(), headcount.getValue());
        }
        json.writeEndObject();
    }

    private static ResultsOrder results(JsonNode json) {
        SortedMap<UnitId, Integer> headcounts = new TreeMap<>();
        json.required("headcounts")
                .properties()
                .forEach(headcount -> headcounts.put(
                        new UnitId(headcount.getKey()), headcount.getValue().intValue()));
        return new ResultsOrder(DisclosedJson.tally(json.required("tally")), headcounts);
    }
}
