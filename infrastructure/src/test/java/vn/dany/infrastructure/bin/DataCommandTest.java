package vn.dany.infrastructure.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code restore-drill} and {@code teardown} do with data: nothing is deleted that was not saved. */
class DataCommandTest extends CommandTest {

    private static final Pattern DELETING = Pattern.compile(" (delete-(stack|table|parameter)|s3 rb) ");

    @Test
    void restoreDrill_restoresBesideTheOriginalsOnly() throws Exception {
        machine.answering("*drill*) ;; *describe-table*) echo ACTIVE; exit ;;");

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
    void restoreDrill_endsWithItsQuestionHoweverMuchDiffers() throws Exception {
        machine.answering("""
                *SourceTableArn*) words=$*; table=${words#*drill-}; echo "arn:aws:dynamodb:x:0:table/dan-y-${table%% *}"; exit ;;
                *TableStatus*) echo ACTIVE; exit ;;
                *scan*drill*) exit ;;
                *scan*) for ((i = 0; i < 20000; i++)); do echo "r.$i#0"; done; exit ;;
                """);

        Machine.Ended ended = machine.run("restore-drill");

        assertThat(ended.status()).as(ended.output().substring(0, 2000)).isZero();
        assertThat(ended.output()).contains("… +19960", "[yes]");
        assertThat(ended.output().lines().filter(line -> line.contains("→"))).hasSize(120);
    }

    @ParameterizedTest
    @CsvSource({"2027-04-10T08:00:00+00:00, 0", "2027-04-10T08:00:01+00:00, 2"})
    void restoreDrill_goesOnWithACopyOfThatMomentAlone(String restored, int status) throws Exception {
        machine.answering("""
                *SourceTableArn*) words=$*; table=${words#*drill-}; echo "arn:aws:dynamodb:x:0:table/dan-y-${table%%%% *}"; exit ;;
                *RestoreDateTime*) echo %s; exit ;;
                *TableStatus*) echo ACTIVE; exit ;;
                """.formatted(restored));

        Machine.Ended ended = machine.run("restore-drill", "--at", "2027-04-10T08:00:00Z");

        assertThat(ended.status()).as(ended.output()).isEqualTo(status);
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
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
                        "delete-stack --stack-name dan-y-app",
                        "dynamodb scan --table-name dan-y-casework",
                        "s3 sync s3://dan-y-000000000000 saved/bucket",
                        "--no-enable-termination-protection",
                        "delete-stack --stack-name dan-y-storage",
                        "update-table --table-name dan-y-registry --no-deletion-protection-enabled",
                        "delete-table --table-name dan-y-registry",
                        "s3 rb s3://dan-y-000000000000 --force",
                        "ssm delete-parameter");
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
        assertThat(home.resolve("saved")).doesNotExist();
    }

    @Test
    void teardown_deletesNothingUnasked() throws Exception {
        machine.answering("*describe-stacks*) echo x; exit ;; *describe-table*|*head-bucket*) exit 0 ;;");

        assertRefused(machine.run("teardown", "--export", "saved", "--with-data"), "Nothing was deleted");
        assertThat(machine.calls()).noneMatch(DELETING.asPredicate());
    }

    @Test
    void teardown_savesOnceNothingCanComeInAnyMoreAndDeletesOnlyWhatItSaved() throws Exception {
        answeringWithData("printf '1\\n1\\n'");
        machine.typing("dan-y\ndelete dan-y\n");

        Machine.Ended ended = machine.run("teardown", "--export", "saved", "--with-data");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(String.join("\n", machine.calls()))
                .containsSubsequence(
                        "delete-stack --stack-name dan-y-app",
                        "wait stack-delete-complete --stack-name dan-y-app",
                        "scan --table-name dan-y-registry",
                        "scan --table-name dan-y-responses",
                        "s3 sync",
                        "delete-table --table-name dan-y-registry",
                        "delete-table --table-name dan-y-responses",
                        "s3 rb s3://dan-y-000000000000 --force")
                .doesNotContain("delete-table --table-name dan-y-casework");
        assertThat(home.resolve("saved/responses.jsonl.gz")).exists();
    }

    @Test
    void teardown_keepsDataThatWasNotSavedWhole() throws Exception {
        answeringWithData("echo 3");
        machine.typing("dan-y\ndelete dan-y\n");

        assertRefused(machine.run("teardown", "--export", "saved", "--with-data"), "2 saved, 3 there");
        assertThat(machine.calls())
                .filteredOn(DELETING.asPredicate())
                .singleElement()
                .asString()
                .contains("delete-stack --stack-name dan-y-app");
    }

    @Test
    void teardown_leavesASystemOfAnotherRegionAlone() throws Exception {
        machine.answering("*get-bucket-location*) echo ap-southeast-7; exit ;; *head-bucket*) exit 0 ;;");
        machine.typing("dan-y\ndelete dan-y\n");

        assertRefused(machine.run("teardown", "--export", "saved", "--with-data"), "--region ap-southeast-7");
        assertThat(machine.calls()).noneMatch(DELETING.asPredicate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"get-bucket-location", "describe-stacks", "describe-table", "head-bucket s3api"})
    void teardown_takesNoSilenceForAnEmptySystem(String question) throws Exception {
        machine.answering("*" + question.split(" ")[0] + "*) echo '(ExpiredTokenException)' >&2; exit 254 ;;");
        machine.typing("dan-y\ndelete dan-y\n");

        assertRefused(machine.run("teardown", "--export", "saved", "--with-data"), "ExpiredTokenException");
        assertThat(machine.calls()).noneMatch(DELETING.asPredicate());
    }

    /** Tables of two items, but for the third, which is gone; the count is said as the words say. */
    private void answeringWithData(String count) throws Exception {
        Assumptions.assumeTrue(Files.exists(home.resolve("tools/jq")), "jq is not installed");
        machine.answering("""
                *get-bucket-location*) echo ap-southeast-1; exit ;;
                *casework*) ;;
                *dan-y-app*StackStatus*) echo CREATE_COMPLETE; exit ;;
                *artifacts*) ;;
                *describe-table*|*head-bucket*|*sync*) exit 0 ;;
                *COUNT*) %s; exit ;;
                *list-objects*) echo 0; exit ;;
                *starting-token*) echo '{"Items":[{"PK":{"S":"b"}}]}'; exit ;;
                *scan*) echo '{"Items":[{"PK":{"S":"a"}}],"NextToken":"more"}'; exit ;;
                """.formatted(count));
    }
}
