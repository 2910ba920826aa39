package vn.dany.console;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.dany.core.access.Person;
import vn.dany.core.access.RecogniseStaff;
import vn.dany.core.access.Right;
import vn.dany.core.problem.ProblemException;

/** Who makes this request: the provider says who somebody is, the register of staff what they are. */
@RequestScoped
public class SignedIn {

    private final SecurityIdentity identity;
    private final RecogniseStaff recogniseStaff;
    private final SignInConfig config;
    private Optional<Person> known = Optional.empty();

    public SignedIn(SecurityIdentity identity, RecogniseStaff recogniseStaff, SignInConfig config) {
        this.identity = identity;
        this.recogniseStaff = recogniseStaff;
        this.config = config;
    }

    /** What they may see and do; nothing as long as it was not asked who they are. */
    public Set<Right> rights() {
        return known.stream()
                .flatMap(person -> person.assignments().stream())
                .flatMap(assignment -> assignment.role().rights().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The person. {@link SignedInOnly} lets nobody else come so far. */
    public Person person() {
        return find().orElseThrow(() -> ProblemException.notInScope());
    }

    /** The person; empty for somebody who is not signed in, or whom the register of staff does not know. */
    Optional<Person> find() {
        if (known.isEmpty() && !identity.isAnonymous() && isVouchedFor(identity.getPrincipal(), config)) {
            known = recogniseStaff.recognise(account(), name());
        }
        return known;
    }

    /** The person, if it was asked who they are. */
    Optional<Person> known() {
        return known;
    }

    /** What the provider calls whoever is signed in. */
    String account() {
        return identity.getPrincipal().getName();
    }

    /** Whether the provider says who it is: an address that it has not seen answer is nobody's yet. */
    static boolean isVouchedFor(Principal principal, SignInConfig config) {
        return !config.claim().equals("email") || !"false".equals(claim(principal, "email_verified"));
    }

    private String name() {
        String name = claim(identity.getPrincipal(), "name");
        return name.isBlank() ? account() : name;
    }

    private static String claim(Principal principal, String name) {
        Object value = principal instanceof JsonWebToken token ? token.getClaim(name) : null;
        return value == null ? "" : value.toString();
    }
}
