package vn.dany.core.kit;

/**
 * A finished file of a kit.
 *
 * @param name as {@link KitNames} gives it
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes go straight to the store and are never compared
public record KitFile(String name, byte[] bytes, String contentType) {}
