package vn.dany.web;

/** Where a function takes files, and how large a request with one may be. */
public interface LargerBody {

    /** Whether requests to {@code path} may be that large. */
    boolean covers(String path);

    /** The largest body there, in bytes. */
    int maxBytes();
}
