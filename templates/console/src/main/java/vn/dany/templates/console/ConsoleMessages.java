package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences on the console's pages; the wording is in {@code messages/console_vi.properties} and its English twin. */
@MessageBundle("console")
public interface ConsoleMessages {

    @Message
    String aboveHeadcount();

    @Message
    String answered();

    @Message
    String asksForAddress(String code);

    @Message
    String asksForIdentityNumber(String code);

    @Message
    String asksForName(String code);

    @Message
    String asksForPhone(String code);

    @Message
    String backHome();

    @Message
    String backToProgress();

    @Message
    String base(String answered, String skipped);

    @Message
    String baseWithDontKnow(String answered, String dontKnow, String skipped);

    @Message
    String breadcrumb();

    @Message
    String campaigns();

    @Message
    String campaignsNone();

    @Message
    String choose();

    @Message
    String chooseUnit();

    @Message
    String code();

    @Message
    String console();

    @Message
    String contactAnswered();

    @Message
    String contactErase();

    @Message
    String contactErased();

    @Message
    String contactLocked();

    @Message
    String contactSure();

    @Message
    String contactUntil(String moment);

    @Message
    String contacts();

    @Message
    String contactsAll();

    @Message
    String contactsNone();

    @Message
    String contactsOf(String unit);

    @Message
    String contactsWaiting();

    @Message
    String contactsWhy();

    @Message
    String countedAt(String moment);

    @Message
    String districtInWords(String district, String responses, String answering, String units);

    @Message
    String dontKnow();

    @Message
    String downloadResults();

    @Message
    String drafts();

    @Message
    String everyUnitAnswers();

    @Message
    String figuresInNumbers();

    @Message
    String foreignPostBody();

    @Message
    String foreignPostHeading();

    @Message
    String headcount();

    @Message
    String headcounts();

    @Message
    String headcountsDeclared(String known, String units);

    @Message
    String headcountsEdit();

    @Message
    String headcountsFile();

    @Message
    String headcountsFileForm();

    @Message
    String headcountsSaved();

    @Message
    String headcountsState(String known, String units, String people);

    @Message
    String headcountsTemplate();

    @Message
    String headcountsWhy();

    @Message
    String identifyingWarning();

    @Message
    String indicatorMeaning(String name, String levels);

    @Message
    String manage();

    @Message
    String mapHeading();

    @Message
    String mapIntro();

    @Message
    String missing();

    @Message
    String neverCounted();

    @Message
    String newCampaign();

    @Message
    String notCountedBody();

    @Message
    String notCountedHeading();

    @Message
    String ofHeadcount(String headcount);

    @Message
    String openQuestion();

    @Message
    String orderDone();

    @Message
    String orderDoneHeading();

    @Message
    String orderDownload();

    @Message
    String orderFailed();

    @Message
    String orderFailedHeading();

    @Message
    String orderFailedStore();

    @Message
    String orderLookAgain();

    @Message
    String orderPlaced();

    @Message
    String orderPlacedHeading();

    @Message
    String orderTitle();

    @Message
    String otherLanguage();

    @Message
    String progress();

    @Message
    String qrImage();

    @Message
    String questionnaireChanges(int version);

    @Message
    String questionnaireCheck();

    @Message
    String questionnaireFile();

    @Message
    String questionnaireFileForm();

    @Message
    String questionnaireNew(int count);

    @Message
    String questionnaireProblems();

    @Message
    String questionnaireProposal(String title, String version);

    @Message
    String questionnairePublish();

    @Message
    String questionnaireSaved();

    @Message
    String questionnaireStored();

    @Message
    String questionnaireVersion(int number);

    @Message
    String questionnaires();

    @Message
    String questionnairesNone();

    @Message
    String rate();

    @Message
    String received();

    @Message
    String reload();

    @Message
    String responseRate();

    @Message
    String responses();

    @Message
    String results();

    @Message
    String resultsOf();

    @Message
    String round(int number);

    @Message
    String sections();

    @Message
    String severalChoices();

    @Message
    String sheets(String count);

    @Message
    String skipMap();

    @Message
    String skipToMain();

    @Message
    String skipped();

    @Message
    String stateBefore();

    @Message
    String stateClosed();

    @Message
    String stateFrozen();

    @Message
    String stateGrace();

    @Message
    String stateOpen();

    @Message
    String stepBelow(int bound);

    @Message
    String stepComplete();

    @Message
    String stepFrom(String bound);

    @Message
    String stepRateBelow(int bound);

    @Message
    String stepSilent();

    @Message
    String stepUnrated();

    @Message
    String tablesHeading();

    @Message
    String tablesIntro();

    @Message
    String tile(String unit, String responses);

    @Message
    String tileWithHeadcount(String unit, String responses, String headcount);

    @Message
    String tooFewHeading();

    @Message
    String trialRound();

    @Message
    String tryAgain();

    @Message
    String unit();

    @Message
    String unitsAnswering();

    @Message
    String unitsSilent(String silent);

    @Message
    String unitsSilentOf(String silent, String units);

    @Message
    String wholeOf(String unit);

    @Message
    String window();
}
