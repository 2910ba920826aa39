package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.archive.ArchiveCheck;
import vn.dany.core.archive.ArchiveFormat;
import vn.dany.core.archive.Erasure;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.response.AnswersText;
import vn.dany.core.response.DurationClass;
import vn.dany.core.response.ModeFlag;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * What is in an archive as JSON, UTF-8. A response is the line {@code {"key":…,"unit":…,"placement":…,"questionnaire":…,
 * "answers":…,"texts":{question:…},"answersHash":…,"flags":[…],"duration":…}}, texts in the order of their questions; a
 * change the line {@code {"at":…,"action":…,"details":{…},"reason":…}}.
 */
public final class ArchiveJson implements ArchiveFormat {

    @Override
    public byte[] campaign(Campaign campaign) {
        return bytes(CampaignJson.write(campaign));
    }

    @Override
    public byte[] questionnaire(Questionnaire questionnaire) {
        return bytes(QuestionnaireJson.write(questionnaire));
    }

    @Override
    public byte[] register(UnitRegister register) {
        return bytes(RegisterJson.write(register));
    }

    private static byte[] bytes(ObjectNode tree) {
        return (JsonText.write(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] changes(List<AuditEntry> changes) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (AuditEntry change : changes) {
            lines.writeBytes(CanonicalJson.write(json -> {
                json.put("at", change.at().toString())
                        .put("action", change.action().name());
                change.details().forEach(json.putObject("details")::put);
                json.put("reason", change.reason());
            }));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    @Override
    public byte[] response(Response response) {
        return CanonicalJson.write(json -> {
            json.put("key", response.key().digest())
                    .put("unit", response.unitId().value())
                    .put("placement", response.placement())
                    .put("questionnaire", response.questionnaire().toString())
                    .put("answers", response.kept().line());
            ObjectNode texts = json.putObject("texts");
            response.kept().texts().forEach((id, text) -> texts.put(id.value(), text));
            json.put("answersHash", response.answersHash());
            ArrayNode flags = json.putArray("flags");
            response.flags().stream().map(ModeFlag::name).sorted().forEach(flags::add);
            json.put("duration", response.durationClass().name());
        });
    }

    @Override
    public Campaign readCampaign(byte[] bytes) {
        return CampaignJson.read(CanonicalJson.tree(bytes));
    }

    @Override
    public Questionnaire readQuestionnaire(byte[] bytes) {
        return QuestionnaireJson.read(CanonicalJson.tree(bytes));
    }

    @Override
    public UnitRegister readRegister(byte[] bytes) {
        return RegisterJson.read(CanonicalJson.tree(bytes));
    }

    @Override
    public Response readResponse(RoundId roundId, byte[] line) {
        return CanonicalJson.read(line, json -> response(roundId, json), this::response);
    }

    private static Response response(RoundId roundId, JsonNode json) {
        SortedMap<QuestionId, String> texts = new TreeMap<>();
        json.required("texts")
                .properties()
                .forEach(text ->
                        texts.put(new QuestionId(text.getKey()), text.getValue().asText()));
        Set<ModeFlag> flags = EnumSet.noneOf(ModeFlag.class);
        json.required("flags").forEach(flag -> flags.add(ModeFlag.valueOf(flag.asText())));
        return new Response(
                new ResponseKey(roundId, json.required("key").asText()),
                new UnitId(json.required("unit").asText()),
                json.required("placement").asText(),
                QuestionnaireVersion.parse(json.required("questionnaire").asText()),
                AnswersText.read(json.required("answers").asText(), texts),
                json.required("answersHash").asText(),
                flags,
                DurationClass.valueOf(json.required("duration").asText()));
    }

    /** A check as {@code {"round":…,"archive":…,"at":…,"responses":…,"difference":…}}, the last only where there is one. */
    public static byte[] writeCheck(ArchiveCheck check) {
        return CanonicalJson.write(json -> {
            json.put("round", check.roundId().toString())
                    .put("archive", check.archive())
                    .put("at", check.at().toString())
                    .put("responses", check.responses());
            check.difference().ifPresent(name -> json.put("difference", name));
        });
    }

    /**
     * The check behind {@code bytes}.
     *
     * @throws IllegalArgumentException unless they are exactly what {@link #writeCheck} gives
     */
    public static ArchiveCheck readCheck(byte[] bytes) {
        return CanonicalJson.read(
                bytes,
                json -> new ArchiveCheck(
                        CanonicalJson.roundId(json.required("round")),
                        json.required("archive").asText(),
                        Instant.parse(json.required("at").asText()),
                        json.required("responses").longValue(),
                        Optional.ofNullable(json.get("difference")).map(JsonNode::asText)),
                ArchiveJson::writeCheck);
    }

    /** An erasure as {@code {"round":…,"archive":…,"at":…,"responses":…,"tally":…,"files":{name: hash, …}}}. */
    public static byte[] writeErasure(Erasure erasure) {
        return CanonicalJson.write(json -> {
            json.put("round", erasure.roundId().toString())
                    .put("archive", erasure.archive())
                    .put("at", erasure.at().toString())
                    .put("responses", erasure.responses())
                    .put("tally", erasure.tally());
            ObjectNode files = json.putObject("files");
            erasure.files().forEach(files::put);
        });
    }

    /**
     * The erasure behind {@code bytes}.
     *
     * @throws IllegalArgumentException unless they are exactly what {@link #writeErasure} gives
     */
    public static Erasure readErasure(byte[] bytes) {
        return CanonicalJson.read(
                bytes,
                json -> {
                    SortedMap<String, String> files = new TreeMap<>();
                    json.required("files")
                            .properties()
                            .forEach(file ->
                                    files.put(file.getKey(), file.getValue().asText()));
                    return new Erasure(
                            CanonicalJson.roundId(json.required("round")),
                            json.required("archive").asText(),
                            Instant.parse(json.required("at").asText()),
                            json.required("responses").longValue(),
                            json.required("tally").asText(),
                            files);
                },
                ArchiveJson::writeErasure);
    }
}
