package vn.dany.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.People;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.entrance.IssueEntryCodes;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.PlanFinding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.headcount.InMemoryHeadcounts;
import vn.dany.core.kit.ComposeKit;
import vn.dany.core.order.InMemoryOrderStore;
import vn.dany.core.order.OrderKit;
import vn.dany.core.order.OrderStore;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.DeclareHeadcounts;
import vn.dany.core.staff.NoteAccess;

class PublishDraftTest {

    private static final Set<String> WRITING =
            Set.of("keep", "issue", "create", "replace", "declare", "withdraw", "append", "place", "discard");

    private final InMemoryRegistry registry = new InMemoryRegistry();
    private final InMemoryHeadcounts headcounts = new InMemoryHeadcounts();
    private final InMemoryCampaignDrafts drafts = new InMemoryCampaignDrafts();
    private final InMemoryOrderStore orders = new InMemoryOrderStore();
    private final CampaignPlan plan = PublishPlanTest.plan(List.of("216"), List.of(PublishPlanTest.DAY));

    /** So many writing calls go well; the next one dies, done or not done. */
    private int callsToLive = Integer.MAX_VALUE;

    private boolean lastOneIsDone;

    PublishDraftTest() {
        registry.publish(Samples.register(), 1);
        registry.publish(Samples.questionnaire());
        drafts.keep(PublishPlanTest.ID, plan);
    }

    @Test
    void undisturbed_takesSevenSteps() {
        callsToLive = 7;
        publish();
        assertFinished();
        assertThat(callsToLive).as("steps that are not tried below").isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void deathBetweenSteps_isFinishedByDoingItAgain(int steps) {
        for (boolean done : List.of(false, true)) {
            for (boolean isNew : List.of(false, true)) {
                PublishDraftTest once = new PublishDraftTest();
                if (isNew) {
                    once.drafts.discard(PublishPlanTest.ID);
                }
                once.callsToLive = steps;
                once.lastOneIsDone = done;
                assertThatThrownBy(once::publish).isInstanceOf(Death.class);

                once.callsToLive = Integer.MAX_VALUE;
                boolean isOver = once.drafts.ids().isEmpty()
                        && once.registry.campaign(PublishPlanTest.ID).isPresent();
                assertThat(once.publishDraft().againstBeginning(plan).isEmpty())
                        .as("sent again from the form of a new campaign")
                        .isNotEqualTo(isOver);
                once.publish();
                once.assertFinished();
            }
        }
    }

    @Test
    void idThatAnotherPlanHas_isTaken() {
        CampaignPlan other = plan.with(List.of(), Optional.empty());
        assertThat(publishDraft().againstBeginning(other)).containsExactly(Finding.at("id", PlanFinding.ID_TAKEN));
        assertThat(publishDraft().againstBeginning(plan)).isEmpty();
        publish();
        assertThat(publishDraft().againstBeginning(plan)).containsExactly(Finding.at("id", PlanFinding.ID_TAKEN));
    }

    private void publish() {
        assertThat(publishDraft().publish(plan, People.EDITOR)).isInstanceOf(Verdict.Sound.class);
    }

    private PublishDraft publishDraft() {
        SettableClock clock = new SettableClock(Samples.vietnam("2024-03-15T08:00"));
        RegistryWriter writer = mortal(RegistryWriter.class, registry);
        PublishPlan publishPlan = new PublishPlan(
                registry,
                writer,
                new IssueEntryCodes(registry, writer, new SecureRandom()),
                new DeclareHeadcounts(
                        new FindCampaign(registry),
                        mortal(Headcounts.class, headcounts),
                        new NoteAccess(registry.auditLog, clock)),
                1,
                clock);
        OrderKit orderKit = new OrderKit(
                new ComposeKit(registry, new PublicAddress(URI.create("https://khaosat.example.vn"))),
                mortal(OrderStore.class, orders));
        return new PublishDraft(publishPlan, writer, mortal(CampaignDrafts.class, drafts), orderKit);
    }

    private void assertFinished() {
        assertThat(registry.campaign(PublishPlanTest.ID)).isPresent();
        assertThat(registry.entries(PublishPlanTest.ID))
                .extracting(Entry::placement)
                .containsExactlyInAnyOrder(Entry.WHOLE_UNIT, Entry.WHOLE_UNIT, Entry.WHOLE_UNIT, "Một cửa");
        assertThat(headcounts.of(PublishPlanTest.ID)).isEqualTo(Map.of(Samples.NHA_NAM, 21));
        assertThat(orders.pending()).hasSize(1);
        assertThat(drafts.ids()).isEmpty();
    }

    private <T> T mortal(Class<T> port, T over) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    boolean dies = WRITING.contains(method.getName()) && callsToLive-- == 0;
                    if (dies && !lastOneIsDone) {
                        throw new Death();
                    }
                    try {
                        Object result = method.invoke(over, arguments);
                        if (dies) {
                            throw new Death();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }
}
