package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.disclosure.Released;
import vn.dany.core.disclosure.TallyLedger;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;

/**
 * A tally and the ledger around it as JSON: {@code {"format":2,"tally":{"round":…,"digest":…,"units":{unit:{"responses":…,
 * "questions":{question:{"answered":…,"dontKnow":…,"skipped":…,"choices":{code:…}}}}}},"readFrom":…,"readUntil":…,
 * "pending":[…],"untold":{unit:{batch:…}},"disclosed":{…}}}, what is untold only if anything is, units, questions and choices in the order of their codes.
 */
public final class TallyJson {

    private static final int FORMAT = 2;

    private TallyJson() {}

    /** The bytes, UTF-8 without white space. */
    public static byte[] write(TallyLedger ledger) {
        return CanonicalJson.write(json -> {
            json.put("format", FORMAT);
            write(json.putObject("tally"), ledger.tally());
            json.put("readFrom", ledger.readFrom().toString());
            json.put("readUntil", ledger.readUntil().toString());
            ArrayNode pending = json.putArray("pending");
            ledger.pending().values().forEach(part -> DisclosedJson.write(pending.addObject(), part));
            if (!ledger.untold().isEmpty()) {
                ObjectNode untold = json.putObject("untold");
                ledger.untold().forEach((unit, batches) -> batches.forEach(untold.putObject(unit.value())::put));
            }
            DisclosedJson.write(json.putObject("disclosed"), ledger.disclosed());
        });
    }

    private static void write(ObjectNode json, Tally tally) {
        json.put("round", tally.roundId().toString()).put("digest", tally.digest());
        ObjectNode units = json.putObject("units");
        tally.units().forEach((id, unit) -> write(units.putObject(id.value()), unit));
    }

    static void write(ObjectNode json, UnitTally unit) {
        ObjectNode questions = json.put("responses", unit.responses()).putObject("questions");
        unit.questions().forEach((id, question) -> write(questions.putObject(id.value()), question));
    }

    private static void write(ObjectNode json, QuestionTally question) {
        json.put("answered", question.answered());
        json.put("dontKnow", question.dontKnow());
        json.put("skipped", question.skipped());
        question.choices().forEach(json.putObject("choices")::put);
    }

    /**
     * The ledger behind {@code bytes}.
     *
     * @throws IllegalArgumentException unless they are exactly what {@link #write} gives
     */
    public static TallyLedger read(byte[] bytes) {
        return CanonicalJson.read(bytes, TallyJson::ledger, TallyJson::write);
    }

    private static TallyLedger ledger(JsonNode json) {
        SortedMap<UnitId, Released> pending = new TreeMap<>();
        json.required("pending").forEach(part -> {
            Released released = DisclosedJson.released(part);
            pending.put(released.units().first(), released);
        });
        return new TallyLedger(
                tally(json.required("tally")),
                DisclosedJson.time(json, "readFrom"),
                DisclosedJson.time(json, "readUntil"),
                pending,
                untold(json.path("untold")),
                DisclosedJson.tally(json.required("disclosed")));
    }

    private static SortedMap<UnitId, SortedMap<String, Long>> untold(JsonNode json) {
        SortedMap<UnitId, SortedMap<String, Long>> untold = new TreeMap<>();
        json.properties().forEach(unit -> untold.put(new UnitId(unit.getKey()), numbers(unit.getValue())));
        return untold;
    }

    /** Numbers by name. */
    static SortedMap<String, Long> numbers(JsonNode json) {
        SortedMap<String, Long> numbers = new TreeMap<>();
        json.properties()
                .forEach(each -> numbers.put(each.getKey(), each.getValue().longValue()));
        return numbers;
    }

    private static Tally tally(JsonNode json) {
        SortedMap<UnitId, UnitTally> units = new TreeMap<>();
        json.required("units")
                .properties()
                .forEach(unit -> units.put(new UnitId(unit.getKey()), unit(unit.getValue())));
        return new Tally(
                CanonicalJson.roundId(json.required("round")),
                json.required("digest").asText(),
                units);
    }

    static UnitTally unit(JsonNode json) {
        SortedMap<QuestionId, QuestionTally> questions = new TreeMap<>();
        json.required("questions")
                .properties()
                .forEach(question -> questions.put(new QuestionId(question.getKey()), question(question.getValue())));
        return new UnitTally(json.required("responses").longValue(), questions);
    }

    private static QuestionTally question(JsonNode json) {
        return new QuestionTally(
                json.required("answered").longValue(),
                json.required("dontKnow").longValue(),
                json.required("skipped").longValue(),
                numbers(json.required("choices")));
    }
}
