package vn.dany.core.campaign;

import java.util.Optional;
import java.util.regex.Pattern;

/** Stable, readable id of a campaign, such as {@code pks01-2024}. */
public record CampaignId(String value) implements Comparable<CampaignId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,47}");

    public CampaignId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a campaign id: lower-case letters, digits and hyphens");
        }
    }

    /** The id that {@code text} is; empty if it is none. */
    public static Optional<CampaignId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CampaignId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(CampaignId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
