package vn.dany.core.kit;

import java.util.List;
import java.util.function.Function;

/** Makes the files of a kit. Equal kits give equal bytes. */
public interface KitPrinter {

    /**
     * The files of a group: posters in both sizes, sticker sheets, the Word annex; last of all its archive, which holds
     * them and the files of each code alone.
     */
    List<KitFile> print(Kit kit, Kit.Group group);

    /**
     * The archive of the whole kit: what the groups' archives hold, and the index.
     *
     * @param archives gives the archive of a group
     */
    KitFile bind(Kit kit, Function<Kit.Group, byte[]> archives);
}
