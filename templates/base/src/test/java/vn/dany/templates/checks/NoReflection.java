package vn.dany.templates.checks;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;

/**
 * Stands between the resolvers made at build time and the one that falls back to reflection: in a native image there is
 * none, so a page that would need it fails here and not before the first respondent.
 */
@Singleton
class NoReflection implements ValueResolver {

    /** Below every resolver made at build time, above that of reflection (-1). */
    private static final int JUST_BEFORE_REFLECTION = 0;

    void stand(@Observes EngineBuilder builder) {
        builder.addValueResolver(this);
    }

    @Override
    public int getPriority() {
        return JUST_BEFORE_REFLECTION;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() != null
                && context.getBase().getClass().getName().startsWith("vn.dany.");
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        throw new IllegalStateException(context.getBase().getClass().getName() + "." + context.getName()
                + " is read by reflection: declare its type in the template, as {@type name}");
    }
}
