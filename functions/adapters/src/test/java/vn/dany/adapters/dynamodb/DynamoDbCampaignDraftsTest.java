package vn.dany.adapters.dynamodb;

import vn.dany.core.publish.CampaignDrafts;
import vn.dany.core.publish.CampaignDraftsContract;

class DynamoDbCampaignDraftsTest extends CampaignDraftsContract {

    private final Tables tables = Tables.embedded();

    @Override
    protected CampaignDrafts drafts() {
        return new DynamoDbCampaignDrafts(tables.client(), tables.storage());
    }
}
