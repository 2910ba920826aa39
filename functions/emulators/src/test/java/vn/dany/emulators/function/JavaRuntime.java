package vn.dany.emulators.function;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The loop of a Java runtime on Lambda: loads the handler from the task root and its {@code lib} folder alone, fetches
 * events one at a time and posts back what the handler writes. Where no task root is named, the handler is on the class
 * path: a cache of loaded classes knows no other.
 */
final class JavaRuntime {

    private final String invocations;
    private final Object handler;
    private final Method handleRequest;

    private JavaRuntime(String invocations, Object handler, Method handleRequest) {
        this.invocations = invocations;
        this.handler = handler;
        this.handleRequest = handleRequest;
    }

    /** Runs until the process is stopped or the runtime API goes away. */
    public static void main(String[] args) throws Exception {
        Map<String, String> environment = System.getenv();
        ClassLoader code = environment.containsKey("LAMBDA_TASK_ROOT")
                ? codeIn(Path.of(variable(environment, "LAMBDA_TASK_ROOT")))
                : ClassLoader.getSystemClassLoader();
        Thread.currentThread().setContextClassLoader(code);
        String[] name = variable(environment, "_HANDLER").split("::", 2);
        Class<?> type = code.loadClass(name[0]);
        Method method = Arrays.stream(type.getMethods())
                .filter(candidate -> candidate.getName().equals(name[1]) && candidate.getParameterCount() == 3)
                .findFirst()
                .orElseThrow();
        String api = variable(environment, "AWS_LAMBDA_RUNTIME_API");
        new JavaRuntime(
                        "http://" + api + "/2018-06-01/runtime/invocation/",
                        type.getConstructor().newInstance(),
                        method)
                .serve();
    }

    private static String variable(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }

    private static ClassLoader codeIn(Path taskRoot) throws Exception {
        List<URL> path = new ArrayList<>();
        path.add(taskRoot.toUri().toURL());
        try (Stream<Path> jars = Files.list(taskRoot.resolve("lib"))) {
            for (Path jar : jars.sorted().toList()) {
                path.add(jar.toUri().toURL());
            }
        }
        return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private void serve() throws Exception {
        while (true) {
            HttpURLConnection next = open("next");
            try (InputStream event = next.getInputStream()) {
                String id = next.getHeaderField("Lambda-Runtime-Aws-Request-Id");
                ByteArrayOutputStream answer = new ByteArrayOutputStream();
                try {
                    handleRequest.invoke(handler, event, answer, context(id));
                    post(id + "/response", answer.toByteArray());
                } catch (InvocationTargetException e) {
                    post(id + "/error", error(e));
                }
            }
        }
    }

    /** What a handler may ask of its invocation: its id and the time left; nothing else is known here. */
    private Object context(String id) {
        Class<?> type = handleRequest.getParameterTypes()[2];
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAwsRequestId" -> id;
                    case "getRemainingTimeInMillis" -> 30_000;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static byte[] error(InvocationTargetException failure) {
        Throwable cause = Objects.requireNonNullElse(failure.getCause(), failure);
        cause.printStackTrace();
        return ("{\"errorType\":\"" + cause.getClass().getName() + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private void post(String path, byte[] body) throws Exception {
        HttpURLConnection connection = open(path);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        connection.getInputStream().close();
    }

    private HttpURLConnection open(String path) throws Exception {
        return (HttpURLConnection) URI.create(invocations + path).toURL().openConnection();
    }
}
