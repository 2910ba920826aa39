package vn.dany.core.archive;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.StateMark;
import vn.dany.core.digest.Sha256;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.response.Response;
import vn.dany.core.unit.UnitRegister;

/** Writes the name of each thing and remembers what it named: the spelling itself is no matter of core's. */
public final class RememberedFormat implements ArchiveFormat {

    private final Map<String, Object> things = new ConcurrentHashMap<>();

    @Override
    public byte[] campaign(Campaign campaign) {
        return name(campaign.toString(), campaign);
    }

    @Override
    public byte[] questionnaire(Questionnaire questionnaire) {
        return name(questionnaire.version().toString(), questionnaire);
    }

    @Override
    public byte[] register(UnitRegister register) {
        return name(register.all().toString(), register);
    }

    @Override
    public byte[] changes(List<AuditEntry> changes) {
        return name(changes.stream().map(StateMark::of).toList().toString(), changes);
    }

    @Override
    public byte[] response(Response response) {
        return name(HexFormat.of().formatHex(response.contentHash()), response);
    }

    private byte[] name(String text, Object thing) {
        String name = Sha256.hex(text, 16);
        things.put(name, thing);
        return name.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Campaign readCampaign(byte[] bytes) {
        return (Campaign) thing(bytes);
    }

    @Override
    public Questionnaire readQuestionnaire(byte[] bytes) {
        return (Questionnaire) thing(bytes);
    }

    @Override
    public UnitRegister readRegister(byte[] bytes) {
        return (UnitRegister) thing(bytes);
    }

    @Override
    public Response readResponse(RoundId roundId, byte[] line) {
        return (Response) thing(line);
    }

    private Object thing(byte[] name) {
        Object thing = things.get(new String(name, StandardCharsets.UTF_8));
        if (thing == null) {
            throw new IllegalArgumentException("never written");
        }
        return thing;
    }
}
