package vn.dany.gateway;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Answers an event that is no request of an HTTP API, such as a ping that keeps a function warm, with 400 and one line:
 * nobody reads it, and nothing is wrong that anybody should be told of.
 */
@Decorator
@Priority(1)
public class OtherEvents implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final int BAD_REQUEST = 400;

    private final RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> requests;

    @Inject
    public OtherEvents(@Delegate RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> requests) {
        this.requests = requests;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(@Nullable APIGatewayV2HTTPEvent event, Context context) {
        return event != null && isRequest(event)
                ? requests.handleRequest(event, context)
                : APIGatewayV2HTTPResponse.builder()
                        .withStatusCode(BAD_REQUEST)
                        .withBody("no request of an HTTP API")
                        .build();
    }

    private static boolean isRequest(APIGatewayV2HTTPEvent event) {
        APIGatewayV2HTTPEvent.@Nullable RequestContext context = event.getRequestContext();
        APIGatewayV2HTTPEvent.RequestContext.@Nullable Http http = context == null ? null : context.getHttp();
        return http != null && http.getMethod() != null && event.getRawPath() != null;
    }
}
