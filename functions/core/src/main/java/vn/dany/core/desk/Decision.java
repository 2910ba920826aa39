package vn.dany.core.desk;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.unit.UnitId;

/** Something that waits for somebody of the staff. */
public sealed interface Decision {

    /** Nobody counts or freezes: the schedule is off. */
    record NotCounting() implements Decision {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notCounting.get();
        }
    }

    /** A round has ended, and its results do not stand although it is time. */
    record NotFrozen(Campaign campaign, RoundId roundId) implements Decision {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notFrozen.apply(this);
        }
    }

    /** So many units have a flag about which nobody has noted anything. */
    record Flagged(Campaign campaign, RoundId roundId, int units) implements Decision {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flagged.apply(this);
        }
    }

    /** In so many places of the campaign no good code hangs. */
    record WithoutCode(Campaign campaign, int places) implements Decision {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withoutCode.apply(this);
        }
    }

    /** So many units have not declared how many people may answer. */
    record WithoutHeadcount(Campaign campaign, int units) implements Decision {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withoutHeadcount.apply(this);
        }
    }

    /** A plan that is not published. */
    record Draft(CampaignId campaignId) implements Decision {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.draft.apply(this);
        }
    }

    /** A team has not declared the day finished of which it owes a report. */
    record DayUnfinished(Campaign campaign, UnitId unitId, LocalDate day) implements Decision {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dayUnfinished.apply(this);
        }
    }

    /** So many teams have handed in an assignment list that nobody has agreed to. */
    record RostersWaiting(Campaign campaign, int teams) implements Decision {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rostersWaiting.apply(this);
        }
    }

    /** What {@code cases} makes of this one. */
    <R> R match(Cases<R> cases);

    /** What to make of each. */
    record Cases<R>(
            Supplier<R> notCounting,
            Function<NotFrozen, R> notFrozen,
            Function<Flagged, R> flagged,
            Function<WithoutCode, R> withoutCode,
            Function<WithoutHeadcount, R> withoutHeadcount,
            Function<Draft, R> draft,
            Function<DayUnfinished, R> dayUnfinished,
            Function<RostersWaiting, R> rostersWaiting) {}
}
