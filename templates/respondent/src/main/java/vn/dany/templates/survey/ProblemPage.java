package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.problem.Problem;

/**
 * What went wrong and what to do.
 *
 * @param tone how else it is shown than as a mistake; empty for no other way
 * @param retryLink where trying again leads, empty for nowhere
 * @param retype whether a code can be typed there
 * @param campaignLink the campaign's page, empty for none
 * @param script for a form that was sent from there and had no reply yet, empty where none can have been
 */
@CheckedTemplate(basePath = "survey")
public record ProblemPage(
        String lang,
        String headingKey,
        String bodyKey,
        String tone,
        String retryLink,
        boolean retype,
        String campaignLink,
        String script)
        implements TemplateInstance {

    /** Says what {@code problem} is. */
    public static TemplateInstance of(Problem problem, String retryLink, AskedLanguage language) {
        String name = problem.key();
        String key = "problem" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        boolean retype = problem.kind() == Problem.Kind.CODE;
        String campaignLink = problem.campaignId().isEmpty()
                ? ""
                : new Addresses(language).campaign(new CampaignId(problem.campaignId()));
        String lang = language.pages().tag();
        return new ProblemPage(
                        lang,
                        key + "Heading",
                        key,
                        tone(problem.kind()),
                        retryLink,
                        retype,
                        campaignLink,
                        campaignLink.isEmpty() ? "" : new Addresses(language).script())
                .setLocale(lang);
    }

    /** What is over, and what will do later, is nobody's mistake. */
    private static String tone(Problem.Kind kind) {
        return switch (kind) {
            case GONE -> "over";
            case UNAVAILABLE, UNEXPECTED -> "wait";
            case MALFORMED, CODE, NOT_FOUND, TOO_LARGE, UNSUPPORTED, METHOD -> "";
        };
    }
}
