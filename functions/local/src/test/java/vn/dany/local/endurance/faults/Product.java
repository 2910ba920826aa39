package vn.dany.local.endurance.faults;

import java.util.List;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import vn.dany.core.response.ResponseStore;
import vn.dany.core.tally.ResponseSource;

/** Where a product that is broken on purpose differs from the one there is. */
interface Product {

    /** The product as it is. */
    Product OURS = new Product() {};

    /** Who takes responses. */
    default ResponseStore store(ResponseStore ours) {
        return ours;
    }

    /** Who reads them for counting. */
    default ResponseSource source(ResponseSource ours) {
        return ours;
    }

    /** Who meddles with calls of the tables. */
    default List<ExecutionInterceptor> meddlers() {
        return List.of();
    }
}
