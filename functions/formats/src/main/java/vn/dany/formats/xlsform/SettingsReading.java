package vn.dany.formats.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.questionnaire.Layout;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Section;
import vn.dany.formats.xlsx.Sheet;

/** The one line of the sheet {@code settings}. */
final class SettingsReading {

    static final String STYLE = "style";
    static final String HEADLINE = "dany_headline";
    static final String INTRODUCTION = "dany_introduction";
    static final String NOTICE = "dany_notice";
    static final String ADDRESSEE = "dany_addressee";
    static final String MINUTES = "dany_minutes";
    static final String PHOTOS = "dany_photos";

    /** Not looked at: they say how other programs show, name or send the form. */
    static final Set<String> IGNORED = Set.of(
            "namespaces",
            "note",
            "notes",
            "comment",
            "comments",
            "auto_send",
            "auto_delete",
            "sms_keyword",
            "sms_separator",
            "sms_allow_media",
            "prefix",
            "delimiter",
            "clean_text_values");

    private static final Set<String> KNOWN = Set.of(
            "form_title",
            "form_id",
            "version",
            "default_language",
            STYLE,
            HEADLINE,
            INTRODUCTION,
            NOTICE,
            ADDRESSEE,
            MINUTES,
            PHOTOS);

    /** They would change what is stored or where it is sent. */
    private static final Set<String> REFUSED_WHEN_FILLED =
            Set.of("instance_name", "public_key", "submission_url", "allow_choice_duplicates");

    /** XLSForm's own word for one group a page. */
    private static final String PAGES = "pages";

    private static final int MAX_VERSION = 9_999;

    /** Promises nothing: nobody knows what the questions ask. */
    private static final LocalizedText USUAL_INTRODUCTION =
            LocalizedText.of("Xin trả lời theo đúng suy nghĩ của mình.", "Please answer as you think.");

    private static final LocalizedText USUAL_ADDRESSEE = LocalizedText.of("ông/bà", "you");

    private final QuestionnaireVersion version;
    private final LocalizedText title;
    private final @Nullable LocalizedText headline;
    private final LocalizedText introduction;
    private final @Nullable LocalizedText notice;
    private final LocalizedText addressee;
    private final int minutes;
    private final @Nullable Layout layout;
    private final boolean photos;

    private SettingsReading(TableRow row) {
        version = version(row);
        title = row.someWords("form_title");
        headline = row.words(HEADLINE);
        introduction = Objects.requireNonNullElse(row.words(INTRODUCTION), USUAL_INTRODUCTION);
        notice = row.words(NOTICE);
        addressee = Objects.requireNonNullElse(row.words(ADDRESSEE), USUAL_ADDRESSEE);
        minutes = row.wholeNumber(MINUTES, 1, 240, 0);
        layout = layout(row.text(STYLE));
        photos = row.flag(PHOTOS);
        row.text("default_language");
        row.refuseTheRest(WorkbookFinding.SETTING_UNKNOWN);
    }

    /** The language of columns that name none: the default language, or Vietnamese. */
    static String language(Sheet sheet, Refusals refusals) {
        Table table = Table.of(sheet, LocalizedText.RECORD, IGNORED, new Refusals());
        if (table.rows().isEmpty()) {
            return LocalizedText.RECORD;
        }
        TableRow row = table.rows().get(0);
        String language = row.text("default_language");
        // Programs write "default" where the author chose none.
        if (language.isEmpty() || language.toLowerCase(Locale.ROOT).equals("default")) {
            return LocalizedText.RECORD;
        }
        return Column.tag(language).orElseGet(() -> {
            refusals.refuse(row.address("default_language"), WorkbookFinding.LANGUAGE_UNKNOWN, language);
            return LocalizedText.RECORD;
        });
    }

    /** Reads the sheet; null if there is no line to read. */
    static @Nullable SettingsReading of(Table table) {
        table.allow(KNOWN, REFUSED_WHEN_FILLED);
        if (table.rows().isEmpty()) {
            table.refusals().refuse(table.sheet().name(), WorkbookFinding.SETTINGS_EMPTY);
            return null;
        }
        table.rows()
                .subList(1, table.rows().size())
                .forEach(row -> row.refuseTheRest(WorkbookFinding.SETTINGS_OF_SEVERAL_LINES));
        return new SettingsReading(table.rows().get(0));
    }

    /**
     * The questionnaire of these settings.
     *
     * @throws Questionnaire.Refused if the sections do not make one
     */
    Questionnaire questionnaire(List<Section> sections) {
        return new Questionnaire(
                version,
                title,
                headline,
                introduction,
                notice,
                addressee,
                minutesFor(sections),
                sections,
                layout,
                photos);
    }

    /** The words of other programs' styles that mean a layout here; null if there is none. */
    private static @Nullable Layout layout(String style) {
        List<String> words = List.of(style.toLowerCase(Locale.ROOT).split("\\s+"));
        if (words.contains(PAGES)) {
            return Layout.SECTIONS;
        }
        return words.contains(Layout.ONE_PAGE.word()) ? Layout.ONE_PAGE : null;
    }

    /** How {@code layout} is written. */
    static String style(@Nullable Layout layout) {
        if (layout == null) {
            return "";
        }
        return layout == Layout.SECTIONS ? PAGES : layout.word();
    }

    /** A quarter of a minute for each thing to answer, if nobody has tried it out. */
    private int minutesFor(List<Section> sections) {
        long variables = sections.stream()
                .flatMap(section -> section.questions().stream())
                .mapToLong(question -> question.variables().size())
                .sum();
        return minutes > 0 ? minutes : (int) Math.min(240, Math.max(1, (variables + 3) / 4));
    }

    private static QuestionnaireVersion version(TableRow row) {
        String id = row.text("form_id");
        boolean known = isId(id);
        if (!known) {
            String suggested = suggestion(id);
            if (id.isEmpty()) {
                row.refuse("form_id", WorkbookFinding.FORM_ID_MISSING, suggested);
            } else {
                row.refuse("form_id", WorkbookFinding.FORM_ID_UNFIT, id, suggested);
            }
        }
        String number = row.text("version");
        if (number.isEmpty()) {
            row.refuse("version", WorkbookFinding.VERSION_MISSING);
        } else if (!number.matches("\\d{1,4}") || Integer.parseInt(number) == 0) {
            row.refuse("version", WorkbookFinding.VERSION_UNFIT, number, MAX_VERSION);
            number = "";
        }
        return new QuestionnaireVersion(known ? id : "stand-in", number.isEmpty() ? 1 : Integer.parseInt(number));
    }

    private static boolean isId(String id) {
        try {
            return !new QuestionnaireVersion(id, 1).questionnaireId().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String suggestion(String id) {
        String near = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        String cut = near.length() > 32 ? near.substring(0, 32) : near;
        return isId(cut) ? cut : "phieu-khao-sat";
    }
}
