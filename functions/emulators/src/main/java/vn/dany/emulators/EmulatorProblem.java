package vn.dany.emulators;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.dany.stack.Sentence;

/** Why the emulators could not start, as one sentence for the person at the keyboard, Vietnamese first. */
public final class EmulatorProblem extends RuntimeException {

    /** What a caller may want to tell apart. */
    public enum Kind {
        PORT_TAKEN,
        DATA_DIRECTORY_UNUSABLE,
        DATA_DIRECTORY_IN_USE,
        DATA_DIRECTORY_FOREIGN,
        DATA_DIRECTORY_DAMAGED,
        DATA_DIRECTORY_OUTDATED,
        NATIVE_LIBRARY_MISSING
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Sentence sentence;

    private EmulatorProblem(Kind kind, @Nullable Throwable cause, Object... arguments) {
        this(kind, Sentence.of(EmulatorProblem.class, kind.name(), arguments), cause);
    }

    private EmulatorProblem(Kind kind, Sentence sentence, @Nullable Throwable cause) {
        super(sentence.toString(), cause);
        this.kind = kind;
        this.sentence = sentence;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** What to do about it. */
    public Sentence sentence() {
        return sentence;
    }

    static EmulatorProblem portTaken(int port, Throwable cause) {
        return new EmulatorProblem(Kind.PORT_TAKEN, cause, port);
    }

    static EmulatorProblem unusable(Path directory, @Nullable Throwable cause) {
        return new EmulatorProblem(Kind.DATA_DIRECTORY_UNUSABLE, cause, directory);
    }

    static EmulatorProblem inUse(Path directory, @Nullable Throwable cause) {
        return new EmulatorProblem(Kind.DATA_DIRECTORY_IN_USE, cause, directory);
    }

    static EmulatorProblem foreign(Path directory) {
        return new EmulatorProblem(Kind.DATA_DIRECTORY_FOREIGN, null, directory);
    }

    static EmulatorProblem damaged(Path path, @Nullable Throwable cause) {
        return new EmulatorProblem(Kind.DATA_DIRECTORY_DAMAGED, cause, path);
    }

    static EmulatorProblem outdated(String table, @Nullable Path directory) {
        String where = directory == null ? "" : " " + directory;
        return new EmulatorProblem(Kind.DATA_DIRECTORY_OUTDATED, null, table, where);
    }

    static EmulatorProblem nativeLibraryMissing(Throwable cause) {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return new EmulatorProblem(Kind.NATIVE_LIBRARY_MISSING, cause, machine);
    }
}
