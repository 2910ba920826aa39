package vn.dany.infrastructure.costs;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** How much of what is used; the names are the price file's. Immutable. */
record Usage(Map<String, Double> quantities) {

    static final Usage NONE = new Usage(Map.of());

    Usage {
        quantities = Collections.unmodifiableMap(new TreeMap<>(quantities));
    }

    Usage and(String what, double quantity) {
        Map<String, Double> more = new TreeMap<>(quantities);
        more.merge(what, quantity, Double::sum);
        return new Usage(more);
    }

    Usage and(Usage other) {
        Usage sum = this;
        for (Map.Entry<String, Double> entry : other.quantities.entrySet()) {
            sum = sum.and(entry.getKey(), entry.getValue());
        }
        return sum;
    }

    /** The calls, made so many times. */
    Usage and(Calls calls, double times) {
        return and("dynamodb.read", calls.readUnits() * times)
                .and("dynamodb.write", calls.writeUnits() * times)
                .and("s3.get", calls.gets() * times)
                .and("s3.put", calls.puts() * times);
    }
}
