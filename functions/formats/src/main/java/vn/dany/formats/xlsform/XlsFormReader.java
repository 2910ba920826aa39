package vn.dany.formats.xlsform;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.QuestionPart;
import vn.dany.core.finding.Verdict;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.publish.Pictures;
import vn.dany.core.publish.ReadWorkbook;
import vn.dany.core.publish.TypedSettings;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Section;
import vn.dany.formats.json.FileRefused;
import vn.dany.formats.json.JsonText;
import vn.dany.formats.json.QuestionnaireJson;
import vn.dany.formats.xlsx.Sheet;

/**
 * Reads a questionnaire from an XLSForm workbook of at most 2 MB. It is taken whole, or refused with every problem and
 * its cell; nothing in a workbook, whatever it holds, leads to an exception.
 *
 * <p>Taken are the sheets {@code survey}, {@code choices} and {@code settings}; other sheets are not looked at.
 *
 * <ul>
 *   <li>{@code survey}: the types {@code select_one}, {@code select_multiple} (both with {@code or_other}),
 *       {@code text}, {@code integer}, {@code decimal}, {@code range}, {@code date}, {@code acknowledge}, {@code calculate}, {@code note}
 *       and groups; the columns
 *       {@code type, name, label, hint, required, required_message, relevant, constraint, constraint_message,
 *       choice_filter, media::image, appearance, parameters, default, calculation} and our own {@code dany_step}, the step of a number without a
 *       slider, and {@code dany_contact}, which makes a text contact details that are kept apart.
 *   <li>{@code choices}: {@code list_name, name, label, media::image}, columns that a choice_filter uses, and our own
 *       {@code dany_exclusive}, {@code dany_dont_know}, {@code dany_relevant}, and {@code dany_favourable}, which
 *       makes a list a scale and says how many of its first levels count as favourable, and {@code dany_indicator}, what
 *       their share is called.
 *   <li>{@code settings}: {@code form_title, form_id, version, default_language, style} ({@code pages} for one section a
 *       page) and our own
 *       {@code dany_headline, dany_introduction, dany_notice, dany_addressee, dany_minutes}.
 * </ul>
 *
 * <p>Texts may stand in several languages, as in {@code label::English (en)}; a column that names none is in the default
 * language, or in Vietnamese. Vietnamese is the text of record and must not be missing.
 *
 * <p>Not looked at, because they change neither what is asked nor what is stored: the columns in {@link #IGNORED},
 * {@link ChoiceLists#IGNORED} and {@link SettingsReading#IGNORED}, and the looks in {@link Appearance#COSMETIC}.
 */
public final class XlsFormReader {

    /** The largest workbook taken, in bytes. */
    public static final int MAX_BYTES = WorkbookReading.MAX_BYTES;

    static final String SURVEY = "survey";
    static final String CHOICES = "choices";
    static final String SETTINGS = "settings";

    /** What somebody who reads the questions to others is told: here people read for themselves. */
    static final String GUIDANCE = "guidance_hint";

    /** Columns of the survey that are not looked at: remarks, and what tools note for themselves. */
    static final Set<String> IGNORED = Set.of(
            GUIDANCE,
            "note",
            "notes",
            "comment",
            "comments",
            "$kuid",
            "kuid",
            "$xpath",
            "$qpath",
            "$autoname",
            "_isrepeat");

    private static final Set<String> KNOWN = Set.of(
            "type",
            "name",
            "label",
            "hint",
            "required",
            "required_message",
            "relevant",
            "constraint",
            "constraint_message",
            "choice_filter",
            PictureCells.COLUMN,
            "appearance",
            "parameters",
            "default",
            KindReading.FORMULA,
            KindReading.STEP,
            KindReading.CONTACT);

    /** Columns that many forms carry empty: their filled cells are refused, not they. */
    private static final Set<String> REFUSED_WHEN_FILLED = Stream.concat(
                    Column.OTHER_MEDIA.stream(),
                    Stream.of(
                            "read_only",
                            "readonly",
                            "repeat_count",
                            "trigger",
                            "autoplay",
                            "save_to",
                            "query",
                            "body::accept",
                            "body::intent",
                            "bind::oc:itemgroup",
                            "required_if"))
            .collect(Collectors.toUnmodifiableSet());

