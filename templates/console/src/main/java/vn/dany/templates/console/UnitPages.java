package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import vn.dany.core.report.ConvertedResults;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.RegisterChange;
import vn.dany.core.unit.RowProblem;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** The console's pages on the register of units, each complete without a script. */
public final class UnitPages {

    private UnitPages() {}

    /** The templates, checked against these types at build time. */
    @CheckedTemplate(basePath = "console/units")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance units(UnitsPage page);

        static native TemplateInstance unit(UnitPage page);

        static native TemplateInstance reform(ReformPage page);

        static native TemplateInstance converted(ConvertedPage page);
    }

    /**
     * The units of a day.
     *
     * @param query what to look for among all units, empty for the whole tree
     * @param applied whether a reform was brought in just now
     */
    public static TemplateInstance units(
            UnitRegister register, LocalDate on, String query, boolean applied, Language language) {
        return localized(Templates.units(new UnitsPages(register, language).page(on, query, applied)), language);
    }

    /** One unit with what it was and what it became. */
    public static TemplateInstance unit(UnitRegister register, AdministrativeUnit unit, Language language) {
        return localized(Templates.unit(new UnitsPages(register, language).page(unit)), language);
    }

    /** The form that brings in a reform; with {@code problems} after files were refused. */
    public static TemplateInstance reform(
            ReformPage.Typed typed, List<LocalDate> shipped, List<RowProblem> problems, Language language) {
        return localized(Templates.reform(new ReformPages(language).form(typed, shipped, problems)), language);
    }

    /** The same after somebody else changed the register. */
    public static TemplateInstance outdated(ReformPage.Typed typed, List<LocalDate> shipped, Language language) {
        return localized(Templates.reform(new ReformPages(language).outdated(typed, shipped)), language);
    }

    /** What a reform would change, with the button that does it. */
    public static TemplateInstance dryRun(
            ReformPage.Typed typed, RegisterChange change, int version, Language language) {
        return localized(Templates.reform(new ReformPages(language).dryRun(typed, change, version)), language);
    }

    /** The responses of a round by the boundaries of another day. */
    public static TemplateInstance converted(ConvertedResults results, UnitRegister register, Language language) {
        return localized(Templates.converted(ConvertedPage.of(results, register, language)), language);
    }

    private static TemplateInstance localized(TemplateInstance page, Language language) {
        return page.setLocale(language.tag());
    }
}
