package vn.dany.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.registry.InMemoryRegistry;

class PublishQuestionnaireTest {

    private static final Questionnaire FIRST = Samples.questionnaire();

    private final InMemoryRegistry registry = new InMemoryRegistry();

    @Test
    void firstVersion_isStored() {
        assertThat(at(Samples.OPENS).publish(FIRST)).isEmpty();
        assertThat(registry.questionnaire(FIRST.version())).contains(FIRST);
    }

    @Test
    void sameAgain_isStoredAlready() {
        registry.publish(FIRST);
        assertThat(at(Samples.OPENS).consider(FIRST).stored()).isTrue();
        assertThat(at(Samples.OPENS).publish(FIRST)).isEmpty();
    }

    @Test
    void versionThatExists_isRefusedWithTheNextNumber() {
        registry.publish(FIRST);
        registry.publish(reworded(4));
        assertThat(at(Samples.OPENS).publish(reworded(1)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .endsWith("VERSION_TAKEN[1, " + FIRST.version().questionnaireId() + ", 5]"));
        assertThat(registry.questionnaire(FIRST.version())).contains(FIRST);
    }

    @Test
    void labelFix_isTheNextVersion() {
        registry.publish(FIRST);
        asked();
        assertThat(at(Samples.OPENS).consider(reworded(2)).changes()).hasSize(1);
        assertThat(at(Samples.OPENS).publish(reworded(2))).isEmpty();
        assertThat(registry.questionnaires()).hasSize(2);
    }

    @Test
    void questionThatGoes_isRefusedFromTheOpeningOn() {
        registry.publish(FIRST);
        asked();
        assertThat(at(Samples.OPENS).publish(shorter(2))).isNotEmpty();
        assertThat(registry.questionnaire(new QuestionnaireVersion("mau-thu", 2)))
                .isEmpty();
        assertThat(at(Samples.CLOSES.plusSeconds(9_999_999)).publish(shorter(2)))
                .isNotEmpty();
    }

    @Test
    void questionThatGoes_isFineBeforeTheOpening() {
        registry.publish(FIRST);
        asked();
        assertThat(at(Samples.OPENS.minusSeconds(1)).publish(shorter(2))).isEmpty();
    }

    @Test
    void unitThatOpensBeforeTheOthers_isAskedAlready() {
        registry.publish(FIRST);
        Campaign campaign = Samples.oneRound(new CampaignId("mau"));
        CollectionWindow earlier = new CollectionWindow(Samples.OPENS.minusSeconds(3600), Samples.CLOSES);
        registry.put(campaign.with(campaign.rounds().get(0).with(Samples.NHA_NAM, earlier)));
        assertThat(at(Samples.OPENS.minusSeconds(3601)).consider(shorter(2)).problems())
                .isEmpty();
        assertThat(at(Samples.OPENS.minusSeconds(3600)).publish(shorter(2))).isNotEmpty();
    }

    @Test
    void questionThatGoes_isFineWhereNobodyWasAsked() {
        registry.publish(FIRST);
        assertThat(at(Samples.OPENS).publish(shorter(2))).isEmpty();
    }

    @Test
    void earlierVersionsCampaigns_count() {
        registry.publish(FIRST);
        asked();
        registry.publish(reworded(2));
        assertThat(at(Samples.OPENS).publish(shorter(3))).isNotEmpty();
    }

    /** Such texts were published once, and are read from the store as they are. */
    @Test
    void textThatRepeatsNoAnswer_isNotPublishedAnyMoreButCanStillBeAnswered() {
        Section first = FIRST.sections().get(0);
        Section naming =
                new Section(first.sectionId(), LocalizedText.of("Về ${nobody}"), first.relevant(), first.questions());
        Questionnaire before = with(1, "Tên cũ", List.of(naming));
        assertThat(at(Samples.OPENS).publish(before))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).endsWith("TEXT_NAMES_NO_ANSWER[nobody]"));
        registry.publish(before);
        assertThat(at(Samples.OPENS).publish(before)).isEmpty();
    }

    private void asked() {
        registry.put(Samples.oneRound(new CampaignId("mau")));
    }

    private PublishQuestionnaire at(Instant now) {
        return new PublishQuestionnaire(registry, registry, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Questionnaire reworded(int number) {
        return with(number, "Tên sửa lại " + number, FIRST.sections());
    }

    private static Questionnaire shorter(int number) {
        return with(number, FIRST.title().vi(), FIRST.sections().subList(0, 2));
    }

    private static Questionnaire with(int number, String title, List<Section> sections) {
        return new Questionnaire(
                new QuestionnaireVersion(FIRST.version().questionnaireId(), number),
                LocalizedText.of(title),
                null,
                FIRST.introduction(),
                null,
                FIRST.addressee(),
                5,
                sections,
                null);
    }
}
