package vn.dany.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
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
 * "pending":[…],"disclosed":{…}}}, units, questions and choices in the order of their codes.
 */
public final class TallyJson {

    private static final int FORMAT = 2;

    private TallyJson() {}

    /** The bytes, UTF-8 without white space. */
    public static byte[] write(TallyLedger ledger) {
        return CanonicalJson.write(json -> {
            json.writeNumberField("format", FORMAT);
            json.writeObjectFieldStart("tally");
            write(json, ledger.tally());
            json.writeEndObject();
            json.writeStringField("readFrom", ledger.readFrom().toString());
            json.writeStringField("readUntil", ledger.readUntil().toString());
            json.writeArrayFieldStart("pending");
            for (Released part : ledger.pending().values()) {
                DisclosedJson.write(json, part);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("disclosed");
            DisclosedJson.write(json, ledger.disclosed());
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Tally tally) throws IOException {
        json.writeStringField("round", tally.roundId().toString());
        json.writeStringField("digest", tally.digest());
        json.writeObjectFieldStart("units");
        for (Map.Entry<UnitId, UnitTally> unit : tally.units().entrySet()) {
            json.writeObjectFieldStart(unit.getKey().value());
            write(json, unit.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static void write(JsonGenerator json, UnitTally unit) throws IOException {
        json.writeNumberField("responses", unit.responses());
        json.writeObjectFieldStart("questions");
        for (Map.Entry<QuestionId, QuestionTally> question : unit.questions().entrySet()) {
            json.writeObjectFieldStart(question.getKey().value());
            write(json, question.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, QuestionTally question) throws IOException {
        json.writeNumberField("answered", question.answered());
        json.writeNumberField("dontKnow", question.dontKnow());
        json.writeNumberField("skipped", question.skipped());
        json.writeObjectFieldStart("choices");
        for (Map.Entry<String, Long> choice : question.choices().entrySet()) {
            json.writeNumberField(choice.getKey(), choice.getValue());
        }
        json.writeEndObject();
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
                DisclosedJson.tally(json.required("disclosed")));
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
        SortedMap<String, Long> choices = new TreeMap<>();
        json.required("choices")
                .properties()
                .forEach(
                        choice -> choices.put(choice.getKey(), choice.getValue().longValue()));
        return new QuestionTally(
                json.required("answered").longValue(),
                json.required("dontKnow").longValue(),
                json.required("skipped").longValue(),
                choices);
    }
}
