package vn.dany.local;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.digest.Sha256;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.registry.Registry;
import vn.dany.core.suggestion.CopySuggestions;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.core.suggestion.SuggestionStore;

/** Puts some suggestions into the demo's box, as if citizens had written them; no response belongs to them. */
@Singleton
class DemoSuggestions {

    private static final CampaignId BOX = new CampaignId("gop-y-2024");
    private static final QuestionId TEXT = new QuestionId("G7");
    private static final String FILE = "/demo/suggestions.tsv";
    private static final int ID_LENGTH = 22;

    private final Registry registry;
    private final SuggestionStore suggestions;
    private final Clock clock;

    DemoSuggestions(Registry registry, SuggestionStore suggestions, Clock clock) {
        this.registry = registry;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** What staff made of them stays, whenever the system starts again. */
    void load() {
        Campaign campaign = registry.campaign(BOX).orElseThrow();
        LocalDate week = CopySuggestions.week(LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE));
        text().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(cells -> suggestions.add(new Suggestion(
                        BOX,
                        campaign.unitIds().get(Integer.parseInt(cells[1])),
                        Sha256.hex(cells[6], ID_LENGTH),
                        Entry.WHOLE_UNIT,
                        cells[0],
                        week.minusWeeks(Long.parseLong(cells[2])),
                        new TreeMap<>(Map.of(TEXT, cells[6])),
                        handling(cells))));
    }

    private static Handling handling(String[] cells) {
        TreeSet<String> themes = new TreeSet<>();
        if (!cells[4].isEmpty()) {
            themes.add(cells[4]);
        }
        return new Handling(SuggestionState.valueOf(cells[3]), cells[5], cells[7], "", themes, "", 0);
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(DemoSuggestions.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
