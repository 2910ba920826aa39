package vn.dany.console;

import static vn.dany.console.Routes.B;
import static vn.dany.console.Routes.C;
import static vn.dany.console.Routes.E;
import static vn.dany.console.Routes.L;
import static vn.dany.console.Routes.R;
import static vn.dany.console.Routes.S;
import static vn.dany.console.Routes.U;
import static vn.dany.console.Routes.who;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dany.core.Samples;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.StateMark;

/** Of the table of routes, what is about headcounts, contacts, suggestions and the teams' work. */
final class CaseworkRoutes {

    private final Routes routes;
    private final Neighbours.Settled at;

    private CaseworkRoutes(Routes routes, Neighbours.Settled at) {
        this.routes = routes;
        this.at = at;
    }

    static void addTo(Routes routes, Neighbours.Settled at) {
        CaseworkRoutes rows = new CaseworkRoutes(routes, at);
        rows.casework();
        rows.teams();
    }

    private void casework() {
        String all = "/console/campaigns/";
        String own = all + at.own().campaignId();
        String foreign = all + at.foreign().campaignId();
        String headcounts = all + "{campaignId}/headcounts";
        routes.get(headcounts, who(E, L, C), 200, own + "/headcounts", foreign + "/headcounts");
        routes.post(
                headcounts,
                who(E, L, C),
                200,
                own + "/headcounts",
                foreign + "/headcounts",
                Map.of("h." + Samples.PHUC_SON, "20", "h." + Samples.PHUC_SON_LUC_NAM, "30"));
        routes.file(headcounts, who(E, L, C), 422, own + "/headcounts", foreign + "/headcounts");
        routes.get(headcounts + ".csv", who(E, L, C), 200, own + "/headcounts.csv", foreign + "/headcounts.csv");
        String contacts = all + "{campaignId}/contacts";
        routes.get(contacts, who(B), 200, own + "/contacts", foreign + "/contacts");
        routes.get(
                contacts,
                who(B),
                200,
                own + "/contacts?unit=" + Samples.PHUC_SON,
                own + "/contacts?unit=" + Samples.PHUC_SON_LUC_NAM);
        suggestions(own, foreign, who(E));
        suggestions(all + at.ownBox(), all + at.foreignBox(), who(E, B, S));
        String photo = "/" + Neighbours.SUGGESTION + "/photos/1";
        String photos = all + "{campaignId}/suggestions/{unitId}/{suggestionId}/photos/{number:[1-9]}";
        String box = all + at.ownBox() + "/suggestions/";
        String theirs = all + at.foreignBox() + "/suggestions/" + Samples.PHUC_SON_LUC_NAM + photo;
        routes.get(photos, who(E, B, S), 200, box + Samples.PHUC_SON + photo, theirs);
        routes.get(photos, who(E, B, S), 200, box + Samples.PHUC_SON + photo, box + Samples.PHUC_SON_LUC_NAM + photo);
        String erase = photos + "/erase";
        routes.get(erase, who(E, B), 200, box + Samples.PHUC_SON + photo + "/erase", theirs + "/erase");
        // Another one, which nobody looks at any more.
        String gone = "/" + Neighbours.SUGGESTION + "/photos/2/erase";
        Map<String, String> ground = Map.of("ground", "lộ mặt người");
        for (String of : List.of(box, all + at.foreignBox() + "/suggestions/")) {
            String beside = of + Samples.PHUC_SON_LUC_NAM + gone;
            routes.post(erase, who(E, B), 303, box + Samples.PHUC_SON + gone, beside, ground);
        }
        String readers = all + "{campaignId}/suggestions/readers";
        String sharing = all + at.ownBox() + "/suggestions/readers";
        String sharingThere = all + at.foreignBox() + "/suggestions/readers";
        routes.get(readers, who(B), 200, sharing, sharingThere);
        // Nobody owns a box of what officials write about their own body.
        routes.get(readers, who(), 200, own + "/suggestions/readers", foreign + "/suggestions/readers");
        Map<String, String> nobody = Map.of("place", StateMark.of("", List.of(Samples.TAN_YEN)), "who", "");
        routes.post(readers, who(B), 422, sharing, sharingThere, nobody);
        Map<String, String> beyond = Map.of("place", StateMark.of("", List.of(Samples.PHUC_SON_LUC_NAM)), "who", "");
        routes.post(readers, who(), 422, sharing, null, beyond);
        routes.post(readers + "/end", who(B), 303, sharing + "/end", sharingThere + "/end", Map.of("who", ""));
        String id = "C".repeat(22);
        routes.post(
                contacts,
                who(B),
                303,
                own + "/contacts",
                null,
                Map.of("unit", Samples.PHUC_SON.value(), "contact", id));
        routes.post(
                contacts,
                who(),
                303,
                own + "/contacts",
                null,
                Map.of("unit", Samples.PHUC_SON_LUC_NAM.value(), "contact", id));
        routes.get("/console/contact-key", who(B), 200, "/console/contact-key", null);
    }

