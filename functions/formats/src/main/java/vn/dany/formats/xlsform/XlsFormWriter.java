package vn.dany.formats.xlsform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Section;
import vn.dany.formats.xlsx.WorkbookWriting;

/** Writes a questionnaire as an XLSForm workbook that {@link XlsFormReader} reads as an equal questionnaire. */
public final class XlsFormWriter {

    private static final String TITLE = "dany_title";

    private final Questionnaire questionnaire;
    private final List<String> languages;
    private final Set<QuestionId> times;
    private final List<Map<String, String>> survey = new ArrayList<>();
    private final List<Map<String, String>> choices = new ArrayList<>();
    private final Map<String, Scale> scales = new LinkedHashMap<>();

    private XlsFormWriter(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.languages = languages(questionnaire);
        this.times = questionnaire.questions().stream()
                .filter(question -> question.kind().equals(new QuestionKind.Time(false)))
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    /** The workbook; equal questionnaires give equal bytes. */
    public static byte[] write(Questionnaire questionnaire) {
        return new XlsFormWriter(questionnaire).workbook();
    }

    private byte[] workbook() {
        if (questionnaire.dependsOnUnitType()) {
            line(QuestionType.HIDDEN, SurveyReading.UNIT_TYPE);
        }
        questionnaire
                .questions()
                .forEach(question -> question.scale().ifPresent(scale -> scales.putIfAbsent(scale.name(), scale)));
        scales.values().forEach(this::scale);
        questionnaire.sections().forEach(this::section);
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(XlsFormReader.SURVEY, lines(survey, List.of("type", "name")));
        sheets.put(XlsFormReader.CHOICES, lines(choices, List.of("list_name", "name")));
        sheets.put(XlsFormReader.SETTINGS, lines(List.of(settings()), List.of("form_title", "form_id")));
        return WorkbookWriting.write(sheets);
    }

    private Map<String, String> settings() {
        Map<String, String> line = new LinkedHashMap<>();
        // Other programs know the title in the default language only, in a column without one.
        line.put("form_title", Formatting.write(questionnaire.title().marked(LocalizedText.RECORD)));
        languages.stream()
                .filter(language -> !language.equals(LocalizedText.RECORD)
                        && questionnaire.title().speaks(language))
                .forEach(language -> line.put(
                        Column.own(TITLE, language),
                        Formatting.write(questionnaire.title().marked(language))));
        line.put("form_id", questionnaire.version().questionnaireId());
        line.put("version", Integer.toString(questionnaire.version().number()));
        line.put("default_language", named(LocalizedText.RECORD));
        line.put(SettingsReading.STYLE, SettingsReading.style(questionnaire.chosenLayout()));
        putOwn(line, SettingsReading.HEADLINE, questionnaire.headline());
        putOwn(line, SettingsReading.INTRODUCTION, questionnaire.introduction());
        putOwn(line, SettingsReading.NOTICE, questionnaire.notice());
        putOwn(line, SettingsReading.ADDRESSEE, questionnaire.addressee());
        line.put(SettingsReading.MINUTES, Integer.toString(questionnaire.minutes()));
        line.put(SettingsReading.PHOTOS, questionnaire.photos() ? "yes" : "");
        return line;
    }

    private void section(Section section) {
        Map<String, String> line = line("begin_group", section.sectionId());
        put(line, "label", section.title());
        put(line, "relevant", section.relevant());
        section.questions().forEach(this::question);
        line("end_group", "");
    }

    private void question(Question question) {
        Expression own = question.constraint();
        question.kind()
                .match(new QuestionKind.Cases<Runnable>(
                        single -> () -> question(question, "select_one " + list(question), own),
                        multiple -> () -> {
                            if (multiple.equals(KindReading.TICK)) {
                                question(question, QuestionType.TICK, own);
                            } else {
                                question(question, "select_multiple " + list(question), most(multiple, own));
                            }
                        },
                        rating -> () -> question(
                                question, "select_one " + rating.scale().name(), own),
                        matrix -> () -> matrix(question, matrix),
                        ranking -> () -> question(question, "rank " + list(question, things(question, ranking)), own),
                        text -> () -> question(question, "text", Limits.charactersAtMost(text.maxLength(), own)),
                        number -> () -> number(question, number),
                        day -> () -> question(question, "date", own),
                        time -> () -> question(question, time.withDay() ? QuestionType.DATE_TIME : "time", own),
                        contact -> () -> question(question, "text", Limits.charactersAtMost(contact.maxLength(), own))
                                .put(KindReading.CONTACT, "yes"),
                        calculation -> () -> put(
                                question(question, QuestionType.CALCULATION, own),
                                KindReading.FORMULA,
                                calculation.formula()),
                        note -> () -> question(question, "note", own)))
                .run();
    }

    /** @param constraint the question's own, behind the limits of its kind where XLSForm has no other place for them */
    private Map<String, String> question(Question question, String type, @Nullable Expression constraint) {
        Map<String, String> line = line(type, question.id().value());
        put(line, "label", question.label());
        put(line, "hint", question.hint());
        picture(line, question.picture());
        put(line, "relevant", question.relevant());
        demand(line, question, constraint);
        // Its place among the headings.
        line.put(KindReading.CONTACT, "");
        line.put("default", String.join(" ", question.defaults()));
        return line;
    }

    private void matrix(Question question, QuestionKind.Matrix kind) {
        Map<String, String> head = line("begin_group", question.id().value());
        put(head, "label", question.label());
        put(head, "hint", question.hint());
        picture(head, question.picture());
        put(head, "relevant", question.relevant());
        head.put("appearance", "table-list");
        for (QuestionKind.Row row : kind.rows()) {
            Map<String, String> line =
                    line("select_one " + kind.scale().name(), row.id().value());
            put(line, "label", row.label());
            demand(line, question, question.constraint());
        }
        line("end_group", "");
    }

    private void number(Question question, QuestionKind.Number kind) {
        if (kind.slider()) {
            question(question, "range", question.constraint()).put("parameters", parameters(kind));
            return;
        }
        Map<String, String> line = question(
                question,
                kind.decimals() ? "decimal" : "integer",
                Limits.within(kind.min(), kind.max(), question.constraint()));
        if (kind.step() != null) {
            line.put(KindReading.STEP, kind.step().toPlainString());
        }
    }

    private void demand(Map<String, String> line, Question question, @Nullable Expression constraint) {
        if (question.isAlwaysRequired()) {
            line.put("required", "yes");
        } else {
            put(line, "required", question.requiredIf());
        }
        put(line, "required_message", question.requiredMessage());
        line.put(
                "constraint",
                constraint == null ? "" : WrittenRule.of(constraint, times, times.contains(question.id())));
        put(line, "constraint_message", question.constraintMessage());
    }

    private static @Nullable Expression most(QuestionKind.MultipleChoice kind, @Nullable Expression own) {
        boolean limited =
                kind.atMost() < kind.choices().size() || Limits.choices(own).isPresent();
        return limited ? Limits.choicesAtMost(kind.atMost(), own) : own;
    }

    private static String parameters(QuestionKind.Number number) {
        String point = number.decimals() && number.min().scale() <= 0 ? ".0" : "";
        String step = number.step() == null ? "" : " step=" + number.step().toPlainString();
        return "start=" + number.min().toPlainString() + point + " end="
                + number.max().toPlainString() + step;
    }

    /** Writes the list of one question and returns its name, which no scale has. */
    private String list(Question question) {
        return list(question, question.choices());
    }

    private String list(Question question, List<Choice> ofList) {
        String name = question.id().value();
        while (scales.containsKey(name)) {
            name += "_";
        }
        String unused = name;
        ofList.forEach(choice -> choice(unused, choice));
        return unused;
    }

    private static List<Choice> things(Question question, QuestionKind.Ranking ranking) {
        return ranking.rows().stream()
                .map(row -> Choice.of(QuestionKind.Ranking.code(question.id(), row), row.label()))
                .toList();
    }

    private void scale(Scale scale) {
        boolean first = true;
        for (Choice choice : scale.choices()) {
            Map<String, String> line = choice(scale.name(), choice);
            if (first) {
                line.put(ChoiceLists.FAVOURABLE, Integer.toString(scale.favourable()));
                putOwn(line, ChoiceLists.INDICATOR, scale.indicator());
            }
            first = false;
        }
    }

    private Map<String, String> choice(String list, Choice choice) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("list_name", list);
        line.put("name", choice.code());
        put(line, "label", choice.label());
        picture(line, choice.picture());
        line.put(ChoiceLists.EXCLUSIVE, choice.exclusive() ? "yes" : "");
        line.put(ChoiceLists.DONT_KNOW, choice.dontKnow() ? "yes" : "");
        put(line, ChoiceLists.RELEVANT, choice.relevant());
        choices.add(line);
        return line;
    }

