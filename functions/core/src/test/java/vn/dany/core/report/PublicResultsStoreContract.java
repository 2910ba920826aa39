package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.QuestionId;

/** What {@link PublicResultsStore} promises, whatever is behind it. The store may be shared. */
public abstract class PublicResultsStoreContract {

    private final RoundId roundId = new RoundId(Samples.freshCampaignId(), 1);

    /** The store under test. */
    protected abstract PublicResultsStore store();

    @Test
    void whatWasKept_isFoundByItsDigestAndNothingElse() {
        PublicResults few = results(3, 1);
        PublicResults other = results(3, 2);
        String digest = store().keep(few);
        assertThat(store().keep(few)).isEqualTo(digest);
        assertThat(store().keep(other)).isNotEqualTo(digest);
        assertThat(store().find(roundId, digest)).contains(few);
        assertThat(store().find(roundId, store().keep(other))).contains(other);
        assertThat(store().find(roundId, digest)).contains(few);
        assertThat(store().find(roundId, "0".repeat(64))).isEmpty();
        assertThat(store().find(new RoundId(roundId.campaignId(), 2), digest)).isEmpty();
    }

    @Test
    void resultsOfAWholeCountry_areFoundToo() {
        PublicResults many = results(12_000, 7);
        assertThat(store().find(roundId, store().keep(many))).contains(many);
    }

    private PublicResults results(int units, long responses) {
        List<PublicResults.Place> places = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            TreeMap<QuestionId, PublicResults.Figure> figures = new TreeMap<>(Comparator.comparing(QuestionId::value));
            for (int question = 0; question < 12; question++) {
                // Numbers that do not compress.
                long answered = Math.floorMod(31L * i * i + 1_009L * question * i + responses, 99_991L);
                figures.put(new QuestionId("B" + question), new PublicResults.Figure(answered, answered / 3));
            }
            places.add(place(Integer.toString(i), responses + i, figures));
        }
        return new PublicResults(
                roundId,
                LocalizedText.of("Lấy ý kiến", "Survey"),
                LocalizedText.of("Sở Nội vụ"),
                Samples.OPENS,
                Samples.CLOSES,
                Instant.parse("2024-04-02T01:00:00Z"),
                "5c".repeat(32),
                10,
                List.of(new PublicResults.Asked(
                        new QuestionId("B1"),
                        LocalizedText.of("Câu 1", "Question 1"),
                        LocalizedText.of("Hài lòng"),
                        List.of(new PublicResults.Option("1", LocalizedText.of("Tốt"), true, 7)),
                        9,
                        1,
                        0)),
                place("24", responses, new TreeMap<>()),
                List.of(),
                places);
    }

    private static PublicResults.Place place(
            String code, long responses, SortedMap<QuestionId, PublicResults.Figure> figures) {
        return new PublicResults.Place(
                code,
                "Xã " + code,
                "Huyện Tân Yên",
                1,
                code.endsWith("1") ? OptionalInt.empty() : OptionalInt.of(40),
                responses,
                figures);
    }
}
