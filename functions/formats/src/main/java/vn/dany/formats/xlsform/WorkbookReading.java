package vn.dany.formats.xlsform;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.formats.xlsx.Room;
import vn.dany.formats.xlsx.Sheet;
import vn.dany.formats.xlsx.TooMuch;
import vn.dany.formats.xlsx.XlsxReader;

/** The sheets of a questionnaire's workbook; what a questionnaire has no use for is refused. */
final class WorkbookReading {

    static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final Room ROOM = new Room(16 * 1024 * 1024, 60_000, 5_000, 200, 80_000, 4_000);

    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private WorkbookReading() {}

    /**
     * The sheets of {@code bytes} whose lower-case names are {@code wanted} or mean the same in Vietnamese, by the names
     * wanted; others are not looked at.
     * What is wrong is noted.
     */
    static Map<String, Sheet> read(byte[] bytes, Set<String> wanted, Refusals refusals) {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        if (bytes.length > MAX_BYTES) {
            refusals.refuse("", WorkbookFinding.TOO_LARGE);
            return sheets;
        }
        try {
            List<Sheet> read = XlsxReader.read(
                    bytes,
                    ROOM,
                    tabs -> tabs.stream()
                            .filter(tab -> wanted.contains(plain(tab.name())))
                            .toList(),
                    refusals::refuse);
            read.forEach(sheet -> sheets.putIfAbsent(plain(sheet.name()), sheet));
        } catch (TooMuch e) {
            refusals.refuse("", WorkbookFinding.TOO_MUCH);
        } catch (IOException e) {
            boolean old = Arrays.equals(OLD_EXCEL, Arrays.copyOf(bytes, OLD_EXCEL.length));
            refusals.refuse("", old ? WorkbookFinding.OLD_OR_ENCRYPTED : WorkbookFinding.UNREADABLE);
        }
        return sheets;
    }

    private static String plain(String name) {
        String lower = Spelling.plain(name).toLowerCase(Locale.ROOT);
        return VietnameseHeadings.SHEETS.getOrDefault(lower, lower);
    }
}
