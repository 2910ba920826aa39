package vn.dany.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.CampaignPlan.Times;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.web.FormBody;

/** Reads the form of a campaign. Takes everything as typed; what is wrong with it, the check of the plan says. */
final class PlanForm {

    private final Map<String, List<String>> typed;

    private PlanForm(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    /**
     * The plan that was sent.
     *
     * @param before what was there before, for what the form does not show
     */
    static CampaignPlan read(Map<String, List<String>> typed, CampaignPlan before) {
        return new PlanForm(typed).plan(before.headcounts(), before.placements(), before.secretVersion());
    }

    /** The plan of a new campaign. */
    static CampaignPlan fresh(Map<String, List<String>> typed) {
        return new PlanForm(typed).plan(new TreeMap<>(), new TreeMap<>(), "");
    }

    /** What the form shows when nothing was typed yet. */
    static CampaignPlan empty() {
        return fresh(Map.of("unitsKind", List.of(CampaignPlan.ALL)));
    }

    private CampaignPlan plan(
            SortedMap<String, String> headcounts, SortedMap<String, List<String>> placements, String secretVersion) {
        String title = one("signatory.title");
        List<String> lines = lines("signatory.lines");
        return new CampaignPlan(
                one("id"),
                words("title"),
                words("organ"),
                words("legalBasis"),
                words("purpose"),
                words("population"),
                words("contact"),
                one("questionnaire"),
                units(),
                rounds(),
                Optional.of(new Times(one("trial.opensAt"), one("trial.closesAt")))
                        .filter(PlanForm::isFilled),
                one("zaloGroup"),
                title.isEmpty() && lines.isEmpty() ? Optional.empty() : Optional.of(new Signatory(title, lines)),
                headcounts,
                placements,
                secretVersion,
                one("formLinks").equals("yes"));
    }

    private List<String> units() {
        return one("unitsKind").equals(CampaignPlan.ALL)
                ? List.of(CampaignPlan.ALL)
                : typed.getOrDefault("units", List.of()).stream()
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList();
    }

    private List<Times> rounds() {
        List<String> opens = typed.getOrDefault("round.opensAt", List.of());
        List<String> closes = typed.getOrDefault("round.closesAt", List.of());
        List<Times> rounds = new ArrayList<>();
        for (int i = 0; i < Math.max(opens.size(), closes.size()); i++) {
            Times times = new Times(
                    i < opens.size() ? opens.get(i).strip() : "",
                    i < closes.size() ? closes.get(i).strip() : "");
            if (isFilled(times)) {
                rounds.add(times);
            }
        }
        return rounds;
    }

    private static boolean isFilled(Times times) {
        return !times.opensAt().isEmpty() || !times.closesAt().isEmpty();
    }

    private LocalizedText words(String field) {
        Map<String, String> byLanguage = new HashMap<>();
        byLanguage.put(LocalizedText.RECORD, one(field + ".vi"));
        String english = one(field + ".en");
        if (!english.isEmpty()) {
            byLanguage.put("en", english);
        }
        return new LocalizedText(byLanguage);
    }

    private List<String> lines(String field) {
        return one(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String one(String field) {
        return FormBody.one(typed, field);
    }
}
