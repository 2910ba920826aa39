package vn.dany.sovereign.upgrade;

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
import vn.dany.core.access.Assignment;
import vn.dany.core.access.Role;
import vn.dany.core.access.StaffMember;
import vn.dany.core.access.StaffRegister;
import vn.dany.core.unit.UnitId;
import vn.dany.formats.files.StarterSet;

/** Whoever asks is signed in as somebody with each of the roles there are. */
@Alternative
@Priority(2)
@ApplicationScoped
class EverybodyIsStaff implements HttpAuthenticationMechanism {

    private static final String NAME = "moi-vai@example.vn";

    void fill(@Observes StartupEvent started, StaffRegister register) {
        LocalDate from = LocalDate.of(2020, 1, 1);
        UnitId province = UnitId.of("24", StarterSet.UNITS_VALID_FROM);
        StaffMember everything = new StaffMember(
                NAME,
                "Mọi Vai",
                Arrays.stream(Role.values())
                        .map(role -> role.isProvincial()
                                ? Assignment.provincial(role, from)
                                : Assignment.in(province, role, from))
                        .toList());
        while (register.latest().find(NAME).isEmpty()) {
            register.replace(register.latest().with(List.of(everything)), List.of());
        }
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager identities) {
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(NAME))
                        .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom().nullItem();
    }
}
