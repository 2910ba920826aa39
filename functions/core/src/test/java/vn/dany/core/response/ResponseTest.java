package vn.dany.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionnaireVersion;

class ResponseTest {

    private static final RoundId ROUND = new RoundId(new CampaignId("mau"), 1);
    private static final ResponseKey KEY = ResponseKey.of(ROUND, new byte[16]);
    private static final QuestionnaireVersion VERSION = new QuestionnaireVersion("mau-thu", 1);
    private static final SortedMap<QuestionId, Answer> ANSWERS = answers("2", "ý kiến");
    private static final Response RESPONSE = new Response(
            KEY,
            Samples.PHUC_SON,
            Entry.WHOLE_UNIT,
            VERSION,
            ANSWERS,
            "hash",
            Set.of(ModeFlag.SCRIPT),
            DurationClass.LONGER);

    @Test
    void contentHash_dependsOnEveryPart() {
        List<Response> others = List.of(
                new Response(
                        new ResponseKey(new RoundId(new CampaignId("mau"), 2), KEY.digest()),
                        Samples.PHUC_SON,
                        Entry.WHOLE_UNIT,
                        VERSION,
                        ANSWERS,
                        "hash",
                        RESPONSE.flags(),
                        DurationClass.LONGER),
                new Response(
                        ResponseKey.of(ROUND, new byte[] {1}),
                        Samples.PHUC_SON,
                        Entry.WHOLE_UNIT,
                        VERSION,
                        ANSWERS,
                        "hash",
                        RESPONSE.flags(),
                        DurationClass.LONGER),
                new Response(
                        KEY,
                        Samples.NHA_NAM,
                        Entry.WHOLE_UNIT,
                        VERSION,
                        ANSWERS,
                        "hash",
                        RESPONSE.flags(),
                        DurationClass.LONGER),
                new Response(
                        KEY,
                        Samples.PHUC_SON,
                        "Bộ phận Một cửa",
                        VERSION,
                        ANSWERS,
                        "hash",
                        RESPONSE.flags(),
                        DurationClass.LONGER),
                new Response(
                        KEY,
                        Samples.PHUC_SON,
                        Entry.WHOLE_UNIT,
                        new QuestionnaireVersion("mau-thu", 2),
                        ANSWERS,
                        "hash",
                        RESPONSE.flags(),
                        DurationClass.LONGER),
                with(answers("3", "ý kiến")),
                with(answers("2", "ý kiến khác")),
                with(new TreeMap<>(ANSWERS.headMap(new QuestionId("C4")))),
                with(new TreeMap<>()),
                new Response(
                        KEY,
                        Samples.PHUC_SON,
                        Entry.WHOLE_UNIT,
                        VERSION,
                        ANSWERS,
                        "other",
                        RESPONSE.flags(),
                        DurationClass.LONGER),
                new Response(
                        KEY,
                        Samples.PHUC_SON,
                        Entry.WHOLE_UNIT,
                        VERSION,
                        ANSWERS,
                        "hash",
                        Set.of(),
                        DurationClass.LONGER),
                new Response(
                        KEY,
                        Samples.PHUC_SON,
                        Entry.WHOLE_UNIT,
                        VERSION,
                        ANSWERS,
                        "hash",
                        Set.of(ModeFlag.GRACE),
                        DurationClass.LONGER),
                new Response(
                        KEY,
                        Samples.PHUC_SON,
                        Entry.WHOLE_UNIT,
                        VERSION,
                        ANSWERS,
                        "hash",
                        RESPONSE.flags(),
                        DurationClass.UNDER_1_MINUTE));
        Set<String> hashes = new HashSet<>();
        hashes.add(hex(RESPONSE));
        others.forEach(other -> hashes.add(hex(other)));
        assertThat(hashes).hasSize(1 + others.size());
        assertThat(Response.class.getRecordComponents())
                .as("a new part needs a line above")
                .hasSize(8);
    }

    @Test
    void contentHash_isTheSameForEqualResponses() {
        assertThat(hex(with(answers("2", "ý kiến")))).isEqualTo(hex(RESPONSE));
    }

    @Test
    void textsThatRunTogether_haveDifferentHashes() {
        byte[] nonce = new byte[16];
        assertThat(Response.hash(nonce, texts("a\nC5 b", "c")))
                .isNotEqualTo(Response.hash(nonce, texts("a", "b\nC5 c")));
        assertThat(Response.hash(nonce, texts("a\nC5 1 b", "c")))
                .isNotEqualTo(Response.hash(nonce, texts("a", "b\nC5 1 c")));
    }

    @Test
    void answersHash_dependsOnNonceAndAnswersAlone() {
        byte[] nonce = new byte[16];
        String hash = Response.hash(nonce, ANSWERS);
        assertThat(hash).matches("[A-Za-z0-9_-]{43}");
        assertThat(Response.hash(nonce, answers("2", "ý kiến"))).isEqualTo(hash);
        assertThat(Response.hash(nonce, answers("3", "ý kiến"))).isNotEqualTo(hash);
        assertThat(Response.hash(nonce, answers("2", "Ý kiến"))).isNotEqualTo(hash);
        nonce[15] = 1;
        assertThat(Response.hash(nonce, ANSWERS)).isNotEqualTo(hash);
    }

    @Test
    void response_doesNotChangeWithWhatItWasMadeFrom() {
        SortedMap<QuestionId, Answer> mine = new TreeMap<>(ANSWERS);
        Response made = with(mine);
        mine.clear();
        assertThat(made.answers()).isEqualTo(ANSWERS);
    }

    private static Response with(SortedMap<QuestionId, Answer> answers) {
        return new Response(
                KEY,
                Samples.PHUC_SON,
                Entry.WHOLE_UNIT,
                VERSION,
                answers,
                "hash",
                RESPONSE.flags(),
                DurationClass.LONGER);
    }

    private static String hex(Response response) {
        return HexFormat.of().formatHex(response.contentHash());
    }

    private static SortedMap<QuestionId, Answer> answers(String choice, String text) {
        return new TreeMap<>(Map.of(
                new QuestionId("A1"), new Answer.Chosen(choice), new QuestionId("C4"), new Answer.Written(text)));
    }

    private static SortedMap<QuestionId, Answer> texts(String c4, String c5) {
        return new TreeMap<>(
                Map.of(new QuestionId("C4"), new Answer.Written(c4), new QuestionId("C5"), new Answer.Written(c5)));
    }
}
