package vn.dany.emulators;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.dany.emulators.stack.Call;

/**
 * What the packaged function of this JVM's tests asked of DynamoDB, S3 and SSM; what the tests themselves ask is left out. A
 * function is told apart by what {@link #SETTINGS} makes it sign and say.
 *
 * <p>Like the emulators it lives in the system class loader, and is reached through JDK types only.
 */
public final class CallLog implements Supplier<Set<String>> {

    static final String ACCESS_KEY = "danyfunction";
    static final String APPLICATION = "dany-function";

    /** Environment variables by which a function is known. */
    public static final Map<String, String> SETTINGS = Map.of(
            "QUARKUS_DYNAMODB_AWS_CREDENTIALS_STATIC_PROVIDER_ACCESS_KEY_ID",
            ACCESS_KEY,
            "AWS_SDK_UA_APP_ID",
            APPLICATION);

    private static final Set<String> CALLS = ConcurrentHashMap.newKeySet();

    @Override
    public Set<String> get() {
        return CALLS;
    }

    /** Every kind of call so far, each once. */
    public static Set<Call> calls() {
        return SharedEmulators.<Set<String>>inSystemLoader(new CallLog()).stream()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Call(parts[0], parts[1]))
                .collect(Collectors.toUnmodifiableSet());
    }

    static void note(Call call) {
        SharedEmulators.<Set<String>>inSystemLoader(new CallLog()).add(call.action() + " " + call.resource());
    }
}
