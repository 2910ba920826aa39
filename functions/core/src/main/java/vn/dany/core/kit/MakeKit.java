package vn.dany.core.kit;

import java.util.List;

/**
 * Makes what is missing of a kit, group by group. Whoever was interrupted goes on where it stopped; several at once make
 * some files twice and keep each once, since equal kits give equal bytes.
 */
public final class MakeKit {

    private final KitPrinter printer;
    private final KitStore store;

    public MakeKit(KitPrinter printer, KitStore store) {
        this.printer = printer;
        this.store = store;
    }

    /** Returns when every file of {@code kit} is kept. */
    public void make(Kit kit) {
        KitNames names = new KitNames(kit);
        for (Kit.Group group : kit.groups()) {
            // The archive is kept last: a group that has it has everything.
            if (!store.names(kit).contains(names.archive(group))) {
                List<KitFile> files = printer.print(kit, group);
                files.forEach(file -> store.keep(kit, file));
            }
        }
        if (!store.names(kit).contains(names.whole())) {
            store.keep(
                    kit,
                    printer.bind(
                            kit,
                            group -> store.read(kit, names.archive(group))
                                    .orElseThrow(() -> new IllegalStateException("no " + names.archive(group)))));
        }
    }
}
