package vn.dany.emulators.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.stack.StackFile;

/**
 * A function as {@code app.yaml} deploys it.
 *
 * @param environment its variables, for a native binary
 * @param rights what its role lets it call
 */
public record DeployedFunction(Map<String, String> environment, List<Right> rights) {

    /** Services the platform calls with the function's role, for what it does around it. */
    private static final Set<String> OF_THE_PLATFORM = Set.of("logs", "sqs");

    /** A province with a provider of its own for those who sign in: without one the console is left out. */
    public static final Map<String, String> PROVINCE = Map.of(
            "SignIn", "oidc",
            "FirstAdministrator", "bien-tap@example.vn",
            "OidcIssuer", "https://dang-nhap.example.vn",
            "OidcClientId", "dan-y");

    /**
     * One action on one resource.
     *
     * @param action such as {@code dynamodb:GetItem}
     * @param resource an ARN; an asterisk in it stands for anything
     */
    public record Right(String action, String resource) {

        boolean covers(Call call) {
            return action.equals(call.action())
                    && call.resource()
                            .matches(Stream.of(resource.split("\\*", -1))
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining(".*")));
        }
    }

    /**
     * The function with this logical id, in the stacks of this build.
     *
     * @throws IllegalArgumentException if the template has none
     */
    public static DeployedFunction of(String logicalId) {
        StackFile storage = StackFile.ofThisBuild("storage.yaml", Map.of(), Map.of());
        return of(logicalId, StackFile.ofThisBuild("app.yaml", PROVINCE, storage.exports()));
    }

    static DeployedFunction of(String logicalId, StackFile stack) {
        Map<String, Map<String, Object>> resources = stack.resources();
        Map<String, Object> function = resources.get(logicalId);
        if (function == null || !"AWS::Serverless::Function".equals(function.get("Type"))) {
            throw new IllegalArgumentException("app.yaml deploys no function " + logicalId);
        }
        Map<String, Object> environment = at(at(at(function, "Properties"), "Environment"), "Variables");
        Map<String, String> variables = new TreeMap<>();
        environment.forEach((name, value) -> variables.put(name, String.valueOf(value)));
        List<Right> rights = new ArrayList<>();
        for (Object policy : list(at(resources.getOrDefault(logicalId + "Role", Map.of()), "Properties")
                .get("Policies"))) {
            for (Object statement : list(at(at(policy), "PolicyDocument").get("Statement"))) {
                for (Object action : list(at(statement).get("Action"))) {
                    for (Object resource : list(at(statement).get("Resource"))) {
                        rights.add(new Right(String.valueOf(action), String.valueOf(resource)));
                    }
                }
            }
        }
        return new DeployedFunction(Map.copyOf(variables), List.copyOf(rights));
    }

    /**
     * Where the calls it made and its role differ: calls AWS would refuse, and rights nothing has used. Empty when both
     * say the same.
     */
    public Set<String> differences(Set<Call> calls) {
        Set<String> differences = calls.stream()
                .filter(call -> rights.stream().noneMatch(right -> right.covers(call)))
                .map(call -> "no right: " + call.action() + " on " + call.resource())
                .collect(Collectors.toCollection(TreeSet::new));
        rights.stream()
                .filter(right -> !OF_THE_PLATFORM.contains(right.action().split(":", 2)[0]))
                .filter(right -> calls.stream().noneMatch(right::covers))
                .map(right -> "never used: " + right.action() + " on " + right.resource())
                .forEach(differences::add);
        return differences;
    }

    private static Map<?, ?> at(Object whole) {
        return (Map<?, ?>) whole;
    }

    @SuppressWarnings("unchecked") // A template's keys are texts.
    private static Map<String, Object> at(Map<?, ?> whole, String name) {
        Object part = whole.get(name);
        return part == null ? Map.of() : (Map<String, Object>) part;
    }

    private static List<?> list(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }
}
