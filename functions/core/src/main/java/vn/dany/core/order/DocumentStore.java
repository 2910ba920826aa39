package vn.dany.core.order;

import java.net.URI;
import java.time.Duration;

/** Keeps finished documents. */
public interface DocumentStore {

    /** Keeps {@code bytes} under {@code name}. */
    void keep(String name, byte[] bytes, String contentType);

    /** A link that lets its holder download the document for {@code validFor}, as a file called {@code fileName}. */
    URI link(String name, String fileName, Duration validFor);
}
