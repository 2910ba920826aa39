package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.report.Doubts;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.templates.printed.Report;
import vn.dany.templates.printed.ReportMessages;
import vn.dany.templates.printed.ReportSentences;

/** What a reader has to mind: what is left out by the rule of blocks, what looks odd, and what was found of that. */
final class LimitsSection {

    private final ResultsWorkbook.Content content;
    private final ReportMessages words = MessageBundles.get(ReportMessages.class);
    private final UnitTotals whole;
    private final Doubts doubts;
    private final List<AdministrativeUnit> flagged;

    LimitsSection(ResultsWorkbook.Content content) {
        this.content = content;
        whole = UnitTotals.whole(content);
        doubts = new Doubts(content.tally(), Optional.of(content.questionnaire()));
        flagged = whole.units().stream().filter(unit -> !flags(unit).isEmpty()).toList();
    }

    /** As sentences alone. */
    List<Report.Block> sentences() {
        ReportSentences sentences = new ReportSentences();
        int block = whole.shown().block();
        List<Report.Block> limits = new ArrayList<>();
        limits.add(OfficeResultsReport.paragraph(words.limitRule(block)));
        limits.add(OfficeResultsReport.paragraph(
                sentences.held(whole.shown().held(), block, content.tally().isFinal())));
        limits.add(OfficeResultsReport.paragraph(sentences.flagged(
                flagged.stream()
                        .map(unit -> content.register().nameWithinSentence(unit.id()))
                        .toList(),
                flagged.stream().mapToInt(unit -> flags(unit).size()).sum(),
                (int) content.facts().checked().stream()
                        .filter(one ->
                                flagged.stream().anyMatch(unit -> unit.id().equals(one.unitId())))
                        .count())));
        content.questionnaire()
                .noticeText()
                .ifPresent(notice -> limits.add(OfficeResultsReport.paragraph(notice.vi())));
        return limits;
    }

    /** The same, with what was found of each doubt if anything was noted. */
    List<Report.Block> blocks() {
        List<Report.Block> blocks = sentences();
        if (content.facts().checked().isEmpty()) {
            return blocks;
        }
        ReportTable table = new ReportTable(2_754, 2_800, 3_800);
        table.head(words.unit(), words.flagColumn(), words.foundColumn());
        for (AdministrativeUnit unit : flagged) {
            flags(unit)
                    .forEach(flag -> table.row(
                            false, content.register().nameWithParent(unit.id()), word(flag), found(unit, flag)));
        }
        blocks.add(Report.Block.of("Caption", words.flagTable()));
        blocks.add(table.block());
        return blocks;
    }

    private Set<IntegrityFlag> flags(AdministrativeUnit unit) {
        return doubts.of(unit.id(), content.headcounts().get(unit.id())).keySet();
    }

    private String found(AdministrativeUnit unit, IntegrityFlag flag) {
        return content.facts().checked().stream()
                .filter(one -> one.unitId().equals(unit.id()) && one.flag() == flag)
                .map(ReportFacts.Checked::found)
                .findFirst()
                .orElse(words.notChecked());
    }

    private String word(IntegrityFlag flag) {
        return switch (flag) {
            case ABOVE_HEADCOUNT -> words.flagAbove();
            case BURST -> words.flagBurst();
            case HASTE -> words.flagHaste();
            case ALIKE -> words.flagAlike();
            case STRAIGHT -> words.flagStraight();
            case FOR_OTHERS -> words.flagForOthers();
        };
    }
}
