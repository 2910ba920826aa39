package vn.dany.infrastructure.costs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The price file. Read without a library, so that the estimate starts from nothing but a JDK; what is more than the few
 * shapes of line the file has stops the reading.
 *
 * @param written the day its figures are of
 * @param offers what there is to be paid for, by name
 * @param regions USD by region and name
 */
record PriceFile(String written, Map<String, Offer> offers, Map<String, Map<String, Double>> regions) {

    private static final Pattern WRITTEN = Pattern.compile("written: (\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern SILENT = Pattern.compile("\\s*(#.*)?|(what|regions):");
    private static final Pattern OFFER =
            Pattern.compile("  ([a-z0-9.-]+): \\{per: (\\d+), unit: ([^,]+), free: (\\d+), page: '(https://[^']+)'}");
    private static final Pattern REGION = Pattern.compile("  ([a-z0-9-]+):");
    private static final Pattern PRICE = Pattern.compile("    ([a-z0-9.-]+): (\\d+(?:\\.\\d+)?)");

    /**
     * Something AWS asks money for.
     *
     * @param per how much the price is for
     * @param free what each account gets each month for good
     * @param page where AWS states the price
     */
    record Offer(double per, String unit, double free, String page) {}

    /** What a usage costs, by the list and with what every account gets for nothing. In USD. */
    record Cost(double listed, double afterFree) {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException naming the line that is no good
     */
    static PriceFile read(Path file) throws IOException {
        String written = "";
        Map<String, Offer> offers = new TreeMap<>();
        Map<String, Map<String, Double>> regions = new TreeMap<>();
        Map<String, Double> region = new TreeMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            Matcher day = WRITTEN.matcher(line);
            Matcher offer = OFFER.matcher(line);
            Matcher place = REGION.matcher(line);
            Matcher price = PRICE.matcher(line);
            if (day.matches()) {
                written = day.group(1);
            } else if (offer.matches()) {
                double per = Double.parseDouble(offer.group(2));
                double free = Double.parseDouble(offer.group(4));
                offers.put(offer.group(1), new Offer(per, offer.group(3), free, offer.group(5)));
            } else if (place.matches()) {
                region = new TreeMap<>();
                regions.put(place.group(1), region);
            } else if (price.matches()) {
                region.put(price.group(1), Double.valueOf(price.group(2)));
            } else if (!SILENT.matcher(line).matches()) {
                throw new IllegalArgumentException(file + " line " + number + " is not understood: " + line);
            }
        }
        PriceFile prices = new PriceFile(written, offers, regions);
        regions.forEach((name, there) -> {
            if (!there.keySet().equals(offers.keySet())) {
                throw new IllegalArgumentException(file + ": " + name + " has not one price for each thing");
            }
        });
        return prices;
    }

    /** What there is to be paid for under a name. */
    Offer offer(String name) {
        Offer offer = offers.get(name);
        if (offer == null) {
            throw new IllegalArgumentException("no price for " + name);
        }
        return offer;
    }

    /** What something costs that is used within one month. */
    Cost cost(String region, Usage usage) {
        Map<String, Double> prices = regions.get(region);
        if (prices == null) {
            throw new IllegalArgumentException("no prices for " + region + ", only for " + regions.keySet());
        }
        double listed = 0;
        double afterFree = 0;
        for (Map.Entry<String, Double> used : usage.quantities().entrySet()) {
            Offer offer = offer(used.getKey());
            double price = prices.getOrDefault(used.getKey(), Double.NaN);
            listed += used.getValue() / offer.per() * price;
            afterFree += Math.max(0, used.getValue() - offer.free()) / offer.per() * price;
        }
        return new Cost(listed, afterFree);
    }
}
