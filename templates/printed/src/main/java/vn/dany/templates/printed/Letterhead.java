package vn.dany.templates.printed;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.dany.core.campaign.Campaign;

/** How an official paper begins and ends. */
public enum Letterhead {
    /** Decree 30/2020/NĐ-CP. */
    STATE,
    /** Guideline 36-HD/VPTW. */
    PARTY;

    /** The Party numbers "152-KH/BCSĐ", the State "152/KH-UBND". */
    private static final Pattern PARTY_NUMBER = Pattern.compile("\\d+\\s*-\\s*\\p{Lu}{2,}/");

    /** The one in which the plan is written that the campaign carries out. */
    public static Letterhead of(Campaign campaign) {
        return PARTY_NUMBER.matcher(campaign.legalBasis().vi()).find() ? PARTY : STATE;
    }

    /** What stands at the head on the left: the organ and the number, to be filled in. */
    public List<Report.Line> left(Campaign campaign) {
        ReportMessages words = words();
        Report.Line organ = new Report.Line("Organ", campaign.organ().vi().toUpperCase(Locale.ROOT));
        return this == PARTY
                ? List.of(organ, new Report.Line("Star", "*"), new Report.Line("Number", words.partyNumber()))
                : List.of(organ, new Report.Line("OrganRuled", ""), new Report.Line("Number", words.stateNumber()));
    }

    /** What stands at the head on the right, with place and day, to be filled in. */
    public List<Report.Line> right() {
        ReportMessages words = words();
        Report.Line place = new Report.Line("Place", words.placeAndDate());
        return this == PARTY
                ? List.of(new Report.Line("Party", words.party()), place)
                : List.of(new Report.Line("Nation", words.nation()), new Report.Line("Motto", words.motto()), place);
    }

    /** Who gets it, to be filled in. */
    public List<Report.Line> recipients() {
        ReportMessages words = words();
        return List.of(
                new Report.Line(this == PARTY ? "PartyRecipients" : "Recipients", words.recipients()),
                new Report.Line("Recipient", words.recipientAbove()),
                new Report.Line("Recipient", words.recipientFile()));
    }

    /** Who signs. */
    public List<Report.Line> signature(Campaign campaign) {
        ReportMessages words = words();
        List<Report.Line> lines = new ArrayList<>();
        campaign.signatory().ifPresent(who -> {
            lines.add(new Report.Line("Signature", who.title()));
            List<String> below = who.lines();
            for (int i = 0; i < below.size(); i++) {
                // The name stands last, below room for hand and seal.
                if (i == below.size() - 1 && i > 0) {
                    lines.add(new Report.Line("Signature", ""));
                    lines.add(new Report.Line("Signature", ""));
                    lines.add(new Report.Line("Signature", ""));
                }
                lines.add(new Report.Line("Signature", below.get(i)));
            }
        });
        if (lines.isEmpty()) {
            lines.add(new Report.Line("Signature", words.signHere()));
        }
        return lines;
    }

    private static ReportMessages words() {
        return MessageBundles.get(ReportMessages.class);
    }
}