    /** A form cannot carry more fields than that. */
    private static final int MAX_VARIABLES = 300;

    /** What an item of the store has room for. */
    private static final int MAX_STORED = 300_000;

    private final Refusals refusals = new Refusals();
    private final PictureCells pictures;

    private XlsFormReader(Pictures pictures) {
        this.pictures = new PictureCells(pictures);
    }

    /** The questionnaire in {@code workbook}, whole and without pictures; or why not, with cells such as {@code survey!C14}. */
    public static Verdict<Questionnaire> read(byte[] workbook) {
        return readWithNotices(workbook, TypedSettings.NONE, Pictures.NONE)
                .match(
                        read -> read.missing().isEmpty()
                                ? new Verdict.Sound<>(read.questionnaire())
                                : new Verdict.Refused<>(read.missing()),
                        Verdict.Refused::new);
    }

    /**
     * The same with what staff have typed beside it, the pictures they have sent, what was left out or read otherwise than it
     * stands there, and which pictures are missing.
     */
    public static Verdict<ReadWorkbook> readWithNotices(byte[] workbook, TypedSettings typed, Pictures pictures) {
        return new XlsFormReader(pictures).verdict(workbook, typed);
    }

    private Verdict<ReadWorkbook> verdict(byte[] workbook, TypedSettings typed) {
        Map<String, Sheet> sheets = WorkbookReading.read(workbook, Set.of(SURVEY, CHOICES, SETTINGS), refusals);
        ReadWorkbook read = sheets.isEmpty() && !refusals.isEmpty() ? null : read(sheets, typed);
        return read != null && refusals.isEmpty()
                ? new Verdict.Sound<>(read)
                : new Verdict.Refused<>(refusals.problems());
    }

    private @Nullable ReadWorkbook read(Map<String, Sheet> sheets, TypedSettings typed) {
        Sheet written = sheets.get(SURVEY);
        if (written == null) {
            refusals.refuse("", WorkbookFinding.SHEET_MISSING, SURVEY);
            return null;
        }
        if (!isTable(written)) {
            return null;
        }
        // Many forms have no settings: what they would say is shown and may be typed.
        Sheet settingsSheet = sheets.getOrDefault(SETTINGS, new Sheet(SETTINGS, List.of()));
        Renaming renaming = new Renaming(written);
        renaming.tell(refusals);
        Sheet lists = sheets.getOrDefault(CHOICES, new Sheet(CHOICES, List.of()));
        Sheet renamed = renaming.applied(written);
        ChoiceNames labels = ChoiceNames.of(renamed, renaming.referringIn(lists));
        labels.tell(refusals);
        Sheet surveySheet = labels.applied(renamed);
        Appearance.tell(surveySheet, refusals);
        String language = languageOf(surveySheet, SettingsReading.language(settingsSheet, refusals));
        SettingsReading settings = SettingsReading.of(
                settingsSheet.lines().isEmpty()
                        ? Table.empty(settingsSheet, refusals)
                        : Table.of(settingsSheet, language, SettingsReading.IGNORED, refusals),
                typed);
        // Forms without closed questions have no list.
        Sheet listed = labels.saying(renaming.referringIn(lists));
        CodeRenaming codes = CodeRenaming.of(listed, surveySheet);
        codes.tell(refusals);
        Sheet choices = codes.applied(listed);
        Table survey = Table.of(surveySheet, language, IGNORED, refusals)
                .coded(codes)
                .heldTo(new CodeRules(choices, surveySheet));
        List<String> filters =
                survey.rows().stream().map(row -> row.text("choice_filter")).toList();
        ChoiceLists choiceLists = ChoiceLists.of(
                choices.lines().isEmpty()
                        ? Table.empty(choices, refusals)
                        : Table.of(choices, language, ChoiceLists.IGNORED, refusals)
                                .coded(codes),
                filters,
                pictures);
        survey.allow(KNOWN, REFUSED_WHEN_FILLED);
        SurveyReading reading = new SurveyReading(survey, choiceLists, pictures);
        List<Section> sections = reading.sections();
        if (sections.stream().noneMatch(Section::isShown)) {
            refusals.refuse(surveySheet.name(), WorkbookFinding.NO_QUESTIONS);
        }
        Questionnaire questionnaire =
                isWithinLimits(surveySheet, sections) ? checked(settings, sections, reading, surveySheet) : null;
        return questionnaire == null
                ? null
                : new ReadWorkbook(questionnaire, refusals.notices(), settings.taken(), pictures.missing());
    }

