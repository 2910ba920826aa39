package vn.dany.core.response;

/** The master secrets of the province, by version. Older versions are kept as long as a campaign names them. */
public interface Secrets {

    /**
     * At least 32 random bytes.
     *
     * @throws IllegalStateException if there is no such version
     */
    byte[] master(int version);
}