    private Map<String, String> line(String type, String name) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("type", type);
        line.put("name", name);
        survey.add(line);
        return line;
    }

    private void put(Map<String, String> line, String name, @Nullable LocalizedText words) {
        languages.forEach(language -> line.put(heading(name, language), cell(words, language)));
    }

    /** The same one in every language: other programs show none where a language has none. */
    private void picture(Map<String, String> line, @Nullable Picture picture) {
        languages.forEach(language ->
                line.put(heading(PictureCells.COLUMN, language), picture == null ? "" : picture.fileName()));
    }

    private void putOwn(Map<String, String> line, String name, @Nullable LocalizedText words) {
        languages.forEach(language -> line.put(Column.own(name, language), cell(words, language)));
    }

    private static String cell(@Nullable LocalizedText words, String language) {
        return words != null && words.speaks(language) ? Formatting.write(words.marked(language)) : "";
    }

    private void put(Map<String, String> line, String name, @Nullable Expression rule) {
        line.put(name, rule == null ? "" : WrittenRule.of(rule, times, false));
    }

    /** The headings that some line fills, {@code first} ones first, and a line of cells for each line. */
    private static List<List<String>> lines(List<Map<String, String>> lines, List<String> first) {
        List<String> headings = Stream.concat(
                        first.stream(),
                        lines.stream()
                                .flatMap(line -> line.entrySet().stream())
                                .filter(cell -> !cell.getValue().isEmpty())
                                .map(Map.Entry::getKey))
                .distinct()
                .toList();
        List<List<String>> cells = new ArrayList<>(List.of(headings));
        lines.forEach(line -> cells.add(
                headings.stream().map(heading -> line.getOrDefault(heading, "")).toList()));
        return cells;
    }

    private static String heading(String name, String language) {
        return name + "::" + named(language);
    }

    private static String named(String language) {
        return switch (language) {
            case "vi" -> "Tiếng Việt (vi)";
            case "en" -> "English (en)";
            default -> {
                String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
                yield name + " (" + language + ")";
            }
        };
    }

    /** Every language some text speaks: Vietnamese, English, then the others by their tags. */
    private static List<String> languages(Questionnaire questionnaire) {
        Stream<@Nullable LocalizedText> own = Stream.of(
                questionnaire.title(),
                questionnaire.headline(),
                questionnaire.introduction(),
                questionnaire.notice(),
                questionnaire.addressee());
        Stream<@Nullable LocalizedText> others = questionnaire.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.title()), section.questions().stream().flatMap(XlsFormWriter::texts)));
        TreeSet<String> spoken = Stream.concat(own, others)
                .flatMap(Stream::ofNullable)
                .flatMap(text -> text.byLanguage().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> usual = Arrays.asList(LocalizedText.RECORD, "en");
        return Stream.concat(usual.stream().filter(spoken::contains), spoken.stream())
                .distinct()
                .toList();
    }

    private static Stream<@Nullable LocalizedText> texts(Question question) {
        Stream<@Nullable LocalizedText> own =
                Stream.of(question.label(), question.hint(), question.requiredMessage(), question.constraintMessage());
        Stream<@Nullable LocalizedText> rows = question.variables().stream().map(variable -> variable.label());
        // Places have words of ours.
        Stream<@Nullable LocalizedText> choices =
                question.isRanking() ? Stream.of() : question.choices().stream().map(Choice::label);
        Stream<@Nullable LocalizedText> indicator = question.scale().stream().map(Scale::indicator);
        return Stream.of(own, rows, choices, indicator).flatMap(texts -> texts);
    }
}
