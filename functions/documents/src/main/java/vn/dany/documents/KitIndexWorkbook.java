package vn.dany.documents;

import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.Paper;
import vn.dany.core.kit.PrintedCode;

/** The index of a kit: one line for each code, with its address and its files. */
public final class KitIndexWorkbook {

    private static final String[] HEADS = {
        "STT",
        "Đơn vị cấp trên",
        "Mã đơn vị",
        "Đơn vị",
        "Vị trí",
        "Mã vào phiếu",
        "Địa chỉ",
        "Nội dung mã QR",
        "Ảnh PNG",
        "Ảnh SVG",
        "Áp phích A4",
        "Áp phích A3",
        "Tem dán"
    };

    private KitIndexWorkbook() {}

    /** The workbook as bytes; equal kits give equal bytes. */
    public static byte[] write(Kit kit) {
        return SteadyWorkbook.write("Danh mục mã QR – " + kit.title(), kit.organ(), kit.datedAt(), workbook -> {
            Sheet sheet = new Sheet(workbook, "Mã QR", 6, 24, 10, 28, 14, 14, 44, 46, 50, 50, 58, 58, 58);
            int headRow = sheet.row();
            sheet.heads(true, HEADS);
            KitNames names = new KitNames(kit);
            int number = 0;
            for (Kit.Group group : kit.groups()) {
                for (PrintedCode code : group.codes()) {
                    number++;
                    line(sheet, number, kit, names, group, code);
                }
            }
            sheet.filter(headRow, HEADS.length);
        });
    }

    private static void line(Sheet sheet, int number, Kit kit, KitNames names, Kit.Group group, PrintedCode code) {
        String folder = names.folder(group) + "/";
        sheet.count(0, number, false);
        sheet.text(1, group.fullName(), false);
        sheet.text(2, code.unitCode(), false);
        sheet.text(3, code.unitName(), false);
        sheet.text(4, code.place().orElse("Toàn đơn vị"), false);
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
