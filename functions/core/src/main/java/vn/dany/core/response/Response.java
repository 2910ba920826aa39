package vn.dany.core.response;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param answersHash base64url of HMAC(nonce, answers): tells a retry from altered answers, and nothing else
 */
public record Response(
        ResponseKey key,
        UnitId unitId,
        String placement,
        QuestionnaireVersion questionnaire,
        SortedMap<QuestionId, Answer> answers,
        String answersHash,
        Set<ModeFlag> flags,
        DurationClass durationClass) {

    public Response {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** Whether it was filled in on paper and entered by somebody else. */
    public boolean isFromPaper() {
        return Placement.isPaper(placement);
    }

    /** The hash of {@code answers} under a submission key's nonce. */
    public static String hash(byte[] nonce, SortedMap<QuestionId, Answer> answers) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(HmacSha256.of(nonce, canonical(answers)));
    }

    /** SHA-256 over everything kept: one number that links table, snapshot and archive. */
    public byte[] contentHash() {
        String flagNames = flags.stream().map(ModeFlag::name).sorted().collect(Collectors.joining("+"));
        String whole = String.join(
                "\n",
                key.roundId().toString(),
                key.digest(),
                // Without a placement of its own a response keeps the hash it had before there were placements.
                placement.equals(Entry.WHOLE_UNIT) ? unitId.value() : unitId + "#" + placement,
                questionnaire.toString(),
                answersHash,
                flagNames,
                durationClass.name(),
                canonical(answers));
        return Sha256.of(whole.getBytes(StandardCharsets.UTF_8));
    }

    private static String canonical(SortedMap<QuestionId, Answer> answers) {
        StringBuilder whole = new StringBuilder(AnswersText.write(answers));
        // Each text carries its length, so that no two sets of texts run together to the same line.
        AnswersText.texts(answers)
                .forEach((id, text) -> whole.append('\n')
                        .append(id)
                        .append(' ')
                        .append(text.length())
                        .append(' ')
                        .append(text));
        return whole.toString();
    }
}
