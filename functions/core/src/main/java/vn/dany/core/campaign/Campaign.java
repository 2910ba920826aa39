package vn.dany.core.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.UnitId;

/**
 * One survey effort under a plan.
 *
 * @param organ who asks, as printed on the page
 * @param legalBasis the plan it carries out
 * @param purpose why it asks, in one sentence
 * @param population who may answer, in words
 * @param contact whom to turn to with questions
 * @param unitIds the units surveyed, in the order of the register
 * @param secretVersion which master secret its keys and receipts are derived from; fixed for its life, so that rotating
 *     the master never invalidates an open form
 * @param rounds at least one, in order, not overlapping
 */
public record Campaign(
        CampaignId id,
        LocalizedText title,
        LocalizedText organ,
        LocalizedText legalBasis,
        LocalizedText purpose,
        LocalizedText population,
        LocalizedText contact,
        QuestionnaireVersion questionnaire,
        List<UnitId> unitIds,
        int secretVersion,
        List<Round> rounds) {

    public Campaign {
        unitIds = List.copyOf(unitIds);
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty() || unitIds.isEmpty()) {
            throw new IllegalArgumentException("a campaign needs at least one round and one unit");
        }
        for (int i = 0; i < rounds.size(); i++) {
            if (!rounds.get(i).id().campaignId().equals(id)
                    || rounds.get(i).id().number() != i + 1) {
                throw new IllegalArgumentException("rounds are numbered from 1 in their order");
            }
            if (i > 0
                    && rounds.get(i)
                            .window()
                            .opensAt()
                            .isBefore(rounds.get(i - 1).window().closesAt())) {
                throw new IllegalArgumentException("round " + (i + 1) + " opens before round " + i + " closes");
            }
        }
    }

    /** Where the campaign stands at {@code now}. */
    public Collection at(Instant now) {
        Round last = null;
        for (Round round : rounds) {
            if (round.window().contains(now)) {
                return new Collection.Open(round);
            }
            if (now.isBefore(round.window().opensAt())) {
                return last == null ? new Collection.NotYetOpen(round) : new Collection.Between(last, round);
            }
            last = round;
        }
        return new Collection.Closed(rounds.get(rounds.size() - 1));
    }

    /** The round with this number. */
    public Optional<Round> round(int number) {
        return rounds.stream().filter(round -> round.id().number() == number).findFirst();
    }

    /** The round open at {@code now}, if any. */
    public Optional<Round> openRound(Instant now) {
        return at(now) instanceof Collection.Open open ? Optional.of(open.round()) : Optional.empty();
    }
}
