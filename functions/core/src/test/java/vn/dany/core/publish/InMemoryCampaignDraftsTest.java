package vn.dany.core.publish;

class InMemoryCampaignDraftsTest extends CampaignDraftsContract {

    private final InMemoryCampaignDrafts drafts = new InMemoryCampaignDrafts();

    @Override
    protected CampaignDrafts drafts() {
        return drafts;
    }
}
