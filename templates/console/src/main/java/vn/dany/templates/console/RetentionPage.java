package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dany.core.archive.Erasure;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.staff.SetRetention;
import vn.dany.templates.Language;

/**
 * How long the responses of a frozen round are kept, and once they are gone the certificate of it.
 *
 * @param state where it stands
 * @param problem why nothing was done, empty otherwise
 * @param facts of the certificate; none before
 * @param files that were erased; none before
 * @param isOpen whether an end can be set
 * @param isSet whether one is set
 * @param first the earliest day that can be set, as a field of dates has it
 * @param hint about that day
 */
@CheckedTemplate(basePath = "console")
public record RetentionPage(
        Shell shell,
        String state,
        String problem,
        List<Fact> facts,
        List<Fact> files,
        boolean isOpen,
        boolean isSet,
        String first,
        String hint,
        Typed typed,
        String action,
        String log)
        implements TemplateInstance {

    /** A line of the certificate, its value cut where a line may break. */
    public record Fact(String label, List<String> value) {}

    /** What somebody has typed. */
    public record Typed(String until, String reason) {

        /** Nothing yet but the day that is set. */
        public static Typed of(Round round) {
            return new Typed(
                    round.retention().map(set -> set.until().toString()).orElse(""), "");
        }
    }

    /** Why nothing was done. */
    public enum Problem {
        NONE,
        DAY_UNFIT,
        REASON_MISSING,
        OVER,
        OVERTAKEN
    }

    /** The page at the moment {@code now}. */
    public static TemplateInstance of(
            Campaign campaign,
            Round round,
            Optional<Erasure> erasure,
            Typed typed,
            Problem problem,
            Instant now,
            Language language) {
        Wording wording = Wording.in(language);
        RetentionMessages words = wording.retention();
        Figures figures = wording.figures();
        LocalDate first = SetRetention.firstDay(now);
        Optional<Erasure> gone = erasure.filter(
                one -> round.retention().flatMap(Round.Retention::erasedAt).isPresent());
        return new RetentionPage(
                        wording.shell(
                                        at -> at.retention(round.id()),
                                        words.heading(),
                                        wording.crumb(campaign, round.id()))
                                .under(wording.tabs(campaign, round.id(), Tabs.Kind.RESULTS, false)),
                        state(round, now, wording),
                        switch (problem) {
                            case NONE -> "";
                            case DAY_UNFIT ->
                                words.dayUnfit(
                                        figures.day(first), figures.day(first.plusYears(SetRetention.MOST_YEARS)));
                            case REASON_MISSING -> words.reasonMissing();
                            case OVER -> words.over();
                            case OVERTAKEN -> words.overtaken();
                        },
                        gone.map(one -> facts(campaign, round, one, wording)).orElse(List.of()),
                        gone.map(RetentionPage::files).orElse(List.of()),
                        SetRetention.hasArchive(round) && !round.isPastRetention(now),
                        round.retention().isPresent(),
                        first.toString(),
                        words.untilHint(figures.day(first)),
                        typed,
                        wording.addresses().retention(round.id()),
                        wording.addresses().audit(campaign.id()))
                .setLocale(language.tag());
    }

    private static String state(Round round, Instant now, Wording wording) {
        RetentionMessages words = wording.retention();
        if (!SetRetention.hasArchive(round)) {
            return words.notFrozen();
        }
        return round.retention()
                .map(set -> set.erasedAt()
                        .map(at -> words.erasedAt(wording.figures().at(at)))
                        .orElseGet(() -> {
                            String day = wording.figures().day(set.until());
                            return set.isOver(now) ? words.erasing(day) : words.keptUntil(day);
                        }))
                .orElseGet(words::kept);
    }

    private static List<Fact> facts(Campaign campaign, Round round, Erasure erasure, Wording wording) {
        RetentionMessages words = wording.retention();
        Figures figures = wording.figures();
        return List.of(
                new Fact(words.campaign(), List.of(wording.of(campaign.title()))),
                new Fact(words.round(), List.of(figures.count(round.id().number()))),
                new Fact(words.responses(), List.of(figures.count(erasure.responses()))),
                new Fact(
                        words.until(),
                        List.of(figures.day(round.retention().orElseThrow().until()))),
                new Fact(
                        words.erasedWhen(),
                        List.of(figures.moment(round.retention()
                                .flatMap(Round.Retention::erasedAt)
                                .orElseThrow()))),
                new Fact(words.archive(), Digests.parts(erasure.archive())),
                new Fact(words.tally(), Digests.parts(erasure.tally())));
    }

    private static List<Fact> files(Erasure erasure) {
        return erasure.files().entrySet().stream()
                .map(file -> new Fact(file.getKey(), Digests.parts(file.getValue())))
                .toList();
    }
}
