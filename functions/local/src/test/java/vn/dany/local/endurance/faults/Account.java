package vn.dany.local.endurance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What there is at the end, counted from the bare items and objects with no code of the product, and held against what each
 * respondent sent and was told.
 */
final class Account {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARK = Pattern.compile("phiếu-số-(\\d+)\\.(\\d)");
    private static final List<String> COUNTED = List.of("A1", "B1a", "B1b", "C1");
    private static final int MARK_BYTES = 8;

    private final Site site;
    private final String round;
    private final List<Form> forms;
    private final List<String> faults = new ArrayList<>();
    private final SortedMap<Integer, Integer> stored = new TreeMap<>();
    private int missing;
    private int doubled;

    Account(Site site, String round, List<Form> forms) {
        this.site = site;
        this.round = round;
        this.forms = forms;
    }

    /**
     * What was found.
     *
     * @param missing acknowledged responses that are not in the archive
     * @param doubled forms that are there more than once
     * @param faults everything that is not as it should be, those included
     */
    record Found(int acknowledged, int archived, int missing, int doubled, List<String> faults) {}

    Found settle() {
        List<String> texts =
                site.items(site.responsesTable()).stream().map(Object::toString).toList();
        versions("the table", texts);
        int archived = 0;
        String digest = archive();
        if (!digest.isEmpty()) {
            List<JsonNode> lines = lines(digest);
            SortedMap<Integer, Integer> table = new TreeMap<>(stored);
            SortedMap<Integer, Integer> inArchive = versions(
                    "the archive", lines.stream().map(JsonNode::toString).toList());
            archived = lines.size();
            check(inArchive.equals(table), "the archive has " + inArchive + ", the table " + table);
            told(inArchive);
            compare(lines, inArchive);
            counted(digest, archived);
        }
        copies();
        forms.forEach(form -> faults.addAll(form.wonders()));
        int acknowledged = (int) forms.stream().filter(Form::hasReceipt).count();
        return new Found(acknowledged, archived, missing, doubled, List.copyOf(faults));
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    /** Which version of each form is among {@code texts}. */
    private SortedMap<Integer, Integer> versions(String where, List<String> texts) {
        stored.clear();
        for (String text : texts) {
            Matcher mark = MARK.matcher(text);
            if (!mark.find()) {
                faults.add("in " + where + " there is what nobody sent");
            } else if (stored.put(Integer.valueOf(mark.group(1)), Integer.valueOf(mark.group(2))) != null) {
                doubled++;
                faults.add("form " + mark.group(1) + " is in " + where + " twice");
            }
        }
        return new TreeMap<>(stored);
    }

    /** The archive the round was frozen with. */
    private String archive() {
        for (Map<String, AttributeValue> item : site.items(site.registryTable())) {
            if (item.get("SK").s().equals("ROUND#01")) {
                JsonNode kept = tree(item.get("round").s().getBytes(StandardCharsets.UTF_8));
                check(kept.path("published").asBoolean(), "the round is not frozen and published: " + kept);
                String digest = kept.path("archive").asText();
                check(!digest.isEmpty(), "the round is frozen without an archive: " + kept);
                return digest;
            }
        }
        faults.add("the round is gone");
        return "";
    }

    private List<JsonNode> lines(String digest) {
        List<JsonNode> lines = new ArrayList<>();
        for (String name : site.objects("archive/" + round + "/" + digest + "/responses/")) {
            new String(site.object(name), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> lines.add(tree(line.getBytes(StandardCharsets.UTF_8))));
        }
        return lines;
    }

    /** What respondents were told is so. */
    private void told(SortedMap<Integer, Integer> inArchive) {
        for (Form form : forms) {
            Integer version = inArchive.get(form.number());
            if (form.hasReceipt() && version == null) {
                missing++;
                faults.add("form " + form.number() + " was acknowledged and is missing");
            }
            check(
                    version == null || form.mayBe(version),
                    "form " + form.number() + " is kept with other answers than were acknowledged");
            check(version == null || !form.isTooLate(), "form " + form.number() + " came too late and is kept");
            check(form.isOver(), "form " + form.number() + " was never answered");
        }
    }

    /** Units and answers of each line, and then of all of them by unit and choice. */
    private void compare(List<JsonNode> lines, SortedMap<Integer, Integer> inArchive) {
        SortedMap<String, Integer> sent = new TreeMap<>();
        for (Form form : forms) {
            Integer version = inArchive.get(form.number());
            if (version != null) {
                COUNTED.forEach(question -> sent.merge(
                        form.unit() + " " + question + " "
                                + form.version(version).get(question).get(0),
                        1,
                        Integer::sum));
            }
        }
        SortedMap<String, Integer> kept = new TreeMap<>();
        for (JsonNode line : lines) {
            Map<String, String> answers = new LinkedHashMap<>();
            for (String answer : line.path("answers").asText().split(";", -1)) {
                int colon = answer.indexOf(':');
                answers.put(answer.substring(0, colon), answer.substring(colon + 1));
            }
            COUNTED.forEach(question -> kept.merge(
                    line.path("unit").asText() + " " + question + " "
                            + answers.getOrDefault(question, "-").replace("?", ""),
                    1,
                    Integer::sum));
        }
        check(sent.equals(kept), "sent were " + sent + ", archived " + kept);
        JsonNode ledger = packed("tallies/ledger/" + round + ".json.gz");
        SortedMap<String, Integer> tallied = new TreeMap<>();
        ledger.path("tally")
                .path("units")
                .properties()
                .forEach(unit -> COUNTED.forEach(question -> {
                    JsonNode count = unit.getValue().path("questions").path(question);
                    count.path("choices")
                            .properties()
                            .forEach(choice -> tallied.merge(
                                    unit.getKey() + " " + question + " " + choice.getKey(),
                                    choice.getValue().asInt(),
                                    Integer::sum));
                    if (count.path("dontKnow").asInt() > 0) {
                        tallied.merge(
                                unit.getKey() + " " + question + " kb",
                                count.path("dontKnow").asInt(),
                                Integer::sum);
                    }
                }));
        check(sent.equals(tallied), "sent were " + sent + ", tallied " + tallied);
    }

    /** Everything that says how many there are says the same. */
    private void counted(String digest, int archived) {
        String manifest =
                new String(site.object("archive/" + round + "/" + digest + "/manifest.txt"), StandardCharsets.UTF_8);
        check(manifest.contains("\n# responses " + archived + " tally "), "the manifest is of another number");
        JsonNode disclosed = packed("tallies/disclosed/" + round + ".json.gz");
        int seen = 0;
        for (JsonNode unit : disclosed.path("responses")) {
            seen += unit.asInt();
        }
        check(disclosed.has("digest"), "what is shown is not the frozen state");
        check(seen == archived, "shown are " + seen + " of " + archived);
        JsonNode check = tree(site.object("tallies/checks/" + round + ".json"));
        check(
                check.path("responses").asInt() == archived && !check.has("difference"),
                "the archive was found to differ: " + check);
        int marks = site.items(site.registryTable()).stream()
                .filter(item -> item.get("PK").s().startsWith("RECEIPTS#"))
                .mapToInt(item -> item.get("marks").b().asByteArray().length / MARK_BYTES)
                .sum();
        check(marks == archived, "receipts are known of " + marks + " of " + archived);
    }

    /** No text is read twice. */
    private void copies() {
        Map<String, Integer> times = new TreeMap<>();
        for (Map<String, AttributeValue> item : site.items(site.caseworkTable())) {
            Matcher mark = MARK.matcher(item.toString());
            while (mark.find()) {
                times.merge(mark.group(), 1, Integer::sum);
            }
        }
        times.forEach((mark, number) -> check(number == 1, mark + " was copied " + number + " times"));
    }

    private JsonNode packed(String name) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(site.object(name)))) {
            return tree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
