package vn.dany.templates.printed;

import io.quarkus.qute.i18n.MessageBundles;
import java.text.Normalizer;
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

    /** What only organs of the Party are called; the tone stands on either vowel. */
    private static final Pattern PARTY_ORGAN = Pattern.compile(
            "(?<!\\pL)((tỉnh|thành|quận|huyện|thị|đảng|chi) (ủy|uỷ)|trung ương đảng|ban cán sự đảng|đảng đoàn|đảng bộ"
                    + "|ban dân vận|ban tuyên giáo|ban nội chính)(?!\\pL)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The one of the organ, or in which the plan is written that the campaign carries out. */
    public static Letterhead of(Campaign campaign) {
        String organ = Normalizer.normalize(campaign.organ().vi(), Normalizer.Form.NFC);
        return PARTY_ORGAN.matcher(organ).find()
                        || PARTY_NUMBER.matcher(campaign.legalBasis().vi()).find()
                ? PARTY
                : STATE;
    }

    /** What stands at the head on the left: the organ and the number, to be filled in. */
    public List<Report.Line> left(Campaign campaign) {
        return below(List.of(new Report.Line("Organ", upper(campaign.organ().vi()))));
    }

    /** The same of a paper from below the organ: from {@code whose}. */
    List<Report.Line> left(Campaign campaign, String whose) {
        return below(List.of(
                new Report.Line("OrganAbove", upper(campaign.organ().vi())), new Report.Line("Organ", upper(whose))));
    }

    /** The organ alone, of a paper that gets no number. */
    public List<Report.Line> leftUnnumbered(Campaign campaign) {
        return left(campaign).stream()
                .filter(line -> !line.style().equals("Number"))
                .toList();
    }

    /** The right side of a paper that is not dated. */
    public List<Report.Line> rightUndated() {
        return right().stream().filter(line -> !line.style().equals("Place")).toList();
    }

    private List<Report.Line> below(List<Report.Line> organs) {
        ReportMessages words = words();
        List<Report.Line> lines = new ArrayList<>(organs);
        lines.add(this == PARTY ? new Report.Line("Star", "*") : new Report.Line("OrganRuled", ""));
        lines.add(new Report.Line("Number", this == PARTY ? words.partyNumber() : words.stateNumber()));
        return lines;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
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
