package vn.dany.core.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;

class MakeKitTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final Kit kit = province.composeKit.compose(province.campaign.id());
    private final KitNames names = new KitNames(kit);
    private final PlainKitPrinter printer = new PlainKitPrinter();
    private final InMemoryKitStore store = new InMemoryKitStore();

    @Test
    void everyGroup_isPrintedOnceAndThenBound() {
        new MakeKit(printer, store).make(kit);
        assertThat(kit.groups()).hasSizeGreaterThan(1);
        assertThat(printer.printed)
                .containsExactlyElementsOf(Stream.concat(kit.groups().stream().map(Kit.Group::code), Stream.of("whole"))
                        .toList());
        assertThat(store.names(kit))
                .contains(names.whole())
                .hasSize(2 * kit.groups().size() + 1);
        kit.codes()
                .forEach(code ->
                        assertThat(text(names.whole())).contains(code.code().value()));
    }

    @Test
    void finishedKit_isNotMadeAgain() {
        new MakeKit(printer, store).make(kit);
        printer.printed.clear();
        new MakeKit(printer, store).make(kit);
        assertThat(printer.printed).isEmpty();
    }

    @Test
    void interruptedKit_isGoneOnWithWhereItStopped() {
        Kit.Group last = kit.groups().get(kit.groups().size() - 1);
        KitStore full = new KitStoreThatStopsAt(names.archive(last), store);
        assertThatThrownBy(() -> new MakeKit(printer, full).make(kit)).hasMessage("killed");
        assertThat(store.names(kit)).contains(names.annex(last)).doesNotContain(names.archive(last), names.whole());
        printer.printed.clear();

        new MakeKit(printer, store).make(kit);

        assertThat(printer.printed).as("only what was missing").containsExactly(last.code(), "whole");
    }

    @Test
    void threeAtOnce_leaveOneSet() throws Exception {
        ExecutorService three = Executors.newFixedThreadPool(3);
        try {
            Callable<Void> make = () -> {
                new MakeKit(printer, store).make(kit);
                return null;
            };
            for (var made : three.invokeAll(List.of(make, make, make))) {
                made.get();
            }
        } finally {
            three.shutdown();
        }
        InMemoryKitStore alone = new InMemoryKitStore();
        new MakeKit(printer, alone).make(kit);
        assertThat(store.names(kit)).isEqualTo(alone.names(kit));
        store.names(kit)
                .forEach(name -> assertThat(store.read(kit, name).orElseThrow())
                        .isEqualTo(alone.read(kit, name).orElseThrow()));
    }

    private String text(String name) {
        return new String(store.read(kit, name).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** Dies when asked to keep one file. */
    private record KitStoreThatStopsAt(String name, KitStore store) implements KitStore {

        @Override
        public void keep(Kit kit, KitFile file) {
            if (file.name().equals(name)) {
                throw new IllegalStateException("killed");
            }
            store.keep(kit, file);
        }

        @Override
        public Set<String> names(Kit kit) {
            return store.names(kit);
        }

        @Override
        public Optional<byte[]> read(Kit kit, String file) {
            return store.read(kit, file);
        }

        @Override
        public URI link(Kit kit, String file, Duration validFor) {
            return store.link(kit, file, validFor);
        }
    }
}
