package vn.dany.adapters.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the attributes an item must have. */
final class Attributes {

    private Attributes() {}

    /**
     * The attribute.
     *
     * @throws IllegalStateException naming it if the item has none
     */
    static AttributeValue required(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        if (value == null) {
            throw new IllegalStateException("an item has no attribute " + name);
        }
        return value;
    }

    static String text(Map<String, AttributeValue> item, String name) {
        return required(item, name).s();
    }

    static int number(Map<String, AttributeValue> item, String name) {
        return Integer.parseInt(required(item, name).n());
    }
}
