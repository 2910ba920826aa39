package vn.dany.emulators;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

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
    private final String vietnamese;
    private final String english;

    private EmulatorProblem(Kind kind, String vietnamese, String english, @Nullable Throwable cause) {
        super(vietnamese + " / " + english, cause);
        this.kind = kind;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The sentence in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The sentence in English. */
    public String english() {
        return english;
    }

    static EmulatorProblem portTaken(int port, Throwable cause) {
        return new EmulatorProblem(
                Kind.PORT_TAKEN,
                "Cổng " + port + " đang được chương trình khác sử dụng: hãy dừng chương trình đó hoặc chọn cổng khác.",
                "Port " + port + " is used by another program: stop that program or choose another port.",
                cause);
    }

    static EmulatorProblem unusable(Path directory, @Nullable Throwable cause) {
        return new EmulatorProblem(
                Kind.DATA_DIRECTORY_UNUSABLE,
                "Không ghi được vào thư mục dữ liệu " + directory
                        + ": hãy chọn một thư mục khác hoặc kiểm tra quyền ghi và dung lượng ổ đĩa.",
                "The data directory " + directory
                        + " cannot be written: choose another directory or check its permissions and the free space.",
                cause);
    }

    static EmulatorProblem inUse(Path directory, @Nullable Throwable cause) {
        return new EmulatorProblem(
                Kind.DATA_DIRECTORY_IN_USE,
                "Thư mục dữ liệu " + directory + " đang được một tiến trình Dân Ý khác sử dụng: hãy dừng tiến trình đó"
                        + " hoặc chọn thư mục khác.",
                "The data directory " + directory
                        + " is in use by another Dân Ý process: stop that process or choose another directory.",
                cause);
    }

    static EmulatorProblem foreign(Path directory) {
        return new EmulatorProblem(
                Kind.DATA_DIRECTORY_FOREIGN,
                "Thư mục " + directory + " có sẵn tệp không phải của Dân Ý nên không dùng và không xóa gì trong đó:"
                        + " hãy chọn một thư mục trống hoặc chưa có.",
                "The directory " + directory
                        + " holds files that are not Dân Ý's, so it is left alone: choose an empty or a new directory.",
                null);
    }

    static EmulatorProblem damaged(Path path, @Nullable Throwable cause) {
        return new EmulatorProblem(
                Kind.DATA_DIRECTORY_DAMAGED,
                "Dữ liệu trong " + path
                        + " bị hỏng, không đọc được: hãy chuyển nó sang nơi khác hoặc xóa đi rồi chạy lại từ đầu.",
                "The data in " + path + " is damaged and cannot be read: move it away or delete it, then start afresh.",
                cause);
    }

    static EmulatorProblem outdated(String table, @Nullable Path directory) {
        String where = directory == null ? "" : " " + directory;
        return new EmulatorProblem(
                Kind.DATA_DIRECTORY_OUTDATED,
                "Bảng " + table + " trong thư mục dữ liệu" + where
                        + " có khóa khác với storage.yaml: hãy chuyển thư mục đó sang nơi khác hoặc xóa đi rồi chạy lại từ đầu.",
                "The table " + table + " in the data directory" + where
                        + " has other keys than storage.yaml says: move the directory away or delete it, then start afresh.",
                null);
    }

    static EmulatorProblem nativeLibraryMissing(Throwable cause) {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return new EmulatorProblem(
                Kind.NATIVE_LIBRARY_MISSING,
                "Không nạp được thư viện SQLite cho máy " + machine
                        + ": hãy đặt -Djava.io.tmpdir tới một thư mục ghi và thực thi được.",
                "The SQLite library for " + machine
                        + " cannot be loaded: point -Djava.io.tmpdir at a directory that can be written and executed from.",
                cause);
    }
}
