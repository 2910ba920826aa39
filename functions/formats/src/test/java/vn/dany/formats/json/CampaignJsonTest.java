package vn.dany.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.finding.Finding;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.UnitId;
import vn.dany.formats.files.StarterSet;

class CampaignJsonTest {

    private static final CampaignId ID = new CampaignId("pks07-2024");

    private static final Campaign CAMPAIGN = new Campaign(
            ID,
            LocalizedText.of("Khảo sát", "Survey"),
            LocalizedText.of("Cơ quan", "Organ"),
            LocalizedText.of("Kế hoạch"),
            LocalizedText.of("Mục đích", "Purpose"),
            LocalizedText.of("Đối tượng", "Population"),
            LocalizedText.of("Liên hệ", "Contact"),
            new QuestionnaireVersion("pks07", 2),
            List.of(UnitId.of("07201", LocalDate.of(2024, 1, 1)), UnitId.of("07204", LocalDate.of(2024, 1, 1))),
            7,
            List.of(
                    round(1, "2024-01-21T17:00:00Z", "2024-03-25T17:00:00Z"),
                    round(2, "2024-03-31T17:00:00Z", "2024-06-25T17:00:00Z")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    private static Round round(int number, String opensAt, String closesAt) {
        return new Round(
                new RoundId(ID, number), new CollectionWindow(Instant.parse(opensAt), Instant.parse(closesAt)));
    }

    @Test
    void formLinks_areOffWhereNothingIsSaidOfThem() throws IOException {
        assertThat(CampaignJson.write(CAMPAIGN).has("formLinks")).isFalse();
        assertThat(StarterSet.campaigns(StarterSet.units()))
                .extracting(campaign -> campaign.id() + " " + campaign.formLinks())
                .containsExactly("pks01-2024 false", "pks07-2024 true", "gop-y-2024 true");
        StarterSet.campaigns(StarterSet.units())
                .forEach(campaign -> assertThat(CampaignJson.read(CampaignJson.write(campaign)))
                        .isEqualTo(campaign));
    }

    @Test
    void campaign_isReadAsItWasWritten() throws IOException {
        String stored = CampaignJson.write(CAMPAIGN).toString();
        assertThat(CampaignJson.read(new ObjectMapper().readTree(stored))).isEqualTo(CAMPAIGN);
    }

    @Test
    void secretVersionLeftOut_isOne() {
        ObjectNode tree = CampaignJson.write(CAMPAIGN);
        tree.remove("secretVersion");
        assertThat(CampaignJson.read(tree).secretVersion()).isEqualTo(1);
    }

    @Test
    void severalProblems_areAllNamedWithTheirPlace() {
        ObjectNode tree = CampaignJson.write(CAMPAIGN);
        tree.put("id", "PKS 07")
                .put("questionnaire", "pks07")
                .put("secretVersion", 0)
                .put("untis", "all");
        tree.remove("contact");
        tree.putArray("unitIds").add("07201");
        tree.putArray("rounds").addObject().put("opensAt", "2024-01-21").put("closesAt", "2024-03-25T17:00:00Z");
        assertThat(problems(tree))
                .extracting(Finding::where)
                .containsExactly(
                        "untis", "id", "contact", "questionnaire", "unitIds[0]", "rounds[0].opensAt", "secretVersion");
    }

    @Test
    void roundsOutOfOrder_areRefused() {
        ObjectNode tree = CampaignJson.write(CAMPAIGN);
        ((ObjectNode) tree.at("/rounds/0")).put("closesAt", "2024-01-21T17:00:00Z");
        assertThat(problems(tree)).extracting(Finding::where).containsExactly("rounds[0].closesAt");
        ((ObjectNode) tree.at("/rounds/0")).put("closesAt", "2024-03-31T17:00:01Z");
        assertThat(problems(tree)).extracting(Finding::where).containsExactly("rounds[1].opensAt");
    }

    @Test
    void noRoundOrNoUnit_isRefused() {
        ObjectNode tree = CampaignJson.write(CAMPAIGN);
        tree.putArray("rounds");
        tree.putArray("unitIds");
        assertThat(problems(tree)).extracting(Finding::where).containsExactly("unitIds", "rounds");
    }

    private static List<Finding> problems(ObjectNode tree) {
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> CampaignJson.read(tree));
        assertThat(refused).as("must be refused").isNotNull();
        return refused.problems();
    }
}
