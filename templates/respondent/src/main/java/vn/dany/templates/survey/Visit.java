package vn.dany.templates.survey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.entrance.Superseded;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.suggestion.WrittenQuestions;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitName;
import vn.dany.templates.Language;

/**
 * What every page of an entry code shows around its content.
 *
 * @param form where the form lives and is sent to
 * @param placement where the code hangs, empty for a unit's one and only code
 * @param superseded what became of the unit whose code led here, empty for nothing
 * @param draft what names a draft on the phone: campaign, unit and placement, so that it is found by a new code too
 * @param lookUp where the receipt of a box is looked up, empty where nothing is answered
 * @param trial whether the page belongs to the trial round, which it then says in a banner
 */
public record Visit(
        String lang,
        String form,
        List<Switch> languages,
        AskedLanguage.Words organ,
        AskedLanguage.Words title,
        String unitName,
        String placement,
        String parentName,
        AskedLanguage.Words contact,
        String superseded,
        String draft,
        String lookUp,
        boolean trial) {

    /** The way to another language. */
    public record Switch(String tag, String name, String link) {}

    /** The surroundings for {@code entrance} in {@code language}. */
    public static Visit of(Entrance entrance, AskedLanguage language) {
        return new Visit(
                language.pages().tag(),
                new Addresses(language).form(entrance.entry().code()),
                tags(entrance).stream()
                        .filter(tag -> !tag.equals(language.tag()))
                        .map(AskedLanguage::new)
                        .map(other -> new Switch(
                                other.tag(),
                                other.ownName(),
                                new Addresses(other).form(entrance.entry().code())))
                        .toList(),
                language.in(entrance.campaign().organ()),
                language.in(entrance.campaign().title()),
                entrance.unit().fullName(),
                entrance.entry().placement().equals(Entry.WHOLE_UNIT)
                        ? ""
                        : entrance.entry().placement(),
                entrance.parent().map(unit -> unit.fullName()).orElse(""),
                language.in(entrance.campaign().contact()),
                entrance.superseded().map(unit -> words(unit, language)).orElse(""),
                draft(entrance.entry()),
                WrittenQuestions.isBox(entrance.questionnaire())
                        ? new Addresses(language)
                                .lookUp(
                                        entrance.campaign().id(),
                                        entrance.entry().unitId())
                        : "",
                false);
    }

    private static String draft(Entry entry) {
        return entry.campaignId() + "/" + entry.unitId() + "/" + entry.placement();
    }

    /** Nothing where only the unit above changed: nobody need be told that a commune is itself. */
    private static String words(Superseded superseded, AskedLanguage language) {
        String former = superseded.former().fullName();
        List<String> now =
                superseded.now().stream().map(AdministrativeUnit::fullName).toList();
        return now.stream().allMatch(name -> UnitName.same(name, former))
                ? ""
                : Wording.in(language.pages()).superseded(former, String.join(", ", now));
    }

    /** The same, belonging to the trial or not. */
    Visit inTrial(boolean isTrial) {
        return new Visit(
                lang,
                form,
                languages,
                organ,
                title,
                unitName,
                placement,
                parentName,
                contact,
                superseded,
                draft,
                lookUp,
                isTrial);
    }

    /**
     * The same, for what stands at an address of its own: the other languages show that again and not an empty form.
     *
     * @param address with a query; empty for what no address shows again, which then offers no other language
     */
    Visit languagesAt(String address) {
        List<Switch> there = address.isEmpty()
                ? List.of()
                : languages.stream()
                        .map(each -> new Switch(
                                each.tag(),
                                each.name(),
                                address + new AskedLanguage(each.tag()).query().replace('?', '&')))
                        .toList();
        return new Visit(
                lang,
                form,
                there,
                organ,
                title,
                unitName,
                placement,
                parentName,
                contact,
                superseded,
                draft,
                lookUp,
                trial);
    }

    /** Where the script is served; the version in the name lets phones keep it for good. */
    public String script() {
        return Addresses.in(Language.of(lang)).script();
    }

    /** Vietnamese first, then the languages of the pages and of the questionnaire's title. */
    private static Set<String> tags(Entrance entrance) {
        Set<String> tags =
                new TreeSet<>(entrance.questionnaire().title().byLanguage().keySet());
        tags.add(Language.EN.tag());
        tags.remove(LocalizedText.RECORD);
        Set<String> ordered = new LinkedHashSet<>(List.of(LocalizedText.RECORD));
        ordered.addAll(tags);
        return ordered;
    }
}
