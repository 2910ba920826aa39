package vn.dany.core.response;

import java.util.Base64;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.dany.core.campaign.Placement;
import vn.dany.core.digest.HmacSha256;
import vn.dany.core.digest.Sha256;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.UnitId;

/**
 * What is kept: answers checked against one questionnaire. Holds no name, address, device, time or sequence; the random
 * order of keys is part of the anonymity.
 *
 * @param placement where the code hung, {@link Entry#WHOLE_UNIT} unless the unit has several
 * @param kept the answers as they are kept
 * @param answersHash base64url of HMAC(nonce, answers): tells a retry from altered answers, and nothing else
 */
public record Response(
        ResponseKey key,
        UnitId unitId,
        String placement,
        QuestionnaireVersion questionnaire,
        AnswersText kept,
        String answersHash,
        Set<ModeFlag> flags,
        DurationClass durationClass) {

    public Response {
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** With answers that are yet to be kept. */
    public Response(
            ResponseKey key,
            UnitId unitId,
            String placement,
            QuestionnaireVersion questionnaire,
            SortedMap<QuestionId, Answer> answers,
            String answersHash,
            Set<ModeFlag> flags,
            DurationClass durationClass) {
        this(key, unitId, placement, questionnaire, AnswersText.of(answers), answersHash, flags, durationClass);
    }

    /** The answers, read anew at each call. */
    public SortedMap<QuestionId, Answer> answers() {
        return kept.answers();
    }

    /** Whether it was filled in on paper and entered by somebody else. */
    public boolean isFromPaper() {
        return Placement.isPaper(placement);
    }

    /** The hash of {@code answers} under a submission key's nonce. */
    public static String hash(byte[] nonce, SortedMap<QuestionId, Answer> answers) {
        AnswersText kept = AnswersText.of(answers);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(HmacSha256.of(nonce, kept.line() + texts(kept)));
    }

    /** SHA-256 over everything kept: one number that links table, snapshot and archive. */
    public byte[] contentHash() {
        String flagNames = flags.stream().map(ModeFlag::name).sorted().collect(Collectors.joining("+"));
        String codes = String.join(
                "\n",
                key.roundId().toString(),
                key.digest(),
                // Without a placement of its own a response keeps the hash it had before there were placements.
                placement.equals(Entry.WHOLE_UNIT) ? unitId.value() : unitId + "#" + placement,
                questionnaire.toString(),
                answersHash,
                flagNames,
                durationClass.name(),
                kept.line());
        // Apart, since signs beyond ASCII make all of a text several times slower to encode.
        return Sha256.of(codes, texts(kept));
    }

    private static String texts(AnswersText kept) {
        StringBuilder all = new StringBuilder();
        // Each text carries its length, so that no two sets of texts run together to the same line.
        kept.texts()
                .forEach((id, text) -> all.append('\n')
                        .append(id)
                        .append(' ')
                        .append(text.length())
                        .append(' ')
                        .append(text));
        return all.toString();
    }
}
