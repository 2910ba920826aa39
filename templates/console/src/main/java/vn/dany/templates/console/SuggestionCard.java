package vn.dany.templates.console;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dany.core.entry.Entry;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Inbox;
import vn.dany.core.suggestion.ReleasedSuggestion;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.core.unit.UnitRegister;

/**
 * A suggestion on the page of all of them.
 *
 * @param value names it with the version that is shown
 * @param about its kind, place and week
 * @param due the day by which it is answered, empty where nobody waits
 * @param texts what was written
 * @param photos those that may be looked at
 * @param photoCount how many there are, in words
 * @param photosErased how many there were, in words; empty for none
 * @param filesErased where the file of each of these is erased again
 * @param released what everybody reads of it, empty for nothing
 * @param stale that what everybody reads is not the present reply
 * @param toRelease what is offered to be released
 * @param merged that another one stands for it, or for how many others it stands; empty for neither
 */
public record SuggestionCard(
        String anchor,
        String value,
        String heading,
        String about,
        String state,
        String style,
        String due,
        boolean overdue,
        List<Text> texts,
        List<Picture> photos,
        String photoCount,
        String photosErased,
        List<Again> filesErased,
        String forwardedTo,
        String reply,
        String note,
        List<String> themes,
        String themesTyped,
        String merged,
        String released,
        boolean stale,
        String toRelease,
        boolean mayForward,
        boolean mayAnswer,
        boolean mayClose,
        boolean mayReopen,
        boolean mayRelease) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int SUNDAY = 6;

    /** What was written, below what was asked. */
    public record Text(String question, String answer) {}

    /** A photo: where it is, what it is called where it cannot be seen, and where and how it is erased. */
    public record Picture(String link, String name, String eraseLink, String erase) {}

    /** Where the file of a photo that is erased is taken away once more, if somebody was cut off. */
    public record Again(String link, String erase) {}

    static SuggestionCard of(
            Inbox inbox, List<PhotoSlot> taken, Suggestion one, UnitRegister register, Wording wording) {
        Handling handling = one.handling();
        InboxMessages words = wording.inbox();
        boolean closed = handling.state() == SuggestionState.CLOSED;
        List<Text> texts = inbox.asked().texts().stream()
                .filter(asked -> one.texts().containsKey(asked.id()))
                .map(asked -> new Text(
                        inbox.asked().texts().size() == 1 ? "" : wording.of(asked.label()),
                        one.texts().getOrDefault(asked.id(), "")))
                .toList();
        List<PhotoSlot> its = taken.stream()
                .filter(slot ->
                        slot.unitId().equals(one.unitId()) && slot.placeId().equals(one.suggestionId()))
                .toList();
        List<Picture> photos = its.stream()
                .filter(slot -> !slot.erased())
                .map(slot -> picture(slot, wording))
                .toList();
        List<Again> erased = its.stream()
                .filter(PhotoSlot::erased)
                .map(slot -> new Again(
                        wording.addresses().inbox(slot.campaignId()).erase(slot), words.photoEraseFile(slot.number())))
                .toList();
        boolean box = inbox.isBox();
        Optional<ReleasedSuggestion> released = inbox.released(one);
        return new SuggestionCard(
                "s-" + one.suggestionId(),
                one.unitId() + "|" + one.suggestionId() + "|" + handling.version(),
                place(one, register),
                kind(inbox, one, wording) + week(one.week(), words),
                state(handling.state(), words),
                handling.state().name().toLowerCase(Locale.ROOT),
                box && handling.state().waits()
                        ? words.due(DAY.format(inbox.plan().dueOn(one)))
                        : "",
                inbox.isOverdue(one),
                texts,
                photos,
                words.photos(wording.figures().count(photos.size())),
                erased.isEmpty() ? "" : words.photosErased(wording.figures().count(erased.size())),
                erased,
                handling.forwardedTo(),
                handling.reply(),
                handling.note(),
                List.copyOf(handling.themes()),
                String.join(", ", handling.themes()),
                merged(inbox, one, wording),
                released.map(ReleasedSuggestion::text).orElse(""),
                released.map(there -> !there.reply().equals(handling.reply())).orElse(false),
                released.map(ReleasedSuggestion::text)
                        .orElseGet(() -> String.join("\n\n", one.texts().values())),
                handling.state().waits(),
                box && !closed,
                !closed,
                closed,
                box && !handling.reply().isEmpty() && !handling.isMerged());
    }

    private static Picture picture(PhotoSlot slot, Wording wording) {
        InboxAddresses at = wording.addresses().inbox(slot.campaignId());
        InboxMessages words = wording.inbox();
        return new Picture(at.photo(slot), words.photo(slot.number()), at.erase(slot), words.photoErase(slot.number()));
    }

    static String state(SuggestionState state, InboxMessages words) {
        return switch (state) {
            case RECEIVED -> words.stateReceived();
            case FORWARDED -> words.stateForwarded();
            case ANSWERED -> words.stateAnswered();
            case CLOSED -> words.stateClosed();
        };
    }

    static String week(LocalDate monday, InboxMessages words) {
        return words.week(DAY.format(monday), DAY.format(monday.plusDays(SUNDAY)));
    }

    private static String place(Suggestion one, UnitRegister register) {
        String unit = register.nameWithParent(one.unitId());
        return one.placement().equals(Entry.WHOLE_UNIT) ? unit : unit + " – " + one.placement();
    }

    private static String kind(Inbox inbox, Suggestion one, Wording wording) {
        return inbox.asked().kind().stream()
                .flatMap(question -> question.choices().stream())
                .filter(choice -> choice.code().equals(one.kind()))
                .map(choice -> wording.of(choice.label()) + " · ")
                .findFirst()
                .orElse("");
    }

    private static String merged(Inbox inbox, Suggestion one, Wording wording) {
        if (one.handling().isMerged()) {
            return wording.inbox().mergedAway();
        }
        long others = inbox.mergedInto(one);
        return others == 0 ? "" : wording.inbox().standsFor(wording.figures().count(others));
    }
}
