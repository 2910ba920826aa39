package vn.dany.formats.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.PlanCheck;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.json.FileRefused;
import vn.dany.formats.json.Place;
import vn.dany.formats.json.PlanJson;

/**
 * Campaign files in YAML, at most 1 MB: a plan with times local to Vietnam. {@code units} are {@code all}, an official
 * code, or a list of codes; the code of a province or district stands for its communes.
 */
public final class CampaignFile {

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build());

    private CampaignFile() {}

    /**
     * The plan in {@code file}, unchecked but for its form.
     *
     * @throws FileRefused with everything that is in the wrong form
     */
    public static CampaignPlan plan(InputStream file) throws IOException {
        Place top = Place.top(YamlTree.read(file));
        CampaignPlan plan = PlanJson.read(top);
        top.finish();
        return plan;
    }

    /** The plan in {@code file}, or everything that is in the wrong form. */
    public static Verdict<CampaignPlan> load(byte[] file) {
        if (file.length == 0) {
            return new Verdict.Refused<>(List.of(Finding.at("", FileFinding.NOT_CHOSEN)));
        }
        try {
            return new Verdict.Sound<>(plan(new ByteArrayInputStream(file)));
        } catch (FileRefused e) {
            return new Verdict.Refused<>(e.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code plan} as a file that {@link #plan} reads back. */
    public static String write(CampaignPlan plan) {
        try {
            return YAML.writeValueAsString(PlanJson.write(plan));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        }
    }

    /**
     * The campaign in {@code file}.
     *
     * @param date the day on which the codes in the file mean what they say
     * @throws FileRefused with every problem found
     */
    public static Campaign read(InputStream file, UnitRegister register, LocalDate date) throws IOException {
        return read(YamlTree.read(file), register, date);
    }

    /** The campaign in {@code tree}, as {@link #read(InputStream, UnitRegister, LocalDate)} has it. */
    public static Campaign read(JsonNode tree, UnitRegister register, LocalDate date) {
        Place top = Place.top(tree);
        Verdict<PlanCheck.Sound> verdict = PlanCheck.check(PlanJson.read(top), register, date);
        return verdict.sound()
                .filter(sound -> top.isSound())
                .map(PlanCheck.Sound::campaign)
                .orElseThrow(() -> new FileRefused(together(top.problems(), verdict.problems())));
    }

    /** What is wrong with the form first; what follows from it is not said twice. */
    private static List<Finding> together(List<Finding> form, List<Finding> content) {
        List<Finding> all = new ArrayList<>(form);
        content.stream()
                .filter(problem ->
                        form.stream().noneMatch(known -> known.where().startsWith(problem.where())))
                .forEach(all::add);
        return all;
    }
}
