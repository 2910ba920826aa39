package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.report.PublicResults;
import vn.dany.core.report.PublicResults.Asked;
import vn.dany.core.report.PublicResults.Figure;
import vn.dany.core.report.PublicResults.Place;
import vn.dany.core.report.ShowPublicResults;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;

/**
 * What staff released of a campaign to everybody: participation, indicators and answers of the whole, and one indicator in
 * each place; complete without a script, and one sheet of paper without the units.
 *
 * @param description for whoever the page is sent to
 * @param rounds the others that were released
 * @param asked the question that the tables of places show, empty where there is none with a scale
 */
@CheckedTemplate(basePath = "survey")
public record PublicResultsPage(
        String lang,
        String otherLang,
        String otherLanguageLink,
        String address,
        String picture,
        String title,
        String organ,
        String campaignLink,
        String description,
        String window,
        String frozen,
        String round,
        List<Choice> rounds,
        List<Fact> facts,
        List<Bar> bars,
        List<Detail> details,
        List<Choice> questions,
        String asked,
        String action,
        int number,
        List<Row> districts,
        List<Group> units,
        String about,
        String data,
        String csv,
        String json,
        List<String> archive)
        implements TemplateInstance {

    private static final int PART = 8;

    /** Something to choose; {@code value} is an address, or what a form sends. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A number in large type. */
    public record Fact(String number, String words) {}

    /** A share of what {@code of} names, if it has a name; {@code length} between 0 and 100. */
    public record Bar(String label, String of, String percent, String length, String says) {

        private static Bar of(String label, String of, OptionalInt basisPoints, Language language) {
            String percent = share(basisPoints, language);
            return new Bar(
                    label,
                    of,
                    percent,
                    String.format(Locale.ROOT, "%.2f", basisPoints.orElse(0) / 100.0),
                    Wording.ofResults(language).barSays(label, percent));
        }
    }

    /** The answers to a question. */
    public record Detail(String label, List<Bar> bars, String rest) {}

    /** A place in a table. */
    public record Row(String name, String responses, String rate, String share) {}

    /** The units of a district. */
    public record Group(String name, List<Row> rows) {}

    /**
     * The page.
     *
     * @param wanted the question whose indicator the places show; the first with a scale unless there is such a one
     */
    public static TemplateInstance of(
            ShowPublicResults.Found found,
            PublicResults results,
            String wanted,
            PublicAddress address,
            Language language) {
        ReleasedMessages words = Wording.ofResults(language);
        Language other = language == Language.VI ? Language.EN : Language.VI;
        List<Asked> scaled = results.questions().stream()
                .filter(asked -> asked.indicator() != null)
                .toList();
        Optional<Asked> asked = scaled.stream()
                .filter(one -> one.id().value().equals(wanted))
                .findFirst()
                .or(() -> scaled.stream().findFirst());
        String question = asked.map(one -> one.id().value()).orElse("");
        String title = in(results.title(), language);
        String organ = in(results.organ(), language);
        Place whole = results.whole();
        return new PublicResultsPage(
                        language.tag(),
                        other.tag(),
                        Addresses.in(other).results(results.roundId(), question),
                        address.origin() + Addresses.in(language).results(results.roundId(), ""),
                        address.origin() + Addresses.picture(),
                        title,
                        organ,
                        Addresses.in(language).campaign(found.campaign().id()),
                        words.description(
                                count(whole.responses(), language),
                                whole.rate().isPresent() ? words.rateWithin(share(whole.rate(), language)) : ""),
                        words.window(Moments.in(language)
                                .window(new CollectionWindow(results.opensAt(), results.closesAt()))),
                        words.frozen(Moments.in(language).at(results.frozenAt().truncatedTo(ChronoUnit.MINUTES))),
                        isOnly(found.campaign())
                                ? ""
                                : words.round(results.roundId().number()),
                        rounds(found, results, language),
                        facts(whole, language),
                        scaled.stream().map(one -> indicator(one, language)).toList(),
                        results.questions().stream()
                                .map(one -> detail(one, language))
                                .toList(),
                        scaled.stream()
                                .map(one -> new Choice(
                                        one.id().value(),
                                        in(one.label(), language),
                                        one.id().value().equals(question)))
                                .toList(),
                        asked.map(one -> in(one.label(), language)).orElse(""),
                        PublicAddress.path(found.campaign().id()) + "/results",
                        results.roundId().number(),
                        results.districts().stream()
                                .map(place -> row(place, asked, language))
                                .toList(),
                        groups(results, asked, language),
                        words.aboutText(results.minimum()),
                        words.dataText(organ),
                        Addresses.resultsFile(results.roundId(), "csv"),
                        Addresses.resultsFile(results.roundId(), "json"),
                        parts(results.archive()))
                .setLocale(language.tag());
    }

    private static boolean isOnly(Campaign campaign) {
        return campaign.rounds().size() == 1;
    }

    private static List<Choice> rounds(ShowPublicResults.Found found, PublicResults results, Language language) {
        List<Round> released = found.released();
        return released.size() < 2
                ? List.of()
                : released.stream()
                        .map(round -> new Choice(
                                Addresses.in(language).results(round.id(), ""),
                                Wording.ofResults(language).round(round.id().number()),
                                round.id().equals(results.roundId())))
                        .toList();
    }

    private static List<Fact> facts(Place whole, Language language) {
        ReleasedMessages words = Wording.ofResults(language);
        Fact responses = new Fact(count(whole.responses(), language), words.responsesReceived());
        Fact units = new Fact(count(whole.units(), language), words.unitsAsked());
        return whole.headcount().isEmpty()
                ? List.of(responses, units)
                : List.of(
                        responses,
                        new Fact(
                                share(whole.rate(), language),
                                words.responseRate(count(whole.headcount().getAsInt(), language))),
                        units);
    }

    private static Bar indicator(Asked asked, Language language) {
        return Bar.of(
                in(asked.label(), language),
                Optional.ofNullable(asked.indicator())
                        .map(name -> in(name, language))
                        .orElse(""),
                asked.figure().indicator(),
                language);
    }

    private static Detail detail(Asked asked, Language language) {
        ReleasedMessages words = Wording.ofResults(language);
        return new Detail(
                in(asked.label(), language),
                asked.options().stream()
                        .map(option -> Bar.of(
                                in(option.label(), language),
                                "",
                                new Figure(asked.answered(), option.count()).indicator(),
                                language))
                        .toList(),
                String.join(
                        " · ",
                        words.answered(count(asked.answered(), language)),
                        words.dontKnow(count(asked.dontKnow(), language)),
                        words.skipped(count(asked.skipped(), language))));
    }

    private static Row row(Place place, Optional<Asked> asked, Language language) {
        ReleasedMessages words = Wording.ofResults(language);
        String share = asked.map(one -> Optional.ofNullable(place.figures().get(one.id()))
                        .map(figure -> words.ofAnswers(
                                share(figure.indicator(), language), count(figure.answered(), language)))
                        .orElseGet(() -> words.notApart()))
                .orElse("");
        return new Row(place.name(), count(place.responses(), language), share(place.rate(), language), share);
    }

    private static List<Group> groups(PublicResults results, Optional<Asked> asked, Language language) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        results.units()
                .forEach(place -> groups.computeIfAbsent(place.above(), above -> new ArrayList<>())
                        .add(row(place, asked, language)));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String in(LocalizedText text, Language language) {
        return text.in(language.tag());
    }

    private static String count(long number, Language language) {
        String english = String.format(Locale.ROOT, "%,d", number);
        return language == Language.VI ? english.replace(',', '.') : english;
    }

    private static String share(OptionalInt basisPoints, Language language) {
        if (basisPoints.isEmpty()) {
            return Wording.ofResults(language).none();
        }
        int tenths = (basisPoints.getAsInt() + 5) / 10;
        return tenths / 10 + (language == Language.VI ? "," : ".") + tenths % 10 + "%";
    }

    private static List<String> parts(String code) {
        return IntStream.range(0, (code.length() + PART - 1) / PART)
                .mapToObj(i -> code.substring(i * PART, Math.min(code.length(), (i + 1) * PART)))
                .toList();
    }
}
