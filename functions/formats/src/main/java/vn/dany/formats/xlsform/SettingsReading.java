package vn.dany.formats.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.publish.FormSetting;
import vn.dany.core.publish.TakenSetting;
import vn.dany.core.publish.TypedSettings;
import vn.dany.core.questionnaire.Layout;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
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

    private static final int MAX_MINUTES = 240;

    /** Promises nothing: nobody knows what the questions ask. */
    private static final LocalizedText USUAL_INTRODUCTION =
            LocalizedText.of("Xin trả lời theo đúng suy nghĩ của mình.", "Please answer as you think.");

    private static final LocalizedText USUAL_ADDRESSEE = LocalizedText.of("ông/bà", "you");

    private final SettingsTaking taking;
    private final QuestionnaireVersion version;
    private final LocalizedText title;
    private final @Nullable LocalizedText headline;
    private final LocalizedText introduction;
    private final @Nullable LocalizedText notice;
    private final LocalizedText addressee;
    private final int minutes;
    private final @Nullable Layout layout;
    private final boolean photos;

    private SettingsReading(TableRow row, SettingsTaking taking) {
        this.taking = taking;
        LocalizedText written = row.words("form_title");
        String id = row.text("form_id");
        title = words(FormSetting.TITLE, written, LocalizedText.of(usualTitle(id)));
        version = version(row, id);
        headline = row.words(HEADLINE);
        introduction = words(FormSetting.INTRODUCTION, row.words(INTRODUCTION), USUAL_INTRODUCTION);
        notice = row.words(NOTICE);
        addressee = words(FormSetting.ADDRESSEE, row.words(ADDRESSEE), USUAL_ADDRESSEE);
        minutes = row.wholeNumber(MINUTES, 1, MAX_MINUTES, 0);
        layout = layout(row.text(STYLE));
        photos = row.flag(PHOTOS);
        row.text("default_language");
        row.refuseTheRest(WorkbookFinding.SETTING_UNKNOWN);
    }

    /** As other programs do: by its id, else by its file. */
    private String usualTitle(String id) {
        String named = id.isEmpty() ? taking.fileName() : id;
        return named.isEmpty() || named.length() > FormSetting.TITLE.longest() ? "Phiếu khảo sát" : named;
    }

    /** The text of a setting; what is typed is its Vietnamese wording, other languages stay. */
    private LocalizedText words(FormSetting setting, @Nullable LocalizedText written, LocalizedText otherwise) {
        String text = taking.take(
                setting,
                written == null ? "" : Formatting.write(written.marked(LocalizedText.RECORD)),
                Formatting.write(otherwise.marked(LocalizedText.RECORD)),
                typed -> tagNotShown(setting, typed));
        Map<String, String> byLanguage = new TreeMap<>((written == null ? otherwise : written).byLanguage());
        byLanguage.put(LocalizedText.RECORD, Formatting.read(text, tag -> {}));
        return new LocalizedText(byLanguage);
    }

    private static Optional<Finding> tagNotShown(FormSetting setting, String typed) {
        List<Finding> refused = new ArrayList<>();
        Formatting.read(typed, tag -> refused.add(Finding.at(setting.column(), WorkbookFinding.TAG_NOT_SHOWN, tag)));
        return refused.stream().findFirst();
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

    /** Reads the sheet; whatever it does not say, and nobody has typed, has a default. */
    static SettingsReading of(Table table, TypedSettings typed) {
        table.allow(KNOWN, REFUSED_WHEN_FILLED);
        table.rows().stream().skip(1).forEach(row -> row.refuseTheRest(WorkbookFinding.SETTINGS_OF_SEVERAL_LINES));
        return new SettingsReading(
                table.rows().stream().findFirst().orElseGet(table::emptyRow), new SettingsTaking(typed));
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

    /** What the settings that staff may write anew come to. */
    List<TakenSetting> taken() {
        return taking.taken();
    }

    /** A quarter of a minute for each thing to answer, if nobody has tried it out. */
    private int minutesFor(List<Section> sections) {
        long variables = sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(Question::isShown)
                .mapToLong(question -> question.variables().size())
                .sum();
        return Integer.parseInt(taking.take(
                FormSetting.MINUTES,
                minutes > 0 ? String.valueOf(minutes) : "",
                String.valueOf(Math.min(MAX_MINUTES, Math.max(1, (variables + 3) / 4))),
                typed -> isWithin(typed, MAX_MINUTES)
                        ? Optional.empty()
                        : Optional.of(Finding.at(MINUTES, FieldFinding.NOT_A_WHOLE_NUMBER, 1, MAX_MINUTES))));
    }

    private QuestionnaireVersion version(TableRow row, String id) {
        String suggested = suggestion(id.isEmpty() ? title.vi() : id);
        if (!id.isEmpty() && !isId(id) && !taking.isTyped(FormSetting.ID)) {
            row.notice("form_id", WorkbookFinding.FORM_ID_CHANGED, id, suggested);
        }
        String known = taking.take(
                FormSetting.ID,
                isId(id) ? id : "",
                suggested,
                typed -> isId(typed)
                        ? Optional.empty()
                        : Optional.of(Finding.at("form_id", WorkbookFinding.FORM_ID_UNFIT, typed, suggestion(typed))));
        String number = row.text("version");
        if (!number.isEmpty() && !isWithin(number, MAX_VERSION) && !taking.isTyped(FormSetting.VERSION)) {
            row.notice("version", WorkbookFinding.VERSION_CHANGED, number, MAX_VERSION);
        }
        String taken = taking.take(
                FormSetting.VERSION,
                isWithin(number, MAX_VERSION) ? number : "",
                "1",
                typed -> isWithin(typed, MAX_VERSION)
                        ? Optional.empty()
                        : Optional.of(Finding.at("version", WorkbookFinding.VERSION_UNFIT, typed, MAX_VERSION)));
        return new QuestionnaireVersion(known, Integer.parseInt(taken));
    }

    /** Whether {@code text} is a whole number from 1 to {@code most}. */
    private static boolean isWithin(String text, int most) {
        return text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most;
    }

    private static boolean isId(String id) {
        try {
            return !new QuestionnaireVersion(id, 1).questionnaireId().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String suggestion(String id) {
        String near = PlainLetters.of(id)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        String cut = near.substring(0, Math.min(near.length(), FormSetting.ID.longest()))
                .replaceAll("-+$", "");
        return isId(cut) ? cut : "phieu-khao-sat";
    }
}
