package vn.dany.core.kit;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.digest.CanonicalText;
import vn.dany.core.digest.Sha256;
import vn.dany.core.entry.PublicAddress;

/**
 * Everything the kit of a campaign is printed from, so that printing it again gives the same bytes whatever has changed
 * since. Texts are Vietnamese, the language of what hangs on the wall.
 *
 * @param layout which layout its documents have; another one makes another kit
 * @param zaloGroup the Zalo group of committees and work teams; link and picture come from this one value
 * @param signatory who signs the campaign's papers
 * @param nameless whether nobody is asked for a name, so that a poster may say so
 * @param windows when each round takes answers, in order, in every unit without a window of its own
 * @param groups the codes by the unit above, in the order of the register
 */
public record Kit(
        int layout,
        CampaignId campaignId,
        String title,
        String organ,
        String legalBasis,
        String population,
        String contact,
        Optional<URI> zaloGroup,
        Optional<Signatory> signatory,
        boolean nameless,
        PublicAddress address,
        List<CollectionWindow> windows,
        List<Group> groups) {

    /** The layout of today. Raise it with every change that shows in a document. */
    public static final int LAYOUT = 3;

    public Kit {
        windows = List.copyOf(windows);
        groups = List.copyOf(groups);
        if (windows.isEmpty() || groups.isEmpty()) {
            throw new IllegalArgumentException("a kit needs at least one window and one group of codes");
        }
    }

    /**
     * The codes of a district; of the province where there are no districts.
     *
     * @param code official code of the district
     * @param name its name without the type
     * @param fullName its name with the type
     */
    public record Group(String code, String name, String fullName, List<PrintedCode> codes) {
        public Group {
            codes = List.copyOf(codes);
        }
    }

    /** Identity: equal content, equal id, in every version of this code. Safe in object names and addresses. */
    public String id() {
        return "kit-" + campaignId + "-" + Sha256.hex(CanonicalText.of(parts()), 8);
    }

    /** The time its files state: that of the opening, since the time of printing would make each copy differ. */
    public Instant datedAt() {
        return windows.get(0).opensAt();
    }

    /** When each round takes answers where {@code code} hangs, in order. */
    public List<CollectionWindow> windows(PrintedCode code) {
        return code.ownWindows().isEmpty() ? windows : code.ownWindows();
    }

    /** Every code of every group, in order. */
    public List<PrintedCode> codes() {
        return groups.stream().flatMap(group -> group.codes().stream()).toList();
    }

    /** All it is printed from, in the order of its components; what may be absent as a list of one part or none. */
    private List<?> parts() {
        return List.of(
                String.valueOf(layout),
                campaignId.value(),
                title,
                organ,
                legalBasis,
                population,
                contact,
                zaloGroup.map(link -> List.of(link.toString())).orElse(List.of()),
                signatory.<List<?>>map(who -> List.of(who.title(), who.lines())).orElse(List.of()),
                String.valueOf(nameless),
                address.origin().toString(),
                parts(windows),
                groups.stream().map(Kit::parts).toList());
    }

    private static List<?> parts(Group group) {
        return List.of(
                group.code(),
                group.name(),
                group.fullName(),
                group.codes().stream()
                        .map(code -> List.of(
                                code.code().value(),
                                code.unitCode(),
                                code.unitName(),
                                code.placement(),
                                parts(code.ownWindows())))
                        .toList());
    }

    private static List<?> parts(List<CollectionWindow> windows) {
        return windows.stream()
                .map(window ->
                        List.of(window.opensAt().toString(), window.closesAt().toString()))
                .toList();
    }
}
