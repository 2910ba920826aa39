package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.disclosure.PaperShare;
import vn.dany.core.disclosure.Released;
import vn.dany.core.unit.UnitId;

/**
 * What may be seen of a round as JSON: {@code {"format":1,"round":…,"number":…,"countedAt":…,"digest":…,
 * "block":…,"responses":{unit:…},"released":[{"units":[…],"asOf":…,"responses":…,"questions":{…}}],
 * "flags":{unit:{flag:since,…}},"fromPaper":{unit:{"sheets":…,"of":…,"batches":{batch:…}}}}}, the digest only once it is final, the flags and
 * what is told from paper only if there are any.
 */
public final class DisclosedJson {

    private static final int FORMAT = 1;

    private DisclosedJson() {}

    /** The bytes, UTF-8 without white space. */
    public static byte[] write(DisclosedTally tally) {
        return CanonicalJson.write(json -> write(json.put("format", FORMAT), tally));
    }

    /**
     * The state behind {@code bytes}.
     *
     * @throws IllegalArgumentException unless they are exactly what {@link #write(DisclosedTally)} gives
     */
    public static DisclosedTally read(byte[] bytes) {
        return CanonicalJson.read(bytes, DisclosedJson::tally, DisclosedJson::write);
    }

    static void write(ObjectNode json, DisclosedTally tally) {
        json.put("round", tally.roundId().toString());
        json.put("number", tally.number());
        json.put("countedAt", tally.countedAt().toString());
        tally.digest().ifPresent(digest -> json.put("digest", digest));
        json.put("block", tally.block());
        write(json, tally.responses());
        ArrayNode released = json.putArray("released");
        tally.released().forEach(part -> write(released.addObject(), part));
        if (!tally.flags().isEmpty()) {
            ObjectNode flags = json.putObject("flags");
            tally.flags().forEach((unit, since) -> {
                ObjectNode up = flags.putObject(unit.value());
                since.forEach((flag, at) -> up.put(flag.name(), at.toString()));
            });
        }
        if (!tally.fromPaper().isEmpty()) {
            ObjectNode paper = json.putObject("fromPaper");
            tally.fromPaper().forEach((unit, share) -> write(paper.putObject(unit.value()), share));
        }
    }

    private static void write(ObjectNode json, PaperShare share) {
        json.put("sheets", share.sheets()).put("of", share.of());
        if (!share.batches().isEmpty()) {
            share.batches().forEach(json.putObject("batches")::put);
        }
    }

    static void write(ObjectNode json, Released part) {
        ArrayNode units = json.putArray("units");
        part.units().forEach(unit -> units.add(unit.value()));
        TallyJson.write(json.put("asOf", part.asOf().toString()), part.tally());
    }

    private static void write(ObjectNode json, SortedMap<UnitId, Long> responses) {
        ObjectNode units = json.putObject("responses");
        responses.forEach((unit, number) -> units.put(unit.value(), number));
    }

    static DisclosedTally tally(JsonNode json) {
        List<Released> released = new ArrayList<>();
        json.required("released").forEach(part -> released.add(released(part)));
        return new DisclosedTally(
                CanonicalJson.roundId(json.required("round")),
                json.required("number").longValue(),
                time(json, "countedAt"),
                Optional.ofNullable(json.get("digest")).map(JsonNode::asText),
                json.required("block").intValue(),
                responses(json),
                released,
                flags(json.path("flags")),
                fromPaper(json.path("fromPaper")));
    }

    private static SortedMap<UnitId, PaperShare> fromPaper(JsonNode json) {
        SortedMap<UnitId, PaperShare> shares = new TreeMap<>();
        json.properties()
                .forEach(unit -> shares.put(
                        new UnitId(unit.getKey()),
                        new PaperShare(
                                unit.getValue().required("sheets").longValue(),
                                unit.getValue().required("of").longValue(),
                                TallyJson.numbers(unit.getValue().path("batches")))));
        return shares;
    }

    private static SortedMap<UnitId, SortedMap<IntegrityFlag, Instant>> flags(JsonNode json) {
        SortedMap<UnitId, SortedMap<IntegrityFlag, Instant>> flags = new TreeMap<>();
        json.properties().forEach(unit -> {
            SortedMap<IntegrityFlag, Instant> up = new TreeMap<>();
            unit.getValue()
                    .properties()
                    .forEach(flag -> up.put(
                            IntegrityFlag.valueOf(flag.getKey()),
                            Instant.parse(flag.getValue().asText())));
            flags.put(new UnitId(unit.getKey()), up);
        });
        return flags;
    }

    static Released released(JsonNode json) {
        SortedSet<UnitId> units = new TreeSet<>();
        json.required("units").forEach(unit -> units.add(new UnitId(unit.asText())));
        return new Released(units, time(json, "asOf"), TallyJson.unit(json));
    }

    static SortedMap<UnitId, Long> responses(JsonNode json) {
        SortedMap<UnitId, Long> responses = new TreeMap<>();
        json.required("responses")
                .properties()
                .forEach(unit ->
                        responses.put(new UnitId(unit.getKey()), unit.getValue().longValue()));
        return responses;
    }

    static Instant time(JsonNode json, String field) {
        return Instant.parse(json.required(field).asText());
    }
}
