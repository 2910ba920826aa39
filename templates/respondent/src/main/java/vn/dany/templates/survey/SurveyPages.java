package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.campaign.Collection;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.entry.Entrance;
import vn.dany.core.entry.FollowSuccession;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.problem.Problem;
import vn.dany.core.response.FormState;
import vn.dany.core.response.Journey;
import vn.dany.core.response.Opening;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.response.ShowReceipt;
import vn.dany.templates.Moments;

/** The respondent's pages, each complete without a script. */
public final class SurveyPages {

    private SurveyPages() {}

    /** The templates, checked against these types at build time. */
    @CheckedTemplate(basePath = "survey")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance questions(FormPage form);

        static native TemplateInstance review(ReviewPage review);

        static native TemplateInstance successors(SuccessorsPage page);

        static native TemplateInstance waiting(WaitingPage page);

        static native TemplateInstance receipt(ReceiptPage page);

        static native TemplateInstance unconfirmed(UnconfirmedPage page);

        static native TemplateInstance late(LinesPage page);

        static native TemplateInstance problem(ProblemPage page);
    }

    /** A heading and paragraphs, perhaps with the answers that were typed. */
    public record LinesPage(Visit visit, String heading, List<String> lines, List<KeptAnswer> answers, String script) {}

    /** A heading and paragraphs for who comes too early or too late. */
    public record WaitingPage(Visit visit, LinkCard card, String heading, List<String> lines, String script) {}

    /**
     * A receipt.
     *
     * @param about what becomes of it, below the code
     * @param details what only some want to know
     * @param recorded tells the script that the draft may go
     * @param freshLink where a new form can be opened, empty where the code was withdrawn
     */
    public record ReceiptPage(
            Visit visit,
            String heading,
            List<String> lines,
            List<String> about,
            List<String> details,
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
            List<FormPage.HiddenField> fields,
            List<KeptAnswer> answers) {}

    /**
     * A problem's page.
     *
     * @param retype whether a code can be typed there
     * @param campaignLink the campaign's page, empty for none
     * @param script for a form that was sent from there and had no reply yet, empty where none can have been
     */
    public record ProblemPage(
            String lang,
            String headingKey,
            String bodyKey,
            String retryLink,
            boolean retype,
            String campaignLink,
            String script) {
        /** The stylesheet, inline. */
        public String style() {
            return SurveyAssets.STYLE.text();
        }
    }

    /** The form as it stands: all of it, a section, or every answer once more. */
    public static TemplateInstance form(FormState form, PublicAddress address, AskedLanguage language) {
        FormPages pages = new FormPages(form, language);
        TemplateInstance page = form.stop() instanceof Journey.ReviewStop
                ? Templates.review(ReviewPages.page(form, pages, language))
                : Templates.questions(pages.page(address));
        return localized(page, language);
    }

    /** The unit of the code was split: the units that took over, each with a link if the campaign asks there. */
    public static TemplateInstance successors(
            Entrance entrance, List<FollowSuccession.Successor> successors, AskedLanguage language) {
        return localized(Templates.successors(SuccessorsPage.of(entrance, successors, language)), language);
    }

    /** Before, between or after the windows, as of the moment somebody came. */
    public static TemplateInstance waiting(Opening.Waiting waiting, PublicAddress address, AskedLanguage language) {
        Messages messages = Wording.in(language.pages());
        Entrance entrance = waiting.entrance();
        Collection standing = waiting.standing();
        Instant now = waiting.at();
        Moments moments = Moments.in(language.pages());
        String you = entrance.questionnaire().addressee().in(language.tag());
        String heading = messages.closedHeading();
        List<String> lines = new ArrayList<>();
        if (standing instanceof Collection.NotYetOpen before) {
            heading = messages.notYetOpenHeading();
            CollectionWindow next = before.next().window();
            lines.add(messages.notYetOpen(moments.window(next)));
            lines.add(Wording.until(next.opensAt(), now, language.pages()));
            lines.add(messages.comeBack(you));
        } else if (standing instanceof Collection.Between between) {
            heading = messages.betweenHeading();
            CollectionWindow next = between.next().window();
            lines.add(messages.between(moments.ended(between.last().window().closesAt()), moments.window(next)));
            lines.add(Wording.until(next.opensAt(), now, language.pages()));
            lines.add(messages.comeBack(you));
        } else if (standing instanceof Collection.Closed closed) {
            lines.add(messages.closed(moments.ended(closed.last().window().closesAt())));
            lines.add(messages.receiptThanks(you));
        }
        return localized(
                Templates.waiting(new WaitingPage(
                        Visit.of(entrance, language),
                        LinkCard.of(entrance, address, language, lines.get(0)),
                        heading,
                        lines,
                        FormPages.script(language))),
                language);
    }

    /**
     * Recorded: the receipt, with the hour if the address tells it; in the trial it says that nothing counts.
     *
     * @param address where the receipt is shown, with a query
     */
    public static TemplateInstance receipt(ShowReceipt.Genuine genuine, String address, AskedLanguage language) {
        Messages messages = Wording.in(language.pages());
        Entrance entrance = genuine.entrance();
        String you = entrance.questionnaire().addressee().in(language.tag());
        List<String> lines = new ArrayList<>();
        lines.add(messages.receiptThanks(you));
        return receiptPage(
                Visit.of(entrance, language).inTrial(genuine.trial()).languagesAt(address),
                entrance,
                genuine.receipt(),
                messages.receiptHeading(),
                lines,
                genuine.hour().map(Moments.in(language.pages())::at).map(messages::receiptHour),
                true,
                language);
    }

    /** The page's key already brought other answers. */
    public static TemplateInstance alreadySubmitted(
            Entrance entrance, ReceiptCode receipt, boolean trial, AskedLanguage language) {
        Messages messages = Wording.in(language.pages());
        List<String> lines = List.of(messages.alreadyBody());
        return receiptPage(
                Visit.of(entrance, language).inTrial(trial).languagesAt(""),
                entrance,
                receipt,
                messages.alreadyHeading(),
                lines,
                Optional.empty(),
                false,
                language);
    }

    /** No word from the store: everything is kept, and the same key is sent again. */
    public static TemplateInstance unconfirmed(
            Entrance entrance, String key, boolean scripted, Map<String, List<String>> typed, AskedLanguage language) {
        List<FormPage.HiddenField> fields = FormPages.hidden(entrance.questionnaire(), typed);
        if (scripted) {
            fields.add(new FormPage.HiddenField("_script", "1", ""));
        }
        return localized(
                Templates.unconfirmed(new UnconfirmedPage(
                        Visit.of(entrance, language),
                        Visit.address(entrance) + language.query(),
                        key,
                        FormPages.script(language),
                        fields,
                        kept(entrance, typed, language))),
                language);
    }

    /** Too late, and no other round is open by a code in use: everything typed is shown. */
    public static TemplateInstance late(
            Entrance entrance, Collection standing, Map<String, List<String>> typed, AskedLanguage language) {
        Messages messages = Wording.in(language.pages());
        Moments moments = Moments.in(language.pages());
        List<String> lines = new ArrayList<>();
        if (standing instanceof Collection.Closed closed) {
            lines.add(messages.lateBody(moments.ended(closed.last().window().closesAt())));
        } else if (standing instanceof Collection.Between between) {
            lines.add(messages.lateBody(moments.ended(between.last().window().closesAt())));
            CollectionWindow next = between.next().window();
            lines.add(messages.notYetOpen(moments.window(next)));
        } else {
            lines.add(messages.problemEntryCodeRevoked());
        }
        return localized(
                Templates.late(new LinesPage(
                        Visit.of(entrance, language).languagesAt(""),
                        messages.lateHeading(),
                        lines,
                        kept(entrance, typed, language),
                        FormPages.script(language))),
                language);
    }

    /**
     * What went wrong and what to do.
     *
     * @param retryLink where trying again leads, empty for nowhere
     */
    public static TemplateInstance problem(Problem problem, String retryLink, AskedLanguage language) {
        String name = problem.key();
        String key = "problem" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        boolean retype = problem instanceof Problem.EntryCodeMistyped || problem instanceof Problem.EntryCodeUnknown;
        String campaignLink = problem instanceof Problem.EntryCodeRevoked revoked
                ? "/c/" + revoked.campaignId() + language.query()
                : "";
        return localized(
                Templates.problem(new ProblemPage(
                        language.pages().tag(),
                        key + "Heading",
                        key,
                        retryLink,
                        retype,
                        campaignLink,
                        campaignLink.isEmpty() ? "" : FormPages.script(language))),
                language);
    }

    private static TemplateInstance receiptPage(
            Visit visit,
            Entrance entrance,
            ReceiptCode receipt,
            String heading,
            List<String> lines,
            Optional<String> hour,
            boolean recorded,
            AskedLanguage language) {
        Messages messages = Wording.in(language.pages());
        // What a box takes is written to be read, one by one.
        boolean box = entrance.questionnaire().contactQuestion().isPresent();
        List<String> details = new ArrayList<>();
        details.add(box ? messages.receiptBoxMeaning() : messages.receiptMeaning());
        details.add(messages.receiptOnce());
        hour.ifPresent(details::add);
        details.add(messages.receiptPrivacy());
        String you = entrance.questionnaire().addressee().in(language.tag());
        return localized(
                Templates.receipt(new ReceiptPage(
                        visit,
                        heading,
                        lines,
                        box ? List.of(messages.receiptBoxContact(you)) : List.of(),
                        details,
                        recorded,
                        receipt.grouped(),
                        entrance.entry().isRevoked() ? "" : Visit.address(entrance) + language.query(),
                        FormPages.script(language))),
                language);
    }

    private static List<KeptAnswer> kept(Entrance entrance, Map<String, List<String>> typed, AskedLanguage language) {
        return KeptAnswer.of(entrance.questionnaire().questions(), typed, language);
    }

    private static TemplateInstance localized(TemplateInstance page, AskedLanguage language) {
        return page.setLocale(language.pages().tag());
    }
}
