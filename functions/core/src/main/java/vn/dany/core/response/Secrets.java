package vn.dany.core.response;

/** The master secrets of the province, by version. Older versions are kept as long as a campaign names them. */
public interface Secrets {

    /**
     * At least 32 random bytes.
     *
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable if there is no such version here: a newer one may
     *     be known to others already
     */
    byte[] master(int version);
}
