package vn.dany.local.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.adapters.s3.S3OrderStore;
import vn.dany.core.order.Placing;
import vn.dany.emulators.stack.DeployedFunction;
import vn.dany.stack.StackFile;

/**
 * The stacks fit what they deploy, and the rules of who checks such stacks. What a function calls is compared with its
 * role where it is called: in the function tests.
 */
class StacksTest {

    private static final Path STACKS = Checkout.ROOT.resolve("infrastructure");
    private static final Path CHECKS = STACKS.resolve("checks");
    private static final Pattern SETTING = Pattern.compile(
            "@ConfigMapping\\(prefix = \"([a-z.-]+)\"\\)|@ConfigProperty\\(name = \"(dany\\.[a-z.-]+)\"");
    private static final Pattern MEMBER = Pattern.compile("^ {4}[A-Za-z<>, ]+ ([a-z]\\w*)\\(\\);", Pattern.MULTILINE);

    private static String text(String stack) throws IOException {
        return Files.readString(STACKS.resolve(stack));
    }

    private static StackFile app(Map<String, String> parameters) throws IOException {
        StackFile storage = StackFile.read("storage.yaml", text("storage.yaml"), Map.of(), Map.of());
        return StackFile.read("app.yaml", text("app.yaml"), parameters, storage.exports());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Survey", "Qr", "Tally", "Documents", "Console"})
    void role_allowsNothingAtLarge(String function) {
        assertThat(DeployedFunction.of(function).rights()).isNotEmpty().allSatisfy(right -> {
            assertThat(right.action()).doesNotContain("*");
            // Archives are named by their digest: files of one kind are in all of them.
            assertThat(right.resource().replaceAll("(/|:)\\*$", "")).matches("arn:aws:[^*]+(/archive/\\*/[^*]+)?");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Survey", "Qr", "Tally", "Documents", "Console"})
    void everySettingGiven_isOneThatIsRead(String function) throws IOException {
        assertThat(DeployedFunction.of(function).environment().keySet().stream()
                        .filter(name -> name.startsWith("DANY_")))
                .isNotEmpty()
                .isSubsetOf(settings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Survey", "Qr", "Tally", "Documents", "Console"})
    void everyTableAndBucketNamed_isOneTheRoleReaches(String function) {
        DeployedFunction deployed = DeployedFunction.of(function);

        assertThat(deployed.environment().entrySet().stream()
                        .filter(setting -> setting.getKey().startsWith("DANY_STORAGE_"))
                        .map(Map.Entry::getValue))
                .isNotEmpty()
                .allMatch(name -> deployed.rights().stream()
                        .anyMatch(right -> right.resource().matches(".*[:/]" + Pattern.quote(name) + "(/.*)?")));
    }

    /** SAM publishes a version when the first ten characters of this change; Lambda, when anything of the function does. */
    @Test
    void everyRelease_isANewVersionOfEachFunction() throws IOException {
        assertThat(functions("aaaaaaaaaaaaaaaa-cccccccccccccccc").values())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(properties -> {
                    assertThat(properties.get("AutoPublishAlias")).isNull();
                    assertThat(properties.get("AutoPublishCodeSha256")).isEqualTo("aaaaaaaaaaaaaaaa-cccccccccccccccc");
                    assertThat(String.valueOf(properties.get("Description")))
                            .contains("aaaaaaaaaaaaaaaa-cccccccccccccccc");
                });
        assertThat(text("app.yaml")).contains("    AutoPublishAlias: live\n").doesNotContain("AutoPublishAliasAll");
    }

    private static Map<String, Map<?, ?>> functions(String release) throws IOException {
        return app(Map.of("Release", release)).resources().entrySet().stream()
                .filter(resource ->
                        "AWS::Serverless::Function".equals(resource.getValue().get("Type")))
                .collect(Collectors.toMap(Map.Entry::getKey, resource ->
                        (Map<?, ?>) resource.getValue().get("Properties")));
    }

    /** So that the deploying shell can hold what it is given against it; and it passes on what it reads. */
    @Test
    void parameters_arePlain() throws IOException {
        String parameters = text("app.yaml").replaceFirst("(?s).*\nParameters:\n(.*?)\nRules:.*", "$1");
        assertThat(parameters).contains("AllowedPattern: '|MCow").doesNotContain("NoEcho");
        assertThat(parameters.lines().filter(line -> line.contains("AllowedPattern:")))
                .allMatch(line -> line.matches(" {4}AllowedPattern: '[^'\\\\]+'"));
    }

    /** A Host or a cookie in the key would be sent on, and an HTTP API refuses a Host that is not its own. */
    @Test
    void edge_keepsPartsByTheirAddressAloneAndNoErrors() throws IOException {
        Map<String, Map<String, Object>> resources = app(Map.of(
                        "Edge", "on", "DomainName", "khaosat.example.vn", "CertificateArn", "c"))
                .resources();
        assertThat(resources.get("EdgeCache").toString())
                .contains("{HeaderBehavior=none}", "{CookieBehavior=none}", "EnableAcceptEncodingGzip=true");
        String edge = resources.get("Distribution").toString();
        assertThat(edge.split("PathPattern=")).hasSize(5);
        assertThat(edge.split("CachePolicyId=EdgeCache")).hasSize(5);
        for (int error : List.of(400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504)) {
            assertThat(edge).contains("{ErrorCode=" + error + ", ErrorCachingMinTTL=0}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Survey", "Qr", "Tally", "Documents", "Console"})
    void linesOfTheLog_sayNothingOfTheMachine(String function) {
        assertThat(DeployedFunction.of(function).environment())
                .containsEntry("QUARKUS_LOG_CONSOLE_JSON_EXCLUDED_KEYS", "hostName,processName");
    }

    /** As environment variables: what the sources read under {@code dany}. */
    private static List<String> settings() throws IOException {
        return Checkout.files(".java").stream()
                .filter(file -> file.toString().contains("/src/main/"))
                .flatMap(StacksTest::settingsIn)
                .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))
                .toList();
    }

    private static Stream<String> settingsIn(Path source) {
        try {
            String text = Files.readString(source);
            return SETTING.matcher(text)
                    .results()
                    .flatMap(match -> match.group(2) != null
                            ? Stream.of(match.group(2))
                            : MEMBER.matcher(text)
                                    .results()
                                    .map(member -> match.group(1) + "."
                                            + member.group(1).replaceAll("(?=[A-Z])", "-")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/s, Survey",
        "/S, Survey",
        "/s/K7M2QX, Survey",
        "/S/K7M2QX, Survey",
        "/s/K7M2QX/r/AB12, Survey",
        "/s/script/0f.js, Survey",
        "/s/picture/0f.jpg, Survey",
        "/c/pks01-2024, Survey",
        "/qr/K7M2QX.png, Qr",
        "/console, Console",
        "/console/signed-in, Console"
    })
    void everyAddress_hasItsRoute(String path, String function) throws IOException {
        assertThat(app(DeployedFunction.PROVINCE).resources().values().stream()
                        .filter(resource -> "AWS::ApiGatewayV2::Route".equals(resource.get("Type")))
                        .map(resource -> (Map<?, ?>) resource.get("Properties"))
                        .filter(route -> path.matches(String.valueOf(route.get("RouteKey"))
                                .replaceFirst("^\\S+ ", "")
                                .replace("{proxy+}", ".+")))
                        .map(route -> String.valueOf(route.get("Target"))))
                .containsExactly("integrations/" + function + "Integration");
    }

    /** Rules of a template are asked by CloudFormation alone; what they hang on is looked at here. */
    @Test
    void console_isLeftOutUntilSomebodyCanSignIn() throws IOException {
        assertThat(app(Map.of()).resources().keySet())
                .noneMatch(id -> id.startsWith("Console") || id.startsWith("Pool"));
        assertThat(app(Map.of("SignIn", "cognito", "FirstAdministrator", "to@example.vn"))
                        .resources())
                .containsKeys("Console", "ConsoleRole", "Pool", "PoolClient", "PoolDomain", "FirstAccount");
        assertThat(text("app.yaml"))
                .containsPattern("ConsoleNeedsAdministrator:\\n +RuleCondition: !Not \\[!Equals \\[!Ref SignIn, none]]")
                .containsPattern("OidcNeedsClient:\\n +RuleCondition: !Equals \\[!Ref SignIn, oidc]");
    }

    @Test
    void placedOrders_areWhatTheRuleListensTo() throws IOException {
        Map<String, Object> rule = app(Map.of()).resources().get("OrderPlaced");
        String wildcard = rule.toString().replaceFirst(".*wildcard=([^}]+)}.*", "$1");
        Pattern heard = Pattern.compile(
                Stream.of(wildcard.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));

        for (String key : List.of("orders/x/order.json", "orders/x/again-2/order.json")) {
            assertThat(S3OrderStore.placedBy(key).map(Placing::orderId)).contains("x");
            assertThat(key).matches(heard);
        }
        assertThat("orders/x/done").doesNotMatch(heard);
        assertThat(rule.toString()).contains("name=[dan-y-" + StackFile.ACCOUNT_ID + "]");
    }

    @ParameterizedTest
    @CsvSource({"on, ENABLED", "off, DISABLED"})
    void schedule_callsEveryFiveMinutesOrNotAtAll(String schedule, String state) throws IOException {
        assertThat(app(Map.of("Schedule", schedule))
                        .resources()
                        .get("TallySchedule")
                        .toString())
                .contains("ScheduleExpression=rate(5 minutes)", "State=" + state);
    }

    @Test
    void alarms_areNoMoreThanAreFree() throws IOException {
        assertThat(app(Map.of("AlarmEmail", "to@example.vn")).resources().values())
                .filteredOn(resource -> "AWS::CloudWatch::Alarm".equals(resource.get("Type")))
                .hasSizeBetween(7, 10);
    }

    @Test
    void stacks_keepTheSchemasAndTheRulesOfNag() throws Exception {
        assertThat(checked(STACKS.resolve("app.yaml"), STACKS.resolve("storage.yaml")))
                .isEqualTo("The stacks are as they should be.\n");
    }

    @Test
    void plantedFaultsOfShape_areFound() throws Exception {
        assertThat(planted(Map.of(
                        "      MemorySize: 2048", "      MemorySize: two gigabytes",
                        "      Timeout: 900", "      TimeLimit: 900",
                        "      RouteKey: GET /qr/{proxy+}", "      OperationName: x")))
                .contains(
                        "app.yaml: Documents.MemorySize is no number",
                        "app.yaml: Documents has TimeLimit, which its schema does not",
                        "app.yaml: QrRoute lacks RouteKey");
    }

    @Test
    void plantedFaultsOfSafety_areFound() throws Exception {
        assertThat(planted(Map.of(
                        "                Action: ssm:GetParameter", "                Action: ssm:*",
                        "      AccessLogSettings:", "      StageVariables:",
                        "            Action: sqs:*", "            Action: sqs:GetQueueUrl")))
                .contains(
                        "app.yaml: SurveyRole: AwsSolutions-IAM5[Action::ssm:*]",
                        "app.yaml: ApiStage: AwsSolutions-APIG1",
                        "app.yaml: DeadLetters: AwsSolutions-SQS4");
    }

    /** What is said of the stack with these lines replaced. */
    private static String planted(Map<String, String> faults) throws Exception {
        String text = text("app.yaml");
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            assertThat(text).contains(fault.getKey());
            text = text.replace(fault.getKey(), fault.getValue());
        }
        Path file = Files.createTempDirectory("stack").resolve("app.yaml");
        return checked(Files.writeString(file, text));
    }

    /** What the checks that need Node say; they are skipped where it or its packages are not. */
    private static String checked(Path... stacks) throws Exception {
        boolean there = Files.isDirectory(CHECKS.resolve("node_modules"));
        if (!"required".equals(System.getProperty("node"))) {
            assumeTrue(there, "no packages: npm ci --prefix infrastructure/checks");
        }
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of("node", "check.mjs"),
                                Stream.of(stacks).map(Path::toString))
                        .toList())
                .directory(CHECKS.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }
}
