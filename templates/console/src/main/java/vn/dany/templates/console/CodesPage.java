package vn.dany.templates.console;

import java.util.List;

/** The entry codes of a campaign. */
public record CodesPage(
        Shell shell,
        String campaign,
        String path,
        String addAction,
        String query,
        String count,
        boolean saved,
        List<String> problems,
        String printAgain,
        String kitLink,
        MissingCodes missing,
        UnitPick pick,
        List<CodeRow> codes) {

    /**
     * One code.
     *
     * @param reissue where another is asked for, empty if this one was replaced already
     * @param revoke where its withdrawal is asked for, empty if it was withdrawn
     */
    public record CodeRow(
            String unit,
            String district,
            String placement,
            String code,
            String link,
            String qrLink,
            String state,
            boolean good,
            String reissue,
            String revoke) {}
}
