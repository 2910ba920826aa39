package vn.dany.formats.data;

import java.time.Instant;
import java.util.List;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.extract.Codebook;
import vn.dany.core.extract.DataDescription;
import vn.dany.core.extract.DataWords;
import vn.dany.core.extract.Extract;
import vn.dany.core.extract.TraitCount;
import vn.dany.core.extract.Traits;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.response.Response;
import vn.dany.core.tally.Count;

/** Extracts to write, and what stands beside them. */
final class Extracts {

    static final RoundId ROUND = new RoundId(new CampaignId("mau-2024"), 1);
    static final DataWords WORDS = new DataWords(
            "Nội dung được đếm",
            "Số người",
            "Không nêu",
            "Không trả lời câu này",
            "Có chọn",
            "Không chọn",
            "Đã trả lời",
            "Không biết",
            "Bỏ trống");

    private Extracts() {}

    /** Of random answers to {@code questionnaire}. */
    static Extract of(Questionnaire questionnaire, int responses) {
        List<Response> answers =
                new RandomAnswers(questionnaire, responses).responses(responses, ROUND, Samples.COMMUNES);
        Count count = new Count(ROUND);
        TraitCount traits = new TraitCount(Traits.of(questionnaire));
        answers.forEach(count::add);
        answers.forEach(traits::add);
        return Extract.of(
                questionnaire, DisclosedSamples.last(count.tally(), Samples.CLOSES, Samples.register()), traits);
    }

    static Codebook codebook(Questionnaire questionnaire) {
        return Codebook.of(questionnaire, Traits.of(questionnaire), WORDS);
    }

    static DataDescription description(String title) {
        return new DataDescription(
                LocalizedText.of(title, title),
                LocalizedText.of(title),
                LocalizedText.of(title),
                LocalizedText.of(title),
                title,
                ROUND,
                Samples.questionnaire().version(),
                Samples.OPENS,
                Samples.CLOSES,
                Instant.parse("2024-04-01T17:35:00Z"),
                "5c".repeat(32),
                List.of(title, "Ghi chú"));
    }
}
