package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.headcount.HeadcountsContract;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.unit.UnitId;

class DynamoDbHeadcountsTest extends HeadcountsContract {

    private final Tables tables = Tables.embedded();

    @Override
    protected Headcounts headcounts() {
        return new DynamoDbHeadcounts(tables.client(), tables.storage());
    }

    @Test
    void declarationThatFailedHalfWay_isCompletedByTheSameAgain() throws IOException {
        CampaignId campaignId = Samples.freshCampaignId();
        Map<UnitId, Integer> many = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            many.put(UnitId.of(String.valueOf(10_000 + i), Samples.FOUNDED), i);
        }
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            network.next(UnreliableNetwork.PASSES);
            network.afterwards(UnreliableNetwork.REQUEST_LOST);
            Tables far = tables.through(network.address());
            Headcounts broken = new DynamoDbHeadcounts(far.client(), far.storage());
            assertThatThrownBy(() -> broken.declare(campaignId, many))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.STORE_UNAVAILABLE)))
                    .hasCauseInstanceOf(SdkException.class);
            assertThatThrownBy(() -> broken.of(campaignId)).isInstanceOf(ProblemException.class);
        }
        assertThat(headcounts().of(campaignId)).hasSize(25);
        headcounts().declare(campaignId, many);
        assertThat(headcounts().of(campaignId)).isEqualTo(many);
    }
}
