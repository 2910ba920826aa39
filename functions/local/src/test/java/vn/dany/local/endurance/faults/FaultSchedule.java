package vn.dany.local.endurance.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.dany.adapters.dynamodb.DynamoDbRegistry;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.SeededRandom;
import vn.dany.core.SettableClock;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.counting.RoundTurn;
import vn.dany.core.entry.Entry;
import vn.dany.core.publish.PublishCampaign;

/**
 * One round from its opening to its archive, with everything about it drawn from one number: who sends what and when, how often
 * and at once, which requests fail and how, when a process dies and how far its clock is off. At the end all is well for as
 * long as two counts take, and then the books are settled.
 */
final class FaultSchedule {

    private static final int FORMS = 20;
    private static final int MOST_SKEW = 60;
    private static final double[] RATES = {0.01, 0.06, 0.2};

    private final Site site;
    private final long seed;
    private final Product product;
    private final SplittableRandom random;
    private final SeededRandom keys;
    private final Line line;
    private final double rate;
    private final Campaign campaign;
    private final List<Form> forms;
    private final List<Instance> idle = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private FaultSchedule(Site site, long seed, Product product) {
        this.site = site;
        this.seed = seed;
        this.product = product;
        random = new SplittableRandom(seed);
        keys = new SeededRandom(seed);
        line = new Line(new SettableClock(Samples.OPENS), random.split());
        rate = RATES[random.nextInt(RATES.length)];
        campaign = Samples.oneRound(new CampaignId("loi-" + seed));
        site.empty();
        DynamoDbRegistry registry = new DynamoDbRegistry(site.tables(), site.storage());
        new PublishCampaign(registry, registry, keys).publish(campaign);
        List<Entry> entries = registry.entries(campaign.id());
        RandomAnswers answers = new RandomAnswers(Samples.questionnaire(), seed);
        forms = IntStream.range(0, FORMS)
                .mapToObj(number -> {
                    Entry entry = entries.get(random.nextInt(entries.size()));
                    return new Form(number, entry.unitId(), entry.code(), List.of(answers.fields(), answers.fields()));
                })
                .toList();
    }

    /**
     * What came of it.
     *
     * @param log every request of every run in order, with what it met
     */
    record Outcome(long seed, Account.Found found, Map<Fault, Integer> met, List<String> log) {

        /** Everything that is not as it should be. */
        List<String> faults() {
            return found.faults();
        }

        /** The same without what would fill a run's memory. */
        Outcome withoutLog() {
            return new Outcome(seed, found, met, List.of());
        }

        @Override
        public String toString() {
            return "seed " + seed + ": " + found + ", met " + met;
        }
    }

    /** Runs the schedule of this seed. */
    static Outcome run(Site site, long seed, Product product) {
        FaultSchedule schedule = new FaultSchedule(site, seed, product);
        try {
            return schedule.run();
        } finally {
            schedule.idle.forEach(Instance::close);
        }
    }

    private Outcome run() {
        collect();
        freeze();
        calm();
        Account.Found found = new Account(site, campaign.rounds().get(0).id().toString(), forms).settle();
        List<String> all = new ArrayList<>(faults);
        all.addAll(found.faults());
        return new Outcome(
                seed,
                new Account.Found(found.acknowledged(), found.archived(), found.missing(), found.doubled(), all),
                line.met(),
                line.log());
    }

