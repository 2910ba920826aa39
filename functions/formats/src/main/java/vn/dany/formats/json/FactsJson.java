package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dany.core.campaign.Round;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.report.ConvertedUnits;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.Share;
import vn.dany.core.team.Publicity;
import vn.dany.core.unit.Conversion;
import vn.dany.core.unit.UnitId;

/** What an order holds besides counts. What is not known is left out; pairs of numbers are arrays. */
final class FactsJson {

    private FactsJson() {}

    static void write(ReportFacts facts, ObjectNode json) {
        facts.formula()
                .ifPresent(formula -> json.putObject("formula")
                        .put("version", formula.version())
                        .put("participation", formula.participation())
                        .put("duties", formula.duties())
                        .put("favourable", formula.favourable())
                        .put("integrity", formula.integrity())
                        .put("satisfaction", formula.satisfaction()));
        facts.teamwork().ifPresent(team -> {
            ObjectNode node = json.putObject("teamwork");
            node.put("teams", team.teams()).put("reports", team.reports()).put("visits", team.visits());
            ObjectNode days = node.putObject("days");
            team.days().forEach((unit, of) -> pair(days, unit.value(), of.owed(), of.finished()));
            ObjectNode publicity = node.putObject("publicity");
            team.publicity().forEach((way, times) -> pair(publicity, way.name(), times.units(), times.times()));
        });
        facts.written().ifPresent(written -> {
            ObjectNode node = json.putObject("written");
            node.put("all", written.all()).put("themed", written.themed());
            ObjectNode themes = node.putObject("themes");
            written.themes().forEach(themes::put);
        });
        facts.earlier().ifPresent(earlier -> {
            ObjectNode node = json.putObject("earlier");
            node.put("title", earlier.title()).put("round", earlier.round()).put("rounds", earlier.rounds());
            node.put("samePlace", earlier.samePlace());
            ObjectNode shares = node.putObject("shares");
            earlier.shares().forEach((id, share) -> pair(shares, id.value(), share.part(), share.whole()));
        });
        facts.days().ifPresent(days -> SeriesJson.write(days, json.putObject("days")));
        facts.today().ifPresent(today -> {
            ObjectNode node = json.putObject("today").put("since", today.since().toString());
            ArrayNode units = node.putArray("units");
            today.units().forEach(unit -> {
                ArrayNode from = units.addObject()
                        .put("code", unit.code())
                        .put("name", unit.name())
                        .put("above", unit.above())
                        .putArray("from");
                unit.from().forEach(id -> from.add(id.value()));
            });
            ObjectNode undivided = node.putObject("undivided");
            today.undivided().forEach((unit, reason) -> undivided.put(unit.value(), reason.name()));
        });
        if (!facts.checked().isEmpty()) {
            ArrayNode checked = json.putArray("checked");
            facts.checked()
                    .forEach(one -> checked.addObject()
                            .put("unit", one.unitId().value())
                            .put("flag", one.flag().name())
                            .put("found", one.found()));
        }
        facts.exemplary().ifPresent(decided -> {
            ArrayNode units = json.putObject("exemplary")
                    .put("at", decided.at().toString())
                    .put("reason", decided.reason())
                    .putArray("units");
            decided.units().forEach(unit -> units.add(unit.value()));
        });
    }

    private static void pair(ObjectNode node, String name, long first, long second) {
        node.putArray(name).add(first).add(second);
    }

    static ReportFacts read(JsonNode json) {
        return new ReportFacts(
                Optional.ofNullable(json.get("teamwork")).map(FactsJson::teamwork),
                Optional.ofNullable(json.get("written")).map(FactsJson::written),
                Optional.ofNullable(json.get("earlier")).map(FactsJson::earlier),
                Optional.ofNullable(json.get("formula")).map(FactsJson::formula),
                Optional.ofNullable(json.get("days")).map(SeriesJson::series),
                Optional.ofNullable(json.get("today")).map(FactsJson::today),
                checked(json.path("checked")),
                Optional.ofNullable(json.get("exemplary")).map(FactsJson::exemplary));
    }

