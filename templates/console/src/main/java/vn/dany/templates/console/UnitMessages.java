package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences on the pages of the unit register; the wording is in {@code messages/units_vi.properties} and its twin. */
@MessageBundle("units")
public interface UnitMessages {

    @Message
    String added();

    @Message
    String applied();

    @Message
    String apply();

    @Message
    String basis();

    @Message
    String boundariesNow();

    @Message
    String boundariesThen();

    @Message
    String changesNothing();

    @Message
    String codeHistory(String code);

    @Message
    String convertedIntro(String date, String total);

    @Message
    String derived();

    @Message
    String dryRun();

    @Message
    String dryRunHeading(String date);

    @Message
    String ended();

    @Message
    String everyDate();

    @Message
    String existsFrom(String from);

    @Message
    String existsFromTo(String from, String to);

    @Message
    String fileForm();

    @Message
    String formedFrom();

    @Message
    String found(String count);

    @Message
    String heading();

    @Message
    String kindAbolished();

    @Message
    String kindMerged();

    @Message
    String kindMoved();

    @Message
    String kindPart();

    @Message
    String kindRenamed();

    @Message
    String newHere();

    @Message
    String none();

    @Message
    String notDivided();

    @Message
    String notDividedIntro();

    @Message
    String onDate(String date, String communes, String districts);

    @Message
    String outdated();

    @Message
    String outside(String count);

    @Message
    String predecessors();

    @Message
    String problems();

    @Message
    String reasonSplit();

    @Message
    String reasonUnresolved();

    @Message
    String reform();

    @Message
    String responses();

    @Message
    String search();

    @Message
    String shipped();

    @Message
    String shippedState(String date);

    @Message
    String show();

    @Message
    String successionFile();

    @Message
    String successionForm();

    @Message
    String successors();

    @Message
    String total();

    @Message
    String unitAbove();

    @Message
    String unitsFile();

    @Message
    String unplaced();

    @Message
    String unplacedAmbiguous();

    @Message
    String unplacedNoUnit();

    @Message
    String unplacedUnknown();

    @Message
    String unresolved();

    @Message
    String validFrom();
}
