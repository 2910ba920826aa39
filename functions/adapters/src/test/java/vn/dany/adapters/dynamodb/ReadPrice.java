package vn.dany.adapters.dynamodb;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * Adds up what reads cost. The embedded tables never lag, so a read that should be consistent and is not shows in its
 * price alone: an eventual one costs half.
 */
final class ReadPrice implements ExecutionInterceptor {

    private double units;
    private int reads;

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        if (context.request() instanceof QueryRequest query) {
            return query.toBuilder()
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                    .build();
        }
        if (context.request() instanceof GetItemRequest get) {
            return get.toBuilder()
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                    .build();
        }
        return context.request();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        SdkResponse response = context.response();
        if (response instanceof QueryResponse query) {
            add(query.consumedCapacity().capacityUnits());
        } else if (response instanceof GetItemResponse get) {
            add(get.consumedCapacity().capacityUnits());
        }
    }

    private synchronized void add(double cost) {
        units += cost;
        reads++;
    }

    /** What one read cost on the average. */
    synchronized double perRead() {
        return units / reads;
    }

    /** How many reads there were. */
    synchronized int reads() {
        return reads;
    }
}
