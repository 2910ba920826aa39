package vn.dany.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Campaigns of a test's own: open to one commune for as long as anybody tests, each with a questionnaire from a workbook. */
public final class OwnCampaigns {

    private final Path folder;

    private OwnCampaigns(Path folder) {
        this.folder = folder;
    }

    /** None so far. */
    public static OwnCampaigns none() {
        try {
            return new OwnCampaigns(Files.createTempDirectory(Path.of("target"), "campaigns"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a campaign whose questionnaire is called as it is. */
    public OwnCampaigns with(String id, byte[] workbook) {
        return with(id, id, workbook);
    }

    /** With a campaign on the first version of a questionnaire. */
    public OwnCampaigns with(String id, String questionnaireId, byte[] workbook) {
        return beside(questionnaireId + ".xlsx", workbook).asking(id, questionnaireId, """
                rounds:
                  - opensAt: 2024-01-01T00:00:00
                    closesAt: 2099-01-01T00:00:00
                """);
    }

    /** With a campaign in its trial, on the first version of a questionnaire of the demo. */
    OwnCampaigns inTrial(String id, String questionnaireId) {
        return asking(id, questionnaireId, """
                trial: {opensAt: 2024-01-01T00:00:00, closesAt: 2098-01-01T00:00:00}
                rounds:
                  - opensAt: 2098-01-01T00:00:00
                    closesAt: 2099-01-01T00:00:00
                """);
    }

    private OwnCampaigns asking(String id, String questionnaireId, String times) {
        String plan = """
                id: %s
                title: {vi: Khảo sát thử, en: Trial survey}
                organ: {vi: Ban Dân vận Tỉnh ủy, en: Mass Mobilisation Board}
                legalBasis: {vi: Kế hoạch thử, en: Trial plan}
                purpose: {vi: Thử phiếu khảo sát., en: To try a form.}
                population: {vi: Người dân, en: Citizens}
                contact: {vi: Xin hỏi cán bộ phụ trách., en: Please ask the staff in charge.}
                questionnaire: %s@1
                units: "213"
                """.formatted(id, questionnaireId) + times;
        return beside(id + ".yaml", plan.getBytes(StandardCharsets.UTF_8));
    }

    /** With a file that lies beside them, such as a picture. */
    public OwnCampaigns beside(String fileName, byte[] bytes) {
        try {
            Files.write(folder.resolve(fileName), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A local system that has them beside its demo. */
    public LocalSystem start(String... settings) {
        return LocalSystem.start(Stream.concat(Stream.of("campaigns=" + folder.toAbsolutePath()), Stream.of(settings))
                .toArray(String[]::new));
    }
}
