package vn.dany.infrastructure.costs;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Request;

/** Hears every call of every client of this JVM: the SDK finds it by the file of its name among the test resources. */
public final class CallCounter implements ExecutionInterceptor {

    private static double readUnits;
    private static double writeUnits;
    private static int gets;
    private static int puts;

    /** Counts from nothing. */
    static synchronized void reset() {
        readUnits = 0;
        writeUnits = 0;
        gets = 0;
        puts = 0;
    }

    /** What was called since, for so many requests of a phone. */
    static synchronized Calls calls(int requests) {
        return new Calls(requests, readUnits, writeUnits, gets, puts);
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        SdkRequest request = context.request();
        ReturnConsumedCapacity total = ReturnConsumedCapacity.TOTAL;
        if (request instanceof QueryRequest query) {
            return query.toBuilder().returnConsumedCapacity(total).build();
        } else if (request instanceof GetItemRequest get) {
            return get.toBuilder().returnConsumedCapacity(total).build();
        } else if (request instanceof PutItemRequest put) {
            return put.toBuilder().returnConsumedCapacity(total).build();
        }
        return request;
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (context.response() instanceof QueryResponse query) {
            add(query.consumedCapacity().capacityUnits(), 0);
        } else if (context.response() instanceof GetItemResponse get) {
            add(get.consumedCapacity().capacityUnits(), 0);
        } else if (context.response() instanceof PutItemResponse put) {
            add(0, put.consumedCapacity().capacityUnits());
        }
    }

    /** Every try is billed. A list costs what a put does; a kind of call that is not known here must not be free. */
    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        SdkRequest request = context.request();
        if (request instanceof S3Request) {
            note(request instanceof GetObjectRequest);
        } else if (request instanceof DynamoDbRequest
                && !(request instanceof QueryRequest
                        || request instanceof GetItemRequest
                        || request instanceof PutItemRequest)) {
            add(1_000, 1_000);
        }
    }

    private static synchronized void add(double read, double written) {
        readUnits += read;
        writeUnits += written;
    }

    private static synchronized void note(boolean get) {
        gets += get ? 1 : 0;
        puts += get ? 0 : 1;
    }
}
