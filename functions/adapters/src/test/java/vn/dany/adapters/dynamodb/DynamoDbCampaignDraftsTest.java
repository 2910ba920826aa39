package vn.dany.adapters.dynamodb;

import vn.dany.core.staff.CampaignDrafts;
import vn.dany.core.staff.CampaignDraftsContract;

class DynamoDbCampaignDraftsTest extends CampaignDraftsContract {

    private final Tables tables = Tables.embedded();

    @Override
    protected CampaignDrafts drafts() {
        return new DynamoDbCampaignDrafts(tables.client(), tables.storage());
    }
}