    /** Whether it can be read line by line; an empty sheet is refused as such. */
    private boolean isTable(Sheet survey) {
        if (survey.lines().isEmpty()) {
            refusals.refuse(survey.name(), WorkbookFinding.SHEET_EMPTY);
            return false;
        }
        return Table.begins(survey, "type", refusals);
    }

    /** The language of columns that name none: the default one, unless nothing else would be in Vietnamese. */
    private String languageOf(Sheet survey, String otherwise) {
        List<String> languages = Table.of(survey, "", IGNORED, new Refusals()).columns("label").stream()
                .map(Column::language)
                .toList();
        if (languages.contains("")
                && !languages.contains(LocalizedText.RECORD)
                && !otherwise.equals(LocalizedText.RECORD)) {
            refusals.notice(survey.name(), WorkbookFinding.TAKEN_FOR_VIETNAMESE);
            return LocalizedText.RECORD;
        }
        return otherwise;
    }

    private boolean isWithinLimits(Sheet survey, List<Section> sections) {
        long variables = sections.stream()
                .flatMap(section -> section.questions().stream())
                .mapToLong(question -> question.variables().size())
                .sum();
        if (variables > MAX_VARIABLES) {
            refusals.refuse(survey.name(), WorkbookFinding.TOO_MANY_QUESTIONS, MAX_VARIABLES);
        }
        return variables <= MAX_VARIABLES;
    }

    private @Nullable Questionnaire checked(
            SettingsReading settings, List<Section> sections, SurveyReading reading, Sheet survey) {
        try {
            Questionnaire questionnaire = settings.questionnaire(sections);
            refuse(questionnaire.publicationProblems(), reading, survey);
            noticeTruths(questionnaire, reading, survey);
            return isStorable(questionnaire, survey) ? questionnaire : null;
        } catch (Questionnaire.Refused e) {
            refuse(e.problems(), reading, survey);
            return null;
        }
    }

    /** What is kept of a truth is a word, and a word alone always holds: its author may expect otherwise. */
    private void noticeTruths(Questionnaire questionnaire, SurveyReading reading, Sheet survey) {
        questionnaire.questions().stream()
                .filter(question ->
                        question.formula().filter(Expression::isTruth).isPresent())
                .map(question -> Finding.of(
                        question.id().value(), QuestionPart.CALCULATION, WorkbookFinding.CALCULATION_IS_TRUTH))
                .forEach(found -> refusals.notice(
                        reading.address(found.place()).orElse(survey.name()), WorkbookFinding.CALCULATION_IS_TRUTH));
    }

    private void refuse(List<Finding> problems, SurveyReading reading, Sheet survey) {
        problems.forEach(problem -> refusals.refuse(
                reading.address(problem.place()).orElse(survey.name()),
                problem.code(),
                problem.arguments().toArray()));
    }

    /** Whether the questionnaire would come out of the store as it went in. */
    private boolean isStorable(Questionnaire questionnaire, Sheet survey) {
        if (!refusals.isEmpty()) {
            return false;
        }
        String stored = JsonText.write(QuestionnaireJson.write(questionnaire));
        if (stored.getBytes(StandardCharsets.UTF_8).length > MAX_STORED) {
            refusals.refuse(survey.name(), WorkbookFinding.TOO_LONG);
            return false;
        }
        try {
            if (QuestionnaireJson.read(JsonText.read(stored)).equals(questionnaire)) {
                return true;
            }
            refusals.refuse(survey.name(), WorkbookFinding.NOT_STORABLE);
            return false;
        } catch (FileRefused e) {
            e.problems()
                    .forEach(problem -> refusals.refuse(
                            survey.name(), problem.code(), problem.arguments().toArray()));
            return false;
        }
    }
}
