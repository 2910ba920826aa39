package vn.dany.core.campaign;

import java.util.List;

/**
 * Who signs the reports of a campaign.
 *
 * @param title the office, such as "TM. BAN CÁN SỰ ĐẢNG"
 * @param lines what stands below it, line by line: the position, the name
 */
public record Signatory(String title, List<String> lines) {
    public Signatory {
        lines = List.copyOf(lines);
    }
}
