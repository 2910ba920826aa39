package vn.dany.infrastructure.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose {@code aws} only listens, and what every command keeps to on it. */
abstract class CommandTest {

    static final Pattern CHANGING = Pattern.compile(
            " (deploy|package|create|put|update|delete|restore|sync|rb|rm)[- ]|termination-protection|get-cost");
    private static final Pattern LETTER = Pattern.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

    @TempDir
    Path home;

    Machine machine;

    @BeforeEach
    void start() throws Exception {
        machine = new Machine(home);
    }

    @AfterEach
    void end() throws Exception {
        assertThat(machine.left()).as("what a command needed for a while").isEmptyDirectory();
        machine.close();
    }

    static void assertRefused(Machine.Ended ended, String... words) {
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

    void assertHidden(String secret, Machine.Ended ended) throws Exception {
        assertThat(ended.output()).doesNotContain(secret);
        assertThat(machine.calls()).noneMatch(call -> call.contains(secret));
    }

    static String secret(String inputs, int version) {
        Matcher matcher = Pattern.compile(version + "=([A-Za-z0-9+/]{43}=)$").matcher(inputs);
        assertThat(matcher.find())
                .as("a secret of 32 bytes under version " + version)
                .isTrue();
        return matcher.group(1);
    }

    static String shown(Machine.Ended ended) {
        return String.join(
                "\n",
                ended.output().lines().filter(line -> line.startsWith("+")).toList());
    }
}
