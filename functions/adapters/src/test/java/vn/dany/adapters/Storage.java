package vn.dany.adapters;

import java.util.Map;
import java.util.Optional;

/** Names of tables and bucket for tests, from the configuration that a function would be given. */
public record Storage(Map<String, String> configuration) implements StorageConfig {

    @Override
    public Optional<String> registryTable() {
        return name("registry-table");
    }

    @Override
    public Optional<String> responsesTable() {
        return name("responses-table");
    }

    @Override
    public Optional<String> caseworkTable() {
        return name("casework-table");
    }

    @Override
    public Optional<String> bucket() {
        return name("bucket");
    }

    @Override
    public boolean transactions() {
        return !"false".equals(configuration.get("dany.storage.transactions"));
    }

    private Optional<String> name(String key) {
        return Optional.ofNullable(configuration.get("dany.storage." + key));
    }
}
