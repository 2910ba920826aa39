package vn.dany.infrastructure.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command of {@code infrastructure/bin} says and does, before an {@code aws} that only listens. */
class CommandsTest extends CommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"archive", "audit", "deploy", "smoke", "costs", "restore-drill", "rotate", "teardown"})
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
            strings = {
                "audit --campaign k",
                "deploy",
                "smoke --code K",
                "costs --actual",
                "restore-drill",
                "rotate",
                "teardown --export x"
            })
    void missingOrOldTool_isSaidWithItsRemedy(String line) throws Exception {
        String[] words = line.split(" ", 2);
        String[] rest = words.length == 1 ? new String[0] : words[1].split(" ");

        for (String version : List.of("aws-cli/1.44.0", "aws-cli/2.9.19", "nothing")) {
            machine.script("aws", "#!/usr/bin/env bash\necho " + version + "\n");
            assertRefused(machine.run(words[0], rest), version, "2.13", "https://docs.aws.amazon.com/cli");
        }
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
            deploy --set Release=1                     | Release
            deploy --set AlarmEmail=nobody             | AlarmEmail
            deploy --set DomainName=khaosat.example.vn | CertificateArn
            deploy --set Edge=on                       | DomainName
            deploy --runtime native                    | GRAALVM_HOME
            deploy --runtime native --no-build         | --no-build
            smoke                                      | --code
            smoke --code K --address ftp://example.vn  | https://khaosat.example.vn
            smoke --code K                             | --address
            rotate                                     | deploy
            audit                                      | --campaign
            audit --campaign PKS_01                    | --campaign pks01-2027
            audit --campaign pks01-2027                | pks01-2027
            restore-drill                              | dan-y-registry
            restore-drill --at yesterday               | --at 2027-04-10T08:00:00Z
            archive                                    | --round
            archive --round x.1 --digest soon          | --digest
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
}
