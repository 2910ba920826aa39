package vn.dany.formats.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.unit.UnitRegister;

/** What the product ships to begin with: the 209 units of 2024, three questionnaires and a campaign for each. */
public final class StarterSet {

    /** First day the shipped register speaks for; not the day its units were founded. */
    public static final LocalDate UNITS_VALID_FROM = LocalDate.of(2024, 1, 1);

    private static final String UNITS = "units/bac-giang-2024.csv";
    private static final List<String> QUESTIONNAIRES = List.of("pks01.v1", "pks07.v1", "gop-y.v2");
    private static final List<String> CAMPAIGNS = List.of("pks01-2024", "pks07-2024", "gop-y-2024");

    private StarterSet() {}

    /** The province with its 10 districts and 209 communes, wards and towns. */
    public static UnitRegister units() {
        return read(UNITS, file -> UnitsCsv.load(file, UNITS_VALID_FROM).orElseThrow());
    }

    /** PKS 01, PKS 07 and the suggestion box. */
    public static List<Questionnaire> questionnaires() {
        return QUESTIONNAIRES.stream()
                .map(name -> read("questionnaires/" + name + ".yaml", QuestionnaireFiles::read))
                .toList();
    }

    /** The campaigns over {@code units}, with the windows they had. */
    public static List<Campaign> campaigns(UnitRegister units) {
        return CAMPAIGNS.stream()
                .map(name ->
                        read("campaigns/" + name + ".yaml", file -> CampaignFile.read(file, units, UNITS_VALID_FROM)))
                .toList();
    }

    /** Every state of the province in order: that of {@link #units} first, then what {@link #reforms} made of it. */
    public static List<ShippedReform> states() {
        List<ShippedReform> states = new ArrayList<>(reforms());
        states.add(0, new ShippedReform("2024", UNITS_VALID_FROM, "", read(UNITS, StarterSet::text), ""));
        return List.copyOf(states);
    }

    /** The states after 2024: 192 communes from 2025-01-01, 99 without districts from 2025-07-01. In order. */
    public static List<ShippedReform> reforms() {
        return List.of(
                reform("2025-01", LocalDate.of(2025, 1, 1), "units/bac-giang-2025-01.csv"),
                reform("2025-07", LocalDate.of(2025, 7, 1), "units/bac-ninh-2025-07.csv"));
    }

    private static ShippedReform reform(String name, LocalDate on, String units) {
        return new ShippedReform(
                name,
                on,
                read("units/legal-basis-" + name + ".txt", StarterSet::text).strip(),
                read(units, StarterSet::text),
                read("units/succession-" + name + ".csv", StarterSet::text));
    }

    private static String text(InputStream file) throws IOException {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }

    private interface Reading<T> {
        T of(InputStream file) throws IOException;
    }

    private static <T> T read(String name, Reading<T> reading) {
        try (InputStream file = StarterSet.class.getResourceAsStream("/starter/" + name)) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return reading.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
