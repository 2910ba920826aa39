package vn.dany.adapters.dynamodb;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Leaves it to the connection to say how long a request is.
 *
 * <p>A POST whose length is said beforehand cannot be sent again by the connection. Java therefore listens for a whole
 * millisecond, before each of them, whether a connection that it has used before is still there: longer than DynamoDB
 * takes for many an answer. Requests to DynamoDB are small and in memory, and whoever makes one makes it again where no
 * reply came.
 */
public final class LengthFromBody implements ExecutionInterceptor {

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        return context.httpRequest().toBuilder().removeHeader("Content-Length").build();
    }
}
