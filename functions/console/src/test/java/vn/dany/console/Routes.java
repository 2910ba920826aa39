package vn.dany.console;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dany.core.Samples;
import vn.dany.core.access.Role;
import vn.dany.core.order.ResultsDocument;
import vn.dany.templates.console.Shell;

/** The table of the console's routes: who may use each, an example of theirs and one of a neighbour's. */
final class Routes {

    static final Role E = Role.PROVINCE_EDITOR;
    static final Role R = Role.PROVINCE_READER;
    static final Role L = Role.LEAD;
    static final Role C = Role.COMMUNE_TEAM;
    static final Role U = Role.UNION;
    static final Role B = Role.BOX_OWNER;
    static final Role S = Role.BOX_READER;
    static final Role A = Role.AUDITOR;
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);

    /** What is about nobody's data, and ends what every other row needs. */
    static final Set<String> APART = Set.of("POST /console/sign-out");

    /** What is sent; {@code fields} are those of a form, or null where nothing or a file is sent. */
    record Call(String verb, String path, @Nullable Map<String, String> fields) {

        Response by(RequestSpecification who) {
            if (verb.equals("GET")) {
                return who.get(path);
            }
            if (verb.equals("FILE")) {
                return who.multiPart("nothing", "").post(path);
            }
            return fields == null ? who.post(path) : who.formParams(fields).post(path);
        }
    }

    /**
     * One example of a route.
     *
     * @param route as the resources say it
     * @param roles who may
     * @param status what they are answered; everybody else: that it is not there
     * @param foreign the same of the neighbours, where that can be told
     */
    record Row(
            String route,
            Set<Role> roles,
            int status,
            Call own,
            @Nullable Call foreign) {}

    private final List<Row> rows = new ArrayList<>();

    static List<Row> of(Neighbours.Settled at) {
        Routes routes = new Routes();
        routes.everybodys();
        routes.rounds(at);
        routes.desk(at);
        routes.plans(at);
        routes.codes(at);
        routes.kits(at);
        CaseworkRoutes.addTo(routes, at);
        routes.registers();
        return routes.rows;
    }

    private void everybodys() {
        get("/console", ALL, 200, "/console", null);
        get("/console/campaigns", ALL, 303, "/console/campaigns", null);
        get("/console/sign-in", ALL, 303, "/console/sign-in", null);
        get("/console/signed-in", ALL, 303, "/console/signed-in", null);
        get("/console/signed-out", ALL, 200, "/console/signed-out", null);
        get("/console/disclosure", ALL, 200, "/console/disclosure", null);
        get("/console/log", who(E, A), 200, "/console/log", null);
        String style = "/console/style/" + Shell.STYLE.version() + ".css";
        String script = "/console/script/" + Shell.BOX_SCRIPT.version() + ".js";
        get("/console/style/{version}.css", ALL, 200, style, null);
        get("/console/script/{version}.js", ALL, 200, script, null);
    }

    private void rounds(Neighbours.Settled at) {
        String own = "/console/rounds/" + at.own();
        String foreign = "/console/rounds/" + at.foreign();
        get("/console/rounds/{roundId}", ALL, 200, own, foreign);
        String results = "/console/rounds/{roundId}/results";
        get(results, who(E, R, L, U), 200, own + "/results", foreign + "/results");
        for (String boundaries : List.of("", "&boundaries=now")) {
            String of = own + "/results?unit=";
            String commune = of + Samples.PHUC_SON + boundaries;
            get(results, who(E, R, L, U), 200, commune, of + Samples.PHUC_SON_LUC_NAM + boundaries);
            String district = of + Samples.TAN_YEN + boundaries;
            get(results, who(E, R, L, U), 200, district, of + Samples.PROVINCE + boundaries);
        }
        get(results, who(E, R, L, U), 200, own + "/results?boundaries=now", foreign + "/results?boundaries=now");
        String compared = own + "/results/compare";
        get(results + "/compare", who(E, R, L, U), 200, compared, foreign + "/results/compare");
        for (String boundaries : List.of("", "&boundaries=now")) {
            String unit = "?with=" + at.own() + boundaries + "&unit=";
            get(
                    results + "/compare",
                    who(E, R, L, U),
                    200,
                    compared + unit + Samples.PHUC_SON,
                    compared + unit + Samples.PHUC_SON_LUC_NAM);
        }
        get(results + "/compare", who(E, R, L, U), 200, compared, compared + "?with=" + at.foreign());
        get("/console/rounds/{roundId}/archive", who(E, R, A), 200, own + "/archive", foreign + "/archive");
        String release = "/console/rounds/{roundId}/release";
        get(release, who(E), 200, own + "/release", foreign + "/release");
        String retention = "/console/rounds/{roundId}/retention";
        get(retention, who(E, R, A), 200, own + "/retention", foreign + "/retention");
        String exemplary = "/console/rounds/{roundId}/exemplary";
        get(exemplary, who(E, R), 200, own + "/exemplary", foreign + "/exemplary");
        // Of a round that is not frozen nothing is released, ends or is an example.
        Map<String, String> decision = Map.of("do", "keep", "minimum", "10", "reason", "Khong");
        post(release, who(E), 409, own + "/release", foreign + "/release", decision);
        post(retention, who(E), 409, own + "/retention", foreign + "/retention", decision);
        post(exemplary, who(E), 409, own + "/exemplary", foreign + "/exemplary", decision);
        String files = "/console/rounds/{roundId}/{file:[a-z]+[.][a-z]+}";
        for (ResultsDocument document : ResultsDocument.values()) {
            String file = "/" + document.file();
            // What is made from an archive is refused while there is none.
            post(files, who(E, R), document.isOfFrozen() ? 409 : 303, own + file, foreign + file, null);
        }
        get(files, who(E, R), 303, own + "/results.xlsx", foreign + "/results.xlsx");
        get(files, who(E, R), 409, own + "/data.csv", foreign + "/data.csv");
        String orders = "/console/orders/";
        get(orders + "{orderId}", who(E, R), 200, orders + at.ownOrder(), orders + at.foreignOrder());
        get(
                orders + "{orderId}/document",
                who(E, R),
                303,
                orders + at.ownOrder() + "/document",
                orders + at.foreignOrder() + "/document");
    }

    private void desk(Neighbours.Settled at) {
        String round = "/console/rounds/{roundId}";
        String own = "/console/rounds/" + at.own();
        String foreign = "/console/rounds/" + at.foreign();
        String unit = Samples.PHUC_SON.value();
        String theirs = Samples.PHUC_SON_LUC_NAM.value();
        get(round + "/push", who(E, L), 200, own + "/push", foreign + "/push");
        post(round + "/push", who(E, L), 303, own + "/push", null, Map.of("unit", unit, "means", "PHONE"));
        post(round + "/push", who(E), 303, foreign + "/push", null, Map.of("unit", theirs, "means", "PHONE"));
        // A unit that is not slow gets no letter.
        get(round + "/push/letter", who(E, L), 404, own + "/push/letter", foreign + "/push/letter");
        get(round + "/flags", who(E, R, L, U), 200, own + "/flags", foreign + "/flags");
        Map<String, String> found = Map.of("unit", unit, "flag", "BURST", "text", "Da hoi");
        post(round + "/flags", who(E, L), 303, own + "/flags", null, found);
        Map<String, String> foundThere = Map.of("unit", theirs, "flag", "BURST", "text", "Da hoi");
        post(round + "/flags", who(E), 303, foreign + "/flags", null, foundThere);
        String campaigns = "/console/campaigns/";
        String ownDesk = campaigns + at.own().campaignId() + "/desk";
        String foreignDesk = campaigns + at.foreign().campaignId() + "/desk";
        get(campaigns + "{campaignId}/desk", who(E, L), 200, ownDesk, foreignDesk);
        Map<String, String> list = Map.of("member", "nam@bacgiang.example", "unit", unit);
        post(campaigns + "{campaignId}/desk", who(E, L), 303, ownDesk, null, list);
        Map<String, String> listThere = Map.of("member", "nam@bacgiang.example", "unit", theirs);
        post(campaigns + "{campaignId}/desk", who(E), 303, foreignDesk, null, listThere);
    }

    private void plans(Neighbours.Settled at) {
        String all = "/console/campaigns/";
        String own = all + at.own().campaignId();
        String foreign = all + at.foreign().campaignId();
        get(all + "new", who(E), 200, all + "new", null);
        post(all + "new", who(E), 200, all + "new", null, Map.of("id", "moi", "do", "preview"));
        file(all + "new", who(E), 422, all + "new", null);
        get(all + "{campaignId}", who(E), 200, own, foreign);
        post(all + "{campaignId}", who(E), 200, own, foreign, Map.of("do", "preview"));
        get(all + "{campaignId}/campaign.yaml", who(E), 200, own + "/campaign.yaml", foreign + "/campaign.yaml");
        get(all + "{campaignId}/windows", who(E), 200, own + "/windows", foreign + "/windows");
        post(
                all + "{campaignId}/windows",
                who(E),
                422,
                own + "/windows",
                null,
                Map.of("round", at.own().toString()));
        post(
                all + "{campaignId}/windows",
                who(E),
                422,
                foreign + "/windows",
                null,
                Map.of("round", at.foreign().toString()));
        post(
                all + "{campaignId}/windows/restore",
                who(E),
                200,
                own + "/windows/restore",
                null,
                Map.of("line", at.auditLine(), "reason", "nhầm"));
        get(all + "{campaignId}/audit", who(E, A), 200, own + "/audit", foreign + "/audit");
    }

    private void codes(Neighbours.Settled at) {
        String all = "/console/campaigns/";
        String own = all + at.own().campaignId() + "/codes";
        String foreign = all + at.foreign().campaignId() + "/codes";
        get(all + "{campaignId}/codes", who(E), 200, own, foreign);
        post(all + "{campaignId}/codes", who(E), 422, own, foreign, Map.of("unit", ""));
        for (String change : List.of("reissue", "revoke")) {
            post(
                    "/console/codes/{entryCode}/" + change,
                    who(E),
                    200,
                    "/console/codes/" + at.ownCode() + "/" + change,
                    "/console/codes/" + at.foreignCode() + "/" + change,
                    Map.of("reason", "in nhầm"));
        }
    }

    private void kits(Neighbours.Settled at) {
        String all = "/console/campaigns/";
        String own = all + at.own().campaignId() + "/kit";
        String foreign = all + at.foreign().campaignId() + "/kit";
        Set<Role> readers = who(E, R, L, C, U);
        get(all + "{campaignId}/kit", readers, 200, own, foreign);
        post(all + "{campaignId}/kit", who(E), 303, own, foreign, Map.of());
        get(all + "{campaignId}/kit.zip", readers, 202, own + ".zip", foreign + ".zip");
        // The files are a district's: a commune's team has a part of one.
        get(
                all + "{campaignId}/kit/{file}",
                who(E, R, L, U),
                303,
                own + "/" + at.ownFile(),
                own + "/" + at.foreignFile());
        get(all + "{campaignId}/kit/{file}", who(C), 200, own + "/" + at.ownPoster(), own + "/" + at.foreignPoster());
    }

    private void registers() {
        String questionnaires = "/console/questionnaires";
        get(questionnaires, who(E, R), 200, questionnaires, null);
        String version = questionnaires + "/{version:[^/]+/[^/]+}";
        get(version + ".xlsx", who(E, R), 200, questionnaires + "/pks01/1.xlsx", null);
        get(version + "/elsewhere", who(E, R), 200, questionnaires + "/pks01/1/elsewhere", null);
        file(questionnaires, who(E), 422, questionnaires, null);
        file(questionnaires + "/publish", who(E), 422, questionnaires + "/publish", null);
        post(questionnaires + "/publish", who(E), 422, questionnaires + "/publish", null, Map.of("workbook", "0"));
        String units = "/console/units";
        get(units, who(E, R), 200, units, null);
        get(units + "/{unitId:u[0-9a-f]+}", who(E, R), 200, units + "/" + Samples.TAN_YEN, null);
        get(units + "/groups", who(E), 200, units + "/groups", null);
        post(units + "/groups", who(E), 409, units + "/groups", null, Map.of("shown", "999"));
        get(units + "/reform", who(E), 200, units + "/reform", null);
        String staff = "/console/staff";
        get(staff, who(E), 200, staff, null);
        get(staff + ".xlsx", who(E), 200, staff + ".xlsx", null);
        file(staff, who(E), 422, staff, null);
        post(staff + "/store", who(E), 422, staff + "/store", null, Map.of("file", "0"));
        get(staff + "/member", who(E), 200, staff + "/member?who=lead@example.vn", null);
        post(staff + "/member", who(E), 422, staff + "/member", null, Map.of("identity", "a"));
        file(units + "/reform", who(E), 422, units + "/reform", null);
        post(units + "/reform", who(E), 422, units + "/reform", null, Map.of("units", "0", "successions", "0"));
    }

    void get(String route, Set<Role> roles, int status, String own, @Nullable String foreign) {
        add("GET", "GET " + route, roles, status, own, foreign, null);
    }

    void post(
            String route,
            Set<Role> roles,
            int status,
            String own,
            @Nullable String foreign,
            @Nullable Map<String, String> fields) {
        add("POST", "POST " + route, roles, status, own, foreign, fields);
    }

    void file(String route, Set<Role> roles, int status, String own, @Nullable String foreign) {
        add("FILE", "POST " + route + " (file)", roles, status, own, foreign, null);
    }

    private void add(
            String verb,
            String route,
            Set<Role> roles,
            int status,
            String own,
            @Nullable String foreign,
            @Nullable Map<String, String> fields) {
        rows.add(new Row(
                route,
                roles,
                status,
                new Call(verb, own, fields),
                foreign == null ? null : new Call(verb, foreign, fields)));
    }

    static Set<Role> who(Role... roles) {
        Set<Role> some = EnumSet.noneOf(Role.class);
        some.addAll(List.of(roles));
        return some;
    }
}
