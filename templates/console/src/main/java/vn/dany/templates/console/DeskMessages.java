package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff are asked and told before and after a change; the wording is in {@code messages/desk_vi.properties} and its twin. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message
    String andMore(String names, String count);

    @Message
    String auditContactErased();

    @Message
    String auditContactsRead();

    @Message
    String auditFileDownloaded();

    @Message
    String auditHeadcountsChanged();

    @Message
    String auditWindowsRestored();

    @Message
    String codeIsRevoked();

    @Message
    String codePlace(String code, String place);

    @Message
    String codeStops();

    @Message
    String codeWhole(String code);

    @Message
    String effect();

    @Message
    String goBack();

    @Message
    String headcountsAdded(String count);

    @Message
    String headcountsButton();

    @Message
    String headcountsHeading();

    @Message
    String headcountsLook();

    @Message
    String headcountsNone();

    @Message
    String headcountsReplaced(String count);

    @Message
    String headcountsTable();

    @Message
    String headcountsTableHint();

    @Message
    String headcountsTotal(String before, String after);

    @Message
    String headcountsWithdrawn(String count);

    @Message
    String kiosk();

    @Message
    String kioskHeading();

    @Message
    String missingFix();

    @Message
    String missingHeading(String count);

    @Message
    String missingPlace(String unit, String place);

    @Message
    String missingUnit(String unit);

    @Message
    String missingWhole(String unit);

    @Message
    String notDone();

    @Message
    String nothingYet();

    @Message
    String outdated();

    @Message
    String people(String count);

    @Message
    String problemFile(String limit);

    @Message
    String problemFileHeading();

    @Message
    String problemForm();

    @Message
    String problemFormHeading();

    @Message
    String problemGone();

    @Message
    String problemGoneHeading();

    @Message
    String problemStore();

    @Message
    String problemStoreHeading();

    @Message
    String problemUnexpected();

    @Message
    String problemUnexpectedHeading();

    @Message
    String reissueButton();

    @Message
    String reissueHeading(String unit);

    @Message
    String reissuePrint(String unit, String place, String district);

    @Message
    String reissued(String unit, String place, String district);

    @Message
    String restore();

    @Message
    String restoreHint();

    @Message
    String restorePreview();

    @Message
    String revokeButton();

    @Message
    String revokeHeading(String unit);

    @Message
    String revokeInstead();

    @Message
    String revokeLeaves(String unit, String count, String places);

    @Message
    String revokeLeavesNone(String unit);

    @Message
    String scope();

    @Message
    String scopeAll(String count);

    @Message
    String scopeOne();

    @Message
    String toKit();

    @Message
    String unitHint();

    @Message
    String unitName();

    @Message
    String unitStranger(String code);

    @Message
    String unitWhich();

    @Message
    String unitsHint();

    @Message
    String unitsOf(String district);

    @Message
    String who();

    @Message
    String whoNote();

    @Message
    String windowAll(String count);

    @Message
    String windowButton();

    @Message
    String windowCloseButton();

    @Message
    String windowCloseHeading(String round);

    @Message
    String windowClosePreview();

    @Message
    String windowDropped(String count, String names);

    @Message
    String windowEnded(String count, String names);

    @Message
    String windowHeading(String round);

    @Message
    String windowKept(String count, String names);

    @Message
    String windowList(String count);

    @Message
    String windowNext(String window);

    @Message
    String windowNow(String window);

    @Message
    String windowNowNone();

    @Message
    String windowOne(String unit);

    @Message
    String windowPreview();

    @Message
    String windowReopened(String count, String names);

    @Message
    String windowRestoreButton();

    @Message
    String windowRestoreHeading(String round);

    @Message
    String windowSome(String count, String names);

    @Message
    String windowSoon();
}
