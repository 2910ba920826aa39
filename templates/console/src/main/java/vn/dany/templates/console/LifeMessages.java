package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences on the pages of a campaign's life; the wording is in {@code messages/life_vi.properties} and its twin. */
@MessageBundle("life")
public interface LifeMessages {

    @Message
    String addPlacement();

    @Message
    String auditCampaignPublished();

    @Message
    String auditCampaignRevised();

    @Message
    String auditEntryCodeReissued();

    @Message
    String auditEntryCodeRevoked();

    @Message
    String auditNone();

    @Message
    String auditPlacementAdded();

    @Message
    String auditTitle();

    @Message
    String auditTrialSet();

    @Message
    String auditWindowChanged();

    @Message
    String change();

    @Message
    String closesAt();

    @Message
    String codeChanged();

    @Message
    String codeGood();

    @Message
    String codeRevoked(String moment);

    @Message
    String codesCount(String shown, String all);

    @Message
    String codesSearch();

    @Message
    String codesTitle();

    @Message
    String detailsLabel();

    @Message
    String doAdd();

    @Message
    String doCheck();

    @Message
    String doDraft();

    @Message
    String doFill();

    @Message
    String doPreview();

    @Message
    String doPublish();

    @Message
    String doReissue();

    @Message
    String doRevoke();

    @Message
    String draftState();

    @Message
    String entryCode();

    @Message
    String exportFile();

    @Message
    String fieldContact();

    @Message
    String fieldFormLinks();

    @Message
    String fieldId();

    @Message
    String fieldLegalBasis();

    @Message
    String fieldOrgan();

    @Message
    String fieldPopulation();

    @Message
    String fieldPurpose();

    @Message
    String fieldQuestionnaire();

    @Message
    String fieldRounds();

    @Message
    String fieldSignatoryLines();

    @Message
    String fieldSignatoryTitle();

    @Message
    String fieldTitle();

    @Message
    String fieldTrial();

    @Message
    String fieldUnits();

    @Message
    String fieldZalo();

    @Message
    String formLinksHint();

    @Message
    String formProblems(int count);

    @Message
    String formSound(int units);

    @Message
    String frozenState();

    @Message
    String fromFile();

    @Message
    String inEnglish();

    @Message
    String inVietnamese();

    @Message
    String keepOpening();

    @Message
    String now();

    @Message
    String opensAt();

    @Message
    String ownWindows();

    @Message
    String placement();

    @Message
    String publicPage();

    @Message
    String publishedState();

    @Message
    String reason();

    @Message
    String saved();

    @Message
    String stateLabel();

    @Message
    String timeline();

    @Message
    String timelineNone();

    @Message
    String unitsAll();

    @Message
    String unitsSome();

    @Message
    String whatLabel();

    @Message
    String whenLabel();

    @Message
    String whichRound();

    @Message
    String whoLabel();

    @Message
    String wholeUnit();

    @Message
    String windowsIntro();

    @Message
    String windowsTitle();
}