    private void suggestions(String own, String foreign, Set<Role> readers) {
        String route = "/console/campaigns/{campaignId}/suggestions";
        for (String page : List.of("", "/week", "/week.xlsx", "/week.docx")) {
            routes.get(route + page, readers, 200, own + "/suggestions" + page, foreign + "/suggestions" + page);
        }
        // By when is said for a whole campaign.
        Map<String, String> plan = Map.of("step", "plan", "days.", "7");
        routes.post(route, who(E), 303, own + "/suggestions", foreign + "/suggestions", plan);
        Map<String, String> nothing = Map.of("step", "close");
        routes.post(
                route,
                who(E, B).stream().filter(readers::contains).collect(Collectors.toSet()),
                303,
                own + "/suggestions",
                null,
                nothing);
    }

    private void teams() {
        String route = "/console/campaigns/{campaignId}/team";
        String own = "/console/campaigns/" + at.own().campaignId() + "/team";
        String foreign = "/console/campaigns/" + at.foreign().campaignId() + "/team";
        routes.get(route, who(E, R, L, C, U), 200, own, foreign);
        for (String file : List.of("/report.docx", "/roster.docx", "/report.xlsx", "/roster.xlsx")) {
            routes.get(route + file, who(E, R, L, C, U), 200, own + file, foreign + file);
        }
        routes.post(route, who(E, L), 303, own, null, Map.of("do", "due", "due", "2024-04-01"));
        // A list that nobody has seen.
        routes.post(route, who(E, L), 409, own, null, Map.of("do", "agree", "agree", Samples.PHUC_SON + ":9"));
        Map<String, String> agreedThere = Map.of("do", "agree", "agree", Samples.PHUC_SON_LUC_NAM + ":9");
        routes.post(route, who(E), 409, own, null, agreedThere);
        routes.post(route, who(E), 303, foreign, null, Map.of("do", "due", "due", "2024-04-01"));
        String unit = "/{unitId:u[0-9a-f]+}";
        String mine = "/" + Samples.PHUC_SON;
        String theirs = "/" + Samples.PHUC_SON_LUC_NAM;
        routes.get(route + unit, who(E, R, L, C, U), 200, own + mine, own + theirs);
        routes.get(route + unit, who(E, R, L, U), 200, own + "/" + Samples.NHA_NAM, foreign + theirs);
        for (String page : List.of("/roster", "/assist", "/paper")) {
            routes.get(route + unit + page, who(E, R, L, C, U), 200, own + mine + page, own + theirs + page);
        }
        routes.post(
                route + unit + "/assist", who(E, L, C), 303, own + mine + "/assist", own + theirs + "/assist", null);
        Map<String, String> report = Map.of("seen", "0", "day", "2024-04-01", "do", "finish");
        routes.post(route + unit, who(C), 422, own + mine, own + theirs, report);
        routes.post(route + unit, who(C), 422, own + mine, foreign + theirs, report);
        routes.post(route + unit, who(), 422, own + "/" + Samples.NHA_NAM, null, report);
        photos(route + unit, own, foreign);
        Map<String, String> list = Map.of("seen", "0", "name", "", "do", "save");
        routes.post(route + unit + "/roster", who(C), 422, own + mine + "/roster", own + theirs + "/roster", list);
        routes.post(route + unit + "/roster", who(), 422, own + "/" + Samples.NHA_NAM + "/roster", null, list);
    }

    private void photos(String route, String own, String foreign) {
        String photos = route + "/photos/{day}";
        String mine = own + "/" + Samples.PHUC_SON + "/photos/" + Neighbours.DAY;
        String theirs = own + "/" + Samples.PHUC_SON_LUC_NAM + "/photos/" + Neighbours.DAY;
        String beside = own + "/" + Samples.NHA_NAM + "/photos/" + Neighbours.DAY;
        routes.get(photos, who(E, R, L, C, U), 200, mine, theirs);
        routes.get(
                photos,
                who(E, R, L, U),
                200,
                beside,
                foreign + "/" + Samples.PHUC_SON_LUC_NAM + "/photos/" + Neighbours.DAY);
        routes.file(photos, who(C), 422, mine, theirs);
        routes.file(photos, who(), 422, beside, null);
        routes.get(photos + "/{number:[1-9]}", who(E, R, L, C, U), 200, mine + "/1", theirs + "/1");
        routes.get(photos + "/{number:[1-9]}/erase", who(C), 200, mine + "/1/erase", theirs + "/1/erase");
        // Another one, which nobody looks at any more.
        Map<String, String> ground = Map.of("ground", "lộ mặt người");
        routes.post(photos + "/{number:[1-9]}/erase", who(C), 303, mine + "/2/erase", theirs + "/2/erase", ground);
    }
}
