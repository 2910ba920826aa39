package vn.dany.templates.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import vn.dany.templates.Language;

/** The console's messages by language, those of a campaign's life, of its kit and of changes apart. */
final class ConsoleWording {

    private ConsoleWording() {}

    static ConsoleMessages in(Language language) {
        return language == Language.VI
                ? MessageBundles.get(ConsoleMessages.class)
                : MessageBundles.get(ConsoleMessages.class, Localized.Literal.of(language.tag()));
    }

    static LifeMessages life(Language language) {
        return language == Language.VI
                ? MessageBundles.get(LifeMessages.class)
                : MessageBundles.get(LifeMessages.class, Localized.Literal.of(language.tag()));
    }

    static DeskMessages desk(Language language) {
        return language == Language.VI
                ? MessageBundles.get(DeskMessages.class)
                : MessageBundles.get(DeskMessages.class, Localized.Literal.of(language.tag()));
    }

    static KitMessages kit(Language language) {
        return language == Language.VI
                ? MessageBundles.get(KitMessages.class)
                : MessageBundles.get(KitMessages.class, Localized.Literal.of(language.tag()));
    }
}
