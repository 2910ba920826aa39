package vn.dany.adapters.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.core.response.Response;

/** Responses as the store keeps them, for tables that are filled by the batch. */
public final class ResponseItems {

    private ResponseItems() {}

    /** The item. */
    public static Map<String, AttributeValue> of(Response response) {
        return ResponseItem.of(response);
    }
}
