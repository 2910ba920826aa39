package vn.dany.core.archive;

/**
 * One file of an archive.
 *
 * @param name with folders, such as {@code responses/0.jsonl}
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes go to the store and are compared by their hash
public record ArchiveFile(String name, byte[] bytes) {}
