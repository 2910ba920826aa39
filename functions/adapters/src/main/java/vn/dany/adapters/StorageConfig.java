package vn.dany.adapters;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/**
 * Where things are kept. Each function is given the names of what it may use and no others: its policy says the same, so
 * a name too many would only fail later.
 */
@ConfigMapping(prefix = "dany.storage")
public interface StorageConfig {

    /** The table of campaigns, rounds, questionnaires, units and entry codes. Every function reads it. */
    Optional<String> registryTable();

    /** The table of responses: survey puts and gets, tally queries. */
    Optional<String> responsesTable();

    /** The table of headcounts and suggestions: console reads and writes, documents reads. */
    Optional<String> caseworkTable();

    /** The bucket of QR images, tallies, orders and what they make. */
    Optional<String> bucket();

    /**
     * Whether the tables take several items at once, all or none. Where they do not, whoever writes some takes a lease
     * and the others wait.
     */
    @WithDefault("true")
    boolean transactions();

    /**
     * The table or bucket behind {@code name}.
     *
     * @param key the property it is read from, for the message
     * @throws IllegalStateException if the function was not given one
     */
    static String required(Optional<String> name, String key) {
        return name.orElseThrow(() -> new IllegalStateException("dany.storage." + key
                + " is not set, and this function needs it: take it from the outputs of storage.yaml"));
    }
}
