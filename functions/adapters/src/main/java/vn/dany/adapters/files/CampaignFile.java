package vn.dany.adapters.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dany.adapters.json.CampaignJson;
import vn.dany.adapters.json.FileRefused;
import vn.dany.adapters.json.Place;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/**
 * Campaign files in YAML, at most 1 MB: as stored, except that times are local to Vietnam and {@code units} are
 * {@code all}, an official code, or a list of codes. The code of a province or district stands for its communes.
 */
public final class CampaignFile {

    private static final String ALL = "all";

    private CampaignFile() {}

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
        return CampaignJson.read(
                Place.top(tree), "units", place -> units(place, register, date), CampaignFile::instant);
    }

    private static List<UnitId> units(Place place, UnitRegister register, LocalDate date) {
        List<UnitId> communes = register.at(date, UnitLevel.COMMUNE).stream()
                .map(AdministrativeUnit::id)
                .toList();
        if (!place.isList()) {
            String word = place.text();
            if (!word.equals(ALL)) {
                return word.isEmpty() ? List.of() : within(place, word, communes, register, date);
            }
            if (communes.isEmpty()) {
                place.refuse("ngày " + date + " không có xã, phường nào", "there are no communes on " + date);
            }
            return communes;
        }
        Set<String> codes = new HashSet<>();
        Set<UnitId> chosen = new LinkedHashSet<>();
        for (Place item : place.someItems()) {
            String code = item.text();
            if (!code.isEmpty() && !codes.add(code)) {
                item.refuse("mã " + code + " bị lặp lại", "code " + code + " occurs twice");
            } else if (!code.isEmpty()) {
                chosen.addAll(within(item, code, communes, register, date));
            }
        }
        return communes.stream().filter(chosen::contains).toList();
    }

    private static List<UnitId> within(
            Place place, String code, List<UnitId> communes, UnitRegister register, LocalDate date) {
        Optional<AdministrativeUnit> unit = register.byCode(code, date);
        if (unit.isEmpty()) {
            place.refuse(
                    "không có đơn vị nào mang mã “" + code + "” vào ngày " + date,
                    "no unit carries the code “" + code + "” on " + date);
            return List.of();
        }
        List<UnitId> within = communes.stream()
                .filter(commune -> register.isWithin(commune, unit.get().id()))
                .toList();
        if (within.isEmpty()) {
            place.refuse("đơn vị " + code + " không có xã, phường nào", "unit " + code + " has no communes");
        }
        return within;
    }

    private static Instant instant(String text) {
        return LocalDateTime.parse(text).atZone(CollectionWindow.ZONE).toInstant();
    }
}
