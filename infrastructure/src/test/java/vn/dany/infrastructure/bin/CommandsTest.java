package vn.dany.infrastructure.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command of {@code infrastructure/bin} says and does, before an {@code aws} that only listens. */
class CommandsTest {

    private static final Pattern CHANGING = Pattern.compile(
            " (deploy|package|create|put|update|delete|restore|sync|rb|rm)[- ]|termination-protection|get-cost");
    private static final Pattern LETTER = Pattern.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");
    private static final String DEPLOYED = """
            *SecretsVersion*) echo %s; exit ;;
            *"Parameters[].ParameterKey"*) echo Prefix SecretsVersion Runtime; exit ;;
            *"ssm get-parameter"*decryption*) printf '%s\\n'; exit ;;
            *"ssm get-parameter"*) echo 1; exit ;;
            """;

    @TempDir
    Path home;

    private Machine machine;

    @BeforeEach
    void start() throws Exception {
        machine = new Machine(home);
    }

    @AfterEach
    void end() throws Exception {
        machine.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deploy", "smoke", "costs", "restore-drill", "rotate", "teardown"})
    void help_saysWhatForWithWhichOptionsAndHow(String command) throws Exception {
        Machine.Ended ended = machine.without("aws").run(command, "--help");

        assertThat(ended.status()).isZero();
        assertThat(ended.output()).startsWith(command + " - ").contains("--prefix NAME", "--dry-run", "--help");
        assertThat(ended.output().lines().filter(line -> line.startsWith("  " + command)))
                .as("examples")
                .isNotEmpty();
        assertThat(machine.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"deploy", "smoke --code K", "costs --actual", "restore-drill", "rotate", "teardown --export x"})
    void missingOrOldTool_isSaidWithItsRemedy(String line) throws Exception {
        String[] words = line.split(" ", 2);
        String[] rest = words.length == 1 ? new String[0] : words[1].split(" ");

        machine.script("aws", "#!/usr/bin/env bash\necho aws-cli/1.44.0\n");
        assertRefused(machine.run(words[0], rest), "aws-cli/1.44.0", "https://docs.aws.amazon.com/cli");
        assertRefused(machine.without("aws").run(words[0], rest), "aws", "https://docs.aws.amazon.com/cli");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deploy", "restore-drill", "rotate", "costs --actual"})
    void missingCredentials_areSaidWithTheirRemedy(String line) throws Exception {
        String[] words = line.split(" ");
        machine.answering("*get-caller-identity*) exit 255 ;;");

        Machine.Ended ended = words.length == 1 ? machine.run(words[0]) : machine.run(words[0], words[1]);

        assertRefused(ended, "aws configure sso", "AWS_PROFILE");
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deploy --prefix Dan_Y                      | --prefix Dan_Y
            deploy --region moon                       | --region ap-southeast-1
            deploy --region                            | --region
            deploy --wrong                             | --wrong
            deploy --runtime python                    | --runtime python
            deploy --architecture mips                 | --architecture mips
            deploy --set Colour=red                    | DomainName
            deploy --set SecretsVersion=2              | rotate
            deploy --set DomainName=khaosat.example.vn | CertificateArn
            deploy --set Edge=on                       | DomainName
            deploy --runtime native                    | GRAALVM_HOME
            deploy --runtime native --no-build         | --no-build
            smoke                                      | --code
            smoke --code K --address ftp://example.vn  | https://khaosat.example.vn
            smoke --code K                             | --address
            rotate                                     | deploy
            restore-drill                              | dan-y-registry
            teardown                                   | --export
            teardown --export infrastructure           | infrastructure
            teardown --export saved --yes              | --yes
            costs --actual --from soon                 | --from 2027-04-01
            """)
    void wrongParameter_isSaidWithWhatWouldBeRight(String line, String remedy) throws Exception {
        String[] words = line.strip().split(" ");

        Machine.Ended ended =
                machine.run(words[0], List.of(words).subList(1, words.length).toArray(String[]::new));

        assertRefused(ended, remedy);
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
    }

    @Test
    void deploy_showsInADryRunWhatItWouldDoInOrder() throws Exception {
        Machine.Ended ended = machine.run("deploy", "--dry-run", "--runtime", "jvm", "--set", "LogDays=60");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(shown(ended))
                .containsSubsequence(
                        "./mvnw -q package",
                        "cloudformation deploy --stack-name dan-y-storage",
                        "cloudformation update-termination-protection",
                        "s3api create-bucket --bucket dan-y-artifacts-000000000000-ap-southeast-1",
                        "s3api put-public-access-block",
                        "s3api put-bucket-encryption",
                        "s3api put-bucket-lifecycle-configuration",
                        "ssm put-parameter --name /dan-y/secrets --type SecureString --value file:///dev/stdin",
                        "cloudformation package",
                        "cloudformation deploy --stack-name dan-y-app");
        assertThat(shown(ended)).contains("Runtime=jvm Architecture=arm64 LogDays=60", "CAPABILITY_AUTO_EXPAND");
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
    }

    @Test
    void deploy_keepsTheFirstSecretOutOfArgumentsAndOutput() throws Exception {
        Machine.Ended ended = machine.run("deploy", "--no-build");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertHidden(secret(machine.inputs(), 1), ended);
        assertThat(machine.calls())
                .filteredOn(call -> call.contains("cloudformation deploy"))
                .hasSize(2)
                .last()
                .asString()
                .contains("Runtime=jvm")
                .doesNotContain("ReserveConcurrency");
    }

    @Test
    void deploy_saysThatNothingHasChanged() throws Exception {
        machine.answering("""
                *EnableTerminationProtection*) echo True; exit ;;
                *OutputKey*Address*) echo https://a.example; exit ;;
                *ParameterKey*|*OutputKey*) exit 0 ;;
                *describe-stacks*) echo x; exit ;;
                *head-bucket*) exit 0 ;;
                *"ssm get-parameter"*) echo 1; exit ;;
                *"cloudformation deploy"*) echo "No changes to deploy. Stack is up to date"; exit ;;
                """);

        Machine.Ended ended = machine.run("deploy", "--no-build");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("Nothing has changed.", "https://a.example");
        assertThat(machine.inputs()).as("secrets that are there stay").isEmpty();
    }

    @Test
    void deploy_leavesTheFusesOutOfAYoungAccountAndSaysSo() throws Exception {
        machine.answering("*AccountLimit*) echo 10; exit ;;");

        Machine.Ended ended = machine.run("deploy", "--dry-run", "--runtime", "jvm");

        assertThat(ended.output()).contains("--quota-code L-B99A9384", "ReserveConcurrency=off");
        assertRefused(
                machine.run("deploy", "--runtime", "jvm", "--set", "ReserveConcurrency=on"), "ReserveConcurrency=on");
    }

    @Test
    void deploy_touchesNoTableWhoseStackIsGone() throws Exception {
        machine.answering("*describe-table*) exit 0 ;;");

        assertRefused(machine.run("deploy", "--no-build"), "dan-y-registry", "infrastructure/README.md");
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
    }

    @Test
    void rotate_appendsTheNextSecretAndStartsTheFunctionsWithIt() throws Exception {
        machine.answering(DEPLOYED.formatted("1", "1=b2xk"));

        Machine.Ended ended = machine.run("rotate");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(machine.inputs()).contains("1=b2xk\n2=");
        assertHidden(secret(machine.inputs(), 2), ended);
        assertHidden("b2xk", ended);
        assertThat(String.join("\n", machine.calls()))
                .containsSubsequence("put-parameter", "update-stack", "wait stack-update-complete")
                .contains("ParameterKey=SecretsVersion,ParameterValue=2 ParameterKey=Prefix,UsePreviousValue=true");
    }

    @Test
    void rotate_finishesWhatAnInterruptedOneBegan() throws Exception {
        machine.answering(DEPLOYED.formatted("1", "1=b2xk\\n2=bmV3"));

        Machine.Ended ended = machine.run("rotate");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(machine.inputs()).isEmpty();
        assertThat(String.join("\n", machine.calls())).contains("SecretsVersion,ParameterValue=2");
        assertHidden("bmV3", ended);
    }

    @Test
    void rotate_stopsWhenSomebodyElseDidTheSame() throws Exception {
        machine.answering(DEPLOYED.formatted("1", "1=b2xk") + "*put-parameter*) echo 3; exit ;;");

        assertRefused(machine.run("rotate"), "get-parameter-history");
        assertThat(machine.calls()).noneMatch(call -> call.contains("update-stack"));
    }

    @Test
    void restoreDrill_restoresBesideTheOriginalsOnly() throws Exception {
        machine.answering("*drill*) exit 254 ;; *describe-table*) echo ACTIVE; exit ;;");

        Machine.Ended ended = machine.run("restore-drill", "--dry-run", "--at", "2027-04-10T08:00:00Z");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(ended.output().lines().filter(line -> line.startsWith("+")))
                .hasSize(3)
                .allMatch(line -> line.matches(".*restore-table-to-point-in-time --source-table-name dan-y-(\\w+)"
                        + " --target-table-name dan-y-drill-\\1 --restore-date-time 2027-04-10T08:00:00Z"));
        assertThat(ended.output()).contains("0.171 USD");
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
    }

    @Test
    void restoreDrill_comparesAndDeletesTheCopiesAlone() throws Exception {
        machine.answering("""
                *SourceTableArn*) words=$*; table=${words#*drill-}; echo "arn:aws:dynamodb:x:0:table/dan-y-${table%% *}"; exit ;;
                *TableStatus*) echo ACTIVE; exit ;;
                *"scan --table-name dan-y-responses"*) printf 'r.1#0\\nr.1#0\\nr.1#1\\n'; exit ;;
                *scan*) printf 'r.1#0\\nr.1#1\\n'; exit ;;
                """);

        Machine.Ended ended = machine.run("restore-drill", "--yes");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("registry\t2\t2\t2\t0\t0", "responses\t3\t2\t1\t1\t0", "r.1#0\t2 → 1");
        assertThat(machine.calls().stream().filter(CHANGING.asPredicate()))
                .hasSize(3)
                .allMatch(call -> call.contains("delete-table --table-name dan-y-drill-"));
    }

    @Test
    void restoreDrill_leavesATableOfTheSameNameAlone() throws Exception {
        machine.answering("*SourceTableArn*) echo None; exit ;; *describe-table*) echo ACTIVE; exit ;;");

        assertRefused(machine.run("restore-drill", "--yes"), "dan-y-drill-registry");
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
    }

    @Test
    void teardown_showsInADryRunWhatItWouldDeleteInOrder() throws Exception {
        machine.answering("""
                *describe-stacks*) echo x; exit ;;
                *describe-table*|*head-bucket*|*get-parameter*) exit 0 ;;
                """);

        Machine.Ended ended = machine.run("teardown", "--dry-run", "--export", "saved", "--with-data");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(shown(ended))
                .containsSubsequence(
                        "dynamodb scan --table-name dan-y-casework",
                        "s3 sync s3://dan-y-000000000000 saved/bucket",
                        "delete-stack --stack-name dan-y-app",
                        "--no-enable-termination-protection",
                        "delete-stack --stack-name dan-y-storage",
                        "update-table --table-name dan-y-registry --no-deletion-protection-enabled",
                        "delete-table --table-name dan-y-registry",
                        "s3 rb s3://dan-y-000000000000 --force",
                        "ssm delete-parameter");
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
        assertThat(home.resolve("saved")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void teardown_deletesNothingUnaskedOrUnsaved(int there) throws Exception {
        Assumptions.assumeTrue(Files.exists(home.resolve("tools/jq")), "jq is not installed");
        machine.answering("""
                *describe-table*|*head-bucket*|*sync*) exit 0 ;;
                *COUNT*) echo %d; exit ;;
                *list-objects*) echo 0; exit ;;
                *starting-token*) echo '{"Items":[{"PK":{"S":"b"}}]}'; exit ;;
                *scan*) echo '{"Items":[{"PK":{"S":"a"}}],"NextToken":"more"}'; exit ;;
                """.formatted(there));

        Machine.Ended ended = machine.run("teardown", "--export", "saved", "--with-data");

        assertRefused(ended, there == 2 ? "Nothing was deleted" : "2 saved, 3 there");
        assertThat(machine.calls()).noneMatch(call -> call.contains("delete") || call.contains("s3 rb"));
        assertThat(home.resolve("saved/registry.jsonl.gz")).exists();
    }

    @Test
    void smoke_showsInADryRunWhatItWouldAsk() throws Exception {
        Machine.Ended ended =
                machine.run("smoke", "--dry-run", "--code", "K7M2P9XQ4", "--address", "http://a.example", "--answer");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(shown(ended))
                .containsSubsequence(
                        "http://a.example/s/K7M2P9XQ4",
                        "/s\\?code=K7M2P9XQ4",
                        "--data-raw",
                        "/r/",
                        "/qr/K7M2P9XQ4.png");
        assertThat(machine.calls()).isEmpty();
    }

    @Test
    void costs_areEstimatedFromNothingButTheFilesThere() throws Exception {
        Machine.Ended ended = machine.run("costs", "--answers", "50000", "--region", "us-east-1");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("209 units, 50000 answers, 15 days, us-east-1", "Counted in the running");
        assertThat(machine.calls()).isEmpty();
        assertThat(machine.run("costs", "--days", "none").output()).contains("--days none");
    }

    @Test
    void costs_billed_areAddedUpByService() throws Exception {
        machine.answering("*get-cost-and-usage*) printf 'Lambda\\t0.25\\nLambda\\t0.25\\nS3\\t1\\n'; exit ;;");

        assertThat(machine.run("costs", "--actual").output()).contains("0.5000 USD  Lambda", "1.5000 USD");
        assertThat(shown(machine.run("costs", "--actual", "--dry-run"))).contains("ce get-cost-and-usage", "dan-y");
    }

    private static void assertRefused(Machine.Ended ended, String... words) {
        assertThat(ended.status()).as(ended.output()).isEqualTo(2);
        assertThat(ended.output()).contains(words);
        String last = ended.output()
                .lines()
                .filter(line -> line.contains("  |  "))
                .reduce((a, b) -> b)
                .orElse("");
        assertThat(LETTER.matcher(last.split("  \\|  ")[0]).find())
                .as("Vietnamese first: " + ended.output())
                .isTrue();
    }

    private void assertHidden(String secret, Machine.Ended ended) throws Exception {
        assertThat(ended.output()).doesNotContain(secret);
        assertThat(machine.calls()).noneMatch(call -> call.contains(secret));
    }

    private static String secret(String inputs, int version) {
        Matcher matcher = Pattern.compile(version + "=([A-Za-z0-9+/]{43}=)$").matcher(inputs);
        assertThat(matcher.find())
                .as("a secret of 32 bytes under version " + version)
                .isTrue();
        return matcher.group(1);
    }

    private static String shown(Machine.Ended ended) {
        return String.join(
                "\n",
                ended.output().lines().filter(line -> line.startsWith("+")).toList());
    }
}
