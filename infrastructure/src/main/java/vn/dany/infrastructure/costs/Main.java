package vn.dany.infrastructure.costs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Prints what a campaign would cost. {@code infrastructure/bin/costs} says which words it takes. */
final class Main {

    private static final int WRONG = 2;

    private Main() {}

    /** The price file, then options; ends with 2 and a sentence if one is no good. */
    public static void main(String[] words) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Options options = Options.of(words);
            print(PriceFile.read(Path.of(words[0])), options, out);
        } catch (IllegalArgumentException e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(e.getMessage());
            System.exit(WRONG);
        }
    }

    private record Options(Plan plan, String region) {

        static Options of(String[] words) {
            int units = 209;
            int answers = 100_000;
            int days = 15;
            boolean edge = false;
            String region = "ap-southeast-1";
            for (int i = 1; i < words.length; i++) {
                switch (words[i]) {
                    case "--units" -> units = number(words, ++i);
                    case "--answers" -> answers = number(words, ++i);
                    case "--days" -> days = number(words, ++i);
                    case "--region" -> region = words[++i];
                    case "--edge" -> edge = true;
                    default -> throw new IllegalArgumentException("no option " + words[i] + "; see --help");
                }
            }
            return new Options(new Plan(units, answers, days, edge), region);
        }

        private static int number(String[] words, int i) {
            if (!words[i].matches("[1-9]\\d{0,8}")) {
                throw new IllegalArgumentException(words[i - 1] + " " + words[i] + " is no number from 1 up");
            }
            return Integer.parseInt(words[i]);
        }
    }

    private static void print(PriceFile prices, Options options, PrintStream out) {
        Plan plan = options.plan();
        Map<String, Usage> parts = new LinkedHashMap<>();
        parts.put("answers, form to receipt", plan.answering());
        parts.put("QR images", plan.qrImages());
        parts.put("counting every five minutes", plan.counting());
        Usage campaign = parts.values().stream().reduce(Usage.NONE, Usage::and);
        parts.put("the campaign", campaign);
        parts.put("a month without a survey", plan.idleMonth());
        out.printf(
                Locale.ROOT,
                "%d units, %d answers, %d days, %s%s; prices of %s%n%n",
                plan.units(),
                plan.answers(),
                plan.days(),
                options.region(),
                plan.edge() ? ", CloudFront" : "",
                prices.written());
        out.printf(Locale.ROOT, "%-30s %12s %12s%n", "USD", "by the list", "less free");
        parts.forEach((name, usage) -> {
            PriceFile.Cost cost = prices.cost(options.region(), usage);
            out.printf(Locale.ROOT, "%-30s %12.4f %12.4f%n", name, cost.listed(), cost.afterFree());
        });
        out.printf("%n%s%n%n", said());
        out.printf(Locale.ROOT, "%-20s %16s %12s  of the campaign%n", "", "used", "USD");
        campaign.quantities().forEach((what, quantity) -> {
            double listed = prices.cost(options.region(), Usage.NONE.and(what, quantity))
                    .listed();
            out.printf(
                    Locale.ROOT,
                    "%-20s %16.3f %12.4f  %s, %s%n",
                    what,
                    quantity,
                    listed,
                    prices.offer(what).unit(),
                    prices.offer(what).page());
        });
    }

    /** What stands behind the figures. */
    static String said() {
        Calls answer = Calls.ANSWER;
        return String.format(
                Locale.ROOT,
                "Counted in the running functions: an answer takes %d requests, %.1f units of reading and %.1f of writing; a"
                        + " QR image %d get and %d put; a run of the tally with nothing open %.1f units of reading, with a"
                        + " round open %.1f, %d gets, %d puts and every response of %.0f bytes.%n"
                        + "Assumed: the time and the logs of each call. \"Less free\" takes off what AWS gives every account"
                        + " each month for good, as if nothing else ran in it and all fell into one month; what it gives for"
                        + " a first year is taken off nowhere. Tax and the domain come on top.",
                answer.requests(),
                answer.readUnits(),
                answer.writeUnits(),
                Calls.QR_IMAGE.gets(),
                Calls.QR_IMAGE.puts(),
                Calls.IDLE_RUN.readUnits(),
                Calls.RUN.readUnits(),
                Calls.RUN.gets(),
                Calls.RUN.puts(),
                Plan.RESPONSE_BYTES);
    }
}
