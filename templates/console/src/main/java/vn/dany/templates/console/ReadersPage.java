package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.StaffUnits;
import vn.dany.core.staff.ShareReading;
import vn.dany.core.staff.ShareReading.Place;
import vn.dany.core.staff.ShareReading.Sharing;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * With whom the owner of a box shares reading it, and a form to share it with somebody else.
 *
 * @param saved that something was changed just now
 * @param problem why nothing was shared, empty otherwise
 * @param wrong the field that is to be mended, empty if none is
 * @param first the first day that can be chosen, as a field of dates has it
 * @param last the last one of any place
 */
@CheckedTemplate(basePath = "console")
public record ReadersPage(
        Shell shell,
        boolean saved,
        String problem,
        String wrong,
        List<SuggestionsPage.Option> people,
        List<SuggestionsPage.Option> places,
        String first,
        String last,
        String hint,
        Typed typed,
        int longest,
        String action,
        String endAction,
        List<Reader> readers,
        String inboxLink)
        implements TemplateInstance {

    /** What was typed. */
    public record Typed(String identity, String place, String until, String reason) {

        /** Nothing yet. */
        public static final Typed NOTHING = new Typed("", "", "", "");
    }

    /** Somebody who reads, and what names their assignment. */
    public record Reader(String name, String identity, String mark, String where, String when, String end) {

        private static Reader of(ShareReading.Reader reader, StaffUnits units, Wording wording) {
            Assignment reading = reader.assignment();
            String from = UnitWording.day(reading.from());
            return new Reader(
                    reader.member().name(),
                    reader.member().identity(),
                    reader.mark(),
                    units.names(reading),
                    reading.last()
                            .map(last -> wording.people().period(from, UnitWording.day(last)))
                            .orElseGet(() -> wording.people().since(from)),
                    wording.sharing().endWith(reader.member().name()));
        }
    }

    /** The page after {@code outcome}: DONE if nothing was tried, or it was done if {@code saved}. */
    public static TemplateInstance of(
            Sharing sharing,
            UnitRegister register,
            Typed typed,
            ShareReading.Outcome outcome,
            boolean saved,
            Language language) {
        Wording wording = Wording.in(language);
        SharingMessages words = wording.sharing();
        InboxAddresses at = wording.addresses().inbox(sharing.campaign().id());
        StaffUnits units = new StaffUnits(register, sharing.today());
        LocalDate last = last(sharing.places().stream());
        return new ReadersPage(
                        wording.shell(
                                        here -> here.inbox(sharing.campaign().id())
                                                .readers(),
                                        words.heading())
                                .under(wording.tabsBelow(sharing.campaign(), Tabs.Kind.SUGGESTIONS)),
                        saved,
                        problem(sharing, typed, outcome, wording),
                        switch (outcome) {
                            case DONE, OVERTAKEN -> "";
                            case PERSON_UNFIT, READS_ALREADY -> "who";
                            case DAY_UNFIT -> "until";
                            case REASON_MISSING -> "reason";
                        },
                        sharing.people().stream()
                                .map(person -> new SuggestionsPage.Option(
                                        person.identity(),
                                        person.name() + " · " + person.identity(),
                                        person.identity().equals(typed.identity())))
                                .toList(),
                        sharing.places().stream()
                                .map(place -> new SuggestionsPage.Option(
                                        place.mark(),
                                        units.names(place.reading(sharing.today(), place.last())),
                                        place.mark().equals(typed.place())))
                                .toList(),
                        sharing.today().toString(),
                        last.toString(),
                        words.untilHint(wording.figures().day(last)),
                        typed,
                        ShareReading.LONGEST_REASON,
                        at.readers(),
                        at.endReading(),
                        sharing.readers().stream()
                                .map(reader -> Reader.of(reader, units, wording))
                                .toList(),
                        at.all())
                .setLocale(language.tag());
    }

    private static String problem(Sharing sharing, Typed typed, ShareReading.Outcome outcome, Wording wording) {
        SharingMessages words = wording.sharing();
        return switch (outcome) {
            case DONE -> "";
            case PERSON_UNFIT -> words.personUnfit();
            case READS_ALREADY -> words.already();
            case DAY_UNFIT ->
                words.dayUnfit(
                        wording.figures().day(sharing.today()),
                        wording.figures()
                                .day(last(sharing.places().stream()
                                        .filter(place -> place.mark().equals(typed.place())))));
            case REASON_MISSING -> words.reasonMissing();
            case OVERTAKEN -> words.overtaken();
        };
    }

    private static LocalDate last(Stream<Place> places) {
        return places.map(Place::last).max(LocalDate::compareTo).orElseThrow();
    }
}
