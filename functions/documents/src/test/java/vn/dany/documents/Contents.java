package vn.dany.documents;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.response.Response;
import vn.dany.core.tally.Count;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Contents of workbooks to try things with. */
final class Contents {

    static final Instant COUNTED_AT = Samples.vietnam("2024-04-01T17:05:09");

    private Contents() {}

    /** 400 responses in the sample province; one unit of four declared no headcount. */
    static ResultsWorkbook.Content sample() {
        SortedMap<UnitId, Integer> headcounts = new TreeMap<>();
        headcounts.put(Samples.LAN_GIOI, 1_200);
        headcounts.put(Samples.NHA_NAM, 90);
        headcounts.put(Samples.PHUC_SON, 250);
        return of(
                Samples.oneRound(new CampaignId("pks01-2024")),
                Samples.questionnaire(),
                Samples.register(),
                headcounts,
                400,
                Samples.COMMUNES);
    }

    /** 100 responses to what asks for an order. */
    static ResultsWorkbook.Content orders() {
        return of(
                Samples.oneRound(new CampaignId("thu-tu-2024")),
                Samples.orders(),
                Samples.register(),
                new TreeMap<>(),
                100,
                Samples.COMMUNES);
    }

    /** The same with what else is known. */
    static ResultsWorkbook.Content with(ResultsWorkbook.Content counted, ReportFacts facts) {
        return new ResultsWorkbook.Content(
                counted.campaign(),
                counted.round(),
                counted.questionnaire(),
                counted.register(),
                counted.headcounts(),
                counted.tally(),
                facts);
    }

    /** The same with a group of units. */
    static ResultsWorkbook.Content with(UnitGroup group) {
        ResultsWorkbook.Content plain = sample();
        return new ResultsWorkbook.Content(
                plain.campaign(),
                plain.round(),
                plain.questionnaire(),
                new UnitRegister(plain.register().all(), List.of(), List.of(group)),
                plain.headcounts(),
                plain.tally());
    }

    static ResultsWorkbook.Content of(
            Campaign campaign,
            Questionnaire questionnaire,
            UnitRegister register,
            SortedMap<UnitId, Integer> headcounts,
            int responses,
            List<UnitId> answering) {
        return of(campaign, questionnaire, register, headcounts, 7, responses, answering);
    }

    /** The same with other answers for each {@code seed}. */
    static ResultsWorkbook.Content of(
            Campaign campaign,
            Questionnaire questionnaire,
            UnitRegister register,
            SortedMap<UnitId, Integer> headcounts,
            long seed,
            int responses,
            List<UnitId> answering) {
        Count count = new Count(campaign.rounds().get(0).id());
        List<Response> answers = new RandomAnswers(questionnaire, seed)
                .responses(responses, campaign.rounds().get(0).id(), answering);
        answers.forEach(count::add);
        return new ResultsWorkbook.Content(
                campaign,
                campaign.rounds().get(0),
                questionnaire,
                register,
                headcounts,
                DisclosedSamples.last(count.tally(), COUNTED_AT, register));
    }

    /** 300 responses to items whose names are as long as a paragraph. */
    static ResultsWorkbook.Content wordy() {
        LocalizedText words =
                LocalizedText.of("Mức độ đáp ứng của cán bộ, công chức cấp xã khi giải quyết thủ tục ".repeat(9));
        List<Choice> levels = Stream.of("1", "2", "3", "4")
                .map(code -> Choice.of(code, LocalizedText.of("Mức " + code)))
                .toList();
        List<QuestionKind.Row> rows = IntStream.range(0, 14)
                .mapToObj(i -> new QuestionKind.Row(new QuestionId("B" + i), words))
                .toList();
        Question question =
                Question.of(new QuestionId("B"), words, new QuestionKind.Matrix(new Scale("md4", levels, 2), rows));
        Questionnaire questionnaire = new Questionnaire(
                new QuestionnaireVersion("dai", 1),
                words,
                null,
                words,
                null,
                words,
                5,
                List.of(new Section("B", words, null, List.of(question))),
                null);
        return of(
                Samples.oneRound(new CampaignId("dai-2024")),
                questionnaire,
                Samples.register(),
                new TreeMap<>(),
                300,
                Samples.COMMUNES);
    }
}
