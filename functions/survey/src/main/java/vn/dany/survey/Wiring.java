package vn.dany.survey;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import vn.dany.adapters.ConfiguredSealingKey;
import vn.dany.adapters.ConfiguredSecrets;
import vn.dany.adapters.ContactsConfig;
import vn.dany.adapters.Parameters;
import vn.dany.adapters.SecretsConfig;
import vn.dany.core.archive.CheckReceipt;
import vn.dany.core.archive.CountedReceipts;
import vn.dany.core.contact.ContactStore;
import vn.dany.core.contact.SealContact;
import vn.dany.core.contact.SealingKey;
import vn.dany.core.entrance.FindEntrance;
import vn.dany.core.entrance.FollowSuccession;
import vn.dany.core.entrance.ShowCampaign;
import vn.dany.core.photo.KeepPhoto;
import vn.dany.core.photo.PhotoFiles;
import vn.dany.core.photo.PhotoOffer;
import vn.dany.core.photo.PhotoSlots;
import vn.dany.core.photo.SendPhoto;
import vn.dany.core.registry.Registry;
import vn.dany.core.report.PublicResultsStore;
import vn.dany.core.report.ShowPublicResults;
import vn.dany.core.response.CarriedAnswers;
import vn.dany.core.response.FindReceipt;
import vn.dany.core.response.OpenQuestionnaire;
import vn.dany.core.response.Receipts;
import vn.dany.core.response.ResponseStore;
import vn.dany.core.response.Secrets;
import vn.dany.core.response.ShowReceipt;
import vn.dany.core.response.SubmissionKeys;
import vn.dany.core.response.SubmitResponse;
import vn.dany.core.response.SuggestionIds;
import vn.dany.core.suggestion.LookUpSuggestion;
import vn.dany.core.suggestion.ReleasedSuggestions;
import vn.dany.core.suggestion.ShowReleased;
import vn.dany.core.suggestion.SuggestionStates;

/** What a respondent needs; nothing here could read a contact. A bad secret or key stops the start, not a respondent. */
class Wiring {

    @Singleton
    @Startup
    Secrets secrets(SecretsConfig config, Parameters parameters) {
        return new ConfiguredSecrets(config, parameters);
    }

    @Singleton
    @Startup
    SealingKey sealingKey(ContactsConfig config) {
        return new ConfiguredSealingKey(config);
    }

    @Singleton
    OpenQuestionnaire openQuestionnaire(
            Registry registry, Secrets secrets, SealingKey sealingKey, Clock clock, SecureRandom random) {
        FindEntrance entrances = new FindEntrance(registry);
        return new OpenQuestionnaire(
                entrances,
                new FollowSuccession(registry, entrances),
                new SubmissionKeys(secrets),
                new SealContact(sealingKey, random),
                clock,
                random);
    }

    @Singleton
    SubmitResponse submitResponse(
            OpenQuestionnaire openQuestionnaire,
            Registry registry,
            Secrets secrets,
            ResponseStore responses,
            SealingKey sealingKey,
            ContactStore contacts,
            Clock clock,
            SecureRandom random) {
        return new SubmitResponse(
                new FindEntrance(registry),
                openQuestionnaire,
                new SubmissionKeys(secrets),
                new Receipts(secrets),
                responses,
                new SealContact(sealingKey, random),
                contacts,
                new CarriedAnswers(secrets),
                new SuggestionIds(secrets),
                clock);
    }

    @Singleton
    ShowReceipt showReceipt(Registry registry, Secrets secrets) {
        return new ShowReceipt(new FindEntrance(registry), new Receipts(secrets));
    }

    @Singleton
    FindReceipt findReceipt(Registry registry, Secrets secrets) {
        return new FindReceipt(registry, new Receipts(secrets));
    }

    @Singleton
    LookUpSuggestion lookUpSuggestion(Secrets secrets, SuggestionStates states) {
        return new LookUpSuggestion(new SuggestionIds(secrets), states);
    }

    @Singleton
    PhotoOffer photoOffer(Clock clock) {
        return new PhotoOffer(clock);
    }

    @Singleton
    SendPhoto sendPhoto(
            PhotoOffer offer,
            Secrets secrets,
            SuggestionStates states,
            PhotoSlots slots,
            PhotoFiles files,
            Clock clock) {
        return new SendPhoto(offer, new SuggestionIds(secrets), states, new KeepPhoto(slots, files), clock);
    }

    @Singleton
    ShowCampaign showCampaign(Registry registry, Clock clock) {
        return new ShowCampaign(registry, clock);
    }

    @Singleton
    ShowReleased showReleased(Registry registry, ReleasedSuggestions released) {
        return new ShowReleased(registry, released);
    }

    @Singleton
    ShowPublicResults showPublicResults(Registry registry, PublicResultsStore store) {
        return new ShowPublicResults(registry, store);
    }

    @Singleton
    CheckReceipt checkReceipt(Registry registry, Secrets secrets, CountedReceipts counted) {
        return new CheckReceipt(registry, new Receipts(secrets), counted);
    }
}
