package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dany.core.campaign.Collection;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.Entrance;
import vn.dany.core.problem.Problem;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.response.ReceiptCode;
import vn.dany.templates.Asset;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;

/** The respondent's pages, each complete without a script. */
public final class SurveyPages {

    private SurveyPages() {}

    /** The templates, checked against these types at build time. */
    @CheckedTemplate(basePath = "survey")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance questions(FormPage form);

        static native TemplateInstance waiting(LinesPage page);

        static native TemplateInstance receipt(ReceiptPage page);

        static native TemplateInstance unconfirmed(UnconfirmedPage page);

        static native TemplateInstance late(LinesPage page);

        static native TemplateInstance problem(ProblemPage page);
    }

    /** A heading and paragraphs, perhaps with the answers that were typed. */
    public record LinesPage(Visit visit, String heading, List<String> lines, List<KeptAnswer> answers) {}

    /** A receipt; {@code recorded} tells the script that the draft may go. */
    public record ReceiptPage(
            Visit visit,
            String heading,
            List<String> lines,
            boolean recorded,
            String code,
            String freshLink,
            String script) {}

    /** The page that sends the same form again. */
    public record UnconfirmedPage(
            Visit visit,
            String action,
            String key,
            String script,
            List<HiddenField> fields,
            List<KeptAnswer> answers) {}

    /** A typed value carried on. */
    public record HiddenField(String name, String value) {}

    /** A typed answer in words. */
    public record KeptAnswer(String label, String text) {}

    /** A problem's page. */
    public record ProblemPage(String lang, String headingKey, String bodyKey, String retryLink) {
        /** The stylesheet, inline. */
        public String style() {
            return Asset.SURVEY_STYLE.text();
        }
    }

    /** The questionnaire, empty. */
    public static TemplateInstance questions(Entrance entrance, Round round, String key, Language language) {
        FormPages pages = new FormPages(entrance, language, Map.of(), Optional.empty());
        return localized(Templates.questions(pages.page(round, key, false, Optional.empty())), language);
    }

    /** The questionnaire with what was typed and what needs another look. */
    public static TemplateInstance unsound(
            Entrance entrance,
            Round round,
            String key,
            Map<String, List<String>> typed,
            AnswerCheck.Result check,
            Language language) {
        FormPages pages = new FormPages(entrance, language, typed, Optional.of(check));
        return localized(Templates.questions(pages.page(round, key, false, Optional.of(check))), language);
    }

    /** The questionnaire of the round that is open now, with what was typed in the one before. */
    public static TemplateInstance carriedOver(
            Entrance entrance, Round round, String key, Map<String, List<String>> typed, Language language) {
        FormPages pages = new FormPages(entrance, language, typed, Optional.empty());
        return localized(Templates.questions(pages.page(round, key, true, Optional.empty())), language);
    }

    /** Before, between or after the windows. */
    public static TemplateInstance waiting(Entrance entrance, Collection standing, Language language) {
        Messages messages = Wording.in(language);
        String you = entrance.questionnaire().addressee().in(language.tag());
        String heading = messages.closedHeading();
        List<String> lines = new ArrayList<>();
        if (standing instanceof Collection.NotYetOpen before) {
            heading = messages.notYetOpenHeading();
            CollectionWindow next = before.next().window();
            lines.add(messages.notYetOpen(Moments.text(next.opensAt()), Moments.end(next.closesAt())));
            lines.add(messages.comeBack(you));
        } else if (standing instanceof Collection.Between between) {
            heading = messages.betweenHeading();
            CollectionWindow next = between.next().window();
            lines.add(messages.between(
                    Moments.end(between.last().window().closesAt()),
                    Moments.text(next.opensAt()),
                    Moments.end(next.closesAt())));
            lines.add(messages.comeBack(you));
        } else if (standing instanceof Collection.Closed closed) {
            lines.add(messages.closed(Moments.end(closed.last().window().closesAt())));
            lines.add(messages.receiptThanks(you));
        }
        return localized(
                Templates.waiting(new LinesPage(Visit.of(entrance, language), heading, lines, List.of())), language);
    }

    /** Recorded: the receipt. */
    public static TemplateInstance receipt(Entrance entrance, ReceiptCode receipt, Language language) {
        Messages messages = Wording.in(language);
        String you = entrance.questionnaire().addressee().in(language.tag());
        List<String> lines = List.of(messages.receiptThanks(you), messages.receiptOnce());
        return receiptPage(entrance, receipt, messages.receiptHeading(), lines, true, language);
    }

    /** The page's key already brought other answers. */
    public static TemplateInstance alreadySubmitted(Entrance entrance, ReceiptCode receipt, Language language) {
        Messages messages = Wording.in(language);
        List<String> lines = List.of(messages.alreadyBody());
        return receiptPage(entrance, receipt, messages.alreadyHeading(), lines, false, language);
    }

    /** No word from the store: everything is kept, and the same key is sent again. */
    public static TemplateInstance unconfirmed(
            Entrance entrance, String key, boolean scripted, Map<String, List<String>> typed, Language language) {
        List<HiddenField> fields = new ArrayList<>();
        typed.forEach((name, values) -> values.forEach(value -> fields.add(new HiddenField(name, value))));
        if (scripted) {
            fields.add(new HiddenField("_script", "1"));
        }
        return localized(
                Templates.unconfirmed(new UnconfirmedPage(
                        Visit.of(entrance, language),
                        "/s/" + entrance.entry().code() + language.query(),
                        key,
                        FormPages.SCRIPT,
                        fields,
                        kept(entrance, typed, language))),
                language);
    }

    /** Too late, and no other round is open: everything typed is shown. */
    public static TemplateInstance late(
            Entrance entrance, Collection standing, Map<String, List<String>> typed, Language language) {
        Messages messages = Wording.in(language);
        List<String> lines = new ArrayList<>();
        if (standing instanceof Collection.Closed closed) {
            lines.add(messages.lateBody(Moments.end(closed.last().window().closesAt())));
        } else if (standing instanceof Collection.Between between) {
            lines.add(messages.lateBody(Moments.end(between.last().window().closesAt())));
            CollectionWindow next = between.next().window();
            lines.add(messages.notYetOpen(Moments.text(next.opensAt()), Moments.end(next.closesAt())));
        }
        return localized(
                Templates.late(new LinesPage(
                        Visit.of(entrance, language), messages.lateHeading(), lines, kept(entrance, typed, language))),
                language);
    }

    /**
     * What went wrong and what to do.
     *
     * @param retryLink where trying again leads, empty for nowhere
     */
    public static TemplateInstance problem(Problem problem, String retryLink, Language language) {
        String name = problem.key();
        String key = "problem" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return localized(Templates.problem(new ProblemPage(language.tag(), key + "Heading", key, retryLink)), language);
    }

    private static TemplateInstance receiptPage(
            Entrance entrance,
            ReceiptCode receipt,
            String heading,
            List<String> lines,
            boolean recorded,
            Language language) {
        return localized(
                Templates.receipt(new ReceiptPage(
                        Visit.of(entrance, language),
                        heading,
                        lines,
                        recorded,
                        receipt.grouped(),
                        "/s/" + entrance.entry().code() + language.query(),
                        FormPages.SCRIPT)),
                language);
    }

    private static List<KeptAnswer> kept(Entrance entrance, Map<String, List<String>> typed, Language language) {
        String tag = language.tag();
        List<KeptAnswer> kept = new ArrayList<>();
        for (Variable variable : entrance.questionnaire().variables()) {
            List<String> values = typed.getOrDefault(variable.id().value(), List.of());
            if (values.stream().anyMatch(value -> !value.isBlank())) {
                String text = values.stream()
                        .map(value -> variable.choice(value)
                                .map(Choice::label)
                                .map(label -> label.in(tag))
                                .orElse(value))
                        .collect(Collectors.joining("; "));
                kept.add(new KeptAnswer(variable.label().in(tag), text));
            }
        }
        return kept;
    }

    private static TemplateInstance localized(TemplateInstance page, Language language) {
        return page.setLocale(language.tag());
    }
}
