package vn.dany.console;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dany.core.Samples;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.Role;
import vn.dany.core.access.StaffMember;
import vn.dany.core.access.StaffRegister;

/** Whoever the header {@value #PERSON} names is signed in; without it somebody who may do everything. */
@Alternative
@Priority(2)
@ApplicationScoped
class TestSignIn implements HttpAuthenticationMechanism {

    /** The header; for {@value #NOBODY} it is the product itself that looks. */
    static final String PERSON = "Test-Person";

    static final String NOBODY = "nobody";

    /** Somebody with each of the roles there are. */
    static final String EVERYTHING = "moi-vai@example.vn";

    private final ConsoleAuthentication product;

    TestSignIn(ConsoleAuthentication product) {
        this.product = product;
    }

    void fill(@Observes StartupEvent started, StaffRegister register) {
        LocalDate from = LocalDate.of(2020, 1, 1);
        StaffMember everything = new StaffMember(
                EVERYTHING,
                "Mọi Vai",
                Arrays.stream(Role.values())
                        .map(role -> role.isProvincial()
                                ? Assignment.provincial(role, from)
                                : Assignment.in(Samples.PROVINCE, role, from))
                        .toList());
        while (register.latest().find(EVERYTHING).isEmpty()) {
            register.replace(register.latest().with(List.of(everything)), List.of());
        }
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager identities) {
        String person = routing.request().getHeader(PERSON);
        if (NOBODY.equals(person)) {
            return product.authenticate(routing, identities);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(person == null ? EVERYTHING : person))
                        .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return product.getChallenge(routing);
    }
}
