package vn.dany.core.team;

/**
 * What several people may write, one after the other.
 *
 * @param <T> what it is
 */
interface Written<T> {

    /** When it was written, and over what. */
    Saved saved();

    /** Whether it says the same as {@code other}, whoever wrote it when. */
    boolean saysTheSameAs(T other);
}
