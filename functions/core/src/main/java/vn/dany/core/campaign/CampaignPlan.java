package vn.dany.core.campaign;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.questionnaire.LocalizedText;

/**
 * A campaign as somebody writes it down, in a file or a form: unchecked, and possibly far from complete. A draft is
 * nothing but its plan; {@link PlanCheck} makes a campaign of it or says everything that is wrong.
 *
 * @param questionnaire such as {@code pks01@1}
 * @param units official codes, those of provinces and districts standing for their communes, or {@code all} alone
 * @param rounds the rounds in order
 * @param trial the dry run before them
 * @param zaloGroup link to the Zalo group, empty for none
 * @param headcounts declared headcounts by official code
 * @param placements further placements by official code of their unit
 * @param secretVersion which master secret to use, empty for the newest there is when it is published
 * @param formLinks whether the public page links the forms
 */
public record CampaignPlan(
        String id,
        LocalizedText title,
        LocalizedText organ,
        LocalizedText legalBasis,
        LocalizedText purpose,
        LocalizedText population,
        LocalizedText contact,
        String questionnaire,
        List<String> units,
        List<Times> rounds,
        Optional<Times> trial,
        String zaloGroup,
        Optional<Signatory> signatory,
        SortedMap<String, String> headcounts,
        SortedMap<String, List<String>> placements,
        String secretVersion,
        boolean formLinks) {

    /** All communes there are. */
    public static final String ALL = "all";

    /**
     * A window as written.
     *
     * @param opensAt local to Vietnam, such as {@code 2024-04-01T00:00:00}
     * @param closesAt likewise: the first moment at which it is no longer open
     */
    public record Times(String opensAt, String closesAt) {}

    public CampaignPlan {
        units = List.copyOf(units);
        rounds = List.copyOf(rounds);
        headcounts = Collections.unmodifiableSortedMap(new TreeMap<>(headcounts));
        placements = placements.entrySet().stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(
                                Map.Entry::getKey, named -> List.copyOf(named.getValue()), (a, b) -> a, TreeMap::new),
                        Collections::unmodifiableSortedMap));
    }

    /** The same with other windows. */
    public CampaignPlan with(List<Times> otherRounds, Optional<Times> otherTrial) {
        return with(otherRounds, otherTrial, secretVersion);
    }

    /** The same with another master secret. */
    public CampaignPlan withSecret(int version) {
        return with(rounds, trial, String.valueOf(version));
    }

    private CampaignPlan with(List<Times> otherRounds, Optional<Times> otherTrial, String otherSecret) {
        return new CampaignPlan(
                id,
                title,
                organ,
                legalBasis,
                purpose,
                population,
                contact,
                questionnaire,
                units,
                otherRounds,
                otherTrial,
                zaloGroup,
                signatory,
                headcounts,
                placements,
                otherSecret,
                formLinks);
    }
}
