package vn.dany.templates.survey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences on the respondent's pages; the wording is in {@code messages/msg_vi.properties} and its English twin. */
@MessageBundle
public interface Messages {

    @Message
    String alreadyBody();

    @Message
    String alreadyHeading();

    @Message
    String anonymous(String you);

    @Message
    String anonymousButContact(String you);

    @Message
    String atMost(int most);

    @Message
    String back();

    @Message
    String between(String ended, String window);

    @Message
    String betweenHeading();

    @Message
    String campaignAllUnits();

    @Message
    String campaignByQrImage();

    @Message
    String campaignContact();

    @Message
    String campaignIntro(String organ, String purpose);

    @Message
    String campaignLegalBasis();

    @Message
    String campaignLoudspeaker();

    @Message
    String campaignLoudspeakerText(
            String title, String organ, String population, String windows, int minutes, String nameless);

    @Message
    String campaignNameless();

    @Message
    String campaignNoUnit(String query);

    @Message
    String campaignOwnWindows(int count);

    @Message
    String campaignPopulation();

    @Message
    String campaignRevoked();

    @Message
    String campaignRound(int number);

    @Message
    String campaignSearch();

    @Message
    String campaignSearchButton();

    @Message
    String campaignShare();

    @Message
    String campaignStateClosed();

    @Message
    String campaignStateNext();

    @Message
    String campaignStateOpen();

    @Message
    String campaignUnits(int count);

    @Message
    String campaignUnitsListed(int count);

    @Message
    String campaignWhen();

    @Message
    String campaignZalo();

    @Message
    String campaignZaloWhere(String address);

    @Message
    String campaignZaloWhereQr(String address);

    @Message
    String change();

    @Message
    String closed(String ended);

    @Message
    String closedHeading();

    @Message
    String comeBack(String you);

    @Message
    String consent(String you);

    @Message
    String consentGiven();

    @Message
    String deadline(String until);

    @Message
    String errorConsent();

    @Message
    String errorConstraint();

    @Message
    String errorExclusive(String choice);

    @Message
    String errorHeading();

    @Message
    String errorKept();

    @Message
    String errorMissing();

    @Message
    String errorNotADay();

    @Message
    String errorNotANumber();

    @Message
    String errorOnlyOne();

    @Message
    String errorRange(String min, String max);

    @Message
    String errorStep(String min, String step);

    @Message
    String errorTitle();

    @Message
    String errorTooLong(String max, String length);

    @Message
    String errorTooMany(String most);

    @Message
    String errorUnknownChoice();

    @Message
    String errorUnknownField();

    @Message
    String errorWholeNumber();

    @Message
    String keptHeading();

    @Message
    String lateBody(String ended);

    @Message
    String lateHeading();

    @Message
    String lateNextRound(String you);

    @Message
    String minutes(int count);

    @Message
    String next();

    @Message
    String nextPerson();

    @Message
    String nothingStoredBesides(String you);

    @Message
    String notYetOpen(String window);

    @Message
    String notYetOpenHeading();

    @Message
    String optional();

    @Message
    String optionalRule();

    @Message
    String problemBodyTooLarge();

    @Message
    String problemBodyTooLargeHeading();

    @Message
    String problemContentTypeUnsupported();

    @Message
    String problemContentTypeUnsupportedHeading();

    @Message
    String problemEntryCodeMistyped();

    @Message
    String problemEntryCodeMistypedHeading();

    @Message
    String problemEntryCodeRevoked();

    @Message
    String problemEntryCodeRevokedHeading();

    @Message
    String problemEntryCodeUnknown();

    @Message
    String problemEntryCodeUnknownHeading();

    @Message
    String problemFormUnreadable();

    @Message
    String problemFormUnreadableHeading();

    @Message
    String problemMethodNotAllowed();

    @Message
    String problemMethodNotAllowedHeading();

    @Message
    String problemNotInScope();

    @Message
    String problemNotInScopeHeading();

    @Message
    String problemPageNotFound();

    @Message
    String problemPageNotFoundHeading();

    @Message
    String problemReceiptCodeInvalid();

    @Message
    String problemReceiptCodeInvalidHeading();

    @Message
    String problemStoreUnavailable();

    @Message
    String problemStoreUnavailableHeading();

    @Message
    String problemSubmissionKeyInvalid();

    @Message
    String problemSubmissionKeyInvalidHeading();

    @Message
    String problemUnexpected();

    @Message
    String problemUnexpectedHeading();

    @Message
    String product();

    @Message
    String receiptAbout();

    @Message
    String receiptBoxContact(String you);

    @Message
    String receiptBoxMeaning();

    @Message
    String receiptCode();

    @Message
    String receiptHeading();

    @Message
    String receiptHour(String hour);

    @Message
    String receiptKeep();

    @Message
    String receiptMeaning();

    @Message
    String receiptOnce();

    @Message
    String receiptPrivacy();

    @Message
    String receiptThanks(String you);

    @Message
    String retypeLabel();

    @Message
    String retypeOpen();

    @Message
    String retypeScan();

    @Message
    String reviewBody();

    @Message
    String reviewHeading();

    @Message
    String rightCode();

    @Message
    String send();

    @Message
    String sendAgain();

    @Message
    String step(int number, int of);

    @Message
    String successorsBody(String you);

    @Message
    String successorsHeading();

    @Message
    String successorsNone();

    @Message
    String superseded(String former, String now);

    @Message
    String trialBanner();

    @Message
    String tryAgain();

    @Message
    String unconfirmedBody();

    @Message
    String unconfirmedHeading();

    @Message
    String untilDays(long days);

    @Message
    String untilDaysHours(long days, long hours);

    @Message
    String untilHours(long hours);

    @Message
    String untilHoursMinutes(long hours, long minutes);

    @Message
    String untilMinutes(long minutes);

    @Message
    String untranslated();
}