    private static Round.Exemplary exemplary(JsonNode node) {
        List<UnitId> units = new ArrayList<>();
        node.required("units").forEach(unit -> units.add(new UnitId(unit.asText())));
        return new Round.Exemplary(
                Instant.parse(node.required("at").asText()),
                units,
                node.required("reason").asText());
    }

    private static List<ReportFacts.Checked> checked(JsonNode node) {
        List<ReportFacts.Checked> checked = new ArrayList<>();
        node.forEach(one -> checked.add(new ReportFacts.Checked(
                new UnitId(one.required("unit").asText()),
                IntegrityFlag.valueOf(one.required("flag").asText()),
                one.required("found").asText())));
        return checked;
    }

    private static ConvertedUnits today(JsonNode node) {
        List<ConvertedUnits.Line> units = new ArrayList<>();
        node.required("units").forEach(unit -> {
            SortedSet<UnitId> from = new TreeSet<>();
            unit.required("from").forEach(id -> from.add(new UnitId(id.asText())));
            units.add(new ConvertedUnits.Line(
                    unit.required("code").asText(),
                    unit.required("name").asText(),
                    unit.required("above").asText(),
                    from));
        });
        SortedMap<UnitId, Conversion.Reason> undivided = new TreeMap<>();
        node.required("undivided")
                .properties()
                .forEach(unit -> undivided.put(
                        new UnitId(unit.getKey()),
                        Conversion.Reason.valueOf(unit.getValue().asText())));
        return new ConvertedUnits(LocalDate.parse(node.required("since").asText()), units, undivided);
    }

    private static ScoreFormula formula(JsonNode node) {
        return new ScoreFormula(
                node.required("version").asText(),
                node.required("participation").asInt(),
                node.required("duties").asInt(),
                node.required("favourable").asInt(),
                node.required("integrity").asInt(),
                node.required("satisfaction").asInt());
    }

    private static ReportFacts.Teamwork teamwork(JsonNode node) {
        SortedMap<UnitId, ReportFacts.Days> days = new TreeMap<>();
        node.required("days")
                .properties()
                .forEach(unit -> days.put(
                        new UnitId(unit.getKey()),
                        new ReportFacts.Days(
                                unit.getValue().required(0).asInt(),
                                unit.getValue().required(1).asInt())));
        SortedMap<Publicity, ReportFacts.Times> publicity = new TreeMap<>();
        node.required("publicity")
                .properties()
                .forEach(way -> publicity.put(
                        Publicity.valueOf(way.getKey()),
                        new ReportFacts.Times(
                                way.getValue().required(0).asInt(),
                                way.getValue().required(1).asLong())));
        return new ReportFacts.Teamwork(
                node.required("teams").asInt(),
                node.required("reports").asLong(),
                node.required("visits").asLong(),
                days,
                publicity);
    }

    private static ReportFacts.Written written(JsonNode node) {
        SortedMap<String, Long> themes = new TreeMap<>();
        node.required("themes")
                .properties()
                .forEach(theme -> themes.put(theme.getKey(), theme.getValue().asLong()));
        return new ReportFacts.Written(
                node.required("all").asLong(), node.required("themed").asLong(), themes);
    }

    private static ReportFacts.Earlier earlier(JsonNode node) {
        SortedMap<QuestionId, Share> shares = new TreeMap<>();
        node.required("shares")
                .properties()
                .forEach(share -> shares.put(
                        new QuestionId(share.getKey()),
                        new Share(
                                share.getValue().required(0).asLong(),
                                share.getValue().required(1).asLong())));
        return new ReportFacts.Earlier(
                node.required("title").asText(),
                node.required("round").asInt(),
                node.required("rounds").asInt(),
                node.required("samePlace").asBoolean(),
                shares);
    }
}
