package vn.dany.infrastructure.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code deploy} and {@code rotate} make of a system, new or there already. */
class DeployCommandTest extends CommandTest {

    private static final String PUBLIC_HALF = "MCowBQYDK2VuAyEAO2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik=";

    private static final String DEPLOYED = """
            *"Parameters[]"*) printf 'Prefix\\tdan-y\\nSecretsVersion\\t%s\\nRuntime\\tjvm\\nRelease\\taaaaaaaaaaaaaaaa-cccccccccccccccc\\n'; exit ;;
            *"ssm get-parameter"*decryption*) printf '%s\\n'; exit ;;
            *"ssm get-parameter"*) echo 1; exit ;;
            """;

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
        assertThat(shown(ended)).contains("Runtime=jvm Architecture=arm64", "LogDays=60", "CAPABILITY_AUTO_EXPAND");
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
    }

    @Test
    void deploy_refusesAConsoleToWhichNobodyCouldComeFirst() throws Exception {
        assertThat(machine.run("deploy", "--no-build", "--set", "SignIn=cognito")
                        .output())
                .contains("--set FirstAdministrator=");
        assertThat(machine.run(
                                "deploy",
                                "--no-build",
                                "--set",
                                "SignIn=oidc",
                                "--set",
                                "FirstAdministrator=lan@example.vn")
                        .output())
                .contains("--set OidcIssuer=");
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
    }

    @Test
    void deploy_refusesWeightsThatDoNotMakeAHundred_andTakesThoseThatDo() throws Exception {
        assertThat(machine.run("deploy", "--no-build", "--set", "ScoreDuties=25")
                        .output())
                .contains("105");
        assertThat(machine.run("deploy", "--no-build", "--set", "ScoreDuties=2x")
                        .output())
                .contains("ScoreDuties=2x");
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
        Machine.Ended ended = machine.run(
                "deploy",
                "--dry-run",
                "--no-build",
                "--set",
                "ScoreDuties=25",
                "--set",
                "ScoreIntegrity=5",
                "--set",
                "ScoreVersion=2026-01");
        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(shown(ended)).contains("ScoreDuties=25", "ScoreIntegrity=5", "ScoreVersion=2026-01");
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
                .contains("Runtime=jvm", "ReserveConcurrency=on");
    }

    @Test
    void deploy_saysThatNothingHasChanged() throws Exception {
        machine.answering("""
                *EnableTerminationProtection*) echo True; exit ;;
                *OutputKey*Address*) echo https://a.example; exit ;;
                *"Parameters[]"*|*OutputKey*) exit 0 ;;
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
    void deploy_showsWhatCloudFormationSaysAfterWhatItSaidItself() throws Exception {
        machine.answering("*AccountLimit*) echo 10; exit ;;");

        assertThat(machine.run("deploy", "--no-build").output())
                .containsSubsequence("ReserveConcurrency=off", "Successfully created", "Successfully created");
    }

    @Test
    void deploy_leavesTheFusesOutOfAYoungAccountAndSaysSo() throws Exception {
        machine.answering("*AccountLimit*) echo 10; exit ;;");

        Machine.Ended ended = machine.run("deploy", "--dry-run", "--runtime", "jvm");

        assertThat(ended.output()).contains("--quota-code L-B99A9384", "ReserveConcurrency=off");
        assertRefused(
                machine.run("deploy", "--runtime", "jvm", "--set", "ReserveConcurrency=on"), "ReserveConcurrency=on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dan-y-registry", "dan-y-responses", "dan-y-casework"})
    void deploy_touchesNoTableWhoseStackIsGone(String table) throws Exception {
        machine.answering("*describe-table*" + table + "*) exit 0 ;;");

        assertRefused(machine.run("deploy", "--no-build"), table, "infrastructure/README.md");
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
    }

    @ParameterizedTest
    @CsvSource({"ap-southeast-1, infrastructure/README.md", "None, --region us-east-1"})
    void deploy_makesNoTableWhereTheBucketsNameIsTaken(String region, String remedy) throws Exception {
        machine.answering("*get-bucket-location*) echo " + region + "; exit ;;");

        assertRefused(machine.run("deploy", "--no-build"), "dan-y-000000000000", remedy);
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
    }

    @Test
    void deploy_deletesAFirstDeploymentThatFailedAndKeepsItsSettings() throws Exception {
        machine.answering("""
                *"Parameters[]"*) printf 'LogDays\\t60\\nGone\\tx\\n'; exit ;;
                *dan-y-app*StackStatus*) echo ROLLBACK_COMPLETE; exit ;;
                """);

        Machine.Ended ended = machine.run("deploy", "--no-build");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(String.join("\n", machine.calls()))
                .containsSubsequence(
                        "delete-stack --stack-name dan-y-app",
                        "wait stack-delete-complete --stack-name dan-y-app",
                        "deploy --stack-name dan-y-app",
                        "LogDays=60")
                .doesNotContain("Gone=", "delete-stack --stack-name dan-y-storage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deploy --no-build", "rotate"})
    void whatAwsDidNotAnswer_isNotTakenForNothing(String line) throws Exception {
        String[] words = line.split(" ");
        for (String question : List.of("describe-stacks", "get-parameter", "describe-table", "head-bucket")) {
            machine.answering("*" + question + "*) echo 'An error occurred (ThrottlingException)' >&2; exit 254 ;;"
                    + DEPLOYED.formatted("1", "1=b2xk"));
            if (words.length == 1 && question.matches("describe-table|head-bucket")) {
                continue;
            }
            Machine.Ended ended = words.length == 1 ? machine.run(words[0]) : machine.run(words[0], words[1]);

            assertThat(ended.status()).as(ended.output()).isNotZero();
            assertThat(ended.output()).contains("ThrottlingException");
            assertThat(machine.calls()).noneMatch(call -> call.matches(".*(update-stack|put-parameter|package).*"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VuAyEAO2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik=",
                "MC4CAQAwBQYDK2VuBCIEIGi2Ytu1KsBZCbpVQHOtQZrGwjzzBHkTzBZnYvS1m0yE",
                "MCowBQYDK2VuAyEAO2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik= "
            })
    void deploy_takesThePublicHalfAloneAndShowsNoOther(String key) throws Exception {
        Machine.Ended ended = machine.run("deploy", "--no-build", "--set", "ContactsPublicKey=" + key);

        assertRefused(ended, "--set ContactsPublicKey");
        assertHidden(key.substring(key.length() - 20).strip(), ended);
        assertThat(machine.run("deploy", "--no-build", "--set", "ContactsPublicKey=" + PUBLIC_HALF)
                        .status())
                .isZero();
    }

    @Test
    void release_changesWithTemplateZipsAndSettingsAndNothingElse() throws Exception {
        String first = release();
        assertThat(release()).isEqualTo(first);

        assertThat(release("--set", "DomainName=", "--set", "LogDays=60").substring(0, 10))
                .isNotEqualTo(first.substring(0, 10));
        Files.writeString(home.resolve("functions/tally/target/function.zip"), " ", StandardOpenOption.APPEND);
        String zipped = release("--runtime", "jvm");
        assertThat(zipped.substring(0, 10)).isNotEqualTo(first.substring(0, 10));
        Path template = home.resolve("infrastructure/app.yaml");
        Files.writeString(template, Files.readString(template).replace("Survey: 1024", "Survey: 1536"));
        assertThat(release().substring(0, 10))
                .isNotEqualTo(zipped.substring(0, 10))
                .isNotEqualTo(first.substring(0, 10));
    }

    @Test
    void releaseOfARotation_isTheOneTheNextDeploymentReckons() throws Exception {
        Map<String, String> settings = settings();
        machine.answering(answering(settings));
        assertThat(settings()).isEqualTo(settings);

        assertThat(machine.run("rotate").status()).isZero();
        String update = machine.calls().stream()
                .filter(call -> call.contains("update-stack"))
                .findFirst()
                .orElseThrow();
        String rotated = update.replaceFirst(".*ParameterKey=Release,ParameterValue=(\\S+).*", "$1");
        assertThat(rotated.substring(0, 10))
                .isNotEqualTo(settings.get("Release").substring(0, 10));

        settings.put("SecretsVersion", "2");
        settings.put("Release", rotated);
        machine.answering(answering(settings));
        assertThat(settings()).isEqualTo(settings);
    }

    private static String answering(Map<String, String> settings) {
        StringBuilder lines = new StringBuilder();
        settings.forEach(
                (name, value) -> lines.append(name).append("\\t").append(value).append("\\n"));
        return "*\"Parameters[]\"*) printf '" + lines + "'; exit ;;\n"
                + "*decryption*) echo 1=b2xk; exit ;; *\"ssm get-parameter\"*) echo 1; exit ;;";
    }

    private String release(String... words) throws Exception {
        return settings(words).get("Release");
    }

    /** What a deployment gives the stack. */
    private Map<String, String> settings(String... words) throws Exception {
        List<String> line = new ArrayList<>(List.of("--no-build"));
        line.addAll(List.of(words));
        Machine.Ended ended = machine.run("deploy", line.toArray(String[]::new));
        assertThat(ended.status()).as(ended.output()).isZero();
        String deployed = machine.calls().stream()
                .filter(call -> call.contains("deploy --stack-name dan-y-app"))
                .reduce((a, b) -> b)
                .orElseThrow();
        Map<String, String> settings = new TreeMap<>();
        for (String word : deployed.replaceFirst(".*--parameter-overrides (.*) --no-fail.*", "$1")
                .split(" ")) {
            settings.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
        }
        return settings;
    }

    @Test
    void deploy_looksAtTheSystemItHasDeployed() throws Exception {
        machine.answering("*OutputKey*Address*) echo http://a.example; exit ;;");
        machine.script("curl", "#!/usr/bin/env bash\nexit 7\n");
        Path smoke = home.resolve("infrastructure/bin/smoke");
        Files.writeString(smoke, "#!/usr/bin/env bash\necho \"smoke $*\"\n");

        assertThat(machine.run("deploy", "--no-build", "--prefix", "xa", "--smoke", "K7")
                        .output())
                .contains("smoke --prefix xa --region ap-southeast-1 --address http://a.example --code K7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deploy --no-build", "rotate"})
    void secretThatCouldNotBeMade_isNotStored(String line) throws Exception {
        String[] words = line.split(" ");
        machine.answering(words.length == 1 ? DEPLOYED.formatted("1", "1=b2xk") : "");
        String openssl = Files.readSymbolicLink(home.resolve("tools/openssl")).toString();
        machine.script("openssl", "#!/usr/bin/env bash\n[ \"$1\" = rand ] && exit 1\nexec " + openssl + " \"$@\"\n");

        assertRefused(words.length == 1 ? machine.run(words[0]) : machine.run(words[0], words[1]), "openssl");
        assertThat(machine.inputs()).isEmpty();
        assertThat(machine.calls()).noneMatch(call -> call.contains("put-parameter"));
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
                .contains(
                        "ParameterKey=SecretsVersion,ParameterValue=2",
                        "ParameterKey=Prefix,UsePreviousValue=true",
                        "ParameterKey=Runtime,UsePreviousValue=true")
                .containsPattern("ParameterKey=Release,ParameterValue=[0-9a-f]{16}-c{16}")
                .doesNotContain("ParameterValue=aaaaaaaaaa");
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
}
