package vn.dany.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitFile;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.KitPrinter;
import vn.dany.core.kit.KitStore;
import vn.dany.core.kit.MakeKit;
import vn.dany.core.kit.Paper;
import vn.dany.core.kit.PrintedCode;
import vn.dany.core.order.KitOrder;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.OrderStore;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.emulators.function.Events;
import vn.dany.emulators.function.PackagedFunction;
import vn.dany.emulators.phone.Pictures;
import vn.dany.emulators.phone.Scanner;

/** The kit of a whole province, made by the artifact as it would be deployed, and every symbol in it read back. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class ProvinceKitIT {

    /** A poster seen on a small screen, whatever its paper, and a sheet of stickers as a poor scanner sees it. */
    private static final float POSTER_DPI = 72;

    private static final float STICKER_DPI = 110;

    private static PackagedFunction function;

    @Inject
    OrderStore orders;

    @Inject
    KitStore kits;

    @BeforeAll
    static void start() {
        function = PackagedFunction.deployed("Documents");
    }

    @AfterAll
    static void stop() {
        function.close();
    }

    @Test
    void everySymbolOf209Units_leadsToItsOwnAddress() throws Exception {
        Kit kit = Kits.ofTheProvince();
        KitNames names = new KitNames(kit);
        assertThat(kit.codes()).hasSize(209);
        assertThat(kit.groups()).hasSize(10);
        KitOrder order = new KitOrder(kit);
        orders.place(order);

        long began = System.nanoTime();
        String answer = function.invoke(Events.objectCreated("orders/" + order.id() + "/order.json"));
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(answer).contains("\"orderId\":\"kit-");
        assertThat(orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
        byte[] zip = kits.read(kit, names.whole()).orElseThrow();
        System.out.printf(
                "Kit of %d units: %.1f s, %.1f MB, made in %.0f MB%n",
                kit.codes().size(),
                took.toMillis() / 1e3,
                zip.length / 1e6,
                function.memory().orElse(0) / 1e6);
        Map<String, byte[]> files = Unzipped.files(zip);
        assertThat(files).hasSize(1 + 10 * 4 + 209 * 5);
        assertThat(files.keySet()).allMatch(name -> name.matches("[a-z0-9./-]+"));

        each(kit.groups(), group -> {
            alone(kit, names, group, files);
            together(kit, names, group, files);
        });
        index(kit, files);
    }

    @Test
    void threeAtOnce_leaveExactlyOneSet() throws Exception {
        Kit kit = part(3);
        KitPrinter printer = new OfficeKitPrinter();
        Callable<Void> make = () -> {
            new MakeKit(printer, kits).make(kit);
            return null;
        };
        ExecutorService three = Executors.newFixedThreadPool(3);
        try {
            for (Future<Void> made : three.invokeAll(List.of(make, make, make))) {
                made.get();
            }
        } finally {
            three.shutdown();
        }

        KitNames names = new KitNames(kit);
        assertThat(kits.names(kit)).hasSize(3 * 5 + 1);
        for (Kit.Group group : kit.groups()) {
            for (KitFile file : printer.print(kit, group)) {
                assertThat(kits.read(kit, file.name()).orElseThrow())
                        .as(file.name())
                        .isEqualTo(file.bytes());
            }
        }
        assertThat(kits.read(kit, names.whole()).orElseThrow())
                .isEqualTo(printer.bind(
                                kit,
                                group -> kits.read(kit, names.archive(group)).orElseThrow())
                        .bytes());
    }

    @Test
    void kitCutOff_isFinishedWithoutMakingAnythingTwice() {
        Kit kit = part(2);
        Counting dying = new Counting(1);
        assertThatThrownBy(() -> new MakeKit(dying, kits).make(kit)).hasMessage("killed");

        Counting next = new Counting(99);
        new MakeKit(next, kits).make(kit);

        assertThat(dying.printed).containsExactly(kit.groups().get(0).code());
        assertThat(next.printed).containsExactly(kit.groups().get(1).code());
        assertThat(kits.names(kit)).hasSize(2 * 5 + 1);
    }

    /** Prints so many groups and then dies. */
    private static final class Counting implements KitPrinter {
        private final KitPrinter printer = new OfficeKitPrinter();
        private final List<String> printed = new ArrayList<>();
        private final int most;

        Counting(int most) {
            this.most = most;
        }

        @Override
        public List<KitFile> print(Kit kit, Kit.Group group) {
            if (printed.size() == most) {
                throw new IllegalStateException("killed");
            }
            printed.add(group.code());
            return printer.print(kit, group);
        }

        @Override
        public KitFile bind(Kit kit, Function<Kit.Group, byte[]> archives) {
            return printer.bind(kit, archives);
        }
    }

    /** The files of each unit. */
    private static void alone(Kit kit, KitNames names, Kit.Group group, Map<String, byte[]> files) {
        String folder = names.folder(group) + "/";
        for (PrintedCode code : group.codes()) {
            String address = kit.address().qrText(code.code());
            String name = names.code(code);
            assertThat(Scanner.read(Pictures.png(files.get(names.png(code)))))
                    .as(name)
                    .containsExactly(address);
            assertThat(Scanner.read(Pictures.svg(files.get(names.svg(code)), 6)))
                    .as(name)
                    .containsExactly(address);
            for (Paper paper : Paper.values()) {
                poster(files.get(folder + names.poster(code, paper)), paper, address);
            }
            stickers(files.get(folder + names.stickers(code)), address);
        }
    }

    /** The files of a district. */
    private static void together(Kit kit, KitNames names, Kit.Group group, Map<String, byte[]> files) {
        String folder = names.folder(group) + "/";
        List<String> addresses = group.codes().stream()
                .map(code -> kit.address().qrText(code.code()))
                .toList();
        for (Paper paper : Paper.values()) {
            bound(
                    files.get(folder + names.posters(group, paper)),
                    group.codes().stream()
                            .map(code -> files.get(folder + names.poster(code, paper)))
                            .toList());
        }
        bound(
                files.get(folder + names.stickers(group)),
                group.codes().stream()
                        .map(code -> files.get(folder + names.stickers(code)))
                        .toList());
        List<Unzipped.Block> blocks = Unzipped.blocks(files.get(folder + names.annex(group)));
        assertThat(blocks).hasSameSizeAs(group.codes());
        for (int i = 0; i < blocks.size(); i++) {
            PrintedCode code = group.codes().get(i);
            Unzipped.Block block = blocks.get(i);
            assertThat(block.heading()).isEqualTo((i + 1) + ". " + code.unitName());
            assertThat(block.below()).isEqualTo(kit.address().page(code.code()));
            assertThat(Scanner.read(Pictures.png(block.picture()))).containsExactly(addresses.get(i));
        }
    }

    private static void poster(byte[] pdf, Paper paper, String address) {
        BufferedImage page = page(pdf, POSTER_DPI * Paper.A4.width() / paper.width());
        assertThat(Scanner.read(page)).containsExactly(address);
        assertThat(Scanner.read(Pictures.worn(page, 0.7, 0.4f)))
                .as("scaled down by 30 %% and sent as a poor JPEG: %s", address)
                .containsExactly(address);
    }

    private static void stickers(byte[] pdf, String address) {
        assertThat(Scanner.read(page(pdf, STICKER_DPI))).hasSize(12).containsOnly(address);
    }

    private static BufferedImage page(byte[] pdf, float dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Page by page the very drawing of the files of each unit, whose symbols were read. */
    private static void bound(byte[] pdf, List<byte[]> alone) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(alone.size());
            for (int i = 0; i < alone.size(); i++) {
                try (PDDocument single = Loader.loadPDF(alone.get(i));
                        InputStream one = document.getPage(i).getContents();
                        InputStream other = single.getPage(0).getContents()) {
                    assertThat(one.readAllBytes()).isEqualTo(other.readAllBytes());
                    assertThat(document.getPage(i).getMediaBox().toString())
                            .isEqualTo(single.getPage(0).getMediaBox().toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void index(Kit kit, Map<String, byte[]> files) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(files.get("index.xlsx")))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(1 + kit.codes().size());
            IntStream.rangeClosed(1, kit.codes().size()).forEach(i -> {
                PrintedCode code = kit.codes().get(i - 1);
                assertThat(rows.get(i).getCellText(2)).isEqualTo(code.unitCode());
                assertThat(rows.get(i).getCellText(7)).isEqualTo(kit.address().qrText(code.code()));
                IntStream.rangeClosed(8, 12)
                        .forEach(column ->
                                assertThat(files).containsKey(rows.get(i).getCellText(column)));
            });
        }
    }

    /** Everything for each of them, on all processors. */
    private static void each(List<Kit.Group> groups, Consumer<Kit.Group> look) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<Void>> looks = new ArrayList<>();
            groups.forEach(group -> looks.add(() -> {
                look.accept(group);
                return null;
            }));
            for (Future<Void> looked : all.invokeAll(looks)) {
                looked.get();
            }
        } finally {
            all.shutdownNow();
        }
    }

    /** A small kit: a few units of the first districts, under a campaign of its own. */
    private static Kit part(int groups) {
        Kit whole = Kits.ofTheProvince();
        return new Kit(
                whole.layout(),
                Samples.freshCampaignId(),
                whole.title(),
                whole.organ(),
                whole.legalBasis(),
                whole.population(),
                whole.contact(),
                whole.zaloGroup(),
                whole.signatory(),
                whole.nameless(),
                whole.address(),
                whole.windows(),
                whole.groups().subList(0, groups).stream()
                        .map(group -> new Kit.Group(
                                group.code(),
                                group.name(),
                                group.fullName(),
                                group.codes().subList(0, 4)))
                        .toList());
    }
}
