package vn.dany.core.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Prints a line for each code, and notes which groups it was asked for. */
public final class PlainKitPrinter implements KitPrinter {

    /** The groups printed so far, by their code. */
    public final List<String> printed = new CopyOnWriteArrayList<>();

    @Override
    public List<KitFile> print(Kit kit, Kit.Group group) {
        printed.add(group.code());
        KitNames names = new KitNames(kit);
        return List.of(
                file(names.annex(group), group.codes().toString()),
                file(names.archive(group), group.fullName() + group.codes() + "\n"));
    }

    @Override
    public KitFile bind(Kit kit, Function<Kit.Group, byte[]> archives) {
        printed.add("whole");
        StringBuilder whole = new StringBuilder();
        kit.groups().forEach(group -> whole.append(new String(archives.apply(group), StandardCharsets.UTF_8)));
        return file(new KitNames(kit).whole(), whole.toString());
    }

    private static KitFile file(String name, String content) {
        return new KitFile(name, content.getBytes(StandardCharsets.UTF_8), "text/plain");
    }
}
