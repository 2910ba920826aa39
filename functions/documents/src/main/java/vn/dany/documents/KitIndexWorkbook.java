package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.Paper;
import vn.dany.core.kit.PrintedCode;
import vn.dany.templates.printed.WorkbookMessages;

/** The index of a kit: one line for each code, with its address and its files. */
public final class KitIndexWorkbook {

    private KitIndexWorkbook() {}

    /** The workbook as bytes; equal kits give equal bytes. */
    public static byte[] write(Kit kit) {
        WorkbookMessages words = MessageBundles.get(WorkbookMessages.class);
        return SteadyWorkbook.write(words.codesTitle(kit.title()), kit.organ(), kit.datedAt(), workbook -> {
            Sheet sheet =
                    new Sheet(workbook, words, words.codesSheet(), 6, 24, 10, 28, 14, 14, 44, 46, 50, 50, 58, 58, 58);
            int headRow = sheet.row();
            int columns = sheet.heads(
                    true,
                    words.number(),
                    words.unitAbove(),
                    words.unitCode(),
                    words.unit(),
                    words.place(),
                    words.entryCode(),
                    words.address(),
                    words.qrText(),
                    words.png(),
                    words.svg(),
                    words.posterA4(),
                    words.posterA3(),
                    words.stickers());
            KitNames names = new KitNames(kit);
            int number = 0;
            for (Kit.Group group : kit.groups()) {
                for (PrintedCode code : group.codes()) {
                    number++;
                    line(sheet, number, kit, names, group, code, code.place().orElse(words.wholeUnit()));
                }
            }
            sheet.filter(headRow, columns);
            return List.of();
        });
    }

    private static void line(
            Sheet sheet, int number, Kit kit, KitNames names, Kit.Group group, PrintedCode code, String place) {
        String folder = names.folder(group) + "/";
        sheet.count(0, number, false);
        sheet.text(1, group.fullName(), false);
        sheet.text(2, code.unitCode(), false);
        sheet.text(3, code.unitName(), false);
        sheet.text(4, place, false);
        sheet.text(5, code.code().value(), false);
        sheet.text(6, kit.address().page(code.code()), false);
        sheet.text(7, kit.address().qrText(code.code()), false);
        sheet.text(8, names.png(code), false);
        sheet.text(9, names.svg(code), false);
        sheet.text(10, folder + names.poster(code, Paper.A4), false);
        sheet.text(11, folder + names.poster(code, Paper.A3), false);
        sheet.text(12, folder + names.stickers(code), false);
        sheet.next();
    }
}
