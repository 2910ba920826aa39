package vn.dany.core.campaign;

import java.util.Optional;

/**
 * A round of a campaign, such as {@code pks01-2024.1}.
 *
 * @param number counted from 1, at most 99; {@link #TRIAL} for the trial round
 */
public record RoundId(CampaignId campaignId, int number) {

    /** The number of a campaign's trial round. Keys, responses and tallies are kept by round, so nothing of it mixes. */
    public static final int TRIAL = 0;

    public RoundId {
        if (number < TRIAL || number > 99) {
            throw new IllegalArgumentException("round numbers run from 1 to 99, 0 being the trial");
        }
    }

    /** Whether this is the trial round, whose responses do not count. */
    public boolean isTrial() {
        return number == TRIAL;
    }

    /** Reads the form that {@link #toString()} writes; empty if it is none. */
    public static Optional<RoundId> parse(String text) {
        int dot = text.lastIndexOf('.');
        try {
            return dot < 0
                    ? Optional.empty()
                    : Optional.of(new RoundId(
                                    new CampaignId(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1))))
                            .filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return campaignId + "." + number;
    }
}
