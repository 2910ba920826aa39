package vn.dany.formats.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.PlanFinding;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.UnitId;

/** Rounds as they are stored, without their number, which follows from where they stand. */
final class RoundJson {

    private static final UnitId STAND_IN = new UnitId("u0000000000");

    private RoundJson() {}

    static ObjectNode write(Round round) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        window(tree, round.window());
        if (!round.exceptions().isEmpty()) {
            ObjectNode exceptions = tree.putObject("exceptions");
            round.exceptions().forEach((unit, window) -> window(exceptions.putObject(unit.value()), window));
        }
        round.frozen().ifPresent(frozen -> {
            tree.put("frozenAt", frozen.at().toString())
                    .put("digest", frozen.digest())
                    .put("published", frozen.published());
            frozen.archive().ifPresent(archive -> tree.put("archive", archive));
            frozen.questionnaire().ifPresent(version -> tree.put("questionnaire", version.toString()));
            frozen.release().ifPresent(release -> {
                tree.put("releasedAt", release.at().toString()).put("results", release.results());
                if (!release.shown()) {
                    tree.put("withdrawn", true);
                }
            });
            frozen.retention().ifPresent(retention -> {
                tree.put("keptUntil", retention.until().toString());
                retention.erasedAt().ifPresent(at -> tree.put("erasedAt", at.toString()));
            });
            frozen.exemplary().ifPresent(decided -> {
                tree.put("decidedAt", decided.at().toString()).put("decidedFor", decided.reason());
                ArrayNode units = tree.putArray("exemplary");
                decided.units().forEach(unit -> units.add(unit.value()));
            });
        });
        return tree;
    }

    /** The round at {@code place}; empty, with a problem noted, if its window is none. */
    static Optional<Round> read(Place place, RoundId id) {
        place.allow(List.of(
                "opensAt",
                "closesAt",
                "exceptions",
                "frozenAt",
                "digest",
                "published",
                "archive",
                "questionnaire",
                "releasedAt",
                "results",
                "withdrawn",
                "keptUntil",
                "erasedAt",
                "decidedAt",
                "decidedFor",
                "exemplary"));
        Optional<CollectionWindow> window = window(place);
        SortedMap<UnitId, CollectionWindow> exceptions = new TreeMap<>();
        for (Map.Entry<String, Place> each : place.at("exceptions").entries().entrySet()) {
            each.getValue().allow(List.of("opensAt", "closesAt"));
            Optional<CollectionWindow> own = window(each.getValue());
            own.ifPresent(found -> exceptions.put(new UnitId(each.getKey()), found));
        }
        Optional<Round.Freeze> frozen = Optional.of(place.at("frozenAt"))
                .filter(Place::isPresent)
                .map(at -> new Round.Freeze(
                        time(at),
                        place.at("digest").text(),
                        present(place, "archive").map(Place::text),
                        place.at("published").flag(),
                        present(place, "questionnaire").map(version -> QuestionnaireVersion.parse(version.text())),
                        present(place, "releasedAt")
                                .map(released -> new Round.Release(
                                        time(released),
                                        place.at("results").text(),
                                        present(place, "withdrawn").isEmpty())),
                        present(place, "keptUntil")
                                .map(until -> new Round.Retention(
                                        day(until), present(place, "erasedAt").map(RoundJson::time))),
                        present(place, "decidedAt")
                                .map(decided -> new Round.Exemplary(
                                        time(decided),
                                        place.at("exemplary").items().stream()
                                                .map(RoundJson::unitId)
                                                .toList(),
                                        place.at("decidedFor").text()))));
        return window.map(found -> new Round(id, found, exceptions, frozen));
    }

    private static Optional<Place> present(Place place, String name) {
        return Optional.of(place.at(name)).filter(Place::isPresent);
    }

    static UnitId unitId(Place place) {
        return place.text(UnitId::new, STAND_IN, FieldFinding.NOT_A_UNIT_ID);
    }

    private static void window(ObjectNode tree, CollectionWindow window) {
        tree.put("opensAt", window.opensAt().toString());
        tree.put("closesAt", window.closesAt().toString());
    }

    private static Optional<CollectionWindow> window(Place place) {
        Instant opensAt = time(place.at("opensAt"));
        Instant closesAt = time(place.at("closesAt"));
        if (opensAt.equals(Instant.MIN) || closesAt.equals(Instant.MIN)) {
            return Optional.empty();
        }
        if (!opensAt.isBefore(closesAt)) {
            place.at("closesAt").refuse(PlanFinding.CLOSES_BEFORE_OPENING);
            return Optional.empty();
        }
        return Optional.of(new CollectionWindow(opensAt, closesAt));
    }

    private static Instant time(Place place) {
        return parsed(place, Instant::parse, Instant.MIN);
    }

    private static LocalDate day(Place place) {
        return parsed(place, LocalDate::parse, LocalDate.MIN);
    }

    private static <T> T parsed(Place place, Function<String, T> parse, T standIn) {
        return place.text(
                text -> {
                    try {
                        return parse.apply(text);
                    } catch (DateTimeException e) {
                        throw new IllegalArgumentException(e);
                    }
                },
                standIn,
                FieldFinding.NOT_A_TIME);
    }
}
