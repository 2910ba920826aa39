package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.TeamStore;
import vn.dany.core.team.TeamStoreContract;

class DynamoDbTeamStoreTest extends TeamStoreContract {

    private final Tables tables = Tables.embedded();

    @Override
    protected TeamStore store() {
        return new DynamoDbTeamStore(tables.client(), tables.storage());
    }

    @Test
    void everythingWithNames_isForgottenByTheTableItself() {
        CampaignId id = Samples.freshCampaignId();
        DailyReport report = report(id, Samples.PHUC_SON, LocalDate.of(2024, 4, 1), 1, 3);
        assertThat(TeamItems.of(report))
                .containsEntry(
                        "expiresAt",
                        AttributeValue.fromN(
                                Long.toString(report.saved().expiresAt().getEpochSecond())));
        assertThat(TeamItems.of(roster(id, Samples.PHUC_SON, 1, "Sáng"))).containsKey("expiresAt");
    }
}
