package vn.dany.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.response.Response;

class ArchiveJsonTest {

    private static final RoundId ROUND = new RoundId(Samples.freshCampaignId(), 1);

    private final ArchiveJson format = new ArchiveJson();

    @Test
    void anyResponse_isOneLineAndReadBackEqualWithTheSameHash() {
        for (Response response :
                new RandomAnswers(Samples.questionnaire(), 19).responses(2_000, ROUND, Samples.COMMUNES)) {
            byte[] line = format.response(response);
            assertThat(new String(line, StandardCharsets.UTF_8)).doesNotContain("\n", "\r");
            Response read = format.readResponse(ROUND, line);
            assertThat(read).isEqualTo(response);
            assertThat(read.contentHash()).isEqualTo(response.contentHash());
            assertThat(format.response(read)).isEqualTo(line);
        }
    }

    @Test
    void hostileText_isReadBackAsItWas() {
        Response one = new RandomAnswers(Samples.questionnaire(), 1).response(ROUND, Samples.COMMUNES);
        for (String text : List.of(
                "=cmd|'/c calc'!A0",
                "dòng\r\nhai\u2028ba",
                "\u202Eđảo\u202C",
                "\u0000\u0007",
                "\"}\n{",
                "＝1",
                "🙏𠀀")) {
            SortedMap<QuestionId, Answer> answers = new TreeMap<>(one.answers());
            answers.put(new QuestionId("C4"), new Answer.Written(text));
            Response response = new Response(
                    one.key(),
                    one.unitId(),
                    "mot-cua",
                    one.questionnaire(),
                    answers,
                    one.answersHash(),
                    one.flags(),
                    one.durationClass());
            assertThat(format.readResponse(ROUND, format.response(response))).isEqualTo(response);
        }
    }

    @Test
    void lineInAnotherSpelling_isRefused() {
        String line = new String(
                format.response(new RandomAnswers(Samples.questionnaire(), 2).response(ROUND, Samples.COMMUNES)),
                StandardCharsets.UTF_8);
        for (String other : List.of(
                line + " ",
                line.replace("\"unit\"", "\"Unit\""),
                line.replace(",\"flags\"", ",\"x\":1,\"flags\""),
                "{}",
                "")) {
            assertThatThrownBy(() -> format.readResponse(ROUND, other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void register_isReadBack() {
        assertThat(format.readRegister(format.register(Samples.register())).all())
                .isEqualTo(Samples.register().all());
    }

    @Test
    void changes_nameNobody() {
        AuditEntry entry = new AuditEntry(
                ROUND.campaignId(),
                Samples.OPENS,
                "nam@bacgiang.example",
                AuditAction.WINDOW_CHANGED,
                new TreeMap<>(Map.of("round", "1")),
                "mưa lũ");
        assertThat(new String(format.changes(List.of(entry)), StandardCharsets.UTF_8))
                .isEqualTo("{\"at\":\"" + Samples.OPENS
                        + "\",\"action\":\"WINDOW_CHANGED\",\"details\":{\"round\":\"1\"},\"reason\":\"mưa lũ\"}\n");
    }
}