    /** While the round is open, around its closing and through its grace. */
    private void collect() {
        List<Instant> times = new ArrayList<>();
        long day = Duration.between(Samples.OPENS, Samples.CLOSES).toSeconds();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            times.add(Samples.OPENS.plusSeconds(random.nextLong(day)));
        }
        times.sort(null);
        times.add(around(Samples.CLOSES, 90));
        times.add(Samples.CLOSES.plusSeconds(random.nextLong(CollectionWindow.GRACE.toSeconds())));
        times.add(around(Samples.CLOSES.plus(CollectionWindow.GRACE), 90));
        for (int i = 0; i < times.size(); i++) {
            // All but a few are at hand well before the round closes.
            int atHand = FORMS * (i + 1) / (times.size() - 2);
            together(times.get(i), forms.subList(0, Math.min(FORMS, atHand)), random.nextInt(3));
        }
    }

    /** From the moment on at which a round may be frozen. */
    private void freeze() {
        Instant due = Samples.CLOSES.plus(FreezeRounds.AFTER_CLOSE);
        together(around(due, MOST_SKEW), forms, 1 + random.nextInt(3));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            together(due.plus(Duration.ofMinutes(5L * i)), forms, 1 + random.nextInt(3));
        }
    }

    /** The line is mended: whoever has no answer gets one, and the round is frozen if it was not. */
    private void calm() {
        line.deliver(true);
        line.clock().set(Samples.CLOSES.plus(Duration.ofHours(2)));
        for (Form form : forms) {
            if (!form.isOver()) {
                alone("late " + form.number(), instance -> step(form, instance, true));
            }
        }
        List<RoundTurn> turns = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            line.clock().advance(Duration.ofMinutes(10));
            alone("last " + i, instance -> turns.addAll(instance.tally()));
        }
        turns.forEach(turn -> turn.failure().ifPresent(failure -> faults.add("in fair weather: " + failure)));
    }

    private Instant around(Instant time, int seconds) {
        return time.plusSeconds(random.nextInt(2 * seconds + 1) - (long) seconds);
    }

    /** What runs in one process. */
    private interface Run {
        void on(Instance instance);
    }

    /** Who has not been answered tries again, some of them twice at once, while so many counts run. */
    private void together(Instant time, List<Form> senders, int counts) {
        if (line.clock().instant().isBefore(time)) {
            line.clock().set(time);
        }
        Map<String, Run> runs = new LinkedHashMap<>();
        for (Form form : senders) {
            if (!form.isOver() && random.nextInt(4) > 0) {
                boolean alone = !form.isOpen() || random.nextInt(5) > 0;
                runs.put("form " + form.number(), instance -> step(form, instance, alone));
                if (!alone) {
                    int version = random.nextInt(form.versions());
                    runs.put("again " + form.number(), instance -> form.send(instance, version, false));
                }
            }
        }
        for (int i = 0; i < counts; i++) {
            runs.put("tally " + i, Instance::tally);
        }
        run(runs, true);
        line.deliver(true);
    }

    /** Opens the form and perhaps sends it, or sends it. */
    private void step(Form form, Instance instance, boolean alone) {
        boolean fills = !form.isOpen();
        if (fills) {
            form.open(instance);
        }
        if (form.isOpen() && !(fills && form.number() % 3 == 0)) {
            form.send(instance, form.number() % 4 == 0 ? 1 : 0, alone);
        }
    }

    private void alone(String name, Run run) {
        run(Map.of(name, run), false);
    }

    private void run(Map<String, Run> runs, boolean rough) {
        Map<String, Runnable> processes = new TreeMap<>();
        List<Instance> busy = new ArrayList<>();
        runs.forEach((name, run) -> {
            long own = random.nextLong();
            Instance instance =
                    rough ? instance().under(new Weather(own, rate, true)) : fresh().under(Weather.fair(own));
            busy.add(instance);
            processes.put(name, () -> run.on(instance));
        });
        Map<String, Throwable> failures = line.turns().together(processes);
        failures.forEach((name, failure) -> {
            if (!rough || !name.startsWith("tally")) {
                faults.add(name + " met " + failure);
            }
        });
        for (Instance instance : busy) {
            if (instance.isDead()) {
                instance.close();
            } else {
                idle.add(instance);
            }
        }
    }

    /** One that is there, or another one. */
    private Instance instance() {
        return idle.isEmpty() ? fresh() : idle.remove(random.nextInt(idle.size()));
    }

    private Instance fresh() {
        Duration skew = Duration.ofSeconds(random.nextInt(2 * MOST_SKEW + 1) - (long) MOST_SKEW);
        return new Instance(site, line, skew, keys, product);
    }
}
